package org.isnad.cli;

import java.util.concurrent.CountDownLatch;

/**
 * What a verb does that goes on until it is stopped; a test puts something shorter in its place.
 */
interface Wait {

  /** Goes on until the process is ended, as Ctrl-C does. */
  Wait FOR_EVER = () -> new CountDownLatch(1).await();

  /** Returns when the verb is to end. */
  void until() throws InterruptedException;
}
