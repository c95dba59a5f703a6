package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts off what stands before and after the body inside its container, and what is strewn into it:
 * the headline and byline in front, related stories and newsletters behind, promotions between.
 *
 * <p>Trimming head and tail well is worth more than a better choice of container.
 */
final class Trim {

  /** The words of prose behind a cutting line that show that the article goes on. */
  private static final int GONE_ON = 60;

  /** The blocks below a headline among which its byline is. */
  private static final int BYLINES = 3;

  private final List<Block> blocks;
  private final Furniture furniture;
  private final Tail tail;
  private final String title;
  private final PageLines.@Nullable Act[] acts;

  private Trim(List<Block> blocks, Furniture furniture, String title, List<String> authors) {
    this.blocks = blocks;
    this.tail = new Tail(blocks, furniture, authors);
    this.furniture = furniture;
    this.title = title;
    this.acts = new PageLines.@Nullable Act[blocks.size()];
  }

  /** Returns the blocks of the article's body among the blocks of its container. */
  static List<Block> trim(
      List<Block> blocks, Furniture furniture, Titles.@Nullable Title title, List<String> authors) {
    String headline = title == null ? "" : PageLines.bare(title.text(), PageLines.TITLE);
    Trim trim = new Trim(blocks, furniture, headline, authors);
    int first = trim.firstProse();
    return first < 0
        ? trim.between(0, blocks.size())
        : trim.between(trim.head(first), trim.lastProse(first) + 1);
  }

  private PageLines.Act act(int i) {
    PageLines.Act act = acts[i];
    if (act == null) {
      act = PageLines.act(blocks.get(i));
      acts[i] = act;
    }
    return act;
  }

