package org.isnad.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times that machines write into pages, ISO 8601 and its loose forms: {@code
 * 2026-11-22T10:00:00+0300}, {@code 2026-11-22 10:00}, {@code 20261122}. An offset is kept when it
 * is given and never made up.
 */
final class Times {

  private Times() {}

  /** Returns the time in {@code value} as ISO 8601, null when it is none. */
  static @Nullable String iso(String value) {
    String text = value.strip();
    int digits = digits(text, 0, 8);
    boolean compact = digits == 8;
    if (!compact
        && !(digits == 4
            && text.length() >= 10
            && isDash(text.charAt(4))
            && text.charAt(7) == text.charAt(4)
            && digits(text, 5, 2) == 2
            && digits(text, 8, 2) == 2)) {
      return null;
    }
    int dateEnd = compact ? 8 : 10;
    try {
      int step = compact ? 0 : 1;
      LocalDate date =
          LocalDate.of(
              number(text, 0, 4), number(text, 4 + step, 2), number(text, 6 + 2 * step, 2));
      if (date.getYear() < 1900 || date.getYear() > 2200) {
        return null;
      }
      return date + time(text, dateEnd);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Returns the part from the T on, empty when only a day is given. */
  private static String time(String text, int at) {
    if (at >= text.length()
        || (text.charAt(at) != 'T' && text.charAt(at) != 't' && text.charAt(at) != ' ')) {
      return "";
    }
    int from = at + 1;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    if (digits(text, from, 2) != 2
        || from + 5 > text.length()
        || text.charAt(from + 2) != ':'
        || digits(text, from + 3, 2) != 2) {
      return "";
    }
    int hour = number(text, from, 2);
    int minute = number(text, from + 3, 2);
    int end = from + 5;
    int second = 0;
    if (end + 2 < text.length() && text.charAt(end) == ':' && digits(text, end + 1, 2) == 2) {
      second = Math.min(59, number(text, end + 1, 2));
      end += 3;
    }
    while (end < text.length()
        && (text.charAt(end) == '.' || Character.digit(text.charAt(end), 10) >= 0)) {
      end++; // fractions of a second
    }
    if (end < text.length()
        && Character.isLetter(text.charAt(end))
        && "Zz".indexOf(text.charAt(end)) < 0) {
      return "";
    }
    LocalTime time = LocalTime.of(hour, minute, second);
    return "T" + (second == 0 ? time + ":00" : time.toString()) + offset(text, end);
  }

  private static String offset(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at == text.length()) {
      return "";
    }
    char sign = text.charAt(at);
    if (sign == 'Z' || sign == 'z' || text.startsWith("UTC", at) || text.startsWith("GMT", at)) {
      return "Z";
    }
    if ((sign != '+' && sign != '-') || digits(text, at + 1, 2) != 2) {
      return "";
    }
    int colon = at + 3 < text.length() && text.charAt(at + 3) == ':' ? 1 : 0;
    String minutes =
        digits(text, at + 3 + colon, 2) == 2
            ? text.substring(at + 3 + colon, at + 5 + colon)
            : "00";
    String offset = sign + text.substring(at + 1, at + 3) + ":" + minutes;
    return offset.substring(1).equals("00:00") ? "Z" : offset;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '/' || c == '.';
  }

  private static int digits(String text, int from, int most) {
    int i = from;
    while (i < text.length() && i < from + most && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i - from;
  }

  private static int number(String text, int from, int length) {
    int number = 0;
    for (int i = from; i < from + length; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
