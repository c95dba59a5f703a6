package org.isnad.name;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Days that are told as a year, a month or a day: 2018, 2018-05, 2018-05-07. */
public final class Dates {

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  private Dates() {}

  /** Returns the first day of what is told: 2018-05 gives 2018-05-01. */
  static LocalDate first(String date) {
    return switch (date.length()) {
      case YEAR -> LocalDate.parse(date + "-01-01");
      case MONTH -> LocalDate.parse(date + "-01");
      default -> LocalDate.parse(date);
    };
  }

  /** Returns the last day of what is told: 2018-05 gives 2018-05-31. */
  static LocalDate last(String date) {
    return switch (date.length()) {
      case YEAR -> LocalDate.parse(date + "-12-31");
      case MONTH -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }

  /** Returns the day of a time in ISO 8601, null when none is told: 2018-05-07T10:00+03:00. */
  public static @Nullable LocalDate dayOf(@Nullable String time) {
    if (time == null || time.length() < DAY) {
      return null;
    }
    try {
      return LocalDate.parse(time.substring(0, DAY));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
