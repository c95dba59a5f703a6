package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Span;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorerTest {

  private static final String TEXT = "Lavender Guild said the bees are back. It was late.";

  @ParameterizedTest
  @ValueSource(strings = {"", "d", "i,m"})
  void theFiguresAreThoseOfTheReferenceScript(String kinds) throws IOException {
    String table = "table" + (kinds.isEmpty() ? "" : "-" + kinds.replace(',', '-')) + ".txt";
    assertThat(cells(small(kinds).table())).isEqualTo(cells(Files.readAllLines(folder(table))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "d", "i,m"})
  void theReferenceScriptStillSaysSo(String kinds, @TempDir Path temp) throws Exception {
    Path script =
        Path.of(System.getProperty("isnad.root", "."), "../shared/tools/score_statements.py");
    assumeTrue(Files.exists(script), "skipped: no reference script at " + script);
    assumeTrue(runs("python3", "--version"), "skipped: no python3 here");
    Path out = temp.resolve("table.txt");
    ProcessBuilder python =
        new ProcessBuilder(
            "python3",
            script.toString(),
            folder("gold.jsonl").toString(),
            folder("found.jsonl").toString(),
            "--texts",
            folder("text").toString(),
            "--boot",
            "0");
    if (!kinds.isEmpty()) {
      python.command().addAll(List.of("--kinds", kinds));
    }
    python.environment().put("PYTHONIOENCODING", "utf-8");
    int status = python.redirectErrorStream(true).redirectOutput(out.toFile()).start().waitFor();
    assertThat(status).as(Files.readString(out)).isZero();
    assertThat(cells(small(kinds).table())).isEqualTo(cells(Files.readAllLines(out)));
  }

  @Test
  void goldAgainstItselfIsRightThroughout() throws IOException {
    Gold gold = Gold.read(folder("."));
    Report report = new Scorer(null, false, 0).score(gold, byId(gold.articles()));
    for (Measure measure : Measure.values()) {
      assertThat(report.counts(Row.ALL, measure).f1()).as(measure.word()).isEqualTo(1);
    }
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void nothingFoundIsNoughtAndEverythingMissed() throws IOException {
    Gold gold = Gold.read(folder("."));
    Report report = Scorer.standard().score(gold, Map.of());
    assertThat(report.missing()).isEqualTo(4);
    assertThat(report.counts(Row.ALL, Measure.SPAN)).isEqualTo(new Counts(0, 14, 0, 0));
    assertThat(report.findings()).hasSize(14).allMatch(f -> f.sort() == Finding.Sort.MISSED);
  }

  @Test
  void noGoldAtAllGivesAnEmptyTable() {
    assertThat(Scorer.standard().score(new Gold(List.of()), Map.of()).table())
        .containsExactly(
            "0 articles, 0 without predictions",
            "row    measure           P      R     F1  95% of F1        gold  pred");
  }

  @Test
  void flatLeavesOutStatementsWithinOthers() throws IOException {
    Gold gold = Gold.read(folder("."));
    Report report = new Scorer(null, true, 0).score(gold, found());
    assertThat(report.counts(Row.ALL, Measure.SPAN).found()).isEqualTo(14);
    assertThat(small("").counts(Row.ALL, Measure.SPAN).found()).isEqualTo(15);
  }

  @Test
  void halfTheWordsAreEnoughForASpanAndNotForStrict() {
    Report report = score("the bees are back", "bees are", "Lavender Guild");
    assertThat(report.counts(Row.ALL, Measure.SPAN).f1()).isEqualTo(1);
    assertThat(report.counts(Row.ALL, Measure.STRICT).f1()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "Lavender Guild, 1",
    "the LAVENDER guild's, 1",
    "Guild, 1",
    "Clover Guild, 0",
    "it, 0",
    "'', 0"
  })
  void aSpeakerIsRightByName(String name, int right) {
    Report report = score("the bees are back", "the bees are back", name);
    assertThat(report.counts(Row.ALL, Measure.ATTRIBUTED).goldRight()).isEqualTo(right);
    assertThat(report.counts(Row.ALL, Measure.NAMED).goldRight()).isEqualTo(right);
  }

  @Test
  void twoRunsGiveTheSameIntervalAndItHoldsTheScore() throws IOException {
    Gold gold = Gold.read(folder("."));
    Interval once = interval(gold);
    assertThat(once).isEqualTo(interval(gold));
    assertThat(once.low()).isLessThanOrEqualTo(.69);
    assertThat(once.high()).isGreaterThanOrEqualTo(.69);
  }

  private static Interval interval(Gold gold) throws IOException {
    return new Scorer(null, false, 200)
        .score(gold, found())
        .interval(Row.ALL, Measure.SPAN)
        .orElseThrow();
  }

  /** Scores one find against one gold statement by the Lavender Guild. */
  private static Report score(String gold, String found, String name) {
    Marked marked =
        new Marked(
            "x", null, Map.of("S1", List.of("Lavender Guild")), List.of(marking(gold, "S1", null)));
    return new Scorer(null, false, 0)
        .score(
            new Gold(List.of(new Gold.Article(marked, TEXT))),
            Map.of("x", Marked.found("x", List.of(marking(found, null, name)))));
  }

  private static Marking marking(String content, @Nullable String speaker, @Nullable String name) {
    int start = TEXT.indexOf(content);
    return new Marking(
        "1",
        Statement.Kind.INDIRECT,
        List.of(new Span(start, start + content.length())),
        List.of(),
        List.of(),
        List.of(),
        speaker,
        name,
        true,
        null,
        "",
        Telling.NOTHING);
  }

  private static Report small(String kinds) throws IOException {
    Set<Statement.Kind> set = kinds.isEmpty() ? null : EnumSet.noneOf(Statement.Kind.class);
    if (set != null) {
      for (Statement.Kind kind : Statement.Kind.values()) {
        if (kinds.indexOf(Character.toLowerCase(kind.name().charAt(0))) >= 0) {
          set.add(kind);
        }
      }
    }
    return new Scorer(set, false, 0).score(Gold.read(folder(".")), found());
  }

  private static Map<String, Marked> found() throws IOException {
    Map<String, Marked> found = new LinkedHashMap<>();
    Gold.marked(folder("found.jsonl")).forEach(marked -> found.put(marked.id(), marked));
    return found;
  }

  private static Map<String, Marked> byId(List<Gold.Article> articles) {
    Map<String, Marked> found = new LinkedHashMap<>();
    articles.forEach(article -> found.put(article.id(), article.marked()));
    return found;
  }

  /** The cells of each line; the script writes an interval of noughts where this one has none. */
  private static List<List<String>> cells(List<String> lines) {
    return lines.stream()
        .map(line -> Arrays.asList(line.replace("[0.0, 0.0]", "").strip().split(" +")))
        .toList();
  }

  private static Path folder(String name) {
    try {
      return Path.of(ScorerTest.class.getResource("small").toURI()).resolve(name).normalize();
    } catch (java.net.URISyntaxException e) {
      throw new AssertionError("the small set lies beside this class", e);
    }
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
