package org.isnad.collection;

import java.util.Locale;

/** What became of a page that was to be kept. */
public enum Outcome {
  /** It is kept. */
  ADDED,
  /** It is kept, as another version of a page that was there. */
  VERSION,
  /** It was there already; nothing changed. */
  KNOWN;

  /** Returns the word for this in files and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
