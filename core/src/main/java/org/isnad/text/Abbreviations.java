package org.isnad.text;

import java.util.HashSet;
import java.util.Set;
import org.isnad.base.Fold;
import org.isnad.base.WordList;

/**
 * Words that keep their dot, so that it does not end a sentence: Mr., Gov., St.
 *
 * <p>"No." does so before a number alone: "No. 5", but "She said no. Then she left."
 *
 * <p>So do the names of Latin letters in Arabic, among their like: «إف.بي.آي», «بنك يو. بي. إس.».
 */
final class Abbreviations {

  /** The longest name of a letter: دبليو. */
  private static final int LETTER = 5;

  private static final Set<String> WORDS = new HashSet<>();
  private static final Set<String> LETTERS = new HashSet<>();
  private static final Set<String> LOOSE = new HashSet<>();

  static {
    for (WordList.Row row : WordList.of(Abbreviations.class, "abbreviations.tsv").rows()) {
      String kind = row.get("kind");
      (kind.isEmpty() ? WORDS : LETTERS).add(row.get("word"));
      if (kind.endsWith("loose")) {
        LOOSE.add(row.get("word"));
      }
    }
  }

  private Abbreviations() {}

  /** Says whether the dot at {@code dot} belongs to the word {@code [start, dot)}. */
  static boolean keepsDot(String text, int start, int dot) {
    int length = dot - start;
    if (length < 2 || length > 5) {
      return false;
    }
    if (text.charAt(start) > 0x7F) {
      return isLetterAmongLetters(text, start, dot);
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

  /** «إف.بي»: the name of a letter, with the name of another behind its dot or before it. */
  private static boolean isLetterAmongLetters(String text, int start, int dot) {
    String word = Fold.fold(text, start, dot);
    if (!LETTERS.contains(word)) {
      return false;
    }
    boolean spaced = dot + 1 < text.length() && text.charAt(dot + 1) == ' ';
    int next = spaced ? dot + 2 : dot + 1;
    int end = wordEnd(text, next);
    String behind = Fold.fold(text, next, end);
    boolean tight = !spaced && LETTERS.contains(behind);
    boolean loose = spaced && LOOSE.contains(word) && LOOSE.contains(behind) && isDot(text, end);
    // «(إف.بي. أي.)»: a bracket closes behind the last of them
    boolean closed = dot + 1 < text.length() && text.charAt(dot + 1) == ')';
    return tight || loose || ((LOOSE.contains(word) || closed) && followsLetter(text, start));
  }

  private static boolean followsLetter(String text, int start) {
    int dot = start - 1;
    if (dot > 0 && text.charAt(dot) == ' ') {
      dot--;
    }
    if (dot < 1 || text.charAt(dot) != '.') {
      return false;
    }
    int from = dot;
    while (from > Math.max(0, dot - LETTER) && Tokens.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from < dot && LETTERS.contains(Fold.fold(text, from, dot));
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < Math.min(text.length(), from + LETTER + 1) && Tokens.isLetter(text.charAt(end))) {
      end++;
    }
    return Math.min(end, text.length());
  }

  private static boolean isDot(String text, int at) {
    return at < text.length() && text.charAt(at) == '.';
  }
}
