package org.isnad.collection;

import org.jspecify.annotations.Nullable;

/** Days out of times that are ISO 8601 or nearly so. */
final class Day {

  /** How long {@code YYYY-MM-DD} is. */
  private static final int LENGTH = 10;

  private Day() {}

  /**
   * Returns the day of a time, {@code YYYY-MM-DD}; null when it does not begin with a whole day.
   */
  static @Nullable String of(@Nullable String time) {
    if (time == null || time.length() < LENGTH) {
      return null;
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = time.charAt(i);
      boolean dash = i == 4 || i == 7;
      if (dash ? c != '-' : c < '0' || c > '9') {
        return null;
      }
    }
    return time.substring(0, LENGTH);
  }

  /**
   * Returns {@code time} as ISO 8601, where corpora write a blank for the T; null without a day.
   */
  static @Nullable String iso(@Nullable String time) {
    String day = of(time);
    if (time == null || day == null || time.length() == LENGTH) {
      return day;
    }
    char between = time.charAt(LENGTH);
    return between == ' ' ? day + "T" + time.substring(LENGTH + 1).strip() : time;
  }
}