  /** Returns the index of the first block that is running text, -1 when there is none. */
  private int firstProse() {
    for (int i = 0; i < blocks.size(); i++) {
      if (isProse(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isProse(int i) {
    Block block = blocks.get(i);
    boolean sentence =
        block.words >= 7 && block.isSentence() && block.shape == Block.Shape.PARAGRAPH;
    return (block.words >= 12 || sentence)
        && !block.isHeading()
        && !block.isLinks(50)
        && !furniture.isHead(block)
        && !isTitle(i)
        && act(i) == PageLines.Act.KEEP
        && !PageLines.isSignature(block);
  }

  /** Goes up from the first prose over subheads and short sentences that belong to it. */
  private int head(int first) {
    int start = first;
    while (start > 0 && belongs(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean belongs(int i) {
    Block block = blocks.get(i);
    boolean sentence =
        block.shape == Block.Shape.PARAGRAPH && block.isSentence() && block.words >= 4;
    boolean linked = block.isLinks(50) && !Furniture.isLive(block.box);
    boolean subhead = block.isHeading() && !linked && !isTitle(i);
    boolean turn = PageWords.isTurn(block) && PageWords.isTurn(blocks.get(i + 1));
    return (sentence || subhead || turn || isStamp(block) || isBeside(block, i + 1))
        && !furniture.isHead(block)
        && act(i) == PageLines.Act.KEEP
        && !PageLines.isSignature(block);
  }

  /**
   * Says whether a block is a part of what follows it by its place alone, right beside the
   * paragraph behind it: an item of a list, bare text that is a sentence, a line of the body.
   */
  private boolean isBeside(Block block, int next) {
    Box around = blocks.get(next).box.parent;
    if (block.isLinks(50)) {
      return false;
    }
    return switch (block.shape) {
      case ITEM -> isIn(block.box, around);
      case BARE -> block.words >= 4 && block.isSentence() && block.box == around;
      case PARAGRAPH ->
          block.words >= 5
              && !block.afterPicture
              && around != null
              && around == block.box.parent
              && around.is(Mark.BODY);
      case HEADING, CELL -> false;
    };
  }

  /** Says whether a list item stands in a list right inside a box, or in the same list. */
  private static boolean isIn(Box item, @Nullable Box around) {
    Box list = item.parent;
    return list != null && (list == around || list.parent == around);
  }

  /** Says whether a block is the headline once more. */
  private boolean isTitle(int i) {
    Block block = blocks.get(i);
    if (block.box.tag.equals("h1") && i < 3) {
      return true;
    }
    return block.words <= 40
        && !title.isEmpty()
        && PageLines.begins(block.text, title.charAt(0)) // as hardly any paragraph
        && PageLines.bare(block.text, PageLines.TITLE).equals(title);
  }

  /**
   * Returns the index of the last block of the body: a cutting line behind half of the words ends
   * it, then what is no sentence is taken off from behind.
   */
  private int lastProse(int first) {
    return tail.last(first, beforeCut(first));
  }

  private int beforeCut(int first) {
    int words = 0;
    for (Block block : blocks.subList(first, blocks.size())) {
      words += block.words;
    }
    int seen = 0;
    for (int i = first; i < blocks.size(); i++) {
      if (isSecondHeadline(first, i)) {
        return i - 1;
      }
      if (seen * 2 > words && act(i) == PageLines.Act.CUT && !isGoneOnAfter(i)) {
        return i - 1;
      }
      seen += blocks.get(i).words;
    }
    return blocks.size() - 1;
  }

  /**
   * Says whether a block is the headline of another article below this one, as on pages that scroll
   * on without end: it is an {@code h1} in an article of its own, or a byline or date follows it.
   */
  private boolean isSecondHeadline(int first, int i) {
    Box box = blocks.get(i).box;
    if (i <= first || !box.tag.equals("h1") || isTitle(i)) {
      return false;
    }
    Box article = box.around("article");
    Box own = blocks.get(first).box.around("article");
    if (article != null && own != null && article != own) {
      return true;
    }
    for (int next = i + 1; next < Math.min(i + 1 + BYLINES, blocks.size()); next++) {
      if (PageLines.isSignature(blocks.get(next))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Says whether the article goes on behind a cutting line: there are paragraphs in the box of the
   * paragraph before the line, or in one of the same name. Then the line is only a heading of links
   * strewn in.
   */
  private boolean isGoneOnAfter(int cut) {
    int before = cut - 1;
    while (before > 0 && blocks.get(before).shape != Block.Shape.PARAGRAPH) {
      before--;
    }
    Box box = before < 0 ? null : blocks.get(before).box.parent;
    int words = 0;
    for (int i = cut + 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean prose = block.shape == Block.Shape.PARAGRAPH && block.isSentence() && isProse(i);
      words += prose && box != null && box.isLike(block.box.parent) ? block.words : 0;
    }
    return words >= GONE_ON;
  }

  private List<Block> between(int start, int end) {
    List<Block> kept = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (!isTitle(i) && !isStrewn(i, end)) {
        kept.add(blocks.get(i));
      }
    }
    return Doubles.without(kept);
  }

  /** Says whether a block is the time of an entry of a live blog; in a table it is the matter. */
  private static boolean isStamp(Block block) {
    boolean paragraph = block.shape == Block.Shape.PARAGRAPH || block.shape == Block.Shape.BARE;
    return paragraph && Dates.isClock(block);
  }

  /** Says whether a block between two paragraphs is no part of the text. */
  private boolean isStrewn(int i, int end) {
    Block block = blocks.get(i);
    if (block.quote) {
      return false;
    }
    if (act(i) != PageLines.Act.KEEP || isStamp(block)) {
      return true;
    }
    if (block.isHeading()) {
      Block next = i + 1 < end ? blocks.get(i + 1) : null;
      boolean alone = next == null || next.isLinks(50) || next.box.parent != block.box.parent;
      return block.isLinks(85) && alone;
    }
    return block.isLinks(75) && block.words < 40 && block.shape != Block.Shape.ITEM;
  }
}
