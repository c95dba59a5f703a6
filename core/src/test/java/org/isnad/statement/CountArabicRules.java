package org.isnad.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.name.Names;
import org.isnad.page.Article;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.isnad.score.Finding;
import org.isnad.score.Gold;
import org.isnad.score.Marked;
import org.isnad.score.Marking;
import org.isnad.score.Scorer;
import org.isnad.text.Document;

/**
 * Counts, on gold folders, how often each Arabic rule is right: the word list behind a statement's
 * confidence.
 *
 * <pre>
 * mvn -q -pl core test-compile
 * java -cp core/target/classes:core/target/test-classes:… org.isnad.statement.CountArabicRules GOLD_DIR… -- \
 *     gold/ar gold/ar-translated gold/chains
 * mv arabic-rules.tsv core/src/main/resources/org/isnad/statement/
 * </pre>
 *
 * <p>A find is right when content and speaker are: the measure {@code attributed}.
 */
public final class CountArabicRules {

  private CountArabicRules() {}

  /**
   * Reads the gold folders named by the arguments and writes {@code arabic-rules.tsv} to the
   * working folder. The weights of the reader were learned on the folders before {@code --}: their
   * articles are read in folds, with weights learned on the others.
   */
  public static void main(String[] arguments) throws IOException {
    Names names = Names.load();
    Map<String, int[]> counts = new TreeMap<>();
    List<String> folders = List.of(arguments);
    int parted = folders.contains("--") ? folders.indexOf("--") : folders.size();
    Gold learned = LearningGold.read(folders.subList(0, parted));
    int articles = learned.articles().size();
    Map<String, List<Statement>> statements = new LinkedHashMap<>();
    LearnArabicWeights.folds(learned)
        .forEach(
            (judge, left) -> {
              StatementReader reader = StatementReader.load(names, judge);
              left.forEach(
                  article ->
                      statements.put(article.gold().id(), read(reader, names, article.gold())));
            });
    count(learned, statements, counts);
    StatementReader reader = StatementReader.load(names);
    for (String folder : folders.subList(Math.min(parted + 1, folders.size()), folders.size())) {
      Gold gold = Gold.read(Path.of(folder));
      articles += gold.articles().size();
      Map<String, List<Statement>> others = new LinkedHashMap<>();
      gold.articles().forEach(article -> others.put(article.id(), read(reader, names, article)));
      count(gold, others, counts);
    }
    print(counts, articles);
  }

  private static List<Statement> read(StatementReader reader, Names names, Gold.Article article) {
    byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
    Article page = PageReader.read(Page.text(bytes, article.id()));
    Document document = Document.of(page);
    return reader.read(document, page, names.find(document));
  }

  private static void count(
      Gold gold, Map<String, List<Statement>> statements, Map<String, int[]> counts) {
    Map<String, Marked> found = new LinkedHashMap<>();
    statements.forEach(
        (id, all) -> found.put(id, Marked.found(id, all.stream().map(Marking::of).toList())));
    Set<String> wrong = new HashSet<>();
    for (Finding finding : new Scorer(null, false, 0).score(gold, found).findings()) {
      Marking marking = finding.found();
      if (marking != null) {
        wrong.add(finding.article() + marking.content());
      }
    }
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
  }

  private static void print(Map<String, int[]> counts, int articles) throws IOException {
    List<String> rows = new ArrayList<>();
    counts.forEach((key, n) -> rows.add(key + "\t" + n[0] + "\t" + n[1]));
    LearnedList.write(
        "arabic-rules.tsv",
        "how often each Arabic rule was right, content and speaker, on articles marked by hand",
        "counted by CountArabicRules on " + articles + " marked articles",
        "rule\tresolved\tfound\tright",
        rows);
  }
}
