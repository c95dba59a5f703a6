package org.isnad.feed;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait before the next try: a second, two, four, …, each somewhat less by chance, so
 * that many do not come back at once; or as long as the site asks for.
 */
final class Retries {

  private static final Duration FIRST = Duration.ofSeconds(1);

  /** Doubled more often, a second is longer than anybody waits. */
  private static final int MOST_DOUBLINGS = 12;

  /** What a site asks for is believed up to this. */
  private static final long MOST_SECONDS = Duration.ofDays(7).toSeconds();

  private final Random random;

  Retries(long seed) {
    this.random = new Random(seed);
  }

  /**
   * Returns how long to wait.
   *
   * @param tries how often it was tried, from 1
   */
  synchronized Duration after(int tries, FetchFailure failure) {
    Duration asked = failure.after();
    long most = FIRST.toMillis() << Math.min(tries - 1, MOST_DOUBLINGS);
    Duration own = Duration.ofMillis(most / 2 + (long) (random.nextDouble() * most / 2));
    return asked != null && asked.compareTo(own) > 0 ? asked : own;
  }

  /** Returns how long {@code Retry-After} asks for, null when it does not, or not legibly. */
  static @Nullable Duration asked(@Nullable String header, Clock clock) {
    if (header == null) {
      return null;
    }
    String value = header.strip();
    try {
      return Duration.ofSeconds(Math.min(MOST_SECONDS, Math.max(0, Long.parseLong(value))));
    } catch (NumberFormatException e) {
      return untilDate(value, clock);
    }
  }

  private static @Nullable Duration untilDate(String value, Clock clock) {
    try {
      Instant when = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
      long seconds = Duration.between(clock.instant(), when).toSeconds();
      return Duration.ofSeconds(Math.min(MOST_SECONDS, Math.max(0, seconds)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
