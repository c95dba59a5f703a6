package org.isnad.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Fold;
import org.isnad.base.WordList;
import org.isnad.base.WordList.Row;

/**
 * Cuts a person's name into the words that both scripts write.
 *
 * <ul>
 *   <li>what stands in brackets, and a rank after a comma, is left out; a family name before a
 *       comma goes to the end: "Sayyid, Maḥmūd" → mahmud, sayyid
 *   <li>the article is left out: al-Nimer → nimer, النمر → نمر
 *   <li>a servant's name is one word: Abdul Rahman → abdulrahman, عبد الرحمن → عبدالرحمن
 *   <li>marks are taken off the Latin letters that {@link Spelling} does not know
 * </ul>
 */
final class NameParts {

  /**
   * A word of a name.
   *
   * @param word the word, folded, without article
   * @param light whether it may be left out: bin, ould, van, an initial
   * @param article whether the article was taken off an Arabic word
   */
  record Part(String word, boolean light, boolean article) {
    /** Returns the word as it stood, with its article. */
    String whole() {
      return article ? "ال" + word : word;
    }
  }

  private static final int SHORTEST_DEFINITE = 5;

  /** What is longer is no word of a name; its beginning stands for it. */
  private static final int LONGEST = 40;

  private final Spelling spelling;
  private final Map<String, Set<String>> kinds = new HashMap<>();

  NameParts(Spelling spelling) {
    this.spelling = spelling;
    for (Row row : WordList.of(NameParts.class, "particles.tsv").rows()) {
      Set<String> words = kinds.computeIfAbsent(row.get("kind"), kind -> new HashSet<>());
      row.all("forms", '|').forEach(form -> words.add(Fold.fold(form)));
    }
  }

  private boolean is(String kind, String word) {
    return kinds.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Returns the words of {@code name}, of whichever script it is written in. */
  List<Part> of(String name) {
    return isArabic(name) ? arabic(name) : latin(name);
  }

  /** Says whether the first letter of a name is Arabic. */
  static boolean isArabic(String name) {
    return name.chars().filter(Character::isLetter).limit(1).anyMatch(c -> Fold.isArabic((char) c));
  }

  private List<Part> arabic(String name) {
    List<Part> parts = new ArrayList<>();
    String servant = "";
    for (String written : words(withoutBrackets(name))) {
      String word = arabicLetters(written);
      if (!servant.isEmpty()) {
        parts.add(new Part(servant + word, false, false));
        servant = "";
      } else if (is("servant", word)) {
        servant = word;
      } else if (!word.isEmpty() && !is("article", word)) {
        // Albert's first letters are no article: its alef is أ
        boolean article = written.startsWith("ال") && word.length() >= SHORTEST_DEFINITE;
        parts.add(new Part(article ? word.substring(2) : word, is("light", word), article));
      }
    }
    if (!servant.isEmpty()) {
      parts.add(new Part(servant, false, false));
    }
    return parts;
  }

  /** Returns the Arabic letters of a word, folded. */
  static String arabicLetters(String word) {
    StringBuilder letters = new StringBuilder();
    for (char c : Fold.fold(word).toCharArray()) {
      if (Fold.isArabic(c) && c != 'ء' && letters.length() < LONGEST) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private List<Part> latin(String name) {
    List<Part> parts = new ArrayList<>();
    StringBuilder servant = new StringBuilder();
    for (String hyphened : blanks(familyLast(withoutBrackets(name)))) {
      List<String> words = words(hyphened);
      for (int i = 0; i < words.size(); i++) {
        String word = latinLetters(words.get(i));
        boolean hyphen = i + 1 < words.size();
        if (servant.length() > 0 || is("servant", word)) {
          servant.append(word);
          if (!is("servant", word) && !is("article", word) && word.length() > 2) {
            parts.add(new Part(servant.toString(), false, false));
            servant.setLength(0);
          }
        } else if (!word.isEmpty() && !isArticle(word, hyphen, parts.isEmpty())) {
          parts.add(new Part(word, word.length() == 1 || is("light", word), false));
        }
      }
    }
    if (servant.length() > 0) {
      parts.add(new Part(servant.toString(), false, false));
    }
    return parts;
  }

  /** Al Gore's first name is none; al-Walid's is. */
  private boolean isArticle(String word, boolean hyphen, boolean first) {
    return (is("article", word) && (hyphen || !first))
        || (is("article-before-hyphen", word) && hyphen);
  }

  private static String familyLast(String name) {
    int comma = name.indexOf(',');
    if (comma < 0) {
      return name;
    }
    String family = name.substring(0, comma);
    return family.indexOf(' ') < 0 ? name.substring(comma + 1) + ' ' + family : family;
  }

  private static String withoutBrackets(String name) {
    int bracket = name.indexOf('(');
    return bracket > 0 ? name.substring(0, bracket) : name;
  }

  private String latinLetters(String word) {
    String lower = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetter(c) && letters.length() < LONGEST) {
        letters.append(spelling.knows(c) ? String.valueOf(c) : bare(c));
      }
    }
    return letters.toString();
  }

  /** Returns a Latin letter without its marks. */
  static String bare(char letter) {
    String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    return switch (letter) {
      case 'ı' -> "i";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ' -> "d";
      default -> apart.substring(0, 1);
    };
  }

  private static List<String> blanks(String name) {
    return split(name, " \t_\u00a0");
  }

  private static List<String> words(String name) {
    return split(name, " \t_\u00a0-\u2010\u2011\u2013");
  }

  private static List<String> split(String name, String separators) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || separators.indexOf(name.charAt(i)) >= 0) {
        if (i > from) {
          words.add(name.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }
}
