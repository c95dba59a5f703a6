package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * What reading a page takes, in processor time and in memory of this thread alone: other work on
 * the machine does not count.
 *
 * @param nanos processor time, in nanoseconds
 * @param bytes memory allocated
 */
record Effort(long nanos, long bytes) {

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Processor time that is granted whatever the size: classes loaded, code not yet compiled. */
  private static final long GRACE = 700_000_000L;

  /** Bytes that may be allocated for each unit of a page, and beside. */
  private static final long BYTES = 1000;

  private static final long SOME_BYTES = 50_000_000;

  /** How often a page that took too long is read again: the machine may have been busy. */
  private static final int AGAIN = 3;

  private static Effort of(Page page) {
    long time = THREAD.getCurrentThreadCpuTime();
    long bytes = THREAD.getCurrentThreadAllocatedBytes();
    PageReader.read(page);
    return new Effort(
        THREAD.getCurrentThreadCpuTime() - time, THREAD.getCurrentThreadAllocatedBytes() - bytes);
  }

  private static Page page(String html) {
    return Page.html(html.getBytes(StandardCharsets.UTF_8), "hostile");
  }

  /**
   * Checks that twice as much of a thing takes at most three times the effort, and little of it.
   *
   * @param shape makes a page with so many of the thing
   */
  static void isLinear(IntFunction<String> shape, int many) {
    String big = shape.apply(many);
    Page whole = page(big);
    Effort half = of(page(shape.apply(many / 2)));
    Effort most = of(whole);
    for (int i = 0; i < AGAIN && most.nanos > 3 * half.nanos + GRACE; i++) {
      most = of(whole);
    }
    assertThat(most.nanos).as("time for twice as much").isLessThan(3 * half.nanos + GRACE);
    assertThat(most.bytes)
        .as("memory for twice as much")
        .isLessThan(3 * half.bytes + SOME_BYTES)
        .isLessThan(BYTES * big.length() + SOME_BYTES);
  }
}
