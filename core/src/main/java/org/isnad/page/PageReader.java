package org.isnad.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Language;
import org.isnad.base.Span;

/** Reads a page. */
public final class PageReader {

  private PageReader() {}

  /** Returns what a person would read of {@code page}; never throws for what the bytes hold. */
  public static Article read(Page page) {
    if (page.form() != Page.Form.TEXT) {
      return HtmlReader.read(
          new String(page.bytes(), StandardCharsets.UTF_8), page, new ArrayList<>());
    }
    String text = new String(page.bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    if (text.endsWith("\n")) {
      text = text.substring(0, text.length() - 1);
    }
    List<Article.Paragraph> paragraphs = new ArrayList<>();
    int from = 0;
    String title = null;
    while (from <= text.length()) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      if (!text.substring(from, end).isBlank()) {
        boolean first = from == 0;
        if (first) {
          title = text.substring(from, end);
        }
        paragraphs.add(
            new Article.Paragraph(
                new Span(from, end),
                first ? Article.Paragraph.Kind.HEADLINE : Article.Paragraph.Kind.BODY,
                new Span(from, end)));
      }
      from = end + 1;
    }
    return new Article(
        Article.Verdict.ARTICLE,
        List.of(),
        Language.guess(text).code(),
        text,
        paragraphs,
        title,
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
}
