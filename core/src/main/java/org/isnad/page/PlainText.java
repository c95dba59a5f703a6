package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Language;
import org.isnad.base.Span;
import org.isnad.page.Article.Author;
import org.isnad.page.Article.Paragraph;
import org.isnad.page.Article.Paragraph.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text: the first line is the headline, each further line with words a paragraph.
 *
 * <p>The text is the file's own: line ends become {@code \n}, the last one and a byte order mark at
 * the beginning are dropped, nothing else changes. Lines that are no part of the article stay in
 * the text and are marked as furniture:
 *
 * <ul>
 *   <li>who made it, when, for whom: «تقرير فلان من لندن», "Reporting by A", «واس - الرياض»,
 *       «رويترز»
 *   <li>a comment form, from its heading on: «اترك تعليقا», "LEAVE A REPLY"
 *   <li>tags, share buttons, links to other stories: «اقرأ أيضا: …», "Share this"
 * </ul>
 */
final class PlainText {

  /** Datelines are looked for in so many lines below the headline, and in the last two. */
  private static final int TOP = 3;

  /** A line as it stands in the text and in the page. */
  private record Line(Span span, Span raw, String words) {}

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Author> authors = new ArrayList<>();
  private @Nullable String dateline;
  private @Nullable String credit;
  private @Nullable String outlet;
  private @Nullable String published;
  private @Nullable String modified;

  private PlainText(int length) {
    this.text = new StringBuilder(length);
  }

  /**
   * Returns the article that {@code decoded} holds.
   *
   * @param decoded the decoded page; raw spans count in it, a byte order mark included
   */
  static Article read(String decoded) {
    PlainText reader = new PlainText(decoded.length());
    reader.cut(decoded);
    reader.tell();
    return reader.article();
  }

  /** Cuts the page into lines at {@code \r\n}, {@code \n} and {@code \r}. */
  private void cut(String decoded) {
    int from = decoded.startsWith("\uFEFF") ? 1 : 0;
    int at = from;
    while (at < decoded.length()) {
      char c = decoded.charAt(at);
      boolean carriage = c == '\r';
      if (!carriage && c != '\n') {
        at++;
        continue;
      }
      line(decoded, from, at);
      boolean pair = carriage && at + 1 < decoded.length() && decoded.charAt(at + 1) == '\n';
      at += pair ? 2 : 1;
      from = at;
      if (at < decoded.length()) {
        text.append('\n');
      }
    }
    if (from < decoded.length()) {
      line(decoded, from, decoded.length());
    }
  }

  private void line(String decoded, int from, int end) {
    int start = text.length();
    text.append(decoded, from, end);
    lines.add(
        new Line(
            new Span(start, start + end - from),
            new Span(from, end),
            decoded.substring(from, end)));
  }

  /** Tells each line's kind, top to bottom. */
  private void tell() {
    List<Line> written = lines.stream().filter(line -> !Words.isBlank(line.words())).toList();
    CommentForms.Run run = CommentForms.Run.LINE;
    for (int i = 0; i < written.size(); i++) {
      Line line = written.get(i);
      if (line.span().start() == 0) {
        add(line, Kind.HEADLINE);
        continue;
      }
      boolean top = i <= TOP;
      boolean edge = top || i >= written.size() - 2;
      CommentForms.Found found = found(written, i);
      if (run == CommentForms.Run.BLOCK && found == null && CommentForms.isProse(line.words())) {
        run = CommentForms.Run.LINE;
      }
      boolean furniture = run != CommentForms.Run.LINE || found != null;
      if (found != null && found.run().compareTo(run) > 0) {
        run = found.run();
      }
      furniture |= run == CommentForms.Run.LINE && isSignature(line.words(), top, edge);
      add(line, furniture ? Kind.FURNITURE : Kind.BODY);
    }
    heads();
  }

  /** A field's name («الاسم») counts only behind another line of furniture. */
  private CommentForms.@Nullable Found found(List<Line> written, int i) {
    CommentForms.Found found = CommentForms.of(written.get(i).words());
    boolean field = found != null && found.sort() == CommentForms.Sort.FIELD;
    boolean behind = !paragraphs.isEmpty() && last().kind() == Kind.FURNITURE;
    return field && !behind ? null : found;
  }

  private Paragraph last() {
    return paragraphs.get(paragraphs.size() - 1);
  }

  private void add(Line line, Kind kind) {
    paragraphs.add(new Paragraph(line.span(), kind, line.raw()));
  }

  /** Takes in a line of authors, dates or credits; says whether it was one. */
  private boolean isSignature(String line, boolean top, boolean edge) {
    Dates.Stamp stamp = Dates.ofLine(line);
    if (stamp != null && !stamp.labelled() && !top) {
      return true; // a bare date further down is a heading's or an erratum's
    }
    if (stamp != null) {
      published = published == null ? stamp.published() : published;
      modified = modified == null ? stamp.modified() : modified;
      return true;
    }
    String agency = Credits.ofLine(line);
    if (agency != null) {
      credit = credit == null ? agency : credit;
      return true;
    }
    List<Author> named = Bylines.read(line);
    Dateline filed = named.isEmpty() && edge ? Datelines.ofLine(line) : null;
    authors.addAll(named);
    if (filed != null) {
      take(filed);
    }
    return filed != null || !named.isEmpty();
  }

  /** Reads the dateline before the first body paragraph and the agency behind the last. */
  private void heads() {
    List<Paragraph> body = paragraphs.stream().filter(p -> p.kind() == Kind.BODY).toList();
    if (body.isEmpty()) {
      return;
    }
    Dateline filed = Datelines.ofParagraph(words(body.get(0)));
    if (filed != null && dateline == null) {
      take(filed);
    }
    if (credit == null) {
      credit = Credits.atEnd(words(body.get(body.size() - 1)));
    }
  }

  private String words(Paragraph paragraph) {
    return text.substring(paragraph.span().start(), paragraph.span().end());
  }

  private void take(Dateline filed) {
    dateline = dateline == null ? filed.place() : dateline;
    credit = credit == null ? filed.credit() : credit;
    outlet = outlet == null ? filed.outlet() : outlet;
    authors.addAll(filed.authors());
  }

  private Article article() {
    String whole = text.toString();
    boolean empty = paragraphs.isEmpty();
    boolean headed = !empty && paragraphs.get(0).kind() == Kind.HEADLINE;
    return new Article(
        empty ? Article.Verdict.NONE : Article.Verdict.ARTICLE,
        empty ? List.of(new Article.Problem("empty", "The text holds no words.")) : List.of(),
        Language.guess(whole).code(),
        whole,
        paragraphs,
        headed ? words(paragraphs.get(0)) : null,
        authors.stream().distinct().toList(),
        dateline,
        published,
        modified,
        outlet,
        credit,
        null,
        null,
        List.of());
  }
}
