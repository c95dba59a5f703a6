package org.isnad.find;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Where an answer stands among all, in one number: by day, within a day by the page's arrival,
 * within a page by its place in the article. What came later has the larger number.
 */
final class Place {

  private static final int POSITION_BITS = 12;
  private static final int NUMBER_BITS = 32;
  private static final long POSITIONS = (1L << POSITION_BITS) - 1;
  private static final long NUMBERS = (1L << NUMBER_BITS) - 1;

  private Place() {}

  /**
   * Returns the place.
   *
   * @param day days since 1970
   * @param number the page's number
   * @param position the statement's place in the article from 1, 0 for the article. Of a page with
   *     more than 4,095 statements the later ones share a place
   */
  static long of(int day, long number, int position) {
    long days = Math.max(0, day);
    return (days << (NUMBER_BITS + POSITION_BITS))
        | ((number & NUMBERS) << POSITION_BITS)
        | Math.min(position, POSITIONS);
  }

  static long number(long place) {
    return (place >>> POSITION_BITS) & NUMBERS;
  }

  static int position(long place) {
    return (int) (place & POSITIONS);
  }

  /** Returns the days since 1970 of a day {@code YYYY-MM-DD}, 0 when it is none. */
  static int day(String day) {
    try {
      return (int) LocalDate.parse(day).toEpochDay();
    } catch (DateTimeParseException e) {
      return 0;
    }
  }
}
