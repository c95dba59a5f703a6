package org.isnad.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.Isnad;
import org.isnad.Reading;
import org.isnad.page.Page;
import org.isnad.score.Finding;
import org.isnad.score.Gold;
import org.isnad.score.Marked;
import org.isnad.score.Marking;
import org.isnad.score.Scorer;

/**
 * Counts, on a gold folder, how often each Arabic rule is right: the word list behind a statement's
 * confidence.
 *
 * <pre>
 * mvn -q -pl core test-compile
 * java -cp core/target/classes:core/target/test-classes:… org.isnad.statement.CountArabicRules GOLD_DIR
 * mv arabic-rules.tsv core/src/main/resources/org/isnad/statement/
 * </pre>
 *
 * <p>A find is right when content and speaker are: the measure {@code attributed}.
 */
public final class CountArabicRules {

  private CountArabicRules() {}

  /**
   * Reads the gold folder named by the argument and writes {@code arabic-rules.tsv} to the working
   * folder.
   */
  public static void main(String[] arguments) throws IOException {
    Gold gold = Gold.read(Path.of(arguments[0]));
    Isnad isnad = Isnad.open();
    Map<String, Marked> found = new LinkedHashMap<>();
    Map<String, List<Statement>> statements = new LinkedHashMap<>();
    for (Gold.Article article : gold.articles()) {
      byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
      Reading reading = isnad.read(Page.text(bytes, article.id()));
      statements.put(article.id(), reading.statements());
      found.put(
          article.id(),
          Marked.found(article.id(), reading.statements().stream().map(Marking::of).toList()));
    }
    Set<String> wrong = new HashSet<>();
    for (Finding finding : Scorer.standard().score(gold, found).findings()) {
      Marking marking = finding.found();
      if (marking != null) {
        wrong.add(finding.article() + marking.content());
      }
    }
    Map<String, int[]> counts = new TreeMap<>();
    statements.forEach(
        (id, all) ->
            all.forEach(
                s -> {
                  int[] count =
                      counts.computeIfAbsent(
                          s.rule() + "\t" + s.speaker().resolvedBy().word(), k -> new int[2]);
                  count[0]++;
                  count[1] += wrong.contains(id + s.content()) ? 0 : 1;
                }));
    print(counts);
  }

  private static void print(Map<String, int[]> counts) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# what\thow often each Arabic rule was right, content and speaker, on articles marked by hand");
    lines.add("# origin\tcounted by CountArabicRules on 120 marked articles");
    lines.add("# licence\tApache-2.0");
    lines.add("# date\t2026-11-22");
    lines.add("rule\tresolved\tfound\tright");
    counts.forEach((key, n) -> lines.add(key + "\t" + n[0] + "\t" + n[1]));
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    Files.copy(
        new java.io.ByteArrayInputStream(bytes),
        Path.of("arabic-rules.tsv"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
