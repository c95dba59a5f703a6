package org.isnad.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.base.WordList;

/**
 * The learned weights of signs. A sign without a weight counts nothing.
 *
 * <p>A sign is named by words with a blank between them. Some hundred are weighed for each place in
 * a text, so nothing is joined to look one up: the hash of the whole name follows from the hashes
 * that its words keep of themselves, and the name is compared word by word only where it agrees.
 */
final class SignWeights {

  /** Takes in one sign by the words of its name. */
  interface Reader {
    void read(String... words);
  }

  private static final int FACTOR = 31; // of a string's hash
  private static final int SPREAD = 0x9E3779B9;

  /** The factor to the power of each length of a word. */
  private static final int[] POWERS = new int[64];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * FACTOR;
    }
  }

  private final String prefix;

  /** All names, a line each. */
  private final String names;

  /**
   * Two numbers a sign, in the place that its hash gives, side by side in the memory: the hash
   * above the line that the name has in {@link #names}, and the bits of the weight. A free place is
   * 0.
   */
  private final long[] signs;

  private final int shift;

  private SignWeights(String prefix, String names, long[] signs) {
    this.prefix = prefix;
    this.names = names;
    this.signs = signs;
    this.shift = Integer.numberOfLeadingZeros(signs.length / 2) + 1;
  }

  static SignWeights of(Map<String, Double> weights) {
    int capacity = Integer.highestOneBit(Math.max(weights.size(), 2) * 3 / 2) * 2;
    StringBuilder names = new StringBuilder("\n");
    SignWeights all = new SignWeights("", "", new long[capacity * 2]);
    weights.forEach(
        (name, weight) -> {
          all.put(name.hashCode(), names.length(), weight);
          names.append(name).append('\n');
        });
    return new SignWeights("", names.toString(), all.signs);
  }

  /**
   * Reads the resource {@code name}: a word list with the columns {@code sign} and {@code weight}.
   */
  static SignWeights load(String name) {
    Map<String, Double> weights = new HashMap<>();
    for (WordList.Row row : WordList.of(SignWeights.class, name).rows()) {
      weights.put(row.get("sign"), Double.parseDouble(row.get("weight")));
    }
    return of(weights);
  }

  /** Returns the weights of the signs whose names begin with the word {@code first}. */
  SignWeights after(String first) {
    return new SignWeights(prefix.concat(first).concat(" "), names, signs);
  }

  /**
   * Returns how likely the answer is yes, 0 to 1.
   *
   * @param signs tells the signs that speak for and against it
   */
  double probability(Consumer<Reader> signs) {
    double[] sum = new double[1];
    signs.accept(words -> sum[0] += weight(words));
    return logistic(sum[0]);
  }

  /** Returns the probability, 0 to 1, that a sum of weights stands for. */
  static double logistic(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  /** Returns the weight of the sign that these words name. */
  double weight(String... words) {
    int hash = prefix.hashCode();
    for (int i = 0; i < words.length; i++) {
      hash = then(i == 0 ? hash : hash * FACTOR + ' ', words[i]);
    }
    int at = place(hash);
    while (signs[at] != 0) {
      if ((int) (signs[at] >>> Integer.SIZE) == hash && isNamed((int) signs[at], words)) {
        return Double.longBitsToDouble(signs[at + 1]);
      }
      at = next(at);
    }
    return 0;
  }

  private int place(int hash) {
    return (hash * SPREAD) >>> shift << 1;
  }

  private int next(int at) {
    return (at + 2) & (signs.length - 1);
  }

  /** The hash of a text and a word behind it. */
  private static int then(int hash, String word) {
    int power = hash;
    for (int left = word.length(); left > 0; left -= POWERS.length - 1) {
      power *= POWERS[Math.min(left, POWERS.length - 1)];
    }
    return power + word.hashCode();
  }

  private boolean isNamed(int line, String... words) {
    if (!names.startsWith(prefix, line)) {
      return false;
    }
    int at = line + prefix.length();
    for (int i = 0; i < words.length; i++) {
      char end = i == words.length - 1 ? '\n' : ' ';
      if (!names.startsWith(words[i], at) || names.charAt(at + words[i].length()) != end) {
        return false;
      }
      at += words[i].length() + 1;
    }
    return true;
  }

  private void put(int hash, int line, double weight) {
    int at = place(hash);
    while (signs[at] != 0) {
      at = next(at);
    }
    signs[at] = (long) hash << Integer.SIZE | line;
    signs[at + 1] = Double.doubleToRawLongBits(weight);
  }
}
