package org.isnad.cli;

import java.io.PrintStream;

/** The count of pages on standard error, when a person watches it and the data goes elsewhere. */
final class Progress {

  /** Redrawn so often and not more. */
  private static final long PAUSE_NANOS = 200_000_000;

  private static final String BLANK = "\r                              \r";

  private final PrintStream err;
  private final boolean shown;
  private long drawn = System.nanoTime();
  private boolean dirty;
  private int pages;

  private Progress(PrintStream err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  static Progress on(Terminal terminal) {
    return new Progress(terminal.err(), terminal.errIsTerminal() && !terminal.outIsTerminal());
  }

  /** Counts a page. */
  void page() {
    pages++;
    long now = System.nanoTime();
    if (shown && now - drawn >= PAUSE_NANOS) {
      drawn = now;
      dirty = true;
      err.print("\r" + pages + " pages read");
      err.flush();
    }
  }

  /** Clears the line, so that something else can stand there. */
  void clear() {
    if (dirty) {
      dirty = false;
      err.print(BLANK);
      err.flush();
    }
  }
}
