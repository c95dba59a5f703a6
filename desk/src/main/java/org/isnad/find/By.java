package org.isnad.find;

import java.util.Locale;

/** What answers can be counted by. */
public enum By {
  /** Who said it. */
  SPEAKER,
  /** Who published it. */
  OUTLET,
  /** The day. */
  DAY,
  /** What kind of saying. */
  ACT,
  /** Direct or not. */
  KIND,
  /** Whether it was said at all. */
  POLARITY,
  /** The language. */
  LANG;

  /** Returns its word. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
