package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.Reading;
import org.isnad.base.Span;
import org.isnad.lexicon.Act;
import org.isnad.page.Article;
import org.isnad.statement.Link;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;
import org.junit.jupiter.api.Test;

class TextViewTest {

  private static Span at(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Reading reading(
      String language, String text, String cue, String source, String name, String... content) {
    Article article =
        new Article(
            Article.Verdict.ARTICLE,
            List.of(),
            language,
            text,
            List.of(),
            text.lines().findFirst().orElse(null),
            List.of(new Article.Author("Sam Hill", null, Article.Author.Part.BY)),
            null,
            "2026-03-01",
            null,
            "Dawn News",
            null,
            null,
            null,
            List.of());
    Statement statement =
        new Statement(
            "s1",
            Statement.Kind.MIXED,
            Act.SAY,
            Statement.Polarity.AFFIRMED,
            List.of(content).stream().map(words -> at(text, words)).toList(),
            List.of(at(text, cue)),
            List.of(at(text, source)),
            List.of(),
            new Speaker("p1", name, List.of(name), Speaker.ResolvedBy.SHORT_NAME),
            List.of(
                new Link(Link.Kind.SPEAKER, name, null, null),
                new Link(Link.Kind.RELAY, "Reed Wire", null, null),
                new Link(Link.Kind.OUTLET, "Dawn News", null, null)),
            null,
            0.9,
            "rule");
    return new Reading("id", "a.txt", "0.1.0", article, List.of(statement), List.of());
  }

  private static String view(Reading reading, int columns) {
    return new String(new TextView(columns, false).bytes(reading), StandardCharsets.UTF_8);
  }

  @Test
  void aStatementIsWhoHowWhatAndThroughWhom() {
    String text = "Bridge opens\nThe bridge, Smith said, “will hold”.";
    Reading reading = reading("en", text, "said", "Smith", "Anna Smith", "The bridge", "will hold");
    assertThat(view(reading, 80))
        .isEqualTo(
            """
            Bridge opens
            Dawn News · Sam Hill · 2026-03-01 · a.txt

            s1  Anna Smith (short-name: Smith)
                said · say · mixed · 0.90
                The bridge … will hold
                via Reed Wire ← Dawn News

            """);
  }

  @Test
  void arabicStandsInIsolates() {
    String text = "الجسر\nقالت الخطيب إن الجسر مفتوح";
    Reading reading = reading("ar", text, "قالت", "الخطيب", "ليلى الخطيب", "الجسر مفتوح");
    assertThat(view(reading, 80))
        .contains("\u2068الجسر\u2069\n")
        .contains("    \u2068الجسر مفتوح\u2069\n")
        .contains("\u2068قالت\u2069 · say");
  }

  @Test
  void onlyWordsThatStandInMarksAreShownInMarks() {
    Reading english = reading("en", "T\nA said b", "said", "A", "A", "b");
    Reading arabic = reading("ar", "ع\nقال زيد نعم", "قال", "زيد", "زيد", "نعم");
    assertThat(view(english, 80)).contains("    b\n");
    assertThat(view(of(Statement.Kind.INDIRECT, english), 80)).contains("    b\n");
    assertThat(view(of(Statement.Kind.DIRECT, english), 80)).contains("    “b”\n");
    assertThat(view(of(Statement.Kind.INDIRECT, arabic), 80)).doesNotContain("«", "»");
    assertThat(view(of(Statement.Kind.DIRECT, arabic), 80)).contains("«نعم»");
  }

  private static Reading of(Statement.Kind kind, Reading reading) {
    Statement said = reading.statements().get(0);
    Statement other =
        new Statement(
            said.id(),
            kind,
            said.act(),
            said.polarity(),
            said.content(),
            said.cue(),
            said.source(),
            said.relay(),
            said.speaker(),
            said.chain(),
            said.within(),
            said.confidence(),
            said.rule());
    return new Reading(
        reading.id(), "a.txt", "0.1.0", reading.article(), List.of(other), List.of());
  }

  @Test
  void everyRowClosesWhatItOpens() {
    String words = "كلمات كثيرة جدا ".repeat(20);
    String text = "عنوان\nقالت الخطيب إن " + words;
    Reading reading = reading("ar", text, "قالت", "الخطيب", words.strip(), words.strip());
    for (String row : view(reading, 30).split("\n")) {
      assertThat(row.chars().filter(c -> c == '\u2068').count())
          .as(row)
          .isEqualTo(row.chars().filter(c -> c == '\u2069').count());
      assertThat(row.length()).isLessThan(40);
    }
  }

  @Test
  void thePageCannotSteerTheTerminal() {
    String text = "Red \u001b[31m\u202eturn\nX said\u0007 y";
    Reading reading = reading("en", text, "said", "X", "X\u2067\nZ", "y");
    assertThat(view(reading, 80)).doesNotContain("\u001b", "\u202e", "\u2067", "\u0007");
  }

  @Test
  void aPageWithoutStatementsSaysSo() {
    Reading some = reading("en", "T\nA said b", "said", "A", "A", "b");
    Reading none = new Reading("id", "a.txt", "0.1.0", some.article(), List.of(), List.of());
    assertThat(view(none, 80)).endsWith("a.txt\nNo statements found.\n\n");
  }
}
