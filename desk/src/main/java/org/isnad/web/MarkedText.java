package org.isnad.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.base.Span;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.page.Article;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article cut where its statements begin and end.
 *
 * <p>Statements lie in one another and are interrupted by their cues; marks in a page cannot lie
 * across each other. So every stretch between two borders is marked by itself, as part of the
 * innermost statement that holds it.
 */
public final class MarkedText {

  private MarkedText() {}

  /**
   * A paragraph.
   *
   * @param kind headline, body, subhead, quote or furniture
   * @param stretches one after the other
   */
  public record Line(String kind, List<Stretch> stretches) {
    /** Copies the list. */
    public Line {
      stretches = List.copyOf(stretches);
    }
  }

  /**
   * A stretch of one paragraph.
   *
   * @param words the words of the text
   * @param statement the id of the statement whose content this is, null when it is none's
   * @param css how it is marked: by kind, and as cue or source
   * @param number of the statement, where its content ends here; else 0
   */
  public record Stretch(String words, @Nullable String statement, String css, int number) {}

  /** Returns the paragraphs of a page; what somebody called no statement is not marked. */
  static List<Line> of(Kept page) {
    List<Line> lines = new ArrayList<>();
    for (Article.Paragraph paragraph : page.reading().article().paragraphs()) {
      lines.add(line(page, paragraph));
    }
    return lines;
  }

  private static Line line(Kept page, Article.Paragraph paragraph) {
    Span whole = paragraph.span();
    TreeSet<Integer> borders = new TreeSet<>(List.of(whole.start(), whole.end()));
    for (KeptStatement kept : page.statements()) {
      if (!kept.wrong()) {
        borders(kept.statement().content(), whole, borders);
        borders(kept.statement().cue(), whole, borders);
        borders(kept.statement().source(), whole, borders);
      }
    }
    List<Stretch> stretches = new ArrayList<>();
    int from = borders.first();
    for (int to : borders.tailSet(from, false)) {
      stretches.add(stretch(page, new Span(from, to)));
      from = to;
    }
    return new Line(paragraph.kind().name().toLowerCase(Locale.ROOT), stretches);
  }

  private static void borders(List<Span> spans, Span whole, Set<Integer> borders) {
    for (Span span : spans) {
      if (span.overlaps(whole)) {
        borders.add(Math.max(span.start(), whole.start()));
        borders.add(Math.min(span.end(), whole.end()));
      }
    }
  }

  private static Stretch stretch(Kept page, Span span) {
    KeptStatement inner = null;
    int number = 0;
    StringBuilder css = new StringBuilder();
    List<KeptStatement> all = page.statements();
    for (int i = 0; i < all.size(); i++) {
      Statement said = all.get(i).statement();
      if (all.get(i).wrong()) {
        continue;
      }
      boolean content = covers(said.content(), span);
      if (content && (inner == null || length(said) <= length(inner.statement()))) {
        inner = all.get(i);
        number = ends(said, span) ? i + 1 : 0;
      }
      css.append(covers(said.cue(), span) && css.indexOf("cue") < 0 ? " cue" : "");
      css.append(covers(said.source(), span) && css.indexOf("source") < 0 ? " source" : "");
    }
    if (span.of(page.text()).isBlank()) {
      return new Stretch(span.of(page.text()), null, "", 0);
    }
    String kind = inner == null ? "" : inner.statement().kind().name().toLowerCase(Locale.ROOT);
    return new Stretch(
        span.of(page.text()), inner == null ? null : inner.id(), (kind + css).strip(), number);
  }

  private static boolean covers(List<Span> spans, Span one) {
    return spans.stream().anyMatch(span -> span.covers(one));
  }

  private static boolean ends(Statement said, Span span) {
    return said.content().get(said.content().size() - 1).end() == span.end();
  }

  private static int length(Statement said) {
    return said.content().stream().mapToInt(Span::length).sum();
  }
}
