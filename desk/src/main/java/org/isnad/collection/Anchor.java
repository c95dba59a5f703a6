package org.isnad.collection;

import org.isnad.base.Span;

/**
 * The words by which a place in a text is found again when offsets have moved: the words themselves
 * and what stands before and behind them.
 *
 * <p>This is the text quote selector of the Web Annotation Data Model (W3C, 2017), section 4.2.4.
 *
 * @param before up to {@value #AROUND} UTF-16 units before the words
 * @param words the words
 * @param after up to {@value #AROUND} units behind them
 */
public record Anchor(String before, String words, String after) {

  /** How much is remembered on either side, in UTF-16 units. */
  public static final int AROUND = 32;

  /** Returns the anchor of {@code place} in {@code text}; no character is cut in two. */
  public static Anchor of(Span place, String text) {
    int from = Math.max(0, place.start() - AROUND);
    int to = Math.min(text.length(), place.end() + AROUND);
    from += from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
    to -= to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
    return new Anchor(
        text.substring(Math.min(from, place.start()), place.start()),
        text.substring(place.start(), place.end()),
        text.substring(place.end(), Math.max(to, place.end())));
  }
}
