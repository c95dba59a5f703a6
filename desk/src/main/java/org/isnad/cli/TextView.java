package org.isnad.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.Reading;
import org.isnad.base.Span;
import org.isnad.page.Article;
import org.isnad.statement.Link;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;

/**
 * A reading for people:
 *
 * <pre>
 * Minister promises a bridge
 * Morning Post · Nadia Karam · 2026-03-01
 *
 * s1  Anna Smith (short-name: “Smith”)
 *     said · say · mixed · 0.92
 *     the bridge will “stand … by May”
 *     via AFP ← Morning Post
 * </pre>
 *
 * <p>Only what stands in quotation marks on the page stands in them here.
 *
 * <p>The page's words stand in lines of their own or in {@linkplain Isolates isolates}, so that
 * Arabic and the labels do not mix.
 */
final class TextView implements View {

  private static final String INDENT = "    ";

  private final int columns;
  private final boolean color;

  TextView(int columns, boolean color) {
    this.columns = columns;
    this.color = color;
  }

  @Override
  public byte[] bytes(Reading reading) {
    Layout out = new Layout(columns, color);
    head(reading, out);
    for (Statement statement : reading.statements()) {
      out.gap();
      statement(reading, statement, out);
    }
    if (reading.statements().isEmpty()) {
      out.line("", "No statements found.", Layout.FAINT);
    }
    out.gap();
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Writes the headline and where the page is from. */
  static void head(Reading reading, Layout out) {
    Article article = reading.article();
    out.line(
        "",
        article.title() == null ? "(no headline)" : Layout.oneLine(article.title()),
        Layout.BOLD);
    Stream<String> names = article.authors().stream().map(Article.Author::name);
    String about =
        Stream.of(
                Stream.ofNullable(article.outlet()),
                Stream.ofNullable(article.credit()),
                names,
                Stream.ofNullable(article.published()),
                Stream.of(reading.source()))
            .flatMap(parts -> parts)
            .map(Layout::oneLine)
            .map(Isolates::wrap)
            .collect(Collectors.joining(" · "));
    out.line("", about, Layout.FAINT);
    for (Article.Problem problem : article.problems()) {
      out.line("", "! " + Layout.oneLine(problem.message()), Layout.FAINT);
    }
  }

  /** Writes who, how, what and through whom. */
  static void statement(Reading reading, Statement statement, Layout out) {
    String number = statement.id() + " ".repeat(Math.max(1, 4 - statement.id().length()));
    out.line(number, who(reading, statement), Layout.BOLD);
    out.line(INDENT, how(reading, statement), Layout.CYAN);
    out.line(INDENT, quoted(reading, statement), "");
    String via = via(statement);
    if (!via.isEmpty()) {
      out.line(INDENT, via, Layout.FAINT);
    }
  }

  private static String who(Reading reading, Statement statement) {
    Speaker speaker = statement.speaker();
    String name =
        Isolates.wrap(speaker.name() == null ? "(unknown)" : Layout.oneLine(speaker.name()));
    boolean plain =
        speaker.resolvedBy() == Speaker.ResolvedBy.EXPLICIT
            || speaker.resolvedBy() == Speaker.ResolvedBy.NONE;
    if (plain) {
      return name;
    }
    String words = words(reading, statement.source());
    String from = words.isEmpty() ? "" : ": " + words;
    return name + " (" + speaker.resolvedBy().word() + from + ")";
  }

  private static String how(Reading reading, Statement statement) {
    List<String> parts = new ArrayList<>();
    if (!statement.cue().isEmpty()) {
      parts.add(words(reading, statement.cue()));
    }
    boolean negated = statement.polarity() == Statement.Polarity.NEGATED;
    parts.add((negated ? "not " : "") + statement.act().word());
    parts.add(statement.kind().name().toLowerCase(Locale.ROOT));
    parts.add(String.format(Locale.ROOT, "%.2f", statement.confidence()));
    if (statement.within() != null) {
      parts.add("within " + statement.within());
    }
    return String.join(" · ", parts);
  }

  /** Marks go only round words that stand in marks on the page: nobody is quoted who was not. */
  private static String quoted(Reading reading, Statement statement) {
    String words =
        statement.content().stream()
            .map(span -> Layout.oneLine(span.of(reading.text())))
            .collect(Collectors.joining(" … "));
    if (statement.kind() != Statement.Kind.DIRECT) {
      return words;
    }
    return reading.article().language().equals("ar") ? "«" + words + "»" : "“" + words + "”";
  }

  /** The chain without its first link, whom the line above names already. */
  private static String via(Statement statement) {
    String links =
        statement.chain().stream()
            .filter(link -> link.kind() != Link.Kind.SPEAKER)
            .map(link -> Isolates.wrap(Layout.oneLine(link.name())))
            .collect(Collectors.joining(" ← "));
    return links.isEmpty() ? "" : "via " + links;
  }

  private static String words(Reading reading, List<Span> spans) {
    return spans.stream()
        .map(span -> Isolates.wrap(Layout.oneLine(span.of(reading.text()))))
        .collect(Collectors.joining(" … "));
  }
}
