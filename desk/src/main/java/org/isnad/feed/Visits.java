package org.isnad.feed;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.isnad.Isnad;
import org.isnad.base.Sha256;
import org.isnad.collection.Collection;
import org.isnad.collection.CollectionFailure;
import org.isnad.collection.Incoming;
import org.isnad.collection.Intake;
import org.isnad.collection.Outcome;
import org.isnad.collection.Refusal;
import org.isnad.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a page, reads it and keeps it.
 *
 * <pre>{@code
 * Visits visits = new Visits(collection, fetcher, Isnad::open, 2, false, clock);
 * Visits.Visited visited = visits.add("https://news.example/dam");
 * }</pre>
 *
 * <p>May be used by many threads; so many of them as is said read at a time, however many fetch.
 */
public final class Visits {

  /**
   * What became of a visit.
   *
   * @param page the id of the page, null when there was none to keep
   * @param outcome what became of it, null when there was none to keep
   * @param reason why there was none, null when there was
   */
  public record Visited(
      @Nullable String page, @Nullable Outcome outcome, @Nullable String reason) {}

  /** What was brought back: a page to keep, or why there is none. */
  record Brought(@Nullable Incoming page, @Nullable Refusal refusal) {}

  private final Collection collection;
  private final Fetcher fetcher;
  private final Supplier<Isnad> opener;
  private final Semaphore reading;
  private final boolean keepComments;
  private final Clock clock;
  private @Nullable Isnad reader;

  /**
   * Makes one.
   *
   * @param opener opens the reader; called once, when the first page is there
   * @param threads how many read at a time
   * @param keepComments whether readers' comments are kept
   */
  public Visits(
      Collection collection,
      Fetcher fetcher,
      Supplier<Isnad> opener,
      int threads,
      boolean keepComments,
      Clock clock) {
    this.collection = collection;
    this.fetcher = fetcher;
    this.opener = opener;
    this.reading = new Semaphore(threads);
    this.keepComments = keepComments;
    this.clock = clock;
  }

  /**
   * Fetches the page at {@code address} and keeps it.
   *
   * @throws FetchFailure when it cannot be fetched
   * @throws CollectionFailure when it cannot be kept
   */
  public Visited add(String address) throws FetchFailure, CollectionFailure {
    Brought brought = bring(address, null);
    Incoming page = brought.page();
    if (page != null) {
      Outcome outcome = collection.keep(List.of(page)).get(0);
      return new Visited(page.reading().id(), outcome, null);
    }
    Refusal refusal = brought.refusal();
    if (refusal == null) {
      throw new IllegalStateException(address + ": neither a page nor a reason");
    }
    collection.refuse(List.of(refusal));
    return new Visited(null, null, refusal.reason());
  }

  /** Fetches and reads; keeps nothing yet. */
  Brought bring(String address, @Nullable String outlet) throws FetchFailure {
    Page page = fetcher.fetch(Address.of(address)).page(address, null);
    Intake intake = Intake.of(page, outlet);
    // Opened outside of what guards one page: without a reader no page may count as refused.
    Isnad isnad = reader();
    String reason;
    reading.acquireUninterruptibly();
    try {
      Incoming incoming = Incoming.of(intake, isnad, now(), keepComments);
      reason = incoming.refusal();
      if (reason == null) {
        return new Brought(incoming, null);
      }
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of the reader in one page must not cost the others.
      reason = "the reader failed: " + e;
    } finally {
      reading.release();
    }
    return new Brought(
        null, new Refusal(address, Sha256.hex(page.bytes()), reason, Isnad.VERSION, now()));
  }

  private synchronized Isnad reader() {
    Isnad opened = reader;
    if (opened == null) {
      opened = opener.get();
      reader = opened;
    }
    return opened;
  }

  String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
