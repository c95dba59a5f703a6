package org.isnad.web;

import java.io.Closeable;
import java.io.IOException;
import org.isnad.collection.Collection;
import org.isnad.find.Finder;
import org.jspecify.annotations.Nullable;

/**
 * The finder of a desk: opened when somebody first asks, open as long as the desk, brought up to
 * date before every question. May be used by many threads.
 */
final class Asking implements Closeable {

  private final Collection collection;
  private @Nullable Finder finder;

  Asking(Collection collection) {
    this.collection = collection;
  }

  /** Returns the finder, up to date. */
  Finder finder() throws IOException {
    Finder open = open();
    open.catchUp((done, all) -> {});
    return open;
  }

  private synchronized Finder open() throws IOException {
    Finder open = finder;
    if (open == null) {
      open = Finder.open(collection);
      finder = open;
    }
    return open;
  }

  @Override
  public synchronized void close() throws IOException {
    if (finder != null) {
      finder.close();
    }
  }
}
