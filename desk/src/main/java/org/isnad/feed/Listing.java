package org.isnad.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed or sitemap says.
 *
 * @param title what it calls itself, null when it does not
 * @param items the pages it names, each once, in its order
 * @param parts the sitemaps it is made of, when it is an index of sitemaps
 */
public record Listing(@Nullable String title, List<Item> items, List<Item> parts) {

  /** More are not read of one feed: as many as a sitemap may hold. */
  static final int MOST = 50_000;

  /**
   * Something it names.
   *
   * @param address where it lies
   * @param dated what it is dated, null when it is not
   */
  public record Item(Address address, @Nullable Instant dated) {}

  /** Copies the lists. */
  public Listing {
    items = List.copyOf(items);
    parts = List.copyOf(parts);
  }
}
