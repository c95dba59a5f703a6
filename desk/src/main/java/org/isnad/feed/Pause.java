package org.isnad.feed;

import java.io.InterruptedIOException;
import java.time.Duration;

/** Waits; handed in, so that a test need not. */
@FunctionalInterface
public interface Pause {

  /** Sleeps as the thread that calls. */
  Pause SLEEP = Pause::sleep;

  /**
   * Waits so long.
   *
   * @throws InterruptedIOException when the thread is told to stop
   */
  void hold(Duration length) throws InterruptedIOException;

  private static void sleep(Duration length) throws InterruptedIOException {
    try {
      Thread.sleep(Math.max(0, length.toMillis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("told to stop while waiting");
    }
  }
}
