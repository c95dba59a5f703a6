package org.isnad.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Times as feeds write them: those of mail (RFC 1123), those of ISO 8601, bare days. */
final class Moments {

  private static final List<Function<String, Instant>> FORMS =
      List.of(
          text -> Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)),
          text -> OffsetDateTime.parse(text).toInstant(),
          text -> LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());

  private Moments() {}

  /** Returns the moment, null when it is none of these. */
  static @Nullable Instant of(@Nullable String text) {
    if (text == null) {
      return null;
    }
    for (Function<String, Instant> form : FORMS) {
      try {
        return form.apply(text.strip());
      } catch (DateTimeException e) {
        // the next form may fit
      }
    }
    return null;
  }
}
