package org.isnad.cli;

/**
 * Keeps right-to-left words from pulling the labels about: each stretch of text that holds any is
 * put between U+2068 (first strong isolate) and U+2069 (pop), and what is left open in it by the
 * page is closed.
 */
final class Isolates {

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private Isolates() {}

  /** Returns {@code words} in an isolate when a right-to-left letter is among them. */
  static String wrap(String words) {
    if (!hasRightToLeft(words) || isWrapped(words)) {
      return words;
    }
    return FIRST_STRONG_ISOLATE + words + POP_ISOLATE;
  }

  private static boolean isWrapped(String words) {
    return words.charAt(0) == FIRST_STRONG_ISOLATE
        && words.indexOf(POP_ISOLATE) == words.length() - 1;
  }

  private static boolean hasRightToLeft(String words) {
    for (int i = 0; i < words.length(); i++) {
      byte direction = Character.getDirectionality(words.charAt(i));
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
    }
    return false;
  }
}
