package org.isnad.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes out what a page says twice: a whole paragraph once more (a page for telephones beside the
 * page for desks), and a quotation set large that repeats words of the body. What is quoted nowhere
 * else stays.
 */
final class Doubles {

  /** The fewest words of a paragraph that nobody writes twice. */
  private static final int PARAGRAPH = 12;

  /** The fewest such paragraphs, one behind the other, that are a copy. */
  private static final int COPY = 3;

  /** How far behind itself, in blocks, a paragraph is a mistake of the page. */
  private static final int NEAR = 1;

  /** The fewest words of a quotation that are looked for in the body. */
  private static final int QUOTATION = 4;

  /** The longest quotation set large, in words. */
  private static final int LARGE = 80;

  /** The most quotations that are looked for; each costs a walk over the body. */
  private static final int MOST = 40;

  private Doubles() {}

  /** Returns the blocks without those that repeat others. */
  static List<Block> without(List<Block> blocks) {
    List<Block> once = withoutCopies(blocks);
    int large = 0;
    for (Block block : once) {
      large += isLarge(block) ? 1 : 0;
    }
    return large == 0 || large == once.size() ? once : withoutQuotations(once);
  }

  /**
   * Leaves out runs of blocks that have all been seen before, and a paragraph right behind itself.
   * One paragraph seen again further down may be meant so: two questions with the same answer.
   */
  private static List<Block> withoutCopies(List<Block> blocks) {
    Map<String, Integer> seen = new HashMap<>();
    List<Block> once = new ArrayList<>(blocks.size());
    int run = 0; // the blocks at the end of what is kept that were seen before
    int paragraphs = 0; // the long ones among them
    for (int i = 0; i <= blocks.size(); i++) {
      Block block = i < blocks.size() ? blocks.get(i) : null;
      Integer before = block == null ? null : seen.putIfAbsent(block.text, i);
      if (before == null) {
        if (paragraphs >= COPY) {
          once.subList(once.size() - run, once.size()).clear();
        }
        run = 0;
        paragraphs = 0;
      }
      boolean isLong = block != null && block.words >= PARAGRAPH && block.isSentence();
      if (block != null && !(isLong && before != null && i - before <= NEAR)) {
        once.add(block);
        run += before == null ? 0 : 1;
        paragraphs += before != null && isLong ? 1 : 0;
      }
    }
    return once;
  }

  private static List<Block> withoutQuotations(List<Block> blocks) {
    StringBuilder body = new StringBuilder(" ");
    for (Block block : blocks) {
      if (!isLarge(block)) {
        body.append(PageLines.bare(block.text, Integer.MAX_VALUE)).append(" | ");
      }
    }
    List<Block> kept = new ArrayList<>(blocks.size());
    int looked = 0;
    for (Block block : blocks) {
      boolean doubled =
          isLarge(block)
              && looked++ < MOST
              && body.indexOf(" " + PageLines.bare(block.text, LARGE) + " ") >= 0;
      if (!doubled) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** Says whether a block may be a quotation set large: it is one, and not in a paragraph. */
  private static boolean isLarge(Block block) {
    return block.words >= QUOTATION
        && block.words <= LARGE
        && (block.quote || (block.shape == Block.Shape.BARE && block.isQuoted()));
  }
}
