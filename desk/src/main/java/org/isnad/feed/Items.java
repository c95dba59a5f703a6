package org.isnad.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.feed.Listing.Item;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a feed names: each address once, relative ones read from where the feed lies, those
 * that are none passed over.
 */
final class Items {

  private final Address base;
  private final Map<Address, Item> items = new LinkedHashMap<>();

  Items(Address base) {
    this.base = base;
  }

  /** Adds a link; says whether it is an address that may be fetched. */
  boolean add(@Nullable String link, @Nullable Instant dated) {
    if (link == null || link.isBlank()) {
      return false;
    }
    try {
      Address address = base.to(link);
      if (items.size() < Listing.MOST) {
        items.putIfAbsent(address, new Item(address, dated));
      }
      return true;
    } catch (FetchFailure e) {
      return false; // a strange link in a feed costs that link
    }
  }

  static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }

  List<Item> all() {
    return new ArrayList<>(items.values());
  }
}
