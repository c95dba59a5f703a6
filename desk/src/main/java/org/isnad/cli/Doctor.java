package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code isnad doctor}: what the program runs on and knows, and whether the collection is sound.
 */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = {
      "Says what the program runs on, which settings hold, what it knows, from where, as of",
      "when; and looks at every page of the collection."
    },
    footer = {
      "",
      "Ends with 1 when something is wrong: a page that is not whole, a damaged",
      "database, a list that tells no licence. What is wrong stands on standard",
      "error, and so does what you may want to do.",
      "",
      "Examples:",
      "  isnad doctor",
      "  isnad doctor --collection news",
      "  isnad doctor --format json | jq .collection"
    })
final class Doctor implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private CollectionOption collection = new CollectionOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description =
          "One of ${COMPLETION-CANDIDATES}. json: one object; text: for people; auto (the default):"
              + " text on a terminal, else json.")
  private Answer format = Answer.AUTO;

  Doctor(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Checkup checkup = Checkup.of(collection, new Settings(terminal));
    String text =
        format.isJson(terminal.outIsTerminal())
            ? JsonLine.of(CheckupJson.of(checkup)) + "\n"
            : CheckupView.of(checkup, terminal.columns());
    try (Sink sink = Sink.open(null, terminal.out())) {
      sink.write(text.getBytes(StandardCharsets.UTF_8));
    }
    checkup.faults().forEach(fault -> terminal.err().println("isnad: " + fault));
    checkup.hints().forEach(hint -> terminal.err().println("isnad: " + hint));
    return checkup.faults().isEmpty() ? Exit.GOOD : Exit.FAILED;
  }
}
