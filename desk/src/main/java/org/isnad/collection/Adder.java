package org.isnad.collection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.isnad.Isnad;
import org.isnad.archive.UnreadableInput;
import org.isnad.base.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Reads on many threads and keeps on one.
 *
 * <p>The thread that calls {@link #add} fetches what is to be read, hands it out, and writes what
 * is done, in the order in which it came: all that is done at that moment in one transaction. So
 * few pages are in memory at a time, however many there are, and a slow disk slows the reading
 * down.
 *
 * <p>What was offered before, under the same name and with the same bytes, is not read again: by
 * this, work that was broken off goes on where it stood.
 */
public final class Adder {

  /** How many may be in the works for each thread. */
  private static final int AHEAD = 8;

  /** How many are written in one transaction at most. */
  private static final int TOGETHER = 64;

  /** Who is told what becomes of everything; called on the thread that adds. */
  public interface Listener {

    /** It is kept, and that survives whatever comes. */
    void kept(String source, String page, Outcome outcome);

    /** It was offered before; nothing was done. */
    void seen(String source, Seen before);

    /** No page could be made of it. */
    void refused(String source, String reason);

    /** It could not even be looked at. */
    void unreadable(UnreadableInput input);
  }

  /** Something in the works: the page, or why there is none. */
  private record Work(String source, String digest, CompletableFuture<Incoming> page) {}

  private final Collection collection;
  private final Supplier<Isnad> reader;
  private final int threads;
  private final boolean keepComments;
  private final Supplier<String> clock;
  private final Listener listener;
  private final Deque<Work> works = new ArrayDeque<>();

  /**
   * Makes one.
   *
   * @param reader opens the reader; called once, on a thread of its own
   * @param threads how many read at a time
   * @param keepComments whether readers' comments are kept
   * @param clock tells the time, ISO 8601 in UTC
   */
  public Adder(
      Collection collection,
      Supplier<Isnad> reader,
      int threads,
      boolean keepComments,
      Supplier<String> clock,
      Listener listener) {
    this.collection = collection;
    this.reader = reader;
    this.threads = threads;
    this.keepComments = keepComments;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Adds all of {@code intakes}.
   *
   * @throws CollectionFailure when the collection cannot be written; what the listener was told of
   *     is kept
   */
  public void add(Intakes intakes) throws CollectionFailure {
    ExecutorService workers = Executors.newFixedThreadPool(threads, Adder::daemon);
    try {
      CompletableFuture<Isnad> isnad =
          CompletableFuture.supplyAsync(reader, task -> daemon(task).start());
      for (Optional<Intake> next = next(intakes); next.isPresent(); next = next(intakes)) {
        offer(next.get(), isnad, workers);
        write(threads * AHEAD);
      }
      write(0);
    } finally {
      workers.shutdownNow();
      works.clear();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }

  private Optional<Intake> next(Intakes intakes) {
    while (true) {
      try {
        return intakes.next();
      } catch (UnreadableInput e) {
        listener.unreadable(e);
      }
    }
  }

  private void offer(Intake intake, CompletableFuture<Isnad> isnad, ExecutorService workers)
      throws CollectionFailure {
    String digest = Sha256.hex(intake.bytes());
    Optional<Seen> before = collection.seen(intake.source(), digest, Isnad.VERSION);
    if (before.isPresent()) {
      listener.seen(intake.source(), before.get());
      return;
    }
    String now = clock.get();
    works.add(
        new Work(
            intake.source(),
            digest,
            CompletableFuture.supplyAsync(
                () -> Incoming.of(intake, isnad.join(), now, keepComments), workers)));
  }

  /** Writes what is done; waits while more than {@code most} are in the works. */
  private void write(int most) throws CollectionFailure {
    while (!works.isEmpty() && (works.size() > most || works.element().page().isDone())) {
      List<Incoming> pages = new ArrayList<>();
      List<Refusal> refusals = new ArrayList<>();
      do {
        take(works.remove(), pages, refusals);
      } while (pages.size() < TOGETHER && !works.isEmpty() && works.element().page().isDone());
      keep(pages);
      refuse(refusals);
    }
  }

  private void take(Work work, List<Incoming> pages, List<Refusal> refusals) {
    String reason;
    try {
      Incoming page = work.page().join();
      reason = page.refusal();
      if (reason == null) {
        pages.add(page);
        return;
      }
    } catch (RuntimeException e) {
      // A fault of the reader in one page must not cost the others.
      reason = reason(e.getCause());
    }
    refusals.add(new Refusal(work.source(), work.digest(), reason, Isnad.VERSION, clock.get()));
  }

  private static String reason(@Nullable Throwable cause) {
    return cause instanceof IllegalArgumentException
        ? String.valueOf(cause.getMessage())
        : "the reader failed: " + cause;
  }

  private void keep(List<Incoming> pages) throws CollectionFailure {
    if (!pages.isEmpty()) {
      List<Outcome> outcomes = collection.keep(pages);
      for (int i = 0; i < pages.size(); i++) {
        Incoming page = pages.get(i);
        listener.kept(page.provenance().source(), page.reading().id(), outcomes.get(i));
      }
    }
  }

  private void refuse(List<Refusal> refusals) throws CollectionFailure {
    if (!refusals.isEmpty()) {
      collection.refuse(refusals);
      refusals.forEach(refusal -> listener.refused(refusal.source(), refusal.reason()));
    }
  }
}
