package org.isnad.statement;

import java.util.HashMap;
import java.util.Map;
import org.isnad.base.WordList;

/**
 * The learned weights of signs. A sign is named by words; they are found one after another, so that
 * nothing is joined to look a sign up. A sign without a weight counts nothing.
 */
final class SignWeights {

  private static final SignWeights NOTHING = new SignWeights();

  private final Map<String, SignWeights> next = new HashMap<>();
  private double weight;

  private SignWeights() {}

  static SignWeights of(Map<String, Double> weights) {
    SignWeights root = new SignWeights();
    weights.forEach(root::put);
    return root;
  }

  /** Reads the resource {@code name}: a word list with the columns {@code sign} and {@code weight}. */
  static SignWeights load(String name) {
    SignWeights root = new SignWeights();
    for (WordList.Row row : WordList.of(SignWeights.class, name).rows()) {
      root.put(row.get("sign"), Double.parseDouble(row.get("weight")));
    }
    return root;
  }

  /** Returns the weight of the sign that these words name. */
  double weight(String... parts) {
    SignWeights node = this;
    for (String part : parts) {
      node = node.after(part);
    }
    return node.weight;
  }

  /** Returns the weights of the signs whose names begin with the words of {@code part}. */
  SignWeights after(String part) {
    SignWeights node = next.get(part);
    if (node != null) {
      return node;
    }
    int space = part.indexOf(' ');
    return space < 0
        ? NOTHING
        : next.getOrDefault(part.substring(0, space), NOTHING).after(part.substring(space + 1));
  }

  private void put(String sign, double value) {
    SignWeights node = this;
    int from = 0;
    for (int space = sign.indexOf(' '); space >= 0; space = sign.indexOf(' ', from)) {
      node = node.made(sign.substring(from, space));
      from = space + 1;
    }
    node.made(sign.substring(from)).weight = value;
  }

  private SignWeights made(String word) {
    return next.computeIfAbsent(word.intern(), w -> new SignWeights());
  }
}
