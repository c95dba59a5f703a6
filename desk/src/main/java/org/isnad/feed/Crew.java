package org.isnad.feed;

import java.io.Closeable;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isnad.collection.CollectionFailure;

/**
 * Threads that do one thing to each of many, while the thread that asks for it takes what is done,
 * in whatever order. Few are in the works at a time, so a slow taker slows the crew down.
 */
final class Crew implements Closeable {

  /** So many may be done and not yet taken, for each thread. */
  private static final int AHEAD = 2;

  /** What takes the results, on the thread that asked. */
  interface Taker<T> {
    void take(List<T> done) throws CollectionFailure;
  }

  private final int size;
  private final ExecutorService threads;

  Crew(int size) {
    this.size = size;
    this.threads =
        Executors.newFixedThreadPool(
            size,
            task -> {
              Thread thread = new Thread(task, "isnad-fetch");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Does all of {@code works}.
   *
   * @throws InterruptedIOException when the thread is told to stop; what was taken is done
   */
  <T> void all(Iterator<Callable<T>> works, Taker<T> taker)
      throws CollectionFailure, InterruptedIOException {
    CompletionService<T> service = new ExecutorCompletionService<>(threads);
    int open = 0;
    try {
      while (open > 0 || works.hasNext()) {
        while (open < size * AHEAD && works.hasNext()) {
          service.submit(works.next());
          open++;
        }
        List<T> done = new ArrayList<>();
        for (Future<T> one = service.take(); one != null; one = service.poll()) {
          done.add(one.get());
          open--;
        }
        taker.take(done);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("told to stop");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
