package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.archive.ReadingLine;
import org.isnad.base.Sha256;
import org.isnad.collection.Collection;
import org.isnad.export.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what {@code isnad show}, {@code export} and {@code correct} do. */
class ExportTest {

  @TempDir Path home;
  private String denial = "";
  private String page = "";

  @BeforeEach
  void pages() throws IOException {
    try (Collection made = Pages.in(home.resolve("collection"))) {
      denial = Pages.id(made, "the valley had been flooded");
      page = made.pageOf(denial).orElseThrow().id();
    }
  }

  private Told told(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--collection", home.resolve("collection").toString()));
    return Told.by(all.toArray(String[]::new));
  }

  @Test
  void aStatementIsShownInItsContext() {
    Told text = told("show", denial.substring(0, 8), "--format", "text");
    assertThat(text.code()).as(text.err()).isZero();
    assertThat(text.out())
        .contains("denied · deny · indirect", "\n    the valley had been flooded\n")
        .contains("The dam is safe", "demanded an inquiry")
        .contains("SHA-256", "https://news.example/dam?a=1&b=2", denial, page);
    Told json = told("show", denial, "--format", "json");
    assertThat(json.out())
        .contains("\"act\":\"deny\"", "\"context\":\"", "\"provenance\":{", "\"versions\":[");
  }

  @Test
  void aPageIsShownWithItsStatements() {
    Told text = told("show", page, "--format", "text");
    assertThat(text.out()).contains(denial, "Rivo Tann", "SHA-256").doesNotContain("resolved by");
    assertThat(told("show", page).out()).startsWith("{\"page\":\"" + page).contains(denial);
  }

  @Test
  void itsBytesAreGivenAsTheyCame() throws IOException {
    Told raw = told("show", denial, "--raw");
    try (Collection all = Collection.openToRead(home.resolve("collection"))) {
      assertThat(Sha256.hex(raw.out().getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(all.page(page).orElseThrow().provenance().digest());
    }
  }

  @Test
  void anIdThatIsNoneOrSeveralIsSaid() {
    Told none = told("show", "zz");
    assertThat(none.code()).isEqualTo(Exit.FAILED);
    assertThat(none.err()).contains("no page or statement has an id that begins with 'zz'");
    assertThat(told("show", "").err()).contains("begins with ''");
  }

  @Test
  void whatIsPutRightWinsAndCanBeTakenBack() {
    Told made = told("correct", denial, "--speaker", "=cmd()", "--act", "warn", "--by", "desk");
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.out())
        .isEqualTo("1\t" + denial + "\tspeaker\t=cmd()\n2\t" + denial + "\tact\twarn\n");
    Told shown = told("show", denial, "--format", "json");
    assertThat(shown.out())
        .contains("\"speaker\":\"=cmd()\",\"speaker_id\":null,\"resolved_by\":\"explicit\"")
        .contains("\"act\":\"warn\"", "\"by\":\"desk\"");
    assertThat(told("show", denial, "--format", "text").out())
        .contains("put right: speaker =cmd() (1, ", " by desk)");
    assertThat(told("correct", "--list").out().lines()).hasSize(2);
    assertThat(told("correct", "--list", "--unplaced").out()).isEmpty();
    assertThat(told("correct", "--undo", "1").code()).isZero();
    assertThat(told("show", denial).out()).contains("\"speaker\":\"Rivo Tann\"");
    assertThat(told("correct", "--undo", "1").err()).contains("no correction has the number 1");
  }

  @Test
  void oneThingIsAskedForAtATime() {
    assertThat(told("correct", denial).code()).isEqualTo(Exit.USAGE);
    assertThat(told("correct", "--wrong").code()).isEqualTo(Exit.USAGE);
    assertThat(told("correct", "--list", "--undo", "1").code()).isEqualTo(Exit.USAGE);
    assertThat(told("correct", "--unplaced").code()).isEqualTo(Exit.USAGE);
    assertThat(told("correct", denial, "--act", "sing").err()).contains("want one of say, ");
    assertThat(told("correct", page, "--wrong").err()).contains("no statement has an id");
  }

  @Test
  void readingsLeaveAsTheReaderWritesThem() {
    told("correct", denial, "--wrong");
    Told lines = told("export");
    assertThat(lines.code()).as(lines.err()).isZero();
    assertThat(lines.out().lines()).hasSize(3);
    assertThat(lines.out().lines().map(ReadingLine::read).toList().get(0).statements())
        .noneMatch(said -> said.act().word().equals("deny"));
    assertThat(lines.err()).contains("3 pages, ");
  }

  @Test
  void whatIsChosenLeaves() {
    assertThat(told("export", "--since", "2026-11-03").out().lines()).hasSize(1);
    assertThat(told("export", "--until", "2026-10-31", "--lang", "ar").out().lines()).hasSize(1);
    assertThat(told("export", "--outlet", "merrin post").out().lines()).hasSize(3);
    assertThat(told("export", "--outlet", "Other").out()).isEmpty();
    Told denials = told("export", "--format", "statements", "--act", "deny");
    assertThat(denials.out().lines()).hasSize(2).allMatch(line -> line.contains("\"deny\""));
    assertThat(told("export", "--speaker", "rivo tann", "--format", "statements").out().lines())
        .isNotEmpty()
        .allMatch(line -> line.contains("\"speaker\":\"Rivo Tann\""));
    assertThat(told("export", "--corrected").out()).isEmpty();
    assertThat(told("export", "--since", "yesterday").code()).isEqualTo(Exit.USAGE);
    assertThat(told("export", "--act", "sing").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void theScorerReadsGoldBack() throws IOException {
    Path gold = home.resolve("gold");
    assertThat(told("export", "--format", "gold", "-o", gold.toString()).err()).contains("3 pages");
    Told check = Told.by("score", gold.toString(), "--check");
    assertThat(check.code()).as(check.out()).isZero();
    assertThat(check.out()).contains("3 articles, 0 problems");
    Told score = Told.by("score", gold.toString(), "--boot", "0");
    assertThat(score.err()).isEmpty();
    assertThat(score.out())
        .containsPattern("all +strict +100\\.0 +100\\.0 +100\\.0")
        .containsPattern("F1 of whole chains 100\\.0");
    told("correct", denial, "--speaker", "Edda Morn");
    told("export", "--format", "gold", "--corrected", "-o", gold.toString());
    Told less = Told.by("score", gold.toString(), "--boot", "0");
    assertThat(less.out())
        .as("the reader is measured on what a person put right")
        .contains("1 articles")
        .containsPattern("all +strict +100\\.0 +100\\.0 +100\\.0")
        .containsPattern("all +named +66\\.7 +66\\.7 +66\\.7");
  }

  @Test
  void aFileGetsItsNameOnceItIsWhole() throws IOException {
    Path file = home.resolve("all.csv");
    assertThat(told("export", "--format", "csv", "--bom", "-o", file.toString()).code()).isZero();
    assertThat(Files.readString(file)).startsWith("\uFEFFstatement_id,");
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("all.csv", "collection");
    }
    assertThat(told("export", "--format", "csv", "-o", home.toString()).code())
        .isEqualTo(Exit.USAGE);
    assertThat(told("export", "--format", "gold").code()).isEqualTo(Exit.USAGE);
    assertThat(told("export", "--format", "parquet").code()).isEqualTo(Exit.USAGE);
  }
}
