package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/** Puts headline and blocks together as the text of an article, with the place of each. */
final class Composition {

  private int words;
  private final StringBuilder text = new StringBuilder();
  private final List<Article.Paragraph> paragraphs = new ArrayList<>();

  private Composition(RawWords raw, Titles.@Nullable Title title) {
    if (title != null) {
      Span place = title.block() == null ? null : raw.find(title.text());
      add(title.text(), Article.Paragraph.Kind.HEADLINE, place);
    }
  }

  /**
   * Composes an article of what the page shows.
   *
   * @param page the decoded page that the blocks point into
   * @param title the headline, null when there is none
   * @param blocks the body
   */
  static Composition ofBlocks(String page, Titles.@Nullable Title title, List<Block> blocks) {
    RawWords raw = new RawWords(page);
    Composition composition = new Composition(raw, title);
    Block shown = title == null ? null : title.block();
    if (shown != null && !blocks.isEmpty() && shown.index > blocks.get(0).index) {
      raw = new RawWords(page); // the headline stands below the first paragraph
    }
    for (Block block : blocks) {
      composition.add(block.text, kind(block), raw.find(block.text));
      composition.words += block.words;
    }
    return composition;
  }

  /** Composes an article of a body told in lines, whose place in the page is not known. */
  static Composition ofLines(String page, Titles.@Nullable Title title, String body) {
    Composition composition = new Composition(new RawWords(page), title);
    body.lines()
        .map(Running::clean)
        .filter(line -> !line.isEmpty())
        .forEach(line -> composition.add(line, Article.Paragraph.Kind.BODY, null));
    composition.words = Running.wordsOf(body);
    return composition;
  }

  /** Returns the number of words, the headline's not counted. */
  int words() {
    return words;
  }

  /** Says whether there is no paragraph but the headline. */
  boolean isEmpty() {
    return paragraphs.stream().allMatch(p -> p.kind() == Article.Paragraph.Kind.HEADLINE);
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
