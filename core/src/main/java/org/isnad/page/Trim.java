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

  private final List<Block> blocks;
  private final Furniture furniture;
  private final String title;

  private Trim(List<Block> blocks, Furniture furniture, String title) {
    this.title = title;
    this.blocks = blocks;
    this.furniture = furniture;
  }

  /** Returns the blocks of the article's body among the blocks of its container. */
  static List<Block> trim(
      List<Block> blocks, Furniture furniture, Titles.@Nullable Title title) {
    Trim trim = new Trim(blocks, furniture, title == null ? "" : PageLines.bare(title.text(), 60));
    int first = trim.firstProse();
    if (first < 0) {
      return blocks;
    }
    int end = trim.lastProse(first) + 1;
    return trim.between(trim.head(first), end);
  }

  /** Returns the index of the first block that is running text, -1 when there is none. */
  private int firstProse() {
    for (int i = 0; i < blocks.size(); i++) {
      if (isProse(blocks.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Goes up from the first prose over a subhead or a short sentence that belongs to it. */
  private int head(int first) {
    int start = first;
    while (start > 0) {
      Block before = blocks.get(start - 1);
      boolean belongs =
          before.shape == Block.Shape.PARAGRAPH && before.isSentence() && before.words >= 4
              || before.isHeading() && !before.isLinks(50) && !isTitle(before);
      if (!belongs || furniture.isHead(before) || PageLines.act(before) != PageLines.Act.KEEP) {
        break;
      }
      start--;
    }
    return start;
  }

  /** Says whether a block is the headline once more. */
  private boolean isTitle(Block block) {
    return block.box.tag.equals("h1") && blocks.indexOf(block) < 3
        || block.words <= 40 && !title.isEmpty() && PageLines.bare(block.text, 60).equals(title);
  }

  private boolean isProse(Block block) {
    return !block.isHeading()
        && !isTitle(block)
        && !furniture.isHead(block)
        && !block.isLinks(50)
        && (block.words >= 12 || (block.words >= 7 && block.isSentence() && block.shape == Block.Shape.PARAGRAPH))
        && !PageLines.isCredited(block)
        && PageLines.act(block) == PageLines.Act.KEEP;
  }

  /**
   * Returns the index of the last block of the body: a cutting line behind most of the words ends
   * it, then what is no sentence is taken off from behind.
   */
  private int lastProse(int first) {
    int words = 0;
    for (int i = first; i < blocks.size(); i++) {
      words += blocks.get(i).words;
    }
    int seen = 0;
    int last = blocks.size() - 1;
    for (int i = first; i < blocks.size(); i++) {
      if (seen * 2 > words && PageLines.act(blocks.get(i)) == PageLines.Act.CUT) {
        last = i - 1;
        break;
      }
      seen += blocks.get(i).words;
    }
    while (last > first && isTail(blocks.get(last))) {
      last--;
    }
    return last;
  }

  private boolean isTail(Block block) {
    return block.isHeading()
        || furniture.isHead(block)
        || block.isLinks(50)
        || (block.words < 4 && !block.isSentence())
        || PageLines.isCredited(block)
        || PageLines.act(block) != PageLines.Act.KEEP;
  }

  private List<Block> between(int start, int end) {
    List<Block> kept = new ArrayList<>();
    for (int i = start; i < end; i++) {
      Block block = blocks.get(i);
      if (!isTitle(block) && !isStrewn(block, i + 1 < end ? blocks.get(i + 1) : null)) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** Says whether a block between two paragraphs is no part of the text. */
  private boolean isStrewn(Block block, @Nullable Block next) {
    if (block.quote) {
      return false;
    }
    if (PageLines.act(block) != PageLines.Act.KEEP || PageLines.isCredited(block)) {
      return true;
    }
    if (block.isHeading()) {
      return block.isLinks(85) && (next == null || next.isLinks(50) || next.box.parent != block.box.parent);
    }
    return block.isLinks(75) && block.words < 40 && block.shape != Block.Shape.ITEM;
  }
}
