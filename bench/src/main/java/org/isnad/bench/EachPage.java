package org.isnad.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.page.Page;
import org.isnad.page.PageReader;

/**
 * The time and the memory that each page takes to be read as an article, where the benchmarks tell
 * only the mean.
 *
 * @param page where the page comes from
 * @param milliseconds the median over the passes
 * @param bytes allocated in one pass
 */
record EachPage(String page, double milliseconds, long bytes) {

  private static final int WARM_UP = 30;
  private static final int PASSES = 11;
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  static final Comparator<EachPage> BY_TIME = Comparator.comparingDouble(EachPage::milliseconds);
  static final Comparator<EachPage> BY_MEMORY = Comparator.comparingLong(EachPage::bytes);

  /** Reads every page many times and returns what each took. */
  static List<EachPage> of(List<Page> pages) {
    double[][] times = new double[pages.size()][PASSES];
    long[] bytes = new long[pages.size()];
    for (int pass = -WARM_UP; pass < PASSES; pass++) {
      for (int i = 0; i < pages.size(); i++) {
        long allocated = THREAD.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        PageReader.read(pages.get(i));
        times[i][Math.max(0, pass)] = (System.nanoTime() - start) / 1e6;
        bytes[i] = THREAD.getCurrentThreadAllocatedBytes() - allocated;
      }
    }
    return IntStream.range(0, pages.size())
        .mapToObj(i -> new EachPage(pages.get(i).source(), median(times[i]), bytes[i]))
        .toList();
  }

  /** Returns the middle one of the values, which are sorted on the way. */
  static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
