package org.isnad.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.base.WordList;
import org.isnad.lexicon.ArabicLexicon;
import org.isnad.lexicon.ArabicWords;

/**
 * Writes the rows of {@code ar/given-names.tsv} that come from the knowledge base: the words with
 * which the Arabic names of its people begin.
 *
 * <ul>
 *   <li>a word that the lists hold as a name already counts with one bearer
 *   <li>any other counts with two: كلير, جميل
 *   <li>words of grammar, verbs, numbers and words with the article do not count: هو, الشيخ
 * </ul>
 */
final class MakeGivenNames {

  /** So many words stand in a row. */
  private static final int WIDTH = 12;

  /** The letters of grammar, verbs, numbers and times in {@code word-classes.tsv}. */
  private static final String NEVER = "fvyd";

  private MakeGivenNames() {}

  /** Rewrites the rows of the base in the file given, and leaves those that people wrote. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.removeIf(line -> line.startsWith("base\t"));
    List<String> names = List.copyOf(ofBase());
    for (int i = 0; i < names.size(); i += WIDTH) {
      lines.add("base\t" + String.join(" ", names.subList(i, Math.min(names.size(), i + WIDTH))));
    }
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  /** Returns the given names that the base has, folded. */
  static Set<String> ofBase() {
    Map<String, Integer> bearers = new TreeMap<>();
    for (WordList.Row row : WordList.of(KnowledgeBase.class, "people.tsv").rows()) {
      List<String> words = Forms.words(row.get("name_ar"));
      if (words.size() > 1) {
        bearers.merge(words.get(0), 1, Integer::sum);
      }
    }
    Set<String> names = new TreeSet<>();
    Map<String, String> classes = plain();
    bearers.forEach(
        (name, count) -> {
          if (isName(name, count, classes.getOrDefault(name, ""))) {
            names.add(name);
          }
        });
    return names;
  }

  private static boolean isName(String name, int count, String classes) {
    if (name.length() < 3 || Forms.isDefinite(name) || !Forms.isArabic(name)) {
      return false;
    }
    if (classes.indexOf('p') >= 0) {
      return true;
    }
    ArabicLexicon lexicon = ArabicLexicon.load();
    boolean grammar =
        lexicon.complementiser(name) != null
            || !lexicon.cues(name).isEmpty()
            || lexicon.boundary(name) != null
            || ArabicWords.isPreposition(name)
            || ArabicWords.endsPhrase(name);
    boolean never = classes.chars().anyMatch(letter -> NEVER.indexOf(letter) >= 0);
    return !grammar && !never && count > 1;
  }

  /** The letters of each word that the list of classes holds as it stands. */
  private static Map<String, String> plain() {
    Map<String, String> classes = new TreeMap<>();
    for (WordList.Row row : WordList.of(ArabicLexicon.class, "ar/word-classes.tsv").rows()) {
      row.all("words", ' ').forEach(word -> classes.put(word, row.get("classes")));
    }
    return classes;
  }
}
