package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.export.Filter;
import org.isnad.export.Pick;
import org.isnad.lexicon.Act;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that choose what leaves. */
final class Picking {

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Only pages of this day (YYYY-MM-DD) and later.")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "Only pages of this day and earlier.")
  private @Nullable String until;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Only this outlet; may be repeated, as may those below.")
  private List<String> outlets = new ArrayList<>();

  @Option(names = "--lang", paramLabel = "LANG", description = "Only pages in ar or in en.")
  private List<String> languages = new ArrayList<>();

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Only this speaker: an id, or a name as the page writes it.")
  private List<String> speakers = new ArrayList<>();

  @Option(names = "--act", paramLabel = "ACT", description = "Only this act: say, deny, demand, ….")
  private List<String> acts = new ArrayList<>();

  @Option(names = "--kind", paramLabel = "KIND", description = "Only direct, indirect or mixed.")
  private List<String> kinds = new ArrayList<>();

  @Option(names = "--polarity", paramLabel = "POLARITY", description = "Only affirmed or negated.")
  private @Nullable String polarity;

  @Option(names = "--corrected", description = "Only pages in which somebody put something right.")
  private boolean corrected;

  @Option(
      names = "--versions",
      description = "Older versions of pages too (default: the newest only).")
  private boolean versions;

  /**
   * Returns what is chosen. A search joins here: {@code filter.and(Pick.of(ids found))}.
   *
   * @throws ParameterException when a value makes no sense
   */
  Pick pick(CommandSpec spec) {
    day("--since", since, spec);
    day("--until", until, spec);
    for (String language : languages) {
      oneOf("--lang", language, List.of("ar", "en"), spec);
    }
    String wanted = polarity;
    return new Filter(
        since,
        until,
        outlets,
        languages,
        speakers,
        acts.stream().map(act -> Act.of(oneOf("--act", act, Facts.ACTS, spec))).toList(),
        kinds.stream().map(kind -> kind(oneOf("--kind", kind, Facts.KINDS, spec))).toList(),
        wanted == null
            ? null
            : Statement.Polarity.valueOf(
                upper(oneOf("--polarity", wanted, Facts.POLARITIES, spec))),
        corrected,
        versions);
  }

  private static Statement.Kind kind(String word) {
    return Statement.Kind.valueOf(upper(word));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static void day(String option, @Nullable String day, CommandSpec spec) {
    if (day != null && !Days.isDay(day)) {
      throw new ParameterException(
          spec.commandLine(), option + " is '" + day + "': want a day such as 2026-01-31");
    }
  }

  private static String oneOf(String option, String word, List<String> words, CommandSpec spec) {
    return Facts.oneOf(option, word, words, spec);
  }
}
