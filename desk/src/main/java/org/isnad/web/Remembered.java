package org.isnad.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.collection.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Counts that take a while to make, remembered until something in the collection changes. May be
 * used by many threads.
 */
final class Remembered<V> {

  private static final int MOST = 200;

  /** Makes a value. */
  interface Maker<V> {
    /** Returns it, new. */
    V make() throws IOException;
  }

  private final Collection collection;
  private final Map<String, V> values = new LinkedHashMap<>();
  private long change = -1;

  Remembered(Collection collection) {
    this.collection = collection;
  }

  /** Returns the value under a key, made when it is not there or something has changed. */
  V get(String key, Maker<V> maker) throws IOException {
    long now = collection.lastChange();
    V known = known(key, now);
    if (known == null) {
      known = maker.make();
      keep(key, known, now);
    }
    return known;
  }

  private synchronized @Nullable V known(String key, long now) {
    if (now != change) {
      values.clear();
      change = now;
    }
    return values.get(key);
  }

  /** What changed while it was made makes it old before it is kept. */
  private synchronized void keep(String key, V value, long then) {
    if (then == change && values.size() < MOST) {
      values.put(key, value);
    }
  }
}
