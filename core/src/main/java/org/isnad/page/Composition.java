package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/** Puts headline and blocks together as the text of an article, with the place of each. */
final class Composition {

  private final StringBuilder text = new StringBuilder();
  private final List<Article.Paragraph> paragraphs = new ArrayList<>();

  /**
   * Composes an article.
   *
   * @param page the decoded page that the blocks point into
   * @param title the headline, null when there is none
   * @param blocks the body
   */
  Composition(String page, Titles.@Nullable Title title, List<Block> blocks) {
    if (title != null) {
      Block shown = title.block();
      add(title.text(), Article.Paragraph.Kind.HEADLINE, shown == null ? null : shown.raw(page));
    }
    for (Block block : blocks) {
      add(block.text, kind(block), block.raw(page));
    }
  }

  private void add(String words, Article.Paragraph.Kind kind, @Nullable Span raw) {
    if (text.length() > 0) {
      text.append('\n');
    }
    int start = text.length();
    text.append(words);
    paragraphs.add(new Article.Paragraph(new Span(start, text.length()), kind, raw));
  }

  private static Article.Paragraph.Kind kind(Block block) {
    if (block.quote) {
      return Article.Paragraph.Kind.QUOTE;
    }
    return block.isHeading() ? Article.Paragraph.Kind.SUBHEAD : Article.Paragraph.Kind.BODY;
  }

  String text() {
    return text.toString();
  }

  List<Article.Paragraph> paragraphs() {
    return paragraphs;
  }
}
