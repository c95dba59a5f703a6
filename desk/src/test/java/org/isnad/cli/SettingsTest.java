package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Holds which of flag, environment, file and default wins, for every setting and every pair. */
class SettingsTest {

  /** Where a value can come from, the stronger first. */
  private enum Place {
    FLAG,
    ENVIRONMENT,
    FILE,
    DEFAULT
  }

  @TempDir Path home;

  /** A value for each place that can give one: three that differ where the setting has three. */
  private static String value(Setting setting, Place place) {
    int i = place.ordinal();
    return switch (setting) {
      case COLLECTION -> List.of("by-flag", "by-environment", "by-file").get(i);
      case NAMES -> List.of("flag.tsv", "environment.tsv", "file.tsv").get(i);
      case THREADS -> List.of("71", "72", "73").get(i);
      case RETENTION -> List.of("31", "32", "33").get(i);
      case COLOR -> List.of("always", "never", "always").get(i);
      case KEEP_COMMENTS -> List.of("true", "false", "true").get(i);
      case ALLOW -> List.of("[a.lan]", "[b.lan]", "[c.lan, d.lan]").get(i);
      case TIMEOUT -> List.of("11", "12", "13").get(i);
      case MAX_SIZE -> List.of("21", "22", "23").get(i);
      case DELAY -> List.of("4", "5", "6").get(i);
      case USER_AGENT -> List.of("flag/1", "environment/1", "file/1").get(i);
      case PORT -> List.of("8001", "8002", "8003").get(i);
      case LISTEN -> List.of("10.0.0.1", "10.0.0.2", "10.0.0.3").get(i);
      case HOST -> List.of("[a.example]", "[b.example]", "[c.example, d.example]").get(i);
      case TOKEN ->
          List.of("word-of-the-flag-1", "word-of-the-env-22", "word-of-the-file-3").get(i);
    };
  }

  /** Several values are written with commas between. */
  private static String written(Setting setting, Place place) {
    return value(setting, place).replace("[", "").replace("]", "").replace(", ", ",");
  }

  private static String usual(Setting setting) {
    return switch (setting) {
      case COLLECTION, NAMES -> "null";
      case THREADS -> String.valueOf(Runtime.getRuntime().availableProcessors());
      case RETENTION -> "0";
      case COLOR -> "auto";
      case KEEP_COMMENTS -> "false";
      case ALLOW -> "[]";
      case TIMEOUT -> "60";
      case MAX_SIZE -> "16";
      case DELAY -> "1";
      case USER_AGENT -> "null";
      case PORT -> "8757";
      case LISTEN -> "127.0.0.1";
      case HOST -> "[]";
      case TOKEN -> "null";
    };
  }

  private static Verb verb(Setting setting) {
    return switch (setting) {
      case COLOR -> Verb.READ;
      case PORT, LISTEN, HOST, TOKEN -> Verb.SERVE;
      default -> Verb.ADD;
    };
  }

