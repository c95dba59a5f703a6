package org.isnad.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Where F1 lies in 95 of 100 resamples of the articles.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double low, double high) {

  /** Resampling starts here, so that two runs over the same articles give the same intervals. */
  private static final long SEED = 7;

  /** Returns the intervals of every measure and row; empty with fewer than two articles. */
  static Map<Measure, Map<Row, Interval>> of(List<Tally> articles, int resamples) {
    Map<Measure, Map<Row, Interval>> intervals = new EnumMap<>(Measure.class);
    if (resamples <= 0 || articles.size() < 2) {
      return intervals;
    }
    int[][] draws = draws(articles.size(), resamples);
    for (Measure measure : Measure.values()) {
      Map<Row, Interval> rows = new EnumMap<>(Row.class);
      for (Row row : Row.values()) {
        rows.put(row, of(draws, articles.stream().map(t -> t.of(row, measure)).toList()));
      }
      intervals.put(measure, rows);
    }
    return intervals;
  }

  private static int[][] draws(int articles, int resamples) {
    Random random = new Random(SEED);
    int[][] draws = new int[resamples][articles];
    for (int[] draw : draws) {
      Arrays.setAll(draw, i -> random.nextInt(articles));
    }
    return draws;
  }

  private static Interval of(int[][] draws, List<Counts> articles) {
    List<Double> scores = new ArrayList<>();
    for (int[] draw : draws) {
      Counts sum = Counts.NONE;
      for (int article : draw) {
        sum = sum.plus(articles.get(article));
      }
      scores.add(sum.f1());
    }
    scores.sort(null);
    int size = scores.size();
    return new Interval(
        scores.get((int) (.025 * size)), scores.get(Math.min(size - 1, (int) (.975 * size))));
  }
}
