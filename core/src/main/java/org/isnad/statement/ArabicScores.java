package org.isnad.statement;

import java.util.Map;

/**
 * How likely an Arabic cue reports the content it could: a logistic sum over the {@linkplain
 * ArabicSigns signs} that speak for and against it.
 *
 * <p>«وأكد الوزير أن …» is a statement, «ما يؤكد أن …» is none, «طلب مهلة» is one and «طلب كبير» is
 * none: no single sign tells, their sum does. The weights stand in {@code arabic-weights.tsv} and
 * were learned on marked articles; a sign without one counts nothing.
 */
final class ArabicScores implements ArabicJudge {

  private final SignWeights weights;
  private final SignWeights rivals;

  ArabicScores(Map<String, Double> weights) {
    this(SignWeights.of(weights));
  }

  private ArabicScores(SignWeights weights) {
    this.weights = weights;
    this.rivals = weights.after("rival");
  }

  static ArabicScores load() {
    return new ArabicScores(SignWeights.load("arabic-weights.tsv"));
  }

  @Override
  public double probability(ArabicKinds kinds, ArabicOffer offer) {
    double[] sum = new double[1];
    ArabicSigns.tell(
        kinds,
        offer,
        (rival, value, parts) -> sum[0] += value * (rival ? rivals : weights).weight(parts));
    return SignWeights.logistic(sum[0]);
  }
}
