package org.isnad.web;

import java.time.Clock;
import org.isnad.web.http.Request;
import org.isnad.web.http.Response;

/**
 * How far a person had seen at the last visit, in a cookie: the last page then, the last page now,
 * and when now was. A visit ends after half an hour without a look.
 *
 * @param before the number of the last page that was there at the last visit; all at the first
 * @param now the number of the last page that is there
 * @param minute of this look, since 1970
 */
record Seen(long before, long now, long minute) {

  private static final String COOKIE = "isnad_seen";
  private static final long BREAK = 30;
  private static final long YEAR = 365L * 24 * 3600;

  /**
   * Reads what the cookie says and goes on from there.
   *
   * @param last the number of the last page that is there
   */
  static Seen of(Request request, long last, Clock clock) {
    long minute = clock.millis() / 60_000;
    long[] then = numbers(request.cookie(COOKIE));
    if (then.length != 3) {
      return new Seen(last, last, minute);
    }
    boolean sameVisit = minute - then[2] < BREAK;
    return new Seen(Math.min(sameVisit ? then[0] : then[1], last), last, minute);
  }

  private static long[] numbers(String cookie) {
    long[] numbers = new long[3];
    int from = 0;
    for (int i = 0; i < 3; i++) {
      int end = i < 2 ? cookie.indexOf('.', from) : cookie.length();
      if (end <= from || end - from > 15) {
        return new long[0];
      }
      for (int at = from; at < end; at++) {
        char c = cookie.charAt(at);
        if (c < '0' || c > '9') {
          return new long[0];
        }
        numbers[i] = 10 * numbers[i] + c - '0';
      }
      from = end + 1;
    }
    return numbers;
  }

  Response on(Response answer) {
    return answer.withCookie(COOKIE, before + "." + now + "." + minute, YEAR);
  }
}
