package org.isnad.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.isnad.Isnad;
import org.isnad.Reading;
import org.isnad.page.Page;
import org.isnad.score.Gold;
import org.isnad.score.GoldCheck;
import org.isnad.score.Marked;
import org.isnad.score.Marking;
import org.isnad.score.Measure;
import org.isnad.score.Report;
import org.isnad.score.Row;
import org.isnad.score.Scorer;
import org.junit.jupiter.api.Test;

/** Of the English statements found, how many name the right speaker, pronouns resolved. */
class EnglishPronounsTest {

  private static final double LEAST = .90;

  private static final Path ROOT = Path.of(System.getProperty("isnad.root", ".."));

  @Test
  void pronounsLeadToTheirNamesInArticlesOfOurOwn() throws IOException {
    assertThat(named(Gold.read(ROOT.resolve("gold/en")), false)).isGreaterThan(LEAST);
  }

  @Test
  void pronounsLeadToTheirNamesInNewsMarkedByOthers() throws IOException {
    Path texts = ROOT.resolve("../shared/gold/en-train/text");
    assumeTrue(Files.isDirectory(texts), "the texts of gold/en-pronouns are not at " + texts);
    Gold gold = Gold.read(ROOT.resolve("gold/en-pronouns"), texts);
    assertThat(GoldCheck.problems(gold)).isEmpty();
    assertThat(named(gold, true)).isGreaterThan(LEAST);
  }

  /** Returns the share of the statements found whose name is right. */
  private static double named(Gold gold, boolean flat) {
    Isnad isnad = Isnad.open();
    Map<String, Marked> found = new HashMap<>();
    for (Gold.Article article : gold.articles()) {
      byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
      Reading reading = isnad.read(Page.text(bytes, article.id()));
      found.put(
          article.id(),
          Marked.found(article.id(), reading.statements().stream().map(Marking::of).toList()));
    }
    Report report = new Scorer(null, flat, 0).score(gold, found);
    return report.counts(Row.ALL, Measure.NAMED).recall()
        / report.counts(Row.ALL, Measure.SPAN).recall();
  }
}
