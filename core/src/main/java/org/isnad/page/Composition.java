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
  private final List<Article.Caption> captions = new ArrayList<>();
  private final List<Article.Entry> entries = new ArrayList<>();

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
   * @param captions the words under its pictures, in page order too
   * @param hidden whether words that only scripts would show are among them
   */
  static Composition ofBlocks(
      Markup page,
      Titles.@Nullable Title title,
      List<Block> blocks,
      List<Block> captions,
      boolean hidden) {
    RawWords raw = new RawWords(page, hidden);
    Composition composition = new Composition(raw, title);
    Block shown = title == null ? null : title.block();
    if (shown != null && !blocks.isEmpty() && shown.index > blocks.get(0).index) {
      raw = new RawWords(page, hidden); // the headline stands below the first paragraph
    }
    int seen = 0;
    for (Block block : blocks) {
      seen = composition.addCaptions(captions, seen, block.index, raw);
      composition.add(block.text, kind(block), raw.find(block.text));
      composition.words += block.words;
    }
    composition.addCaptions(captions, seen, Integer.MAX_VALUE, raw);
    return composition;
  }

  /** Adds the captions that stand before a block; one walk over the page finds them all. */
  private int addCaptions(List<Block> all, int from, int before, RawWords raw) {
    int i = from;
    for (; i < all.size() && all.get(i).index < before; i++) {
      captions.add(new Article.Caption(all.get(i).text, raw.find(all.get(i).text)));
    }
    return i;
  }

  /** Composes an article of a body told in lines, whose place in the page is not known. */
  static Composition ofLines(Markup page, Titles.@Nullable Title title, String body) {
    Composition composition = new Composition(new RawWords(page), title);
    composition.addLines(body);
    return composition;
  }

  /** Composes a live blog of entries told, whose places in the page are not known. */
  static Composition ofUpdates(
      Markup page, Titles.@Nullable Title title, List<JsonLd.Update> updates) {
    Composition composition = new Composition(new RawWords(page), title);
    for (JsonLd.Update update : updates) {
      int start = composition.text.length() + (composition.text.length() > 0 ? 1 : 0);
      if (update.headline() != null) {
        composition.add(update.headline(), Article.Paragraph.Kind.SUBHEAD, null);
      }
      composition.addLines(update.body());
      Span span = new Span(start, composition.text.length());
      composition.entries.add(new Article.Entry(span, update.time(), null));
    }
    return composition;
  }

  private void addLines(String body) {
    body.lines()
        .map(Running::clean)
        .filter(line -> !line.isEmpty())
        .forEach(line -> add(line, Article.Paragraph.Kind.BODY, null));
    words += Running.wordsOf(body);
  }

  /** Adds the entries of a live blog. */
  void addEntries(List<Article.Entry> found) {
    entries.addAll(found);
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

  List<Article.Entry> entries() {
    return entries;
  }

  List<Article.Caption> captions() {
    return captions;
  }

  List<Article.Paragraph> paragraphs() {
    return paragraphs;
  }
}
