package org.isnad.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day out of an address, as papers put it there when they publish.
 *
 * <ul>
 *   <li>{@code /2024/05/03/dam-opens}, {@code /2024-05-03-dam-opens}, {@code /20240503/dam}
 *   <li>with a section between: {@code /2024/world/05/03/dam}
 *   <li>no day in {@code /2024/05/dam} or in a number that only looks like one
 * </ul>
 */
final class Addresses {

  private Addresses() {}

  /** Returns the day in the path of an address, null when it holds none. */
  static @Nullable String day(String address) {
    int from = address.indexOf("://");
    int path = address.indexOf('/', from < 0 ? 0 : from + 3);
    int end = end(address);
    for (int i = path; i >= 0 && i < end; i = address.indexOf('/', i + 1)) {
      String day = dayAt(address, i + 1, end);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static int end(String address) {
    int query = address.indexOf('?');
    int hash = address.indexOf('#');
    int end = query < 0 ? address.length() : query;
    return hash < 0 ? end : Math.min(end, hash);
  }

  private static @Nullable String dayAt(String address, int from, int end) {
    int digits = digits(address, from, end);
    if (digits == 8) {
      return day(address, from, from + 4, 2, from + 6, 2);
    }
    int mark = from + 4;
    if (digits != 4 || mark >= end) {
      return null;
    }
    char sign = address.charAt(mark);
    if (sign != '/' && sign != '-' && sign != '_') {
      return null;
    }
    int month = mark + 1;
    if (sign == '/' && digits(address, month, end) == 0) {
      month = address.indexOf('/', month) + 1; // a section between
    }
    int months = month <= 0 ? 0 : digits(address, month, end);
    int day = month + months + 1;
    int days = months == 0 || day >= end ? 0 : digits(address, day, end);
    if (months > 2 || days == 0 || days > 2 || address.charAt(day - 1) != sign) {
      return null;
    }
    boolean closed = day + days == end || "/-_.".indexOf(address.charAt(day + days)) >= 0;
    return closed ? day(address, from, month, months, day, days) : null;
  }

  private static @Nullable String day(
      String address, int year, int month, int months, int day, int days) {
    try {
      int inYear = Integer.parseInt(address.substring(year, year + 4));
      LocalDate date =
          LocalDate.of(
              inYear,
              Integer.parseInt(address.substring(month, month + months)),
              Integer.parseInt(address.substring(day, day + days)));
      return inYear > 1990 && inYear < 2100 ? date.toString() : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int digits(String text, int from, int end) {
    int i = from;
    while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i - from;
  }
}
