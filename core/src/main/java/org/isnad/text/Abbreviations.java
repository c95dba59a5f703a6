package org.isnad.text;

import java.util.HashSet;
import java.util.Set;
import org.isnad.base.Fold;
import org.isnad.base.WordList;

/**
 * Words that keep their dot, so that it does not end a sentence: Mr., Gov., St.
 *
 * <p>"No." does so before a number alone: "No. 5", but "She said no. Then she left."
 */
final class Abbreviations {

  private static final Set<String> WORDS = load();

  private Abbreviations() {}

  private static Set<String> load() {
    Set<String> words = new HashSet<>();
    for (WordList.Row row : WordList.of(Abbreviations.class, "abbreviations.tsv").rows()) {
      words.add(row.get("word"));
    }
    return Set.copyOf(words);
  }

  /** Says whether the dot at {@code dot} belongs to the word {@code [start, dot)}. */
  static boolean keepsDot(String text, int start, int dot) {
    int length = dot - start;
    if (length < 2 || length > 5 || text.charAt(start) > 0x7F) {
      return false;
    }
    String word = Fold.fold(text, start, dot);
    return WORDS.contains(word) && (!word.equals("no") || isBeforeNumber(text, dot));
  }

  private static boolean isBeforeNumber(String text, int dot) {
    int next = dot + 1;
    if (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\u00A0')) {
      next++;
    }
    return next < text.length() && Tokens.isDigit(text.charAt(next));
  }
}
