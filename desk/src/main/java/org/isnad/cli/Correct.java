package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.collection.Collection;
import org.isnad.collection.Correction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad correct}: what a person knows better than the reader. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description =
        "Puts something right in a statement, lists what was put right, or takes it back.",
    footer = {
      "",
      "A correction wins over the reader and stays when pages are read again: it",
      "finds its statement by the words. One whose words are gone is listed by",
      "--list --unplaced. Writes a line for each correction made, its number first.",
      "",
      "Examples:",
      "  isnad correct 1f2e3d4c5b6a7988 --speaker 'Edda Morn' --by desk",
      "  isnad correct 1f2e3d4c --act deny --polarity negated",
      "  isnad correct 1f2e3d4c --wrong",
      "  isnad correct --list --unplaced",
      "  isnad correct --undo 12"
    })
final class Correct implements Callable<Integer> {

  private final Terminal terminal;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Parameters(
      paramLabel = "STATEMENT",
      arity = "0..1",
      description = "The statement's id, or as much of its beginning as no other has.")
  private @Nullable String statement;

  @Option(names = "--speaker", paramLabel = "NAME", description = "This is who said it.")
  private @Nullable String speaker;

  @Option(names = "--wrong", description = "It is no statement at all.")
  private boolean wrong;

  @Option(names = "--kind", paramLabel = "KIND", description = "It is direct, indirect or mixed.")
  private @Nullable String kind;

  @Option(names = "--act", paramLabel = "ACT", description = "This is the act: say, deny, ….")
  private @Nullable String act;

  @Option(names = "--polarity", paramLabel = "POLARITY", description = "It is affirmed or negated.")
  private @Nullable String polarity;

  @Option(names = "--by", paramLabel = "NAME", description = "Who says so.")
  private @Nullable String by;

  @Option(names = "--list", description = "List what was put right.")
  private boolean list;

  @Option(names = "--unplaced", description = "With --list: only what lost its statement.")
  private boolean unplaced;

  @Option(
      names = "--undo",
      paramLabel = "N",
      description = "Take the correction with this number back.")
  private @Nullable Long undo;

  Correct(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Map<Correction.Kind, String> right = right();
    check(right);
    if (list) {
      try (Collection from = collection.openToRead()) {
        write(from.corrections(unplaced));
      }
      return Exit.GOOD;
    }
    try (Collection in = collection.openExisting()) {
      if (undo != null) {
        in.undo(undo);
        terminal.err().println("isnad: correction " + undo + " is taken back");
      } else {
        correct(in, right);
      }
      return Exit.GOOD;
    }
  }

  /** What is right, by what was wrong; a statement that is none has an empty word. */
  private Map<Correction.Kind, String> right() {
    Map<Correction.Kind, String> right = new EnumMap<>(Correction.Kind.class);
    if (speaker != null) {
      if (speaker.isBlank()) {
        throw new ParameterException(spec.commandLine(), "--speaker is empty: want a name");
      }
      right.put(Correction.Kind.SPEAKER, speaker.strip());
    }
    if (wrong) {
      right.put(Correction.Kind.WRONG, "");
    }
    if (kind != null) {
      right.put(Correction.Kind.KIND, Facts.oneOf("--kind", kind, Facts.KINDS, spec));
    }
    if (act != null) {
      right.put(Correction.Kind.ACT, Facts.oneOf("--act", act, Facts.ACTS, spec));
    }
    if (polarity != null) {
      right.put(
          Correction.Kind.POLARITY, Facts.oneOf("--polarity", polarity, Facts.POLARITIES, spec));
    }
    return right;
  }

  private void check(Map<Correction.Kind, String> right) {
    int asked =
        (statement != null || !right.isEmpty() ? 1 : 0) + (list ? 1 : 0) + (undo != null ? 1 : 0);
    if (asked != 1 || (statement == null) != right.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "Want one of: a STATEMENT with --speaker, --wrong, --kind, --act or --polarity; --list;"
              + " --undo");
    }
    if (unplaced && !list) {
      throw new ParameterException(spec.commandLine(), "--unplaced wants --list");
    }
  }

  private void correct(Collection in, Map<Correction.Kind, String> right) throws IOException {
    String id = Ids.statement(in, String.valueOf(statement));
    String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<Correction.Kind, String> one : right.entrySet()) {
      String value = one.getValue().isEmpty() ? null : one.getValue();
      long number = in.correct(id, one.getKey(), value, now, by);
      lines.append(number).append('\t').append(id).append('\t').append(one.getKey().word());
      lines.append('\t').append(one.getValue()).append('\n');
    }
    out(lines);
  }

  private void write(List<Correction> corrections) throws IOException {
    StringBuilder lines = new StringBuilder();
    corrections.forEach(made -> lines.append(JsonLine.of(CorrectionJson.of(made))).append('\n'));
    out(lines);
  }

  private void out(StringBuilder lines) throws IOException {
    try (Sink sink = Sink.open(null, terminal.out())) {
      sink.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
