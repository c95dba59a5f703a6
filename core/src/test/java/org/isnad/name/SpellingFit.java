package org.isnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns the shares of {@link Spelling} from words in both scripts, by expectation and
 * maximisation: how often each step is taken is counted over all ways through all words, each way
 * weighing as the shares so far tell, and the counts are the new shares.
 *
 * <p>From every count a little is taken off, so that steps that few words ask for go out.
 */
final class SpellingFit {

  private static final int ROUNDS = 8;
  private static final double TAKEN_OFF = 2;
  private static final int LATIN = Spelling.LONGEST;
  private static final int ARABIC = 2;

  /** How likely a step is held at first: one letter beside one, more than that rarely. */
  private static final double ALPHABET = 28;

  private static final double RARELY = 0.05;

  /** A step from a place in the lattice of one word: how many letters of each, and which number. */
  private record Step(int latin, int arabic, int number) {}

  /** A word in both scripts, with the steps that go out from each place of its lattice. */
  private record Word(int latin, int arabic, double weight, List<List<Step>> steps) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private double[] shares = {};

  /** Adds a word in both scripts that counts {@code weight} times. */
  void add(String latin, String arabic, double weight) {
    List<List<Step>> steps = new ArrayList<>();
    for (int i = 0; i <= latin.length(); i++) {
      for (int j = 0; j <= arabic.length(); j++) {
        steps.add(from(latin, i, arabic, j));
      }
    }
    words.add(new Word(latin.length(), arabic.length(), weight, steps));
  }

  private List<Step> from(String latin, int i, String arabic, int j) {
    List<Step> steps = new ArrayList<>();
    for (int x = 0; x <= Math.min(LATIN, latin.length() - i); x++) {
      for (int y = 0; y <= Math.min(ARABIC, arabic.length() - j); y++) {
        if (isStep(x, y)) {
          String key = latin.substring(i, i + x) + "\t" + arabic.substring(j, j + y);
          steps.add(new Step(x, y, numbers.computeIfAbsent(key, this::number)));
        }
      }
    }
    return steps;
  }

  private int number(String key) {
    keys.add(key);
    return keys.size() - 1;
  }

  /** One letter may stand alone; several stand beside one. */
  private static boolean isStep(int latin, int arabic) {
    return latin + arabic > 0
        && (arabic > 0 || latin == 1)
        && (latin > 0 || arabic == 1)
        && (arabic < 2 || latin == 1);
  }

  /** Learns, and returns the shares by step: the Latin letters, a tab, the Arabic letters. */
  Map<String, Double> learn() {
    shares = keys.stream().mapToDouble(SpellingFit::first).toArray();
    divide(shares);
    for (int round = 0; round < ROUNDS; round++) {
      double[] counts = new double[shares.length];
      words.forEach(word -> count(word, counts));
      for (int i = 0; i < counts.length; i++) {
        counts[i] = Math.max(0, counts[i] - TAKEN_OFF);
      }
      divide(counts);
      shares = counts;
    }
    Map<String, Double> learned = new HashMap<>();
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 0) {
        learned.put(keys.get(i), shares[i]);
      }
    }
    return learned;
  }

  private static double first(String key) {
    int letters = key.length() - 1;
    boolean oneBesideOne = letters == 2 && key.charAt(1) == '\t';
    return (oneBesideOne ? 1 : RARELY) / Math.pow(ALPHABET, letters);
  }

  private static void divide(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
  }

  private void count(Word word, double[] counts) {
    int width = word.arabic + 1;
    double[] before = new double[word.steps.size()];
    double[] after = new double[word.steps.size()];
    before[0] = 1;
    after[after.length - 1] = 1;
    for (int at = 0; at < before.length; at++) {
      for (Step step : word.steps.get(at)) {
        before[at + step.latin * width + step.arabic] += before[at] * shares[step.number];
      }
    }
    double all = before[before.length - 1];
    if (all <= Double.MIN_NORMAL) {
      return; // no way is left: a pair that is no pair
    }
    for (int at = before.length - 1; at >= 0; at--) {
      for (Step step : word.steps.get(at)) {
        double on = shares[step.number] * after[at + step.latin * width + step.arabic];
        after[at] += on;
        counts[step.number] += word.weight * before[at] * on / all;
      }
    }
  }
}
