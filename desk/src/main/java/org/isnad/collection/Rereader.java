package org.isnad.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.isnad.Isnad;
import org.isnad.Reading;
import org.isnad.archive.ReadingJson;
import org.jspecify.annotations.Nullable;

/**
 * Reads kept pages again. A page is taken anew wholly or stays as it was; work that was broken off
 * goes on with the pages that an older reader read.
 */
public final class Rereader {

  /** So many pages are in memory at a time for each thread. */
  private static final int AHEAD = 4;

  /**
   * What was done.
   *
   * @param read how many pages were read again
   * @param failed which could not be, and why
   */
  public record Tally(int read, List<String> failed) {}

  private final Collection collection;
  private final Isnad isnad;
  private final int threads;
  private final boolean keepComments;
  private final String now;
  private final List<String> failed = new ArrayList<>();
  private int read;

  /**
   * Makes one.
   *
   * @param now the time, ISO 8601 in UTC
   */
  public Rereader(
      Collection collection, Isnad isnad, int threads, boolean keepComments, String now) {
    this.collection = collection;
    this.isnad = isnad;
    this.threads = threads;
    this.keepComments = keepComments;
    this.now = now;
  }

  /**
   * Reads them.
   *
   * @param all also those that this version of the reader read
   */
  public Tally run(boolean all) throws CollectionFailure {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      long last = 0;
      List<Kept> pages = collection.pagesAfter(last, threads * AHEAD);
      while (!pages.isEmpty()) {
        last = pages.get(pages.size() - 1).number();
        some(pages, all, workers);
        pages = collection.pagesAfter(last, threads * AHEAD);
      }
    } finally {
      workers.shutdownNow();
    }
    return new Tally(read, List.copyOf(failed));
  }

  private void some(List<Kept> pages, boolean all, ExecutorService workers)
      throws CollectionFailure {
    List<Kept> due = new ArrayList<>();
    List<CompletableFuture<Incoming>> works = new ArrayList<>();
    for (Kept page : pages) {
      if (all || !page.reading().version().equals(Isnad.VERSION)) {
        Optional<Intake> raw = collection.raw(page.id());
        due.add(page);
        works.add(CompletableFuture.supplyAsync(() -> again(page, raw), workers));
      }
    }
    for (int i = 0; i < due.size(); i++) {
      take(due.get(i), works.get(i));
    }
  }

  private void take(Kept page, CompletableFuture<Incoming> work) throws CollectionFailure {
    try {
      Incoming incoming = work.join();
      String refusal = incoming.refusal();
      if (refusal != null) {
        fail(page, refusal);
      } else {
        collection.reread(page.id(), incoming);
        read++;
      }
    } catch (RuntimeException e) {
      fail(page, "the reader failed: " + e.getCause());
    }
  }

  private void fail(Kept page, @Nullable String why) {
    failed.add("page " + page.id() + " (" + page.reading().source() + ") stays as it was: " + why);
  }

  private Incoming again(Kept page, Optional<Intake> raw) {
    if (raw.isPresent()) {
      return Incoming.of(raw.get(), isnad, now, keepComments);
    }
    Reading reading = isnad.read(page.reading().article(), page.reading().source());
    return new Incoming(
        keepComments ? reading : Incoming.withoutComments(reading),
        page.provenance(),
        "",
        null,
        Deflated.reading(ReadingJson.bytes(reading)));
  }
}
