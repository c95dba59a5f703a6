package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Holds what the program tells of itself: usage, examples, completion, the manual page. */
class HelpTest {

  @TempDir Path home;

  /** All commands, those within others as well: "watch add". */
  static Stream<List<String>> commands() {
    List<List<String>> all = new ArrayList<>();
    collect(program(), List.of(), all);
    return all.stream();
  }

  private static void collect(CommandLine command, List<String> path, List<List<String>> all) {
    command
        .getSubcommands()
        .forEach(
            (word, inner) -> {
              List<String> here = new ArrayList<>(path);
              here.add(word);
              all.add(here);
              collect(inner, here, all);
            });
  }

  private static CommandLine program() {
    PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Main.program(
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            err,
            false,
            false,
            false,
            Map.of()),
        List.of());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithExamples(List<String> command) {
    List<String> args = new ArrayList<>(command);
    args.add("--help");
    Told told = Told.by(args.toArray(String[]::new));
    assertThat(told.code()).isZero();
    assertThat(told.err()).isEmpty();
    String words = "isnad " + String.join(" ", command);
    assertThat(told.out()).startsWith("Usage: " + words);
    assertThat(told.out().substring(told.out().indexOf("Example"))).contains(words);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theManualTellsOfEveryCommand(List<String> command) throws IOException {
    assertThat(Files.readString(Path.of("..", "docs", "manual", "reference.md")))
        .contains("isnad " + String.join(" ", command));
  }

  @Test
  void theManualPageTellsOfEveryVerbAndFlag() {
    Told told = Told.by("man");
    assertThat(told.code()).isZero();
    assertThat(told.out()).startsWith(".TH ISNAD 1").contains(".SH \"EXIT STATUS\"");
    commands()
        .forEach(
            command ->
                assertThat(told.out())
                    .contains(".SS \"isnad " + String.join(" ", command).replace("-", "\\-")));
    for (CommandLine verb : program().getSubcommands().values()) {
      verb.getCommandSpec()
          .options()
          .forEach(
              option -> {
                if (!option.usageHelp() && !option.versionHelp()) {
                  assertThat(told.out()).contains(option.longestName().replace("-", "\\-"));
                }
              });
    }
    assertThat(told.out()).doesNotContain("${", "\n'");
  }

  /** Where there is a formatter, it finds nothing to complain of. */
  @Test
  void theManualPageCanBeSet() throws IOException, InterruptedException {
    assumeTrue(found("groff"), "skipped: no groff here");
    Path page = home.resolve("isnad.1");
    Files.writeString(page, Told.by("man").out());
    Process groff =
        new ProcessBuilder("groff", "-man", "-Tutf8", "-ww", "-k", page.toString())
            .redirectErrorStream(true)
            .start();
    String told = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(groff.waitFor()).isZero();
    assertThat(told).contains("ISNAD(1)").doesNotContain("warning:", "error:");
  }

  private static boolean found(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
