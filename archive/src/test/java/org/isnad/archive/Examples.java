package org.isnad.archive;

import java.util.List;
import org.isnad.Reading;
import org.isnad.base.EntityType;
import org.isnad.base.Span;
import org.isnad.lexicon.Act;
import org.isnad.name.Entity;
import org.isnad.page.Article;
import org.isnad.statement.Link;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;

/** Readings made by hand. */
final class Examples {

  /** A span over the first place at which {@code text} has {@code words}. */
  static Span at(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  static Speaker speaker(String id, String... names) {
    return new Speaker(id, names[0], List.of(names), Speaker.ResolvedBy.EXPLICIT);
  }

  static Statement statement(
      int number, Speaker speaker, List<Span> content, List<Span> cue, List<Span> source) {
    return new Statement(
        "s" + number,
        Statement.Kind.INDIRECT,
        Act.SAY,
        Statement.Polarity.AFFIRMED,
        content,
        cue,
        source,
        List.of(),
        speaker,
        List.of(),
        null,
        0.9,
        "en-verb");
  }

  static Article article(String text) {
    return new Article(
        Article.Verdict.ARTICLE,
        List.of(),
        "en",
        text,
        List.of(),
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  static Reading reading(String text, Statement... statements) {
    return new Reading(
        "0123456789abcdef", "page.txt", "0.1.0", article(text), List.of(statements), List.of());
  }

  /** A reading in which no field is absent. */
  static Reading full() {
    String text = "وزيرة تعد بجسر\nوقالت ليلى الخطيب لوكالة النور إن الجسر «سيفتح» قريبا.";
    Article article =
        new Article(
            Article.Verdict.STUB,
            List.of(new Article.Problem("charset-guessed", "no charset was given")),
            "ar",
            text,
            List.of(
                new Article.Paragraph(
                    new Span(0, 14), Article.Paragraph.Kind.HEADLINE, new Span(100, 114)),
                new Article.Paragraph(
                    new Span(15, text.length()), Article.Paragraph.Kind.BODY, null)),
            "وزيرة تعد بجسر",
            List.of(new Article.Author("سامر حداد", "صور", Article.Author.Part.CONTRIBUTING)),
            "صور",
            "2026-03-01T10:00:00+03:00",
            "2026-03-02",
            "جريدة الضحى",
            "وكالة النور",
            "محليات",
            "https://example.org/1",
            List.of(new Article.Comment("زائر", "2026-03-02", "شكرا", 1)),
            List.of(new Article.Caption("الجسر القديم", new Span(40, 52))),
            List.of(new Article.Entry(new Span(15, text.length()), "2026-03-01T10:05", "10:05")));
    Statement statement =
        new Statement(
            "s1",
            Statement.Kind.MIXED,
            Act.PROMISE,
            Statement.Polarity.NEGATED,
            List.of(at(text, "الجسر «سيفتح» قريبا")),
            List.of(at(text, "وقالت")),
            List.of(at(text, "ليلى الخطيب")),
            List.of(at(text, "لوكالة النور")),
            new Speaker("p1", "ليلى الخطيب", List.of("ليلى الخطيب"), Speaker.ResolvedBy.SHORT_NAME),
            List.of(
                new Link(Link.Kind.SPEAKER, "ليلى الخطيب", null, at(text, "ليلى الخطيب")),
                new Link(Link.Kind.OUTLET, "جريدة الضحى", "wd:Q0", null)),
            null,
            0.905,
            "ar-verb");
    Entity entity =
        new Entity("wd:Q0", "النور", "Al-Noor", EntityType.OUTLET, List.of(at(text, "النور")));
    return new Reading(
        "0123456789abcdef", "page.html", "0.1.0", article, List.of(statement), List.of(entity));
  }

  private Examples() {}
}
