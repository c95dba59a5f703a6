package org.isnad;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.isnad.base.Span;
import org.isnad.name.Entity;
import org.isnad.page.Article;
import org.isnad.statement.Link;
import org.isnad.statement.Statement;

/** What must hold of every reading, whatever the page; checked in one pass, for huge pages too. */
final class LegalReading {

  private final Reading reading;
  private final String text;
  private final String what;
  private final List<Span> furniture;

  private LegalReading(Reading reading, String what) {
    this.reading = reading;
    this.text = reading.text();
    this.what = what;
    this.furniture =
        reading.article().paragraphs().stream()
            .filter(paragraph -> paragraph.kind() == Article.Paragraph.Kind.FURNITURE)
            .map(Article.Paragraph::span)
            .toList();
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
      int before = end;
      span(() -> "paragraph", paragraph.span());
      require(
          paragraph.span().start() >= before,
          () -> "paragraph " + paragraph.span() + " begins before " + before);
      end = paragraph.span().end();
    }
  }

  private void title() {
    String title = reading.article().title();
    int newline = text.indexOf('\n');
    String line = newline < 0 ? text : text.substring(0, newline);
    require(
        title == null || title.equals(line),
        () -> "the title «" + title + "» is not the first line «" + line + "»");
  }

  private void statements() {
    Set<String> ids = reading.statements().stream().map(Statement::id).collect(toSet());
    require(ids.size() == reading.statements().size(), () -> "an id is given twice");
    int start = 0;
    for (Statement statement : reading.statements()) {
      statement(statement);
      String within = statement.within();
      require(
          within == null || (ids.contains(within) && !within.equals(statement.id())),
          () -> statement.id() + " lies within " + within);
      int before = start;
      start = statement.content().get(0).start();
      require(start >= before, () -> statement.id() + " stands before the one before it");
    }
  }

  private void statement(Statement statement) {
    Supplier<String> name = () -> statement.rule() + " " + statement.id();
    spans(name, statement.content());
    spans(name, statement.cue());
    spans(name, statement.source());
    spans(name, statement.relay());
    for (Link link : statement.chain()) {
      if (link.span() != null) {
        span(name, link.span());
      }
    }
    for (Span content : statement.content()) {
      require(
          furniture.stream().noneMatch(content::overlaps),
          () -> name.get() + " " + content + " touches furniture");
    }
  }

  private void entities() {
    for (Entity entity : reading.entities()) {
      require(!entity.mentions().isEmpty(), () -> entity.id() + " is not mentioned");
      spans(entity::id, entity.mentions());
    }
  }

  private void spans(Supplier<String> name, List<Span> spans) {
    spans.forEach(span -> span(name, span));
  }

  private void span(Supplier<String> name, Span span) {
    require(
        span.end() <= text.length(),
        () -> name.get() + " " + span + " ends behind the text of " + text.length());
    require(!span.isEmpty(), () -> name.get() + " " + span + " is empty");
    require(
        !parts(span.start()) && !parts(span.end()),
        () -> name.get() + " " + span + " parts a surrogate pair");
  }

  private boolean parts(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isHighSurrogate(text.charAt(offset - 1))
        && Character.isLowSurrogate(text.charAt(offset));
  }

  private void require(boolean holds, Supplier<String> wrong) {
    if (!holds) {
      throw new AssertionError(what + ": " + wrong.get());
    }
  }
}
