package org.isnad.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sees that a page holds only a part of its article: a line below the last paragraph tells which
 * page of how many it is («صفحة 1 من 3», "Page 1 of 3") or leads to the next («الصفحة التالية»), or
 * the head of the page names a next page of the same address.
 *
 * <p>Many blogs name the next <em>article</em> there, so an address counts only when it is that of
 * the page with a number behind it: {@code /story/2}, {@code /story?page=2}.
 */
final class Sequel {

  /** Blocks below the last paragraph among which the line is. */
  private static final int BELOW = 12;

  /** The longest part of an address that tells the number of the page, in UTF-16 units. */
  private static final int NUMBER = 20;

  private Sequel() {}

  /** Returns what the page says of its further pages, null when it says nothing. */
  static Article.@Nullable Problem of(Outline outline, List<Block> body) {
    String next = next(outline.clues);
    PageWords.Pager pager = body.isEmpty() ? null : pager(outline, body);
    if (pager == null && next == null) {
      return null;
    }
    String which =
        pager == null || pager.of() == 0
            ? "the article goes on, on another page"
            : "this is page " + pager.page() + " of " + pager.of();
    return new Article.Problem("more-pages", next == null ? which : which + "; next: " + next);
  }

  private static PageWords.@Nullable Pager pager(Outline outline, List<Block> body) {
    int last = body.get(body.size() - 1).index;
    PageWords.Pager found = null;
    int end = Math.min(outline.blocks.size(), last + 1 + BELOW);
    for (Block block : outline.blocks.subList(last + 1, end)) {
      PageWords.Pager pager = PageWords.pager(block);
      found = pager != null && (found == null || pager.of() > 0) ? pager : found;
    }
    return found != null && found.of() == 1 ? null : found;
  }

  private static @Nullable String next(Clues clues) {
    String next = clues.next;
    String own = clues.canonical == null ? clues.meta("og:url") : clues.canonical;
    if (next == null || own == null) {
      return null;
    }
    String base = withoutEnding(own);
    boolean isHome = base.indexOf('/', base.indexOf("//") + 2) < 0;
    if (isHome || !next.startsWith(base) || next.length() > base.length() + NUMBER) {
      return null;
    }
    boolean numbered = false;
    for (int i = base.length(); i < next.length(); i++) {
      numbered |= next.charAt(i) >= '0' && next.charAt(i) <= '9';
    }
    return numbered ? next : null;
  }

  /** "/story.html", "/story/", "/story" → "/story". */
  private static String withoutEnding(String address) {
    int slash = address.lastIndexOf('/');
    if (slash == address.length() - 1) {
      return address.substring(0, slash);
    }
    int dot = address.lastIndexOf(".htm");
    return dot > slash ? address.substring(0, dot) : address;
  }
}
