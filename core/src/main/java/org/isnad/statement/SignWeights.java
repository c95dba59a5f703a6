package org.isnad.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.base.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The learned weights of signs. A sign without a weight counts nothing.
 *
 * <p>A sign is named by words with a blank between them. Some hundred are weighed for each place in
 * a text, so nothing is joined to look one up: the hash of the whole name follows from the hashes
 * that its words keep of themselves, and the name is compared word by word only where it agrees.
 * The words of the grammar («mark», «comma») are the same strings here as in the program that asks,
 * so that most comparisons look at no letter.
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

  /** No name that is asked for is longer; one that is longer is compared joined. */
  private static final int WORDS = 4;

  /**
   * The names, each in {@link #WORDS} places: its words, each interned, and nulls behind them;
   * nulls alone for a longer name.
   */
  private final @Nullable String[] words;

  /** The names as they stand in the list. */
  private final String[] names;

  /**
   * Two numbers a sign, in the place that its hash gives, side by side in the memory: the hash
   * above one more than the number of its name, and the bits of the weight. A free place is 0.
   */
  private final long[] signs;

  private final int shift;

  private SignWeights(Map<String, Double> weights) {
    int capacity = Integer.highestOneBit(Math.max(weights.size(), 2) * 3 / 2) * 2;
    this.words = new String[weights.size() * WORDS];
    this.names = weights.keySet().toArray(new String[0]);
    this.signs = new long[capacity * 2];
    this.shift = Integer.numberOfLeadingZeros(capacity) + 1;
    for (int i = 0; i < names.length; i++) {
      put(i, weights.getOrDefault(names[i], 0.0));
    }
  }

  static SignWeights of(Map<String, Double> weights) {
    return new SignWeights(weights);
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

  /**
   * Returns the weights of the signs whose names begin with the word {@code first}, by the rest of
   * their names.
   */
  SignWeights after(String first) {
    String prefix = first.concat(" ");
    Map<String, Double> rest = new HashMap<>();
    for (String name : names) {
      if (name.startsWith(prefix)) {
        rest.put(name.substring(prefix.length()), weight(name));
      }
    }
    return of(rest);
  }

  /** Returns the greatest of the weights, 0 at least: so much does a sign without one count. */
  double most() {
    double most = 0;
    for (String name : names) {
      most = Math.max(most, weight(name));
    }
    return most;
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

  /** Returns a count of 0 to 3 in words of a sign: always the same strings, with known hashes. */
  static String small(int count) {
    return switch (count) {
      case 0 -> "0";
      case 1 -> "1";
      case 2 -> "2";
      case 3 -> "3";
      default -> Integer.toString(count);
    };
  }

  /** Returns the weight of the sign that these words name. */
  double weight(String... words) {
    int hash = words[0].hashCode();
    for (int i = 1; i < words.length; i++) {
      hash = then(hash * FACTOR + ' ', words[i]);
    }
    int at = place(hash);
    while (signs[at] != 0) {
      if ((int) (signs[at] >>> Integer.SIZE) == hash && isNamed((int) signs[at] - 1, words)) {
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

  private boolean isNamed(int name, String... asked) {
    int from = name * WORDS;
    int same = 0;
    while (same < asked.length && same < WORDS && asked[same].equals(words[from + same])) {
      same++;
    }
    boolean whole = same == asked.length && (same == WORDS || words[from + same] == null);
    return whole || String.join(" ", asked).equals(names[name]);
  }

  private void put(int name, double weight) {
    List<String> split = split(names[name]);
    for (int i = 0; i < split.size() && split.size() <= WORDS; i++) {
      words[name * WORDS + i] = split.get(i).intern();
    }
    int hash = names[name].hashCode();
    int at = place(hash);
    while (signs[at] != 0) {
      at = next(at);
    }
    signs[at] = (long) hash << Integer.SIZE | (name + 1);
    signs[at + 1] = Double.doubleToRawLongBits(weight);
  }

  private static List<String> split(String name) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', from)) {
      parts.add(name.substring(from, blank));
      from = blank + 1;
    }
    parts.add(name.substring(from));
    return parts;
  }
}
