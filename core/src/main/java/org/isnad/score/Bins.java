package org.isnad.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How sure the reader was, against how often it was right: the finds in ten bins of confidence.
 *
 * <p>A find is right when content and speaker are, as {@link Measure#ATTRIBUTED} has it.
 */
public final class Bins {

  private static final int BINS = 10;

  private final int[] finds = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] sum = new double[BINS];

  Bins() {}

  /** Takes in one find; {@code confidence} from 0 to 1, counted where two decimals put it. */
  void add(double confidence, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (Math.round(confidence * 100) / BINS));
    finds[bin]++;
    right[bin] += isRight ? 1 : 0;
    sum[bin] += confidence;
  }

  /** Returns the number of finds in a bin, 0 the least sure. */
  public int finds(int bin) {
    return finds[bin];
  }

  /** Returns the mean confidence of a bin's finds, 0 when there are none. */
  public double mean(int bin) {
    return finds[bin] == 0 ? 0 : sum[bin] / finds[bin];
  }

  /** Returns the share of a bin's finds that are right, 0 when there are none. */
  public double share(int bin) {
    return finds[bin] == 0 ? 0 : (double) right[bin] / finds[bin];
  }

  /** Returns the table for people, the surest first; bins without finds are left out. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "%-13s%6s%7s%7s", "confidence", "pred", "mean", "right"));
    for (int bin = BINS - 1; bin >= 0; bin--) {
      if (finds[bin] > 0) {
        String name =
            String.format(
                Locale.ROOT, "%.2f – %.2f", bin / 10.0, (bin + 1) / 10.0 - (bin == 9 ? 0 : .01));
        lines.add(
            String.format(
                Locale.ROOT, "%-13s%6d%7.2f%7.2f", name, finds[bin], mean(bin), share(bin)));
      }
    }
    return lines;
  }
}
