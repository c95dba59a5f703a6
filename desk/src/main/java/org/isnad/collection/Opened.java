package org.isnad.collection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pages that were asked for lately: unpacking one takes a millisecond, and people come back to the
 * newest. Each is held to its last change, so what another process did is seen.
 */
final class Opened {

  private static final int MOST = 128;

  private record Held(long change, Kept page) {}

  private final Database database;
  private final PageRows pages;
  private final Map<String, Held> held =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
          return size() > MOST;
        }
      };

  Opened(Database database, PageRows pages) {
    this.database = database;
    this.pages = pages;
  }

  /** Returns the page with this id. */
  Optional<Kept> page(String id) throws CollectionFailure {
    long change =
        database
            .one("SELECT number FROM change WHERE page = ?", row -> row.getLong(1), id)
            .orElse(0L);
    Held before = held.get(id);
    if (before != null && before.change() == change) {
      return Optional.of(before.page());
    }
    Optional<Kept> page = pages.page(id);
    held.remove(id);
    page.ifPresent(kept -> held.put(id, new Held(change, kept)));
    return page;
  }
}
