package org.isnad.statement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.base.Span;
import org.isnad.name.Names;
import org.isnad.page.Article;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.isnad.text.Document;

/** What the reader finds in English sentences, written in one line a statement. */
final class EnglishReading {

  /** The headline of every page that {@link #of} makes. */
  static final String HEADLINE = "The council of Harbour City met";

  private static final StatementReader READER = StatementReader.load(Names.load());

  private final String text;
  private final List<Statement> statements;

  private EnglishReading(String text) {
    Article article = PageReader.read(Page.text(text.getBytes(StandardCharsets.UTF_8), "test.txt"));
    this.text = text;
    this.statements = READER.read(Document.of(article), article, List.of());
  }

  /** Reads paragraphs under a headline that says nothing. */
  static EnglishReading of(String... paragraphs) {
    return new EnglishReading(HEADLINE + "\n" + String.join("\n", paragraphs));
  }

  /** Reads a headline over a paragraph that says nothing. */
  static EnglishReading headline(String headline) {
    return new EnglishReading(
        headline + "\nThe council of the city has met, and it will meet again in May.");
  }

  /** Each statement as {@code speaker: content … content}. */
  List<String> spoken() {
    return statements.stream().map(s -> s.speaker().name() + ": " + words(s.content())).toList();
  }

  /** Each statement as {@code kind (source) content … content}. */
  List<String> said() {
    return statements.stream()
        .map(
            s ->
                s.kind().name().toLowerCase(Locale.ROOT)
                    + " ("
                    + words(s.source())
                    + ") "
                    + words(s.content()))
        .toList();
  }

  /** The chain of each statement, mouth first: {@code Anna Smith < a letter < the Post}. */
  List<String> chains() {
    return statements.stream()
        .map(s -> s.chain().stream().map(Link::name).collect(Collectors.joining(" < ")))
        .toList();
  }

  /** The words of the relays of each statement. */
  List<String> relays() {
    return statements.stream().map(s -> words(s.relay())).toList();
  }

  /** The statements themselves. */
  List<Statement> statements() {
    return statements;
  }

  private String words(List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
  }
}
