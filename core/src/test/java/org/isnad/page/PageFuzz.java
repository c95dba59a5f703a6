package org.isnad.page;

import java.util.List;
import org.isnad.base.Span;

/**
 * A target for Jazzer: any bytes are read as a page of HTML, and what comes out must be legal. The
 * build feeds it the seeds ({@code FuzzSeedsTest}); CONTRIBUTING.md tells how to let Jazzer loose.
 */
public final class PageFuzz {

  /** What a server may say of its page; chosen by the last byte, so that a page is its own seed. */
  private static final List<String> HEADERS =
      List.of("", "text/html; charset=windows-1256", "", "text/html; charset=utf-8", "");

  private PageFuzz() {}

  /**
   * Reads {@code bytes}, as Jazzer wants its targets to be called.
   *
   * @throws AssertionError when the article is not legal
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    int dice = bytes.length == 0 ? 0 : bytes[bytes.length - 1] & 0xFF;
    String header = HEADERS.get(dice % HEADERS.size());
    Page page = new Page(bytes, "fuzz", Page.Form.HTML, header.isEmpty() ? null : header, null);
    check(PageReader.read(page), PageReader.decode(page).length());
  }

  private static void check(Article article, int decoded) {
    int end = 0;
    for (Article.Paragraph paragraph : article.paragraphs()) {
      Span span = paragraph.span();
      Span raw = paragraph.raw();
      require(span.start() >= end && span.end() <= article.text().length(), "span " + span);
      require(!span.isEmpty() && span.of(article.text()).indexOf('\n') < 0, "line " + span);
      require(raw == null || raw.end() <= decoded, "raw " + raw + " of " + decoded);
      end = span.end();
    }
    String title = article.title();
    require(title == null || article.text().lines().findFirst().orElse("").equals(title), "title");
    for (Article.Comment comment : article.comments()) {
      require(comment.depth() >= 0 && !comment.text().isBlank(), "comment " + comment);
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what + " is not legal");
    }
  }
}
