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

  /** The weights, found by the words of their signs one after another. */
  private static final class Node {
    private static final Node NOTHING = new Node();

    private final Map<String, Node> next = new HashMap<>();
    private double weight;

    /** Returns the node behind the words of {@code part}. */
    Node after(String part) {
      Node node = next.get(part);
      if (node != null) {
        return node;
      }
      int space = part.indexOf(' ');
      return space < 0
          ? NOTHING
          : next.getOrDefault(part.substring(0, space), NOTHING).after(part.substring(space + 1));
    }

    void put(String sign, double value) {
      Node node = this;
      int from = 0;
      for (int space = sign.indexOf(' '); space >= 0; space = sign.indexOf(' ', from)) {
        node = node.made(sign.substring(from, space));
        from = space + 1;
      }
      node.made(sign.substring(from)).weight = value;
    }

    private Node made(String word) {
      return next.computeIfAbsent(word.intern(), w -> new Node());
    }
  }

  private final Node weights = new Node();
  private final Node rivals;

  ArabicScores(Map<String, Double> weights) {
    weights.forEach(this.weights::put);
    this.rivals = this.weights.after("rival");
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
    ArabicSigns.tell(view, offer, (rival, value, parts) -> sum[0] += value * weight(rival, parts));
    return 1 / (1 + Math.exp(-sum[0]));
  }

  private double weight(boolean rival, String... parts) {
    Node node = rival ? rivals : weights;
    for (String part : parts) {
      node = node.after(part);
    }
    return node.weight;
  }
}
