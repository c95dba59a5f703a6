package org.isnad.find;

/**
 * How much of what was found has something in common.
 *
 * @param key what they share: an id, a folded name, a day, a word
 * @param label the same for people, as the newest of them writes it
 * @param count how many there are
 */
public record Count(String key, String label, int count) {}
