package org.isnad.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.Isnad;
import org.isnad.Reading;
import org.isnad.base.Span;
import org.isnad.page.Article;
import org.isnad.page.Page;
import org.isnad.score.Gold;
import org.isnad.score.Marked;
import org.isnad.score.Marking;
import org.isnad.statement.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The page that the reader was set as its task: read whole, as the hand-made gold has it.
 *
 * <p>The page is not ours to bundle. Where it does not lie beside the project the tests are passed
 * over.
 */
class SetPageTest {

  private static final Path SHARED =
      Path.of(System.getProperty("isnad.root", "..")).resolve("../shared");
  private static final Path PAGE = SHARED.resolve("samples/belarus-leader.txt");
  private static final Path GOLD = SHARED.resolve("gold/set-page");

  private static Reading reading;

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(
        Files.exists(PAGE), "the set page is no part of the project: want " + PAGE + " beside it");
    reading = Isnad.open().read(Page.text(Files.readAllBytes(PAGE), "belarus-leader.txt"));
  }

  @Test
  void sixteenStatementsOneOfThemInTheHeadline() {
    int headline = reading.text().indexOf('\n');
    assertThat(reading.statements()).hasSize(16);
    assertThat(reading.statements())
        .filteredOn(s -> s.content().get(0).start() < headline)
        .hasSize(1);
  }

  @Test
  void oneManSpeaksUnderFiveNames() {
    assertThat(reading.statements())
        .allSatisfy(
            s -> {
              assertThat(s.speaker().name()).isEqualTo("لوكاشينكو");
              assertThat(s.speaker().id()).isEqualTo(reading.statements().get(0).speaker().id());
            });
  }

  @Test
  void noStatementTouchesTheLinesOfTheCommentForm() {
    List<Span> furniture =
        reading.article().paragraphs().stream()
            .filter(p -> p.kind() == Article.Paragraph.Kind.FURNITURE)
            .map(Article.Paragraph::span)
            .toList();
    assertThat(furniture).hasSizeGreaterThanOrEqualTo(3);
    for (Statement statement : reading.statements()) {
      assertThat(spans(statement))
          .noneMatch(span -> furniture.stream().anyMatch(line -> line.overlaps(span)));
    }
  }

  private static List<Span> spans(Statement statement) {
    List<Span> spans = new ArrayList<>(statement.content());
    spans.addAll(statement.cue());
    spans.addAll(statement.source());
    spans.addAll(statement.relay());
    return spans;
  }

  @Test
  void twoReportersWithTheirCitiesAndTwoWhoContributed() {
    assertThat(reading.article().authors())
        .extracting(a -> a.part() + (a.place() == null ? "" : " from " + a.place()))
        .containsExactly("BY from أستانا", "BY from لندن", "CONTRIBUTING", "CONTRIBUTING");
  }

  @Test
  void theContentsAreThoseOfTheGold() throws IOException {
    assumeTrue(Files.exists(GOLD), "the gold of the set page is missing: want " + GOLD);
    Marked gold = gold();
    assertThat(found())
        .extracting(m -> m.kind() + " " + m.content())
        .containsExactlyElementsOf(
            gold.statements().stream().map(m -> m.kind() + " " + m.content()).toList());
  }

  /**
   * The gold ends a cue before «أنه» and names a shared source once; the guidelines let the reader
   * do otherwise. So a cue must begin where the gold's does, and a source, when both tell one, be
   * the same.
   */
  @Test
  void cuesAndSourcesAgreeWithTheGold() throws IOException {
    assumeTrue(Files.exists(GOLD), "the gold of the set page is missing: want " + GOLD);
    List<Marking> gold = gold().statements();
    List<Marking> found = found();
    assertThat(found).hasSameSizeAs(gold);
    for (int i = 0; i < gold.size(); i++) {
      Marking want = gold.get(i);
      Marking have = found.get(i);
      assertThat(starts(have.cue())).as("cue of " + want.id()).isEqualTo(starts(want.cue()));
      if (!want.source().isEmpty() && !have.source().isEmpty()) {
        assertThat(have.source()).as("source of " + want.id()).isEqualTo(want.source());
      }
    }
  }

  private static Marked gold() throws IOException {
    return Gold.read(GOLD).articles().get(0).marked();
  }

  private static List<Marking> found() {
    return reading.statements().stream().map(Marking::of).toList();
  }

  private static List<Integer> starts(List<Span> spans) {
    return spans.stream().map(Span::start).toList();
  }
}
