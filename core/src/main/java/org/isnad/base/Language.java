package org.isnad.base;

/** A language that the reader has a pack for, or none. */
public enum Language {
  /** Arabic. */
  ARABIC("ar"),
  /** English. */
  ENGLISH("en"),
  /** Any other. */
  UNKNOWN("und");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** Returns the code for JSON: {@code ar}, {@code en} or {@code und}. */
  public String code() {
    return code;
  }

  /** Returns the language with this code, {@link #UNKNOWN} when there is none. */
  public static Language of(String code) {
    return switch (code) {
      case "ar" -> ARABIC;
      case "en" -> ENGLISH;
      default -> UNKNOWN;
    };
  }

  /**
   * Guesses the language of a text.
   *
   * <p>Script decides first: a text more than a third of whose letters are Arabic is Arabic, unless
   * letters that Arabic does not have (پ چ ژ گ ٹ ڈ) are common in it: that is Persian or Urdu. A
   * text in Latin letters is English when one word in twelve is an English function word.
   */
  public static Language guess(CharSequence text) {
    int arabic = 0;
    int foreign = 0;
    int latin = 0;
    int words = 0;
    int english = 0;
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean isLatin = Character.isLetter(c) && c < 0x250;
      if (Fold.isArabic(c)) {
        arabic++;
        if ("پچژگٹڈڑںے".indexOf(c) >= 0) {
          foreign++;
        }
      } else if (isLatin) {
        latin++;
      }
      if (isLatin && from < 0) {
        from = i;
      } else if (!isLatin && from >= 0) {
        words++;
        if (i - from <= 4 && isFunctionWord(text, from, i)) {
          english++;
        }
        from = -1;
      }
    }
    if (arabic * 2 > latin && arabic > 0) {
      return foreign * 50 > arabic ? UNKNOWN : ARABIC;
    }
    return words > 0 && english * 12 >= words ? ENGLISH : UNKNOWN;
  }

  private static boolean isFunctionWord(CharSequence text, int start, int end) {
    return switch (Fold.fold(text, start, end)) {
      case "the",
          "of",
          "and",
          "to",
          "is",
          "was",
          "that",
          "for",
          "with",
          "his",
          "has",
          "have",
          "not",
          "are",
          "from",
          "said",
          "it",
          "he",
          "she",
          "they",
          "who",
          "will" ->
          true;
      default -> false;
    };
  }
}
