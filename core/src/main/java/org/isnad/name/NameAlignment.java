package org.isnad.name;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.isnad.name.NameParts.Part;

/**
 * A name that is asked for, beside one name after another: which word is which, in what order, and
 * which are left out.
 *
 * <p>Each pair of words adds how much likelier than chance it is; each word without a partner takes
 * something away, a father's name that only one of them tells less than a word that the text has
 * and the name has not. The order is kept; only the last word may stand first, as families do in
 * half the world. The prices were chosen on half of the names that {@code MeasureCrossScript} asks
 * for.
 */
final class NameAlignment {

  private static final double LEFT_OUT = 1.5;
  private static final double LIGHT_LEFT_OUT = 0.3;
  private static final double NOT_THERE = 2.5;
  private static final double LIGHT_NOT_THERE = 0.3;
  private static final double FAMILY_NOT_THERE = 4;
  private static final double ARTICLE_KEPT = 0.5;
  private static final double TWO_FOR_ONE = 0.5;
  private static final double FAMILY_FIRST = 1;

  /** Below this, two words are not one badly spelled, but two. */
  private static final double OTHER_WORD = -3;

  /** Stands for the likeness of a word that has no article to be kept. */
  private static final float[] NONE = {};

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final List<Part> asked;
  private final float[][] bare;
  private final float[][] whole;
  private final float[][] joined;

  /** {@code likeness} gives for an asked word its likeness to every word of the names. */
  NameAlignment(List<Part> asked, Function<String, float[]> likeness) {
    this.asked = asked;
    this.bare = new float[asked.size()][];
    this.whole = new float[asked.size()][];
    this.joined = new float[Math.max(0, asked.size() - 1)][];
    for (int i = 0; i < asked.size(); i++) {
      Part part = asked.get(i);
      bare[i] = likeness.apply(part.word());
      whole[i] = part.article() ? likeness.apply(part.whole()) : NONE;
      if (i + 1 < asked.size()) {
        joined[i] = likeness.apply(part.whole() + asked.get(i + 1).whole());
      }
    }
  }

  /** Says whether any word is likelier than chance to be one of those asked for. */
  boolean mayFit(int[] words, int[] pairs) {
    for (int i = 0; i < asked.size(); i++) {
      for (int j = 0; j < words.length; j++) {
        if (alike(i, words[j]) > 0
            || (pairs[j] >= 0 && alike(i, pairs[j]) > 0)
            || (i < joined.length && joined[i][words[j]] > 0)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns how much likelier than chance it is that both names are one.
   *
   * @param words the numbers of the words of the other name
   * @param pairs for each the number of it and the next written as one, or -1
   * @param light for each whether it may be left out
   */
  double of(int[] words, int[] pairs, boolean[] light) {
    double straight = walk(words, pairs, light, 0);
    return words.length < 2
        ? straight
        : Math.max(straight, walk(words, pairs, light, words.length - 1) - FAMILY_FIRST);
  }

  private double walk(int[] words, int[] pairs, boolean[] light, int first) {
    int size = words.length;
    double[][] best = new double[asked.size() + 1][size + 1];
    for (double[] row : best) {
      Arrays.fill(row, NEVER);
    }
    best[0][0] = 0;
    for (int i = 0; i <= asked.size(); i++) {
      for (int step = 0; step <= size; step++) {
        double sum = best[i][step];
        int j = size == 0 ? 0 : (step + first) % size;
        if (step < size) {
          raise(best[i], step + 1, sum - (light[j] ? LIGHT_LEFT_OUT : LEFT_OUT));
        }
        if (i < asked.size()) {
          raise(best[i + 1], step, sum - notThere(i));
        }
        if (i < asked.size() && step < size) {
          pair(best[i + 1], step + 1, sum, alike(i, words[j]));
          if (i < joined.length) {
            pair(best[i + 2], step + 1, sum - TWO_FOR_ONE, joined[i][words[j]]);
          }
          if (step + 1 < size && pairs[j] >= 0) {
            pair(best[i + 1], step + 2, sum - TWO_FOR_ONE, alike(i, pairs[j]));
          }
        }
      }
    }
    return best[asked.size()][size];
  }

  private double notThere(int word) {
    if (asked.get(word).light()) {
      return LIGHT_NOT_THERE;
    }
    return word == asked.size() - 1 ? FAMILY_NOT_THERE : NOT_THERE;
  }

  private double alike(int asked, int word) {
    double likeness = bare[asked][word];
    return whole[asked].length == 0
        ? likeness
        : Math.max(likeness, whole[asked][word] - ARTICLE_KEPT);
  }

  private static void pair(double[] row, int at, double sum, double likeness) {
    if (likeness > OTHER_WORD) {
      raise(row, at, sum + likeness);
    }
  }

  private static void raise(double[] row, int at, double sum) {
    row[at] = Math.max(row[at], sum);
  }
}
