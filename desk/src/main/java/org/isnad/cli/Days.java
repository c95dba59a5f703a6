package org.isnad.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days on the command line. */
final class Days {

  private Days() {}

  /** Says whether {@code word} is a day of the calendar, {@code YYYY-MM-DD}. */
  static boolean isDay(String word) {
    try {
      return LocalDate.parse(word).toString().equals(word);
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
