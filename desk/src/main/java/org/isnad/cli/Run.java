package org.isnad.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.isnad.Isnad;
import org.isnad.archive.PageSource;
import org.isnad.archive.UnreadableInput;
import org.isnad.page.Article;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages, several at a time, and writes the readings in the order of the pages.
 *
 * <p>At most a few pages for each thread are in memory. An input that cannot be read is named on
 * standard error, and the rest goes on.
 */
final class Run {

  /** How many pages may wait for their turn for each thread. */
  private static final int AHEAD = 4;

  /**
   * What became of a page.
   *
   * @param bytes what to write, null when the reader failed
   * @param failure why, null when it did not
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Outcome(byte @Nullable [] bytes, @Nullable String failure) {}

  private final PageSource pages;
  private final View view;
  private final Sink sink;
  private final Terminal terminal;
  private final int threads;
  private final Supplier<Isnad> opener;
  private final Progress progress;
  private final Deque<CompletableFuture<Outcome>> inFlight = new ArrayDeque<>();
  private int unreadable;

  Run(
      PageSource pages,
      View view,
      Sink sink,
      Terminal terminal,
      int threads,
      Supplier<Isnad> opener) {
    this.opener = opener;
    this.pages = pages;
    this.view = view;
    this.sink = sink;
    this.terminal = terminal;
    this.threads = threads;
    this.progress = Progress.on(terminal);
  }

  /**
   * Reads all pages.
   *
   * @return the code to end with
   */
  int go() throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, Run::daemon);
    try {
      // The lexicon is loaded while the first page is fetched and parsed.
      CompletableFuture<Isnad> isnad =
          CompletableFuture.supplyAsync(opener, task -> daemon(task).start());
      boolean wanted = true;
      for (Optional<Page> page = next(); wanted && page.isPresent(); page = next()) {
        Page now = page.get();
        inFlight.add(CompletableFuture.supplyAsync(() -> read(isnad, now), workers));
        wanted = drain(threads * AHEAD);
      }
      if (wanted) {
        drain(0);
      }
      sink.finish();
    } finally {
      workers.shutdownNow();
      progress.clear();
    }
    return unreadable == 0 ? Exit.GOOD : Exit.SOME_UNREADABLE;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }

  /** Returns the next page that can be read, and names those before it that cannot. */
  private Optional<Page> next() {
    while (true) {
      try {
        return pages.next();
      } catch (UnreadableInput e) {
        name(String.valueOf(e.getMessage()));
      }
    }
  }

  private Outcome read(CompletableFuture<Isnad> isnad, Page page) {
    try {
      Article article = PageReader.read(page);
      return new Outcome(view.bytes(isnad.join().read(article, page.source())), null);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A fault of the reader in one page must not cost the others.
      return new Outcome(null, page.source() + ": the reader failed: " + e);
    }
  }

  /** Writes what is done, in order; waits while more than {@code most} pages are in flight. */
  private boolean drain(int most) throws IOException {
    while (!inFlight.isEmpty() && (inFlight.size() > most || inFlight.element().isDone())) {
      Outcome outcome = inFlight.remove().join();
      if (outcome.bytes() == null) {
        name(String.valueOf(outcome.failure()));
      } else if (!sink.write(outcome.bytes())) {
        return false;
      }
      progress.page();
    }
    return true;
  }

  private void name(String what) {
    unreadable++;
    progress.clear();
    terminal.err().println("isnad: " + what);
  }
}
