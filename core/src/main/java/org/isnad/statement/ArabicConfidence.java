package org.isnad.statement;

import java.util.HashMap;
import java.util.Map;
import org.isnad.base.WordList;
import org.isnad.statement.Speaker.ResolvedBy;

/**
 * How likely an Arabic find is right, content and speaker: as often as its rule was on articles
 * marked by hand.
 *
 * <p>The counts stand in {@code arabic-rules.tsv}, by rule and by how the speaker was resolved.
 * They were made on articles that the weights of the reader had not seen: in folds, and on others.
 * Few counts lean on the rule's own share, and a rule with few on the share of all: (right + k ·
 * share) / (found + k), with k = {@value #LEAN}.
 */
final class ArabicConfidence {

  /** How many finds of the wider class each narrow class is given along. */
  private static final double LEAN = 10;

  private final Map<String, Double> byRule = new HashMap<>();
  private final Map<String, Double> byBoth = new HashMap<>();
  private final double all;

  private ArabicConfidence(WordList list) {
    Map<String, double[]> rules = new HashMap<>();
    double[] total = new double[2];
    for (WordList.Row row : list.rows()) {
      double[] rule = rules.computeIfAbsent(row.get("rule"), r -> new double[2]);
      rule[0] += number(row, "found");
      rule[1] += number(row, "right");
      total[0] += number(row, "found");
      total[1] += number(row, "right");
    }
    all = total[1] / total[0];
    rules.forEach((rule, n) -> byRule.put(rule, share(n[0], n[1], all)));
    for (WordList.Row row : list.rows()) {
      String key = row.get("rule") + " " + row.get("resolved");
      double wider = byRule.getOrDefault(row.get("rule"), all);
      byBoth.put(key, share(number(row, "found"), number(row, "right"), wider));
    }
  }

  static ArabicConfidence load() {
    return new ArabicConfidence(WordList.of(ArabicConfidence.class, "arabic-rules.tsv"));
  }

  /** Returns the confidence of a find, 0 to 1. */
  double of(String rule, ResolvedBy how) {
    Double both = byBoth.get(rule + " " + how.word());
    return both != null ? both : byRule.getOrDefault(rule, all / 2);
  }

  private static double share(double found, double right, double wider) {
    return (right + LEAN * wider) / (found + LEAN);
  }

  private static double number(WordList.Row row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
