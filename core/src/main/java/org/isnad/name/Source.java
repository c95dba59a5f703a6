package org.isnad.name;

/**
 * Where facts of the base come from.
 *
 * @param key the word by which facts name it: {@code geonames}
 * @param what its title
 * @param asOf the year, month or day of its data
 * @param licence its licence, as an SPDX word where there is one; {@code PD} is the public domain
 * @param obligation what its licence asks of those who hand the facts on
 */
public record Source(String key, String what, String asOf, String licence, String obligation) {}
