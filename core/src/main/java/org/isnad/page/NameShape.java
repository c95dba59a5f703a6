package org.isnad.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Fold;
import org.isnad.base.WordList;

/**
 * Tells whether words look like a person's name.
 *
 * <ul>
 *   <li>at most five words, none a number: رامي كيوان, Anna de la Torre
 *   <li>none is a function word, a verb of the news or a common noun: not «انطلاق البطولة», not
 *       "after the vote"
 *   <li>none is a post or a house: not «مراسل الصحيفة», not "Political Editor"
 *   <li>in Latin letters each begins with a capital, but for particles: van, bin, al
 * </ul>
 */
final class NameShape {

  /** The most words that a name holds. */
  static final int MOST_WORDS = 5;

  private static final Map<String, Set<String>> WORDS = load();

  private NameShape() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new HashMap<>();
    for (WordList.Row row : WordList.of(NameShape.class, "name-words.tsv").rows()) {
      Set<String> kind = words.computeIfAbsent(row.get("kind"), k -> new HashSet<>());
      for (String form : row.all("forms", '|')) {
        kind.add(Fold.fold(form));
      }
    }
    return words;
  }

  private static boolean isOf(String kind, String form) {
    return WORDS.getOrDefault(kind, Set.of()).contains(form);
  }

  /** Says whether a word names a post or a house, so that no name holds it. */
  static boolean isTitle(String form) {
    return isOf("title", form);
  }

  /** Says whether a word names a group of people: team, staff, فريق. */
  static boolean isTeam(String form) {
    return isOf("team", form);
  }

  /** Says whether a few words may be the name of a house: none tells, asks or counts. */
  static boolean isHouse(Words words) {
    boolean isTeam = isTeam(words.form(words.size() - 1));
    for (int i = 0; i < words.size(); i++) {
      String form = words.form(i);
      boolean joins = form.equals("the") || form.equals("of") || form.equals("for");
      boolean stops = !joins && !isTeam && isOf("stop", form) && form.length() > 1;
      if (words.isNumber(i) || stops) {
        return false;
      }
    }
    return words.size() > 0;
  }

  /** Says whether the pieces are words alone, none a function word or a verb of the news. */
  static boolean isPlain(Words words, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!words.isWord(i) || isOf("stop", words.form(i))) {
        return false;
      }
    }
    return end > first;
  }

  /**
   * Says whether the pieces {@code [first, end)} look like a name of at least {@code least} words.
   */
  static boolean fits(Words words, int first, int end, int least) {
    int count = end - first;
    boolean month = count == 1 && isOf("either", words.form(first));
    if (count < least || count > MOST_WORDS || month) {
      return false;
    }
    boolean hasLongWord = false;
    for (int i = first; i < end; i++) {
      String form = words.form(i);
      boolean initial = form.length() == 1 && isLatin(form);
      boolean stops = isOf("stop", form) && !initial && !isOf("either", form);
      if (!words.isWord(i) || stops || isTitle(form)) {
        return false;
      }
      if (!words.isCapital(i) && (i == end - 1 || !isOf("particle", form))) {
        return false;
      }
      if (isLatin(form) != isLatin(words.form(first))) {
        return false;
      }
      hasLongWord |= form.length() > 2;
    }
    return hasLongWord;
  }

  private static boolean isLatin(String form) {
    return !form.isEmpty() && form.charAt(0) < 0x250;
  }

  /**
   * Says whether a first word bears out that a name begins: a common first name («محمد», «ناتالي»),
   * a title of learning («د.»), or a capital in Latin letters.
   */
  static boolean isBorneOut(Words words, int first) {
    String form = words.form(first);
    if (isLatin(form)) {
      return words.isCapital(first);
    }
    boolean title = form.equals("د") || form.equals("ا") || form.equals("م");
    return title || isOf("given", form) || form.startsWith("عبدال") || isOf("given", less(form));
  }

  private static String less(String form) {
    return hasBoundWaw(form) ? form.substring(1) : form;
  }

  /**
   * Says whether a word is the conjunction «و» bound to the next: ومات, but not وليد. The word
   * itself may begin with «و»: ووليد.
   */
  static boolean hasBoundWaw(String form) {
    return form.length() > 2 && form.charAt(0) == 'و' && !isOf("waw", form);
  }
}
