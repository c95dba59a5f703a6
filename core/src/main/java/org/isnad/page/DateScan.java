package org.isnad.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.isnad.base.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days, times and zones in a line, and says whether anything else stands in it.
 *
 * <p>A day is «3 نوفمبر 2022», "November 3, 2022", "2022-11-03", "2022/11/3", "25/11/2022" (which
 * number is the day is plain, by its size, by dots or by the weekday) or of the hijri calendar,
 * which is taken in and dropped. A time is «10:42», with seconds, a half of the day and a zone if
 * given.
 */
final class DateScan {

  private static final List<WordList.Row> WORDS =
      WordList.of(DateScan.class, "date-words.tsv").rows();
  private static final Phrases MONTHS =
      Phrases.of(WordList.of(DateScan.class, "months.tsv").rows(), "forms");
  private static final Phrases KNOWN = Phrases.of(WORDS, "forms");

  /** Distinct days found. */
  final List<LocalDate> days = new ArrayList<>();

  /** Distinct times found. */
  final List<LocalTime> times = new ArrayList<>();

  /** Zones found: an offset, or empty when the zone cannot be told. */
  final List<String> zones = new ArrayList<>();

  /** Labels found: {@code published} or {@code modified}. */
  final List<String> labels = new ArrayList<>();

  /** Whether seconds were given. */
  boolean seconds;

  /** Whether a day was given that cannot be told, or does not exist. */
  boolean unclear;

  /** How many words stand in the line that belong to no date. */
  int strangers;

  private final Words words;
  private int weekday;
  private int at;

  private DateScan(Words words) {
    this.words = words;
  }

  /** Scans the pieces of a line, at most the first 80. */
  static DateScan of(Words words) {
    DateScan scan = new DateScan(words);
    scan.weekday = weekdayIn(words);
    while (scan.at < Math.min(words.size(), 80)) {
      scan.next();
    }
    return scan;
  }

  /** Says whether a label stands at piece {@code i} or a word between label and date. */
  static boolean isLabel(Words words, int i) {
    Phrases.Hit hit = KNOWN.at(words, i);
    String kind = hit == null ? "" : hit.row().get("kind");
    return kind.equals("published") || kind.equals("modified") || kind.equals("filler");
  }

  /** Says whether the line names a day of the week. */
  boolean hasWeekday() {
    return weekday > 0;
  }

  /** Says whether a line shows a day anywhere. */
  static boolean hasDate(String line) {
    DateScan scan = of(Words.of(line));
    return !scan.days.isEmpty() || scan.unclear;
  }

  /** Says whether the pieces are a month and a day, in either order: "Nov 3", «3 نوفمبر». */
  static boolean isDayOrMonth(Words words, int first, int end) {
    int month = words.isNumber(first) ? first + 1 : first;
    Phrases.Hit hit = MONTHS.at(words, month);
    int after = hit == null ? -1 : hit.end();
    boolean day = words.isNumber(first) || words.isNumber(after);
    return hit != null && day && (after == end || (words.isNumber(after) && after + 1 == end));
  }

  private static int weekdayIn(Words words) {
    for (int i = 0; i < Math.min(words.size(), 80); i++) {
      Phrases.Hit hit = KNOWN.at(words, i);
      if (hit != null && hit.row().get("kind").equals("weekday")) {
        return Integer.parseInt(hit.row().get("value"));
      }
    }
    return 0;
  }

  private void next() {
    if (words.isMark(at)) {
      at++;
    } else if (words.isNumber(at)) {
      number();
    } else {
      word();
    }
  }

  private void word() {
    int monthEnd = monthEnd(at);
    if (monthEnd > 0 && words.isNumber(monthEnd) && monthFirst(monthEnd)) {
      return;
    }
    Phrases.Hit hit = KNOWN.at(words, at);
    if (hit == null) {
      strangers++;
      at++;
      return;
    }
    String kind = hit.row().get("kind");
    if (kind.equals("published") || kind.equals("modified")) {
      labels.add(kind);
    } else if (kind.equals("zone") && !times.isEmpty()) {
      zones.add(hit.row().get("value"));
    }
    at = hit.end();
  }

