package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.name.Directory;
import org.isnad.name.Entry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad who}: what the base knows of a name, from where and as of when. */
@Command(
    name = "who",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Says what the knowledge base knows of a name, from where and as of when.",
    footer = {
      "",
      "NAME is a name in Arabic or Latin letters, whole or a part, or an id. Whom only the",
      "likeness of the spelling finds is marked as a guess, with its score; a guess is no fact.",
      "Ends with 1 when nobody is found.",
      "",
      "Examples:",
      "  isnad who لوكاشينكو",
      "  isnad who \"Emmanuel Macron\" --format json",
      "  isnad who الكساندر لوكاشنكا --country BY",
      "  isnad who wd:Q2866"
    })
final class Who implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description = "Whom to look for; several words are one name.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "Only who belongs to it: BY, iso:BY, Belarus, بيلاروسيا.")
  private @Nullable String country;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "10",
      description = "Tell at most so many (default ${DEFAULT-VALUE}).")
  private int most = 10;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description =
          "One of ${COMPLETION-CANDIDATES}. json: a line for each found; text: for people; auto (the"
              + " default): text on a terminal, else json.")
  private Answer format = Answer.AUTO;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour in the text format: ${COMPLETION-CANDIDATES} (default: auto).")
  private Color color = Color.AUTO;

  Who(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (most < 1) {
      throw new ParameterException(spec.commandLine(), "--most is " + most + ": want 1 or more");
    }
    String name = String.join(" ", words).strip();
    Directory directory = Directory.open();
    List<Entry> found = find(directory, name, home(directory));
    if (found.isEmpty()) {
      terminal.err().println("isnad: the base knows nobody called " + Layout.oneLine(name));
      return Exit.FAILED;
    }
    List<Entry> told = found.subList(0, Math.min(most, found.size()));
    boolean person = terminal.outIsTerminal();
    String text =
        format.isJson(person)
            ? WhoJson.lines(told)
            : new WhoView(directory.knowledge(), terminal.columns(), color.isOn(person, terminal))
                .text(told);
    try (Sink sink = Sink.open(null, terminal.out())) {
      sink.write(text.getBytes(StandardCharsets.UTF_8));
    }
    if (told.size() < found.size()) {
      int more = found.size() - told.size();
      terminal.err().println("isnad: " + more + " more, --most tells them");
    }
    return Exit.GOOD;
  }

  private @Nullable String home(Directory directory) {
    if (country == null) {
      return null;
    }
    return directory
        .country(country)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--country is " + country + ": want a country, such as BY or Belarus"));
  }

  private List<Entry> find(Directory directory, String name, @Nullable String home) {
    List<Entry> found = new ArrayList<>(directory.named(name, home));
    if (found.stream().anyMatch(entry -> entry.found() != Entry.Found.SHORT_NAME)) {
      return found; // what the base has as it is asked for needs no guess
    }
    Set<String> known = new HashSet<>();
    found.forEach(entry -> known.add(entry.id()));
    for (Entry guess : directory.guesses(name, home, most)) {
      if (known.add(guess.id())) {
        found.add(guess);
      }
    }
    return found;
  }
}
