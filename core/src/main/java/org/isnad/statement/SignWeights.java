package org.isnad.statement;

import java.util.HashMap;
import java.util.Map;
import org.isnad.base.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The learned weights of signs. A sign without a weight counts nothing.
 *
 * <p>A sign is named by words with a blank between them. Some hundred are weighed for each place in
 * a text, so nothing is joined to look one up: the hash of the whole name follows from the hashes
 * that its words keep of themselves, and the name is compared word by word only where it agrees.
 */
final class SignWeights {

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
  private final @Nullable String[] names;
  private final int[] hashes;
  private final double[] weights;
  private final int shift;

  private SignWeights(Map<String, Double> all) {
    int capacity = Integer.highestOneBit(Math.max(all.size(), 4)) << 2;
    prefix = "";
    names = new String[capacity];
    hashes = new int[capacity];
    weights = new double[capacity];
    shift = Integer.numberOfLeadingZeros(capacity) + 1;
    all.forEach(this::put);
  }

  private SignWeights(String prefix, SignWeights all) {
    this.prefix = prefix;
    this.names = all.names;
    this.hashes = all.hashes;
    this.weights = all.weights;
    this.shift = all.shift;
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

  /** Returns the weights of the signs whose names begin with the word {@code first}. */
  SignWeights after(String first) {
    return new SignWeights(prefix.concat(first).concat(" "), this);
  }

  /** Returns the weight of the sign that these words name. */
  double weight(String... words) {
    int hash = prefix.hashCode();
    for (int i = 0; i < words.length; i++) {
      hash = then(i == 0 ? hash : hash * FACTOR + ' ', words[i]);
    }
    int at = (hash * SPREAD) >>> shift;
    for (String name = names[at]; name != null; name = names[at]) {
      if (hashes[at] == hash && isNamed(name, words)) {
        return weights[at];
      }
      at = (at + 1) & (names.length - 1);
    }
    return 0;
  }

  /** The hash of a text and a word behind it. */
  private static int then(int hash, String word) {
    int power = hash;
    for (int left = word.length(); left > 0; left -= POWERS.length - 1) {
      power *= POWERS[Math.min(left, POWERS.length - 1)];
    }
    return power + word.hashCode();
  }

  private boolean isNamed(String name, String... words) {
    if (!name.startsWith(prefix)) {
      return false;
    }
    int at = prefix.length();
    for (int i = 0; i < words.length; i++) {
      if (i > 0 && !name.startsWith(" ", at++)) {
        return false;
      }
      if (!name.startsWith(words[i], at)) {
        return false;
      }
      at += words[i].length();
    }
    return at == name.length();
  }

  private void put(String name, double weight) {
    int hash = name.hashCode();
    int at = (hash * SPREAD) >>> shift;
    while (names[at] != null) {
      at = (at + 1) & (names.length - 1);
    }
    names[at] = name;
    hashes[at] = hash;
    weights[at] = weight;
  }
}
