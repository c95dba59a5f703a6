package org.isnad.statement;

import java.util.HashMap;
import java.util.Map;
import org.isnad.base.WordList;

/**
 * How likely an Arabic cue reports the content it could: a logistic sum over the {@linkplain
 * ArabicSigns signs} that speak for and against it.
 *
 * <p>«وأكد الوزير أن …» is a statement, «ما يؤكد أن …» is none, «طلب مهلة» is one and «طلب كبير» is
 * none: no single sign tells, their sum does. The weights stand in {@code arabic-weights.tsv} and
 * were learned on marked articles; a sign without one counts nothing.
 */
final class ArabicScores implements ArabicJudge {

  private final Map<String, Double> weights;

  ArabicScores(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  static ArabicScores load() {
    Map<String, Double> weights = new HashMap<>();
    for (WordList.Row row : WordList.of(ArabicScores.class, "arabic-weights.tsv").rows()) {
      weights.put(row.get("sign"), Double.parseDouble(row.get("weight")));
    }
    return new ArabicScores(weights);
  }

  @Override
  public double probability(ArabicView view, ArabicOffer offer) {
    double[] sum = new double[1];
    ArabicSigns.of(view, offer, (sign, value) -> sum[0] += value * weights.getOrDefault(sign, 0.0));
    return 1 / (1 + Math.exp(-sum[0]));
  }
}
