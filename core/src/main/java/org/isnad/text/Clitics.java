package org.isnad.text;

/**
 * The small words that Arabic writes onto the next: و ف before all, then س before a verb in the
 * present, or ب ل ك before a noun, then the article.
 *
 * <p>A folded form has up to four readings as conjunction + preposition + article + stem; which one
 * holds is for whoever finds a match to say. «وبالقاهرة» reads و + ب + ال + قاهره; «للنائب» reads ل
 * + ال + نايب.
 */
public final class Clitics {

  private Clitics() {}

  /** Returns {@code form} without a leading و or ف, or null when it has none or is too short. */
  public static @org.jspecify.annotations.Nullable String afterConjunction(String form) {
    return form.length() > 2 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف')
        ? form.substring(1)
        : null;
  }

  /**
   * Returns {@code form} without a leading ب, ل or ك, «لل» read as ل + ال; null when it has none.
   */
  public static @org.jspecify.annotations.Nullable String afterPreposition(String form) {
    if (form.length() <= 2) {
      return null;
    }
    char c = form.charAt(0);
    if (c == 'ل' && form.charAt(1) == 'ل') {
      return "ا" + form.substring(1);
    }
    return c == 'ب' || c == 'ل' || c == 'ك' ? form.substring(1) : null;
  }

  /** Returns {@code form} without the article ال, or null when it has none. */
  public static @org.jspecify.annotations.Nullable String afterArticle(String form) {
    return form.length() > 3 && form.startsWith("ال") ? form.substring(2) : null;
  }
}
