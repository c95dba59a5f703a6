package org.isnad.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.isnad.collection.Voices;

/**
 * Statements over time as a picture, and the same numbers as a table.
 *
 * <p>Each day, or each month where it is more than two of them, has a column of its own, also where
 * nothing was said. Time runs from left to right in either language.
 *
 * @param columns in the order of time
 * @param most the longest column's count
 */
public record Chart(List<Column> columns, int most) {

  /** The picture's width, in its own units. */
  public static final int WIDTH = 640;

  /** The height of the longest column. */
  public static final int HEIGHT = 120;

  /** So many days are told one by one. */
  private static final int DAYS = 62;

  /** Fewer columns are no picture; what lies before is shown empty. */
  private static final int FEWEST = 14;

  /** More columns cannot be told apart; what lies before is left to the table. */
  private static final int MOST = 160;

  /** Copies the list. */
  public Chart {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param label its day or month, in words
   * @param count how many
   * @param share of all statements of that time, in words
   * @param x where it begins
   * @param width how wide it is
   * @param height how high it is
   */
  public record Column(String label, int count, String share, int x, int width, int height) {}

  private record Sum(int count, int all) {
    static final Sum NONE = new Sum(0, 0);

    Sum plus(Voices.DayCount day) {
      return new Sum(count + day.count(), all + day.all());
    }
  }

  /** Draws days that have statements, the earliest first. */
  static Chart of(List<Voices.DayCount> days, Words words) {
    TreeMap<LocalDate, Sum> byDay = new TreeMap<>();
    TreeMap<LocalDate, Sum> byMonth = new TreeMap<>();
    for (Voices.DayCount day : days) {
      try {
        LocalDate date = LocalDate.parse(day.day());
        byDay.merge(date, Sum.NONE.plus(day), (one, other) -> one.plus(day));
        byMonth.merge(date.withDayOfMonth(1), Sum.NONE.plus(day), (one, other) -> one.plus(day));
      } catch (DateTimeParseException e) {
        // A page may say that it is of the 31st of February.
      }
    }
    if (byDay.isEmpty()) {
      return new Chart(List.of(), 0);
    }
    boolean daily = ChronoUnit.DAYS.between(byDay.firstKey(), byDay.lastKey()) < DAYS;
    return daily ? drawn(byDay, ChronoUnit.DAYS, words) : drawn(byMonth, ChronoUnit.MONTHS, words);
  }

  private static Chart drawn(TreeMap<LocalDate, Sum> sums, ChronoUnit unit, Words words) {
    LocalDate last = sums.lastKey();
    long between = unit.between(sums.firstKey(), last) + 1;
    int number = (int) Math.max(FEWEST, Math.min(MOST, between));
    LocalDate first = last.minus(number - 1L, unit);
    int most = sums.tailMap(first).values().stream().mapToInt(Sum::count).max().orElse(1);
    int step = WIDTH / number;
    int width = Math.max(1, step - Math.max(1, step / 6));
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      LocalDate date = first.plus(i, unit);
      Sum sum = sums.getOrDefault(date, Sum.NONE);
      String label =
          unit == ChronoUnit.DAYS ? words.day(date.toString()) : month(YearMonth.from(date), words);
      int height = sum.count() == 0 ? 0 : Math.max(2, HEIGHT * sum.count() / most);
      String share = words.share(sum.count(), sum.all());
      columns.add(new Column(label, sum.count(), share, i * step, width, height));
    }
    return new Chart(columns, most);
  }

  private static String month(YearMonth month, Words words) {
    int number = month.getMonthValue();
    return words.say("month." + (number < 10 ? "0" : "") + number) + " " + month.getYear();
  }

  /** Returns the columns that are not empty. */
  public List<Column> told() {
    return columns.stream().filter(column -> column.count() > 0).toList();
  }

  /** Returns the first column's label. */
  public String from() {
    return columns.isEmpty() ? "" : columns.get(0).label();
  }

  /** Returns the last column's label. */
  public String to() {
    return columns.isEmpty() ? "" : columns.get(columns.size() - 1).label();
  }
}
