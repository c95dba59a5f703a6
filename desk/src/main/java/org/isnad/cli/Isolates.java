package org.isnad.cli;

/**
 * Keeps right-to-left words from pulling the labels about: each stretch of text that holds any, as
 * in "s1 ليلى الخطيب (role)", is put between U+2068 (first strong isolate) and U+2069 (pop).
 */
final class Isolates {

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private Isolates() {}

  /** Returns {@code words} in an isolate when a right-to-left letter stands in none yet. */
  static String wrap(String words) {
    return hasBareRightToLeft(words) ? FIRST_STRONG_ISOLATE + words + POP_ISOLATE : words;
  }

  /** Says whether {@code c} turns the direction of what follows; a page's own are not shown. */
  static boolean isControl(char c) {
    return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
  }

  /** Returns a row of a longer line with the isolates that were cut made whole in it. */
  static String mend(String row) {
    int open = 0;
    int neverOpened = 0;
    for (int i = 0; i < row.length(); i++) {
      if (row.charAt(i) == FIRST_STRONG_ISOLATE) {
        open++;
      } else if (row.charAt(i) == POP_ISOLATE) {
        neverOpened += open == 0 ? 1 : 0;
        open = Math.max(0, open - 1);
      }
    }
    return String.valueOf(FIRST_STRONG_ISOLATE).repeat(neverOpened)
        + row
        + String.valueOf(POP_ISOLATE).repeat(open);
  }

  private static boolean hasBareRightToLeft(String words) {
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      byte direction = Character.getDirectionality(c);
      boolean rightToLeft =
          direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
              || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
      if (rightToLeft && depth == 0) {
        return true;
      }
      depth += c == FIRST_STRONG_ISOLATE ? 1 : c == POP_ISOLATE ? -1 : 0;
    }
    return false;
  }
}
