package org.isnad.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.base.WordList;
import org.isnad.base.WordList.Row;

/**
 * Makes {@code spelling.tsv}, what {@link CrossScript} compares by, from words of names in both
 * scripts: which letters stand beside which.
 *
 * <pre>
 * java -Xmx3g -cp core/target/classes:core/target/test-classes org.isnad.name.LearnSpelling \
 *     ../shared/knowledge core/src/main/resources/org/isnad/name
 * </pre>
 *
 * <p>The letters are learned from the words under CC0 alone. The table of people has no part in it.
 */
public final class LearnSpelling {

  private static final String DATE = "2026-12-01";
  private static final int FEWEST_OF_A_LETTER = 40;
  private static final int LONGEST_LATIN = 16;
  private static final int LONGEST_ARABIC = 12;

  private final Path to;
  private final SpellingFit fit = new SpellingFit();

  private LearnSpelling(Path from, Path to) {
    this.to = to;
    List<Row> rows = rows(from).stream().filter(LearnSpelling::isCc0).toList();
    Set<Character> letters = letters(rows);
    for (Row row : rows) {
      String latin = latin(row.get("latin"), letters);
      String arabic = NameParts.arabicLetters(row.get("arabic"));
      if (isFit(latin, 2, LONGEST_LATIN) && isFit(arabic, 1, LONGEST_ARABIC)) {
        fit.add(latin, arabic, 1 + Math.log(Integer.parseInt(row.get("count_wikidata"))));
      }
    }
  }

  private static boolean isFit(String word, int shortest, int longest) {
    return word.length() >= shortest && word.length() <= longest;
  }

  /** Makes the file: the first argument is the folder to read, the second the one to write. */
  public static void main(String[] args) {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "want two folders, the tables and the resources; got " + List.of(args));
    }
    LearnSpelling learn = new LearnSpelling(Path.of(args[0]), Path.of(args[1]));
    learn.spelling();
  }

  private static List<Row> rows(Path from) {
    try (InputStream in = Files.newInputStream(from.resolve("name_tokens.tsv"))) {
      return WordList.read("name_tokens.tsv", in).rows();
    } catch (IOException e) {
      throw new UncheckedIOException("name_tokens.tsv cannot be read in " + from, e);
    }
  }

  private static boolean isCc0(Row row) {
    return row.get("licence").contains("CC0");
  }

  /** The Latin letters that occur often enough to learn what stands beside them. */
  private static Set<Character> letters(List<Row> rows) {
    Map<Character, Integer> counts = new HashMap<>();
    for (Row row : rows) {
      for (char c : lower(row.get("latin")).toCharArray()) {
        if (Character.isLetter(c)) {
          counts.merge(c, 1, Integer::sum);
        }
      }
    }
    counts.values().removeIf(count -> count < FEWEST_OF_A_LETTER);
    return new HashSet<>(counts.keySet());
  }

  private static String lower(String word) {
    return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  private static String latin(String word, Set<Character> known) {
    StringBuilder letters = new StringBuilder();
    for (char c : lower(word).toCharArray()) {
      if (Character.isLetter(c)) {
        letters.append(known.contains(c) ? String.valueOf(c) : NameParts.bare(c));
      }
    }
    return letters.toString();
  }

  private void spelling() {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(fit.learn())
        .forEach(
            (step, share) -> lines.add(step + "\t" + String.format(Locale.ROOT, "%.2e", share)));
    String head =
        """
        # what     Latin letters and the Arabic ones beside them in names of both scripts, and what \
        share of all such steps they are; an empty cell is no letter
        # origin   wd_arabic, a key of sources.tsv; made by org.isnad.name.LearnSpelling
        # licence  CC0-1.0
        # date     %s
        latin\tarabic\tshare
        """;
    String text = String.format(Locale.ROOT, head, DATE) + String.join("\n", lines) + "\n";
    try {
      Files.writeString(to.resolve("spelling.tsv"), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("spelling.tsv cannot be written in " + to, e);
    }
  }
}
