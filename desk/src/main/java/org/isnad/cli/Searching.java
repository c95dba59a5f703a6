package org.isnad.cli;

import java.io.Closeable;
import java.io.IOException;
import org.isnad.collection.Collection;
import org.isnad.find.Finder;
import org.isnad.find.Index;

/** A collection opened to be asked, its index brought up to date first. */
final class Searching implements Closeable {

  /** So many changes are soon done; nobody wants to be told of them. */
  private static final long FEW = 2000;

  private final Collection collection;
  private final Finder finder;

  private Searching(Collection collection, Finder finder) {
    this.collection = collection;
    this.finder = finder;
  }

  /** Opens {@code collection}, which is closed with it. */
  static Searching open(Collection collection, Terminal terminal) throws IOException {
    Finder finder = Finder.open(collection);
    try {
      long behind = finder.catchUp(progress(terminal));
      if (behind > 0) {
        terminal
            .err()
            .println(
                "isnad: the index is "
                    + behind
                    + " changes behind and cannot be written now; they are not found yet");
      }
      return new Searching(collection, finder);
    } catch (IOException e) {
      finder.close();
      throw e;
    }
  }

  /** Returns what tells a person how far the index is. */
  static Index.Progress progress(Terminal terminal) {
    return (done, all) -> {
      if (terminal.errIsTerminal() && all > FEW) {
        terminal.err().print("\rindexing: " + done + " of " + all + (done == all ? "\n" : ""));
        terminal.err().flush();
      }
    };
  }

  Collection collection() {
    return collection;
  }

  Finder finder() {
    return finder;
  }

  @Override
  public void close() throws IOException {
    try (collection) {
      finder.close();
    }
  }
}
