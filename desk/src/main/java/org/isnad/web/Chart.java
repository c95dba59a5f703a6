package org.isnad.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.collection.Voices;

/**
 * Statements over time as a picture, and the same numbers as a table.
 *
 * <p>Time runs from left to right in either language, as in the tables of both. Up to two months
 * are told by day, more by month.
 *
 * @param columns in the order of time
 * @param most the longest column's count
 */
public record Chart(List<Column> columns, int most) {

  /** The picture's size, in its own units. */
  public static final int WIDTH = 640;

  /** The height of the longest column. */
  public static final int HEIGHT = 120;

  private static final int DAYS = 62;

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
    Sum plus(Voices.DayCount day) {
      return new Sum(count + day.count(), all + day.all());
    }
  }

  /** Draws days that have statements, the earliest first. */
  static Chart of(List<Voices.DayCount> days, Words words) {
    boolean byDay = days.size() <= DAYS;
    Map<String, Sum> sums = new LinkedHashMap<>();
    for (Voices.DayCount day : days) {
      String key = byDay || day.day().length() < 7 ? day.day() : day.day().substring(0, 7);
      sums.put(key, sums.getOrDefault(key, new Sum(0, 0)).plus(day));
    }
    int most = sums.values().stream().mapToInt(Sum::count).max().orElse(1);
    List<Column> columns = new ArrayList<>();
    int step = Math.max(1, WIDTH / Math.max(12, sums.size()));
    for (Map.Entry<String, Sum> sum : sums.entrySet()) {
      Sum value = sum.getValue();
      columns.add(
          new Column(
              byDay ? words.day(sum.getKey()) : month(sum.getKey(), words),
              value.count(),
              words.share(value.count(), value.all()),
              columns.size() * step,
              Math.max(1, step - Math.max(1, step / 6)),
              Math.max(1, HEIGHT * value.count() / most)));
    }
    return new Chart(columns, most);
  }

  private static String month(String key, Words words) {
    return key.length() == 7
        ? words.say("month." + key.substring(5)) + " " + key.substring(0, 4)
        : key;
  }

  /** Returns how wide the columns are together. */
  public int width() {
    Column last = columns.get(columns.size() - 1);
    return last.x() + last.width();
  }
}
