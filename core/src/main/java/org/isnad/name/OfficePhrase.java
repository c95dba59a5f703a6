package org.isnad.name;

/**
 * An office in a text that may stand for whoever holds it: «وزير الخارجية الروسي», "the former
 * Belarusian leader".
 *
 * @param first its first token
 * @param end the index after its last
 * @param role the title
 * @param place the id of the country or body, empty where the phrase names none
 * @param time when it is held, seen from the article's day
 */
record OfficePhrase(int first, int end, Role role, String place, Time time) {

  /** When an office is held. */
  enum Time {
    /** الرئيس, the president. */
    NOW,
    /** الرئيس السابق, the former president. */
    FORMER,
    /** الرئيس المنتخب, the president-elect. */
    ELECT
  }

  /** Returns the same office, told to be held at another time, as far as {@code tokenEnd}. */
  OfficePhrase at(Time other, int tokenEnd) {
    return new OfficePhrase(first, Math.max(end, tokenEnd), role, place, other);
  }

  /** Returns the same office with its first word further to the front. */
  OfficePhrase from(int token) {
    return new OfficePhrase(Math.min(first, token), end, role, place, time);
  }
}