  /** "November 3, 2022". */
  private boolean monthFirst(int day) {
    int month = month(at);
    int year = day + 1;
    while (words.isMark(year) || isOrdinal(year)) {
      year++;
    }
    if (!isYear(year) || value(day) > 31 || month < 0) {
      return false;
    }
    add(value(year), month, value(day));
    at = year + 1;
    return true;
  }

  private boolean isOrdinal(int i) {
    return switch (words.form(i)) {
      case "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }

  private void number() {
    if (!time() && !numeric() && !yearFirst() && !dayFirst() && !readingTime()) {
      if (!isYear(at) || words.size() > 2) {
        strangers++;
      }
      at++;
    }
  }

  /** "2022 Nov 3". */
  private boolean yearFirst() {
    int day = isYear(at) ? monthEnd(at + 1) : -1;
    if (day < 0 || !words.isNumber(day) || value(day) > 31) {
      return false;
    }
    add(value(at), month(at + 1), value(day));
    at = day + 1;
    return true;
  }

  /** "4 min read", «4 دقائق قراءة»: how long it takes, passed over. */
  private boolean readingTime() {
    Phrases.Hit hit = KNOWN.at(words, at + 1);
    if (hit == null || !hit.row().get("kind").equals("reading")) {
      return false;
    }
    at = hit.end();
    return true;
  }

  /** «3 نوفمبر 2022», "3rd of November, 2022", and the hijri «26 شوال 1436 هـ». */
  private boolean dayFirst() {
    int month = at + 1;
    while (isOrdinal(month) || words.form(month).equals("of") || words.form(month).equals("-")) {
      month++;
    }
    int end = monthEnd(month);
    boolean hijri = end < 0 && isHijri(month);
    if (hijri) {
      Phrases.Hit hit = KNOWN.at(words, month);
      end = hit == null ? -1 : hit.end();
    }
    int year = end;
    while (end > 0 && (words.isMark(year) || words.form(year).equals("عام"))) {
      year++;
    }
    if (end < 0 || !words.isNumber(year) || value(at) > 31) {
      return false;
    }
    if (!hijri && isYear(year)) {
      add(value(year), month(month), value(at));
    } else if (!hijri) {
      return false;
    }
    at = year + 1;
    return true;
  }

  private boolean isHijri(int i) {
    Phrases.Hit hit = KNOWN.at(words, i);
    return hit != null && hit.row().get("kind").equals("hijri");
  }

  /** Where a month ends that begins at {@code i}, with its other name: «آب/أغسطس»; -1 if none. */
  private int monthEnd(int i) {
    Phrases.Hit first = MONTHS.at(words, i);
    if (first == null) {
      return -1;
    }
    boolean slash = words.form(first.end()).equals("/") || words.form(first.end()).equals("(");
    Phrases.Hit second = slash ? MONTHS.at(words, first.end() + 1) : null;
    if (second == null) {
      return words.form(first.end()).equals(".") ? first.end() + 1 : first.end();
    }
    boolean same = second.row().get("month").equals(first.row().get("month"));
    unclear |= !same;
    return words.form(second.end()).equals(")") ? second.end() + 1 : second.end();
  }

  private int month(int i) {
    Phrases.Hit hit = MONTHS.at(words, i);
    return hit == null ? -1 : Integer.parseInt(hit.row().get("month"));
  }

  /** "2022-11-03", "25/11/2022", "3.11.2022": three numbers with the same mark between. */
  private boolean numeric() {
    String mark = words.form(at + 1);
    boolean three =
        "-/.".contains(mark)
            && words.isMark(at + 1)
            && words.isNumber(at + 2)
            && words.form(at + 3).equals(mark)
            && words.isNumber(at + 4);
    if (!three) {
      return false;
    }
    if (isYear(at)) {
      add(value(at), value(at + 2), value(at + 4));
    } else if (isYear(at + 4)) {
      dayAndMonth(value(at), value(at + 2), value(at + 4), mark.equals("."));
    } else if (value(at) < 1800 && value(at) > 1300) {
      strangers--; // a hijri day in figures counts for nothing
    } else {
      unclear = true;
    }
    at += 5;
    if (words.form(at).equals("t") && words.isNumber(at + 1)) {
      at++;
    }
    return true;
  }

  private void dayAndMonth(int a, int b, int year, boolean dotted) {
    boolean swap = fits(year, a, b);
    boolean plain = fits(year, b, a);
    if (plain && (dotted || !swap || a == b)) {
      add(year, b, a);
    } else if (swap && !plain && !dotted) {
      add(year, a, b);
    } else {
      unclear = true;
    }
  }

  /** Says whether a day exists, and falls on the weekday that the line names, if it names one. */
  private boolean fits(int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return weekday == 0 || date.getDayOfWeek().getValue() == weekday;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void add(int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      if (!days.contains(date)) {
        days.add(date);
      }
    } catch (DateTimeException e) {
      unclear = true;
    }
  }

  /** "14:30", "2:30:15 pm", «10:42 ص», then "Z", "+03:00", "GMT". */
  private boolean time() {
    boolean colon = words.form(at + 1).equals(":") && words.isNumber(at + 2);
    if (!colon || words.written(at + 2, at + 3).length() != 2) {
      return false;
    }
    int hour = value(at);
    int minute = value(at + 2);
    int second = 0;
    at += 3;
    if (words.form(at).equals(":") && words.isNumber(at + 1)) {
      second = value(at + 1);
      seconds = true;
      at += 2;
      fraction();
    }
    LocalTime time = time(half(hour), minute, second);
    if (time == null) {
      unclear = true;
    } else if (!times.contains(time)) {
      times.add(time);
    }
    offset();
    return true;
  }

  private static @Nullable LocalTime time(int hour, int minute, int second) {
    try {
      return LocalTime.of(hour, minute, second);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private void fraction() {
    if (words.form(at).equals(".") && words.isNumber(at + 1)) {
      at += 2;
    }
  }

  /** The hour on the clock of 24, by the half of the day that follows; -1 when they disagree. */
  private int half(int hour) {
    Phrases.Hit hit = KNOWN.at(words, at);
    String kind = hit == null ? "" : hit.row().get("kind");
    if (hit == null || !(kind.equals("am") || kind.equals("pm"))) {
      return hour;
    }
    at = hit.end();
    boolean pm = kind.equals("pm");
    if (hour > 12 || hour == 0) {
      return (hour > 12) == pm ? hour : -1;
    }
    return hour % 12 + (pm ? 12 : 0);
  }

  /** "+03:00", "+0300", "-05:00" tight behind a time, "GMT+3". */
  private void offset() {
    int sign = words.form(at).equals("(") ? at + 1 : at;
    if (words.form(sign).equals("gmt") || words.form(sign).equals("utc")) {
      sign++;
    }
    String mark = words.form(sign);
    boolean signed = mark.equals("+") || mark.equals("-") || mark.equals("−");
    boolean tight =
        words.isNumber(sign + 1)
            && sign < words.size()
            && words.words().get(sign).end() == words.words().get(sign + 1).start();
    if (!signed || !tight) {
      return;
    }
    int digits = words.written(sign + 1, sign + 2).length();
    int hours = digits == 4 ? value(sign + 1) / 100 : value(sign + 1);
    int minutes = digits == 4 ? value(sign + 1) % 100 : 0;
    at = sign + 2;
    if (digits <= 2 && words.form(at).equals(":") && words.isNumber(at + 1)) {
      minutes = value(at + 1);
      at += 2;
    }
    if (digits == 3 || digits > 4 || hours > 14 || minutes > 59) {
      unclear = true;
    } else {
      zones.add((mark.equals("+") ? "+" : "-") + two(hours) + ":" + two(minutes));
    }
  }

  /** Returns a number below 100 in two digits. */
  static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private int value(int i) {
    String form = words.form(i);
    return form.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(form);
  }

  private boolean isYear(int i) {
    return words.isNumber(i) && words.form(i).length() == 4 && value(i) >= 1800 && value(i) < 2200;
  }
}
