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
 *     “the bridge will stand … by May”
 *     via AFP ← Morning Post
 * </pre>
 *
 * <p>The page's words stand in lines of their own or in {@linkplain Isolates isolates}, so that
 * Arabic and the labels do not mix.
 */
final class TextView implements View {

  private static final String INDENT = "    ";
  private static final String BOLD = "1";
  private static final String FAINT = "2";
  private static final String CYAN = "36";

  private final int columns;
  private final boolean color;

  TextView(int columns, boolean color) {
    this.columns = columns;
    this.color = color;
  }

  @Override
  public byte[] bytes(Reading reading) {
    StringBuilder out = new StringBuilder();
    head(reading, out);
    for (Statement statement : reading.statements()) {
      out.append('\n');
      statement(reading, statement, out);
    }
    if (reading.statements().isEmpty()) {
      line(out, "", "No statements found.", FAINT);
    }
    return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void head(Reading reading, StringBuilder out) {
    Article article = reading.article();
    line(out, "", article.title() == null ? "(no headline)" : oneLine(article.title()), BOLD);
    Stream<String> names = article.authors().stream().map(Article.Author::name);
    String about =
        Stream.of(
                Stream.ofNullable(article.outlet()),
                Stream.ofNullable(article.credit()),
                names,
                Stream.ofNullable(article.published()),
                Stream.of(reading.source()))
            .flatMap(parts -> parts)
            .map(TextView::oneLine)
            .map(Isolates::wrap)
            .collect(Collectors.joining(" · "));
    line(out, "", about, FAINT);
    for (Article.Problem problem : article.problems()) {
      line(out, "", "! " + oneLine(problem.message()), FAINT);
    }
  }

  private void statement(Reading reading, Statement statement, StringBuilder out) {
    String number = statement.id() + " ".repeat(Math.max(1, 4 - statement.id().length()));
    paragraph(out, number, who(reading, statement), BOLD);
    line(out, INDENT, how(reading, statement), CYAN);
    line(out, INDENT, quoted(reading, statement), "");
    String via = via(statement);
    if (!via.isEmpty()) {
      line(out, INDENT, via, FAINT);
    }
  }

  private static String who(Reading reading, Statement statement) {
    Speaker speaker = statement.speaker();
    String name = Isolates.wrap(speaker.name() == null ? "(unknown)" : oneLine(speaker.name()));
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

  private static String quoted(Reading reading, Statement statement) {
    boolean arabic = reading.article().language().equals("ar");
    String words =
        statement.content().stream()
            .map(span -> oneLine(span.of(reading.text())))
            .collect(Collectors.joining(" … "));
    return arabic ? "«" + words + "»" : "“" + words + "”";
  }

  /** The chain without its first link, whom the line above names already. */
  private static String via(Statement statement) {
    String links =
        statement.chain().stream()
            .filter(link -> link.kind() != Link.Kind.SPEAKER)
            .map(link -> Isolates.wrap(oneLine(link.name())))
            .collect(Collectors.joining(" ← "));
    return links.isEmpty() ? "" : "via " + links;
  }

  private static String words(Reading reading, List<Span> spans) {
    return spans.stream()
        .map(span -> Isolates.wrap(oneLine(span.of(reading.text()))))
        .collect(Collectors.joining(" … "));
  }

  /**
   * The page's words with line breaks and control signs made spaces, for a terminal obeys those,
   * and without its signs of direction, for they would turn the labels too.
   */
  private static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean sign = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      if (!Isolates.isControl(c)) {
        line.append(sign ? ' ' : c);
      }
    }
    return line.toString();
  }

  private void line(StringBuilder out, String indent, String words, String style) {
    paragraph(out, indent, words, style);
  }

  /** Writes {@code words} in as many lines as they need, the first with {@code label} before it. */
  private void paragraph(StringBuilder out, String label, String words, String style) {
    String indent = " ".repeat(label.length());
    String before = label;
    for (String row : Wrap.rows(words, columns - label.length())) {
      out.append(before).append(styled(Isolates.wrap(Isolates.mend(row)), style)).append('\n');
      before = indent;
    }
  }

  private String styled(String words, String style) {
    return color && !style.isEmpty() ? "\u001b[" + style + "m" + words + "\u001b[0m" : words;
  }
}
