package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.base.Span;
import org.isnad.name.Entity;
import org.isnad.page.Article;
import org.isnad.statement.Link;
import org.isnad.statement.Statement;

/** What must hold of every reading, whatever the page. */
final class LegalReading {

  private final Reading reading;
  private final String text;
  private final String what;

  private LegalReading(Reading reading, String what) {
    this.reading = reading;
    this.text = reading.text();
    this.what = what;
  }

  /**
   * Checks a reading.
   *
   * @param what names the page in the message when something is wrong
   */
  static void check(Reading reading, String what) {
    LegalReading legal = new LegalReading(reading, what);
    legal.paragraphs();
    legal.title();
    legal.statements();
    legal.entities();
  }

  private void paragraphs() {
    int end = 0;
    for (Article.Paragraph paragraph : reading.article().paragraphs()) {
      span("paragraph", paragraph.span());
      assertThat(paragraph.span().start())
          .as(what + ": paragraphs in order")
          .isGreaterThanOrEqualTo(end);
      end = paragraph.span().end();
    }
  }

  private void title() {
    String title = reading.article().title();
    if (title != null) {
      int newline = text.indexOf('\n');
      assertThat(newline < 0 ? text : text.substring(0, newline))
          .as(what + ": the title is the first line of the text")
          .isEqualTo(title);
    }
  }

  private void statements() {
    Set<String> ids = new HashSet<>();
    reading.statements().forEach(statement -> ids.add(statement.id()));
    assertThat(ids).as(what + ": ids differ").hasSameSizeAs(reading.statements());
    int start = 0;
    for (Statement statement : reading.statements()) {
      statement(statement);
      String within = statement.within();
      assertThat(within == null || (ids.contains(within) && !within.equals(statement.id())))
          .as(what + ": " + statement.id() + " lies within " + within)
          .isTrue();
      int first = statement.content().get(0).start();
      assertThat(first).as(what + ": statements in order").isGreaterThanOrEqualTo(start);
      start = first;
    }
  }

  private void statement(Statement statement) {
    String name = statement.rule() + " " + statement.id();
    spans(name + " content", statement.content());
    spans(name + " cue", statement.cue());
    spans(name + " source", statement.source());
    spans(name + " relay", statement.relay());
    for (Link link : statement.chain()) {
      if (link.span() != null) {
        span(name + " link", link.span());
      }
    }
    for (Article.Paragraph paragraph : reading.article().paragraphs()) {
      if (paragraph.kind() == Article.Paragraph.Kind.FURNITURE) {
        assertThat(statement.content())
            .as(what + ": " + name + " touches furniture")
            .noneMatch(paragraph.span()::overlaps);
      }
    }
  }

  private void entities() {
    for (Entity entity : reading.entities()) {
      assertThat(entity.mentions()).as(what + ": " + entity.id() + " is mentioned").isNotEmpty();
      spans(entity.id(), entity.mentions());
    }
  }

  private void spans(String name, List<Span> spans) {
    spans.forEach(span -> span(name, span));
  }

  private void span(String name, Span span) {
    assertThat(span.end())
        .as(what + ": " + name + " ends in the text")
        .isLessThanOrEqualTo(text.length());
    assertThat(span.isEmpty()).as(what + ": " + name + " " + span + " is empty").isFalse();
    assertThat(parts(span.start()) || parts(span.end()))
        .as(what + ": " + name + " " + span + " parts a surrogate pair")
        .isFalse();
  }

  private boolean parts(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isHighSurrogate(text.charAt(offset - 1))
        && Character.isLowSurrogate(text.charAt(offset));
  }
}
