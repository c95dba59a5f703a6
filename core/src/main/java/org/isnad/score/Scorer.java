package org.isnad.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Scores finds against gold.
 *
 * @param kinds the kinds that count, null for all
 * @param flat whether finds that lie within others are left out, for gold that marks none such
 * @param resamples how often the articles are drawn again for the intervals, 0 for none
 */
public record Scorer(@Nullable Set<Statement.Kind> kinds, boolean flat, int resamples) {

  /** Copies the set. */
  public Scorer {
    kinds = kinds == null ? null : Set.copyOf(kinds);
  }

  /** Scores every kind, nested statements too, with a thousand resamples. */
  public static Scorer standard() {
    return new Scorer(null, false, 1000);
  }

  /**
   * Scores {@code found} against {@code gold}.
   *
   * @param found by article id; an article that is missing counts as one without finds
   */
  public Report score(Gold gold, Map<String, Marked> found) {
    List<Tally> tallies = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Map<Field, Counts> fields = Map.of();
    Bins bins = new Bins();
    int missing = 0;
    for (Gold.Article article : gold.articles()) {
      missing += found.containsKey(article.id()) ? 0 : 1;
      Marked finds = found.getOrDefault(article.id(), Marked.nothing(article.id()));
      Words words = Words.of(article.text());
      List<Item> golds = Item.of(article.marked(), words);
      List<Item> items = Item.of(flat ? finds.flat() : finds, words);
      tallies.add(Tally.of(golds, items, kinds));
      Judge judge = Judge.ofSpans(golds, items, kinds);
      findings.addAll(Finding.of(article.marked(), golds, items, judge));
      fields = Field.sum(fields, Field.count(golds, items));
      fill(bins, golds, items, judge);
    }
    return new Report(
        tallies.size(),
        missing,
        Tally.sum(tallies),
        fields,
        bins,
        Interval.of(tallies, resamples),
        findings);
  }

  private static void fill(Bins bins, List<Item> gold, List<Item> found, Judge judge) {
    for (int j = 0; j < found.size(); j++) {
      double confidence = found.get(j).marking().telling().confidence();
      if (judge.isJudged(j) && !Double.isNaN(confidence)) {
        boolean right =
            judge.pairing().isGold(j)
                && gold.get(judge.pairing().goldOf(j)).isSpokenBy(found.get(j));
        bins.add(confidence, right);
      }
    }
  }
}
