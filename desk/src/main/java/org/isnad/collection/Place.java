package org.isnad.collection;

import java.util.Optional;

/**
 * A place in the order of the newest statements: later days first, on one day what came later, on
 * one page in the order of the text. Who pages through them says where the last page ended, so what
 * comes in meanwhile moves nothing.
 *
 * @param day the page's day, {@code YYYY-MM-DD}
 * @param number the page's number
 * @param position the statement's place in the page, from 1
 */
public record Place(String day, long number, int position) {

  /** Before everything. */
  public static final Place START = new Place("9999-12-31", Long.MAX_VALUE, 0);

  /** Returns the place that {@link #toString} wrote; nothing when it is none. */
  public static Optional<Place> of(String words) {
    int dot = words.indexOf('.');
    int second = words.indexOf('.', dot + 1);
    if (dot < 0 || second < 0 || Day.of(words.substring(0, dot)) == null) {
      return Optional.empty();
    }
    try {
      long number = Long.parseLong(words.substring(dot + 1, second));
      int position = Integer.parseInt(words.substring(second + 1));
      return Optional.of(new Place(words.substring(0, dot), number, position));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return day + "." + number + "." + position;
  }
}