  static Stream<Arguments> pairs() {
    List<Arguments> pairs = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      for (Place stronger : Place.values()) {
        for (Place weaker : Place.values()) {
          if (stronger.ordinal() < weaker.ordinal()) {
            pairs.add(Arguments.of(setting, stronger, weaker));
          }
        }
      }
    }
    return pairs.stream();
  }

  @ParameterizedTest(name = "{0}: {1} over {2}")
  @MethodSource("pairs")
  void theStrongerWins(Setting setting, Place stronger, Place weaker) throws IOException {
    List<Place> places = List.of(stronger, weaker);
    assertThat(valueWith(setting, places)).isEqualTo(value(setting, stronger));
    assertThat(valueWith(setting, List.of(weaker)))
        .isEqualTo(weaker == Place.DEFAULT ? usual(setting) : value(setting, weaker));
  }

  private String valueWith(Setting setting, List<Place> places) throws IOException {
    Map<String, String> environment = new HashMap<>();
    List<String> args = new ArrayList<>(List.of(verb(setting).word()));
    if (verb(setting) != Verb.SERVE) {
      args.add("x.txt");
    }
    if (places.contains(Place.FLAG)) {
      args.add(setting.flag() + "=" + written(setting, Place.FLAG));
    }
    if (places.contains(Place.ENVIRONMENT)) {
      environment.put(setting.variable(), written(setting, Place.ENVIRONMENT));
    }
    if (places.contains(Place.FILE)) {
      environment.put(Settings.FILE, file(setting.key() + "=" + written(setting, Place.FILE)));
    }
    CommandLine program = Main.program(terminal(environment), args);
    program.parseArgs(args.toArray(String[]::new));
    return String.valueOf(
        program
            .getSubcommands()
            .get(verb(setting).word())
            .getCommandSpec()
            .findOption(setting.flag())
            .<Object>getValue());
  }

  /** A flag without a value must not turn what another place says round. */
  @Test
  void aBareFlagMeansYes() throws IOException {
    for (String said : List.of("true", "false")) {
      List<String> args = List.of("add", "--keep-comments", "x.txt");
      CommandLine program =
          Main.program(terminal(Map.of(Setting.KEEP_COMMENTS.variable(), said)), args);
      program.parseArgs(args.toArray(String[]::new));
      CommandLine.Model.CommandSpec add = program.getSubcommands().get("add").getCommandSpec();
      assertThat(add.findOption("--keep-comments").<Object>getValue()).isEqualTo(true);
      assertThat(add.positionalParameters().get(0).<List<String>>getValue())
          .containsExactly("x.txt");
    }
  }

  @Test
  void theFileLiesWhereTheDesktopKeepsItsSettings() throws IOException {
    Path file = Files.createDirectories(home.resolve("isnad")).resolve("settings.properties");
    Files.writeString(file, "# mine\n\n retention = 7 \n");
    Settings settings = new Settings(terminal(Map.of("XDG_CONFIG_HOME", home.toString())));
    assertThat(settings.given(Setting.RETENTION).orElseThrow())
        .isEqualTo(new Settings.Given("7", file + ":3"));
    assertThat(new Settings(terminal(Map.of("HOME", "/nowhere"))).file().orElseThrow())
        .isEqualTo(Path.of("/nowhere/.config/isnad/settings.properties"));
    assertThat(new Settings(terminal(Map.of())).file()).isEmpty();
  }

  @Test
  void whatIsWrongInTheFileIsNamedByItsLine() throws IOException {
    assertFileFails("threads=2\ncolour=never", ":2: no setting is called 'colour', want one of");
    assertFileFails("threads 2", ":1: 'threads 2', want name = value");
    assertFileFails("threads=", ":1: threads has no value, want a number");
    assertFileFails("threads=1\nthreads=2", ":2: threads stands there twice");
    Settings absent = new Settings(terminal(Map.of(Settings.FILE, home + "/absent")));
    assertThatThrownBy(() -> absent.given(Setting.THREADS))
        .hasMessageContaining("absent is not there");
  }

  private void assertFileFails(String lines, String words) throws IOException {
    Settings settings = new Settings(terminal(Map.of(Settings.FILE, file(lines))));
    assertThatThrownBy(() -> settings.given(Setting.THREADS)).hasMessageContaining(words);
  }

  @Test
  void aWrongValueIsNamedWithItsPlace() throws IOException {
    Told many = Told.atTerminal(Map.of("ISNAD_THREADS", "many"), "add", "x.txt");
    assertThat(many.code()).isEqualTo(Exit.USAGE);
    assertThat(many.err()).contains("'many' is not an int", "(ISNAD_THREADS)");
    String file = file("threads=0");
    Told none = Told.atTerminal(Map.of(Settings.FILE, file), "read", "x.txt");
    assertThat(none.code()).isEqualTo(Exit.USAGE);
    assertThat(none.err()).contains("--threads is 0: want 1 or more (" + file + ":1)");
    Told flag = Told.atTerminal(Map.of(Settings.FILE, file), "read", "x.txt", "--threads=-1");
    assertThat(flag.err()).contains("--threads is -1: want 1 or more\n");
  }

  @Test
  void variablesThatAreNoSettingsAreKnown() {
    Map<String, String> environment =
        Map.of("ISNAD_COLECTION", "x", "ISNAD_HOME", "x", "ISNAD_THREADS", "2", "PATH", "x");
    assertThat(new Settings(terminal(environment)).unknown()).containsExactly("ISNAD_COLECTION");
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void theManualTellsIt(Setting setting) throws IOException {
    assertThat(Files.readString(Path.of("..", "docs", "manual", "reference.md")))
        .contains(
            "| `"
                + setting.key()
                + "` | `"
                + setting.flag()
                + "` | `"
                + setting.variable()
                + "` | "
                + setting.wanted()
                + " | "
                + setting.usual()
                + " |");
  }

  private String file(String lines) throws IOException {
    Path file = home.resolve("settings");
    Files.writeString(file, lines + "\n");
    return file.toString();
  }

  private static Terminal terminal(Map<String, String> environment) {
    return new Terminal(
        new ByteArrayInputStream(new byte[0]),
        new ByteArrayOutputStream(),
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        false,
        false,
        false,
        environment);
  }
}
