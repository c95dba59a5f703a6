package org.isnad.find;

import java.util.List;
import org.isnad.base.Span;
import org.isnad.collection.Kept;

/**
 * An article that was found.
 *
 * @param page the page
 * @param passage the place in its text that shows best what was sought
 * @param highlights the places of what was sought, in UTF-16 units of the text, within the passage
 */
public record ArticleHit(Kept page, Span passage, List<Span> highlights) {

  /** Of a passage, in UTF-16 units. */
  private static final int LENGTH = 240;

  /** So much of it stands before the first word that was sought. */
  private static final int BEFORE = 60;

  /** Copies the list. */
  public ArticleHit {
    highlights = List.copyOf(highlights);
  }

  static ArticleHit of(Kept page, Highlights highlights) {
    String text = page.text();
    List<Span> all = highlights.in(text, null);
    String title = page.reading().article().title();
    int body = title == null ? 0 : Math.min(text.length(), title.length() + 1);
    int first =
        all.stream().mapToInt(Span::start).filter(at -> at >= body).findFirst().orElse(body);
    int start = wordStart(text, body, Math.max(body, first - BEFORE));
    int end = wordEnd(text, Math.min(text.length(), start + LENGTH));
    Span passage = new Span(start, Math.max(start, end));
    return new ArticleHit(page, passage, all.stream().filter(passage::covers).toList());
  }

  private static int wordStart(String text, int least, int at) {
    int start = at;
    while (start > least && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
