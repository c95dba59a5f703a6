package org.isnad.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.isnad.base.WordList;
import org.jspecify.annotations.Nullable;

/**
 * A time told from now: «قبل ساعتين», «منذ 3 أيام», "3 hours ago". It says nothing without a now,
 * so it is read only beside a time that was written out: when the page was fetched, or the day of
 * its mast.
 *
 * <ul>
 *   <li>minutes and hours want a now with a time of day; they are told to the minute
 *   <li>days and weeks are told as a day
 *   <li>months and years are too coarse and are not read
 * </ul>
 *
 * @param amount how many
 * @param unit minutes, hours, days or weeks
 */
record Ago(int amount, ChronoUnit unit) {

  /** The longest line that is read, in pieces. */
  private static final int PIECES = 8;

  /** The largest amount. */
  private static final int MOST = 400;

  private static final Phrases WORDS = Phrases.of(rows(), "forms");

  private static List<WordList.Row> rows() {
    return WordList.of(Ago.class, "relative-times.tsv").rows();
  }

  /** Returns the time that a line tells and nothing else but its label, null when it tells none. */
  static @Nullable Ago ofLine(String line) {
    Words words = line.length() > 60 ? Words.of("") : Words.of(line);
    boolean relative = false;
    int number = -1;
    Ago found = null;
    for (int i = 0; i < words.size() && words.size() <= PIECES; i++) {
      String kind = kind(words, i);
      if (words.isNumber(i) && words.form(i).length() < 4) {
        number = Integer.parseInt(words.form(i));
      } else if (kind.equals("lead") || kind.equals("trail")) {
        relative = true;
      } else if (unit(kind) != null && found == null) {
        found = ago(words, i, number);
      } else if (!words.isMark(i) && !kind.equals("one") && !DateScan.isLabel(words, i)) {
        return null;
      }
    }
    return relative && found != null && found.amount() <= MOST ? found : null;
  }

  private static Ago ago(Words words, int at, int number) {
    Phrases.Hit hit = WORDS.at(words, at);
    String count = hit == null ? "1" : hit.row().get("count");
    ChronoUnit unit = unit(kind(words, at));
    return new Ago(number < 0 ? Integer.parseInt(count) : number, unit == null ? MINUTES : unit);
  }

  private static final ChronoUnit MINUTES = ChronoUnit.MINUTES;

  private static String kind(Words words, int i) {
    Phrases.Hit hit = WORDS.at(words, i);
    return hit == null ? "" : hit.row().get("kind");
  }

  private static @Nullable ChronoUnit unit(String kind) {
    return switch (kind) {
      case "minute" -> MINUTES;
      case "hour" -> ChronoUnit.HOURS;
      case "day" -> ChronoUnit.DAYS;
      case "week" -> ChronoUnit.WEEKS;
      default -> null;
    };
  }

  /**
   * Returns the time that this is, seen from {@code now}, as ISO 8601; null when now is too coarse.
   */
  @Nullable String from(String now) {
    boolean clock = now.length() > 10;
    boolean days = unit == ChronoUnit.DAYS || unit == ChronoUnit.WEEKS;
    try {
      if (days) {
        return LocalDate.parse(now.substring(0, 10)).minus(amount, unit).toString();
      }
      if (!clock) {
        return null;
      }
      boolean offset = now.endsWith("Z") || now.lastIndexOf('+') > 10 || now.lastIndexOf('-') > 10;
      return offset
          ? OffsetDateTime.parse(now).minus(amount, unit).truncatedTo(MINUTES).toString()
          : LocalDateTime.parse(now).minus(amount, unit).truncatedTo(MINUTES).toString();
    } catch (DateTimeException | StringIndexOutOfBoundsException e) {
      return null;
    }
  }
}
