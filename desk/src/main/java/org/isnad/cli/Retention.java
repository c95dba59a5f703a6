package org.isnad.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.isnad.collection.Collection;
import org.isnad.collection.CollectionFailure;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How long pages are kept: the option of the verbs that take old ones away. */
final class Retention {

  @Option(
      names = "--retention",
      paramLabel = "DAYS",
      description = "Keep pages of the last so many days only (default: 0, all are kept).")
  private int days;

  /** Says whether a bound is set. */
  boolean isSet(CommandSpec spec) {
    if (days < 0) {
      throw new ParameterException(
          spec.commandLine(),
          "--retention is " + days + ": want days, or 0 to keep all",
          spec.findOption("--retention"),
          String.valueOf(days));
    }
    return days > 0;
  }

  /** Takes away what is older; returns the ids that went. */
  List<String> apply(Collection collection, Clock clock) throws CollectionFailure {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return collection.removeBefore(today.minusDays(days).toString());
  }
}
