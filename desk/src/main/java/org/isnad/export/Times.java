package org.isnad.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Times as RFC 3339 and XML Schema want them: to the second, in UTC, with a Z. */
final class Times {

  private Times() {}

  /** Returns the time that {@code iso} tells with its offset; null when it tells none. */
  static @Nullable String exact(@Nullable String iso) {
    if (iso == null) {
      return null;
    }
    try {
      return second(OffsetDateTime.parse(iso).toInstant());
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Returns the beginning of {@code day} in UTC. */
  static String beginning(String day) {
    return second(LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  private static String second(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
