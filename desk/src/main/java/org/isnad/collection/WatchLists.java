package org.isnad.collection;

import java.util.List;
import java.util.Optional;

/** The watch lists of a collection; may be used by several threads, which take turns. */
public final class WatchLists {

  private final Collection collection;
  private final WatchRows rows;

  WatchLists(Collection collection, WatchRows rows) {
    this.collection = collection;
    this.rows = rows;
  }

  /**
   * Keeps a list.
   *
   * @throws CollectionFailure when its name is taken
   */
  public void add(WatchList list) throws CollectionFailure {
    synchronized (collection) {
      rows.add(list);
    }
  }

  /** Takes the list away; returns whether there was one. */
  public boolean remove(String name) throws CollectionFailure {
    synchronized (collection) {
      return rows.remove(name);
    }
  }

  /** Notes that all pages up to this number were looked at. */
  public void seen(String name, long number) throws CollectionFailure {
    synchronized (collection) {
      rows.seen(name, number);
    }
  }

  /** Returns all lists by name. */
  public List<WatchList> all() throws CollectionFailure {
    synchronized (collection) {
      return rows.all();
    }
  }

  /** Returns the list with this name. */
  public Optional<WatchList> named(String name) throws CollectionFailure {
    synchronized (collection) {
      return rows.named(name);
    }
  }
}
