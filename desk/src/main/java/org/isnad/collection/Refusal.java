package org.isnad.collection;

/**
 * An input that no page could be made of.
 *
 * @param source path or address
 * @param digest SHA-256 of its bytes
 * @param reason what is wrong, and what would be right
 * @param reader the version of the reader that refused it
 * @param at when, ISO 8601 in UTC
 */
public record Refusal(String source, String digest, String reason, String reader, String at) {}
