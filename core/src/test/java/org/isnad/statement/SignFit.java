package org.isnad.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Fits the weights of signs to examples: a logistic model whose weights are held to where they
 * start by their squares. Full passes, each weight with a step of its own; the same examples give
 * the same weights.
 */
final class SignFit {

  /**
   * Something that was right or not.
   *
   * @param signs its signs, and how much there is of each
   */
  record Example(Map<String, Double> signs, boolean right) {}

  private static final int PASSES = 250;

  /** Weights below this are left out. */
  private static final double LEAST = 0.03;

  private final List<String> names;
  private final int[][] signs;
  private final double[][] values;
  private final boolean[] right;
  private final double[] start;
  private final double[] cost;

  /**
   * Makes the examples ready.
   *
   * @param start the weight of a sign before anything is learned
   * @param cost what the square of a sign's way from there costs
   */
  SignFit(List<Example> examples, ToDoubleFunction<String> start, ToDoubleFunction<String> cost) {
    Map<String, Integer> numbers = new TreeMap<>();
    examples.forEach(example -> example.signs().keySet().forEach(sign -> numbers.put(sign, 0)));
    names = List.copyOf(numbers.keySet());
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
    }
    this.start = names.stream().mapToDouble(start).toArray();
    this.cost = names.stream().mapToDouble(cost).toArray();
    signs = new int[examples.size()][];
    values = new double[examples.size()][];
    right = new boolean[examples.size()];
    for (int e = 0; e < signs.length; e++) {
      Map<String, Double> sorted = new TreeMap<>(examples.get(e).signs());
      signs[e] = sorted.keySet().stream().mapToInt(numbers::get).toArray();
      values[e] = sorted.values().stream().mapToDouble(v -> v).toArray();
      right[e] = examples.get(e).right();
    }
  }

  Map<String, Double> run() {
    double[] weights = start.clone();
    double[] seen = new double[names.size()];
    for (int pass = 0; pass < PASSES; pass++) {
      double[] slope = slope(weights);
      for (int i = 0; i < weights.length; i++) {
        seen[i] += slope[i] * slope[i];
        weights[i] -= seen[i] == 0 ? 0 : 0.3 * slope[i] / Math.sqrt(seen[i]);
      }
    }
    Map<String, Double> byName = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) >= LEAST) {
        byName.put(names.get(i), Math.round(weights[i] * 100) / 100.0);
      }
    }
    return byName;
  }

  private double[] slope(double[] weights) {
    double[] slope = new double[weights.length];
    for (int i = 0; i < slope.length; i++) {
      slope[i] = cost[i] * (weights[i] - start[i]);
    }
    for (int e = 0; e < signs.length; e++) {
      double sum = 0;
      for (int k = 0; k < signs[e].length; k++) {
        sum += weights[signs[e][k]] * values[e][k];
      }
      double off = 1 / (1 + Math.exp(-sum)) - (right[e] ? 1 : 0);
      for (int k = 0; k < signs[e].length; k++) {
        slope[signs[e][k]] += off * values[e][k];
      }
    }
    return slope;
  }

  /** Writes weights as the word list {@code name} to the working folder. */
  static void write(String name, String what, String origin, Map<String, Double> weights)
      throws IOException {
    List<String> rows = new ArrayList<>();
    weights.forEach((sign, weight) -> rows.add(sign + "\t" + weight));
    LearnedList.write(name, what, origin, "sign\tweight", rows);
  }
}
