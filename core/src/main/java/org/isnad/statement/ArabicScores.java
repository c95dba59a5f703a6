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

  /** More than this the signs of where the content ends cannot add. */
  private final double endsAtMost;

  ArabicScores(Map<String, Double> weights) {
    this(SignWeights.of(weights));
  }

  private ArabicScores(SignWeights weights) {
    this.weights = weights;
    this.rivals = weights.after("rival");
    double most = 0;
    for (String sign : ArabicSigns.OF_END) {
      most += Math.max(weights.after(sign).most(), rivals.after(sign).most());
    }
    this.endsAtMost = most;
  }

  static ArabicScores load() {
    return new ArabicScores(SignWeights.load("arabic-weights.tsv"));
  }

  @Override
  public double probability(ArabicKinds kinds, ArabicOffer offer) {
    double[] sum = new double[1];
    ArabicSigns.tell(kinds, offer, adding(sum));
    return SignWeights.logistic(sum[0]);
  }

  @Override
  public double atMost(ArabicKinds kinds, ArabicOffer offer) {
    double[] sum = {endsAtMost};
    ArabicSigns.tellOpening(kinds, offer, adding(sum));
    return SignWeights.logistic(sum[0]);
  }

  private ArabicSigns.Parts adding(double[] sum) {
    return (rival, value, parts) -> sum[0] += value * (rival ? rivals : weights).weight(parts);
  }
}
