package org.isnad.base;

/** Which way a text runs, for whoever lays it out. */
public enum Direction {
  /** Left to right: English, and a text without letters. */
  LTR("ltr"),
  /** Right to left: Arabic, Persian, Hebrew. */
  RTL("rtl");

  private final String word;

  Direction(String word) {
    this.word = word;
  }

  /** Returns the word for this in JSON, which is that of HTML's {@code dir}. */
  public String word() {
    return word;
  }

  /**
   * Returns the way that most letters of {@code text} run, by the strong classes of the Unicode
   * Bidirectional Algorithm (UAX #9): an Arabic article with English names in it runs right to
   * left.
   */
  public static Direction of(CharSequence text) {
    int right = 0;
    int left = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (Character.getDirectionality(text.charAt(i))) {
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
            right++;
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> left++;
        default -> {}
      }
    }
    return right > left ? RTL : LTR;
  }
}
