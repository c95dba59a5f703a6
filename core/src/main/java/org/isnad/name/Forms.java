package org.isnad.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Fold;

/**
 * Names as lists of folded words, cut as the tokens of a text are cut, but without a document.
 *
 * <p>The names of the base hold only letters, digits, blanks, and hyphens, apostrophes and dots
 * inside words; a test compares every one with the tokens that a text gives.
 */
final class Forms {

  private Forms() {}

  /** Returns the folded words of {@code name}: «الأمم المتحدة» → الامم, المتحده. */
  static List<String> words(String name) {
    return cut(Fold.fold(name));
  }

  private static List<String> cut(String folded) {
    List<String> words = new ArrayList<>(4);
    int from = 0;
    int length = folded.length();
    for (int i = 0; i <= length; i++) {
      if (i == length || folded.charAt(i) == ' ') {
        if (i > from) {
          add(words, folded.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  /** The English possessive is a word of its own: doctors's → doctors, 's. */
  private static void add(List<String> words, String word) {
    if (word.length() > 2 && word.endsWith("'s")) {
      words.add(word.substring(0, word.length() - 2));
      words.add("'s");
    } else {
      words.add(word);
    }
  }

  /** Says whether a folded word carries the article: الامم. */
  static boolean isDefinite(String word) {
    return word.length() > 3 && word.startsWith("ال");
  }

  /** Returns the definite form of a phrase of adjectives: كوري شمالي → الكوري الشمالي. */
  static List<String> definite(List<String> words) {
    return words.stream().map(word -> "ال" + word).toList();
  }

  /** Returns the words without their articles: الكوري الشمالي → كوري شمالي. */
  static List<String> indefinite(List<String> words) {
    return words.stream().map(word -> isDefinite(word) ? word.substring(2) : word).toList();
  }

  /** Says whether a word is written in Arabic letters. */
  static boolean isArabic(String word) {
    return !word.isEmpty() && Fold.isArabic(word.charAt(0));
  }

  /** Says whether a name is written in capitals throughout, as acronyms are: UN, U.S., FIFA. */
  static boolean isCapitals(CharSequence name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetter(name.charAt(i)) && !Character.isUpperCase(name.charAt(i))) {
        return false;
      }
    }
    return name.length() > 0;
  }

  /**
   * Returns the words of a full name that stand for its bearer alone, the family name.
   *
   * <p>That is the last word, with what makes one name of several: عبد الفتاح السيسي → السيسي, محمد
   * بن سلمان → بن سلمان, حسن نصر الله → نصر الله, محمود عبد القادر → عبد القادر; Kim Jong Un is
   * left to the reader of the language.
   */
  static List<String> familyName(List<String> words) {
    int from = words.size() - 1;
    String last = words.get(from);
    if (from > 0 && (last.equals("الله") || last.equals("الدين") || last.equals("اوغلو"))) {
      from--;
    }
    while (from > 0 && bindsNext(words.get(from - 1))) {
      from--;
    }
    return words.subList(from, words.size());
  }

  /**
   * Says whether a family name is a patronymic or the name of a house, which brothers and cousins
   * share: بن سلمان, آل ثاني.
   */
  static boolean isOfAHouse(List<String> familyName) {
    return switch (familyName.get(0)) {
      case "بن", "ابن", "ال", "ولد", "bin", "ibn", "al" -> true;
      default -> false;
    };
  }

  /**
   * Says whether the words name a person in full: more than a family name, and not cut off: not عبد
   * الحميد, not محمد بن عبد.
   */
  static boolean isFullName(List<String> words) {
    return words.size() > 1
        && familyName(words).size() < words.size()
        && !bindsNext(words.get(words.size() - 1));
  }

  private static boolean bindsNext(String word) {
    return switch (word) {
      case "عبد",
          "ابو",
          "ابي",
          "بن",
          "ابن",
          "ال",
          "ولد",
          "ام",
          "ذو",
          "دي",
          "دا",
          "دو",
          "فان",
          "bin",
          "ibn",
          "abu",
          "al",
          "van",
          "von",
          "de",
          "da",
          "di",
          "der",
          "den",
          "le",
          "la" ->
          true;
      default -> false;
    };
  }
}
