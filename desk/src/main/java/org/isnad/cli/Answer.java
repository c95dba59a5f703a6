package org.isnad.cli;

import java.util.Locale;

/** How the answer to a question is written. */
enum Answer {
  /** For people on a terminal, JSON elsewhere. */
  AUTO,
  /** JSON, a line for each thing told. */
  JSON,
  /** For people. */
  TEXT;

  /** Says whether to write JSON. */
  boolean isJson(boolean onTerminal) {
    return this == JSON || (this == AUTO && !onTerminal);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
