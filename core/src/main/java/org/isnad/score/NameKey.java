package org.isnad.score;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.base.WordList;

/**
 * A name as the measures compare it: its words, folded.
 *
 * <ul>
 *   <li>case is folded: Lavrov = LAVROV
 *   <li>Arabic vowel marks and tatweel fall, alef and hamza carriers, alef maqsura and ta marbuta
 *       fold: إدارة = اداره
 *   <li>the English possessive falls: Trump's = Trump
 *   <li>the Arabic article falls from words longer than three letters: الرئيس = رئيس
 *   <li>short titles and the English article fall: Mr. Smith = Smith
 * </ul>
 *
 * <p>Two names agree when one's words occur in the other's in their order: Smith in Anna Smith.
 *
 * @param words the folded words, in order
 */
record NameKey(List<String> words) {

  /** The most words a name may have and still count as a name. */
  static final int LONGEST = 12;

  private static final char ALEF = 'ا';
  private static final char LAM = 'ل';

  NameKey {
    words = List.copyOf(words);
  }

  /** Returns the key of {@code name}. */
  static NameKey of(String name) {
    String folded = fold(name);
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = Words.endOfWord(folded, at);
      if (end > at) {
        String word = withoutArticle(folded.substring(at, end));
        if (!Dropped.TITLES.contains(word)) {
          words.add(word);
        }
      }
      at = end > at ? end : at + Character.charCount(folded.codePointAt(at));
    }
    return new NameKey(words);
  }

  /** Says whether this is a name at all: not empty, and not pronouns only. */
  boolean isName() {
    return !Dropped.PRONOUNS.containsAll(words);
  }

  /** Says whether both are names and one's words occur in the other's in their order. */
  boolean agreesWith(NameKey other) {
    return isName()
        && other.isName()
        && (isWithin(words, other.words) || isWithin(other.words, words));
  }

  /** Says whether this name agrees with any of {@code others}. */
  boolean agreesWithAny(List<NameKey> others) {
    return others.stream().anyMatch(this::agreesWith);
  }

  private static boolean isWithin(List<String> few, List<String> many) {
    int next = 0;
    for (String word : many) {
      if (next < few.size() && few.get(next).equals(word)) {
        next++;
      }
    }
    return next == few.size();
  }

  private static String fold(String name) {
    String small = UCharacter.foldCase(name, true);
    StringBuilder letters = new StringBuilder(small.length());
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      if (!Words.isVowelMark(c)) {
        letters.append(letter(c));
      }
    }
    return withoutPossessive(letters);
  }

  private static char letter(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> ALEF;
      case 'ى', 'ئ' -> 'ي';
      case 'ة' -> 'ه';
      case 'ؤ' -> 'و';
      default -> c;
    };
  }

  /** Drops an apostrophe and s that no letter follows. */
  private static String withoutPossessive(CharSequence name) {
    StringBuilder kept = new StringBuilder(name.length());
    int at = 0;
    while (at < name.length()) {
      char c = name.charAt(at);
      boolean apostrophe = c == '\'' || c == '’';
      if (apostrophe
          && at + 1 < name.length()
          && name.charAt(at + 1) == 's'
          && ends(name, at + 2)) {
        at += 2;
      } else {
        kept.append(c);
        at++;
      }
    }
    return kept.toString();
  }

  private static boolean ends(CharSequence name, int at) {
    return at == name.length() || !Words.isAlphanumeric(Character.codePointAt(name, at));
  }

  private static String withoutArticle(String word) {
    boolean article = word.length() > 1 && word.charAt(0) == ALEF && word.charAt(1) == LAM;
    return article && word.codePointCount(0, word.length()) > 3 ? word.substring(2) : word;
  }

  /** The words that are no names. */
  private static final class Dropped {
    static final Set<String> PRONOUNS = new HashSet<>();
    static final Set<String> TITLES = new HashSet<>();

    static {
      for (WordList.Row row : WordList.of(NameKey.class, "no-names.tsv").rows()) {
        ("pronoun".equals(row.get("what")) ? PRONOUNS : TITLES).add(row.get("word"));
      }
    }
  }
}
