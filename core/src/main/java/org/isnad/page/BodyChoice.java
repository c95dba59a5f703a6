package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the box that holds the article's body.
 *
 * <p>Every block has a worth: running text is worth its words, text that is mostly links costs
 * some. From the whole page the choice goes down to the part worth most, as long as the parts left
 * aside are worth little beside it. So a body that is split over sibling containers is kept
 * together, and a sidebar is left behind.
 */
final class BodyChoice {

  /** A part is gone into when it holds this share of what its box is worth. */
  private static final double SHARE = 0.75;

  /** The least worth of the first of several articles on one page. */
  private static final double ARTICLE = 40;

  /** The most blocks between headline and body among which the lead is looked for. */
  private static final int LEAD = 25;

  private BodyChoice() {}

  /** Returns the box of the body, null when the page has no running text. */
  static @Nullable Box choose(Outline outline, Furniture furniture) {
    if (outline.boxes.isEmpty()) {
      return null;
    }
    double[] before = new double[outline.blocks.size() + 1];
    for (int i = 0; i < outline.blocks.size(); i++) {
      before[i + 1] =
          before[i] + (furniture.isJunk(outline.blocks.get(i)) ? 0 : worth(outline.blocks.get(i)));
    }
    for (Box box : outline.boxes) {
      box.worth = before[box.to] - before[box.from];
    }
    return descend(outline.boxes, furniture);
  }

  private static @Nullable Box descend(List<Box> boxes, Furniture furniture) {
    // The boxes stand in page order, so a box's parts follow it; one pass goes all the way down.
    Box best = boxes.get(0);
    int at = 0;
    while (true) {
      Box richest = null;
      Box article = null; // the first of several articles one below the other
      int next = at;
      for (int i = at + 1; i < boxes.size() && boxes.get(i).from < best.to; i++) {
        Box box = boxes.get(i);
        if (box.parent != best) {
          continue;
        }
        article = article == null && isArticle(box, furniture) ? box : article;
        if (richest == null || box.worth > richest.worth) {
          richest = box;
          next = i;
        }
      }
      if (richest != null
          && article != null
          && richest != article
          && isArticle(richest, furniture)) {
        return best; // the trimming keeps the first
      }
      if (richest == null || richest.worth < SHARE * best.worth || isParagraph(richest)) {
        return best.worth > 0 ? best : named(boxes);
      }
      best = richest;
      at = next;
    }
  }

  /** Where no text is worth anything, a table of results say, the box that is called the body. */
  private static @Nullable Box named(List<Box> boxes) {
    Box longest = null;
    for (Box box : boxes) {
      int size = box.to - box.from;
      if (box.is(Mark.BODY) && size > 0 && (longest == null || size > longest.to - longest.from)) {
        longest = box;
      }
    }
    return longest;
  }

  /** Says whether a box is an article long enough to be the one that the page is about. */
  private static boolean isArticle(Box box, Furniture furniture) {
    return box.tag.equals("article") && box.worth >= ARTICLE && furniture.hasHeadline(box);
  }

  private static boolean isParagraph(Box box) {
    return Tags.shape(box.tag) != Block.Shape.BARE;
  }

  /** Returns what a block is worth to the body it may stand in. */
  static double worth(Block block) {
    int plain = block.words - block.linkWords;
    if (block.isLinks(60)) {
      return -0.3 * block.words;
    }
    if (block.isHeading()) {
      return 0;
    }
    if (block.words < 8 && !block.isSentence()) {
      return -0.5;
    }
    double worth = plain - block.linkWords + 2.0 * Math.min(block.commas, 10);
    return switch (block.shape) {
      case PARAGRAPH -> worth;
      case BARE -> 0.8 * worth;
      case ITEM, CELL -> 0.5 * worth;
      case HEADING -> 0;
    };
  }

  /**
   * Returns the blocks of the body, furniture left out: those of its box, and before them the lead
   * when it stands in a box of its own between headline and body.
   */
  static List<Block> blocks(
      Outline outline, Furniture furniture, Box body, Titles.@Nullable Title title) {
    Block headline = title == null ? null : title.block();
    List<Block> blocks = new ArrayList<>();
    if (headline != null && headline.index < body.from) {
      addLead(outline, furniture, headline.index, body.from, blocks);
    }
    for (Block block : outline.blocks.subList(body.from, body.to)) {
      if (!furniture.isJunk(block)) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  /**
   * Goes up from the body as long as it meets prose. A byline or a date between the two says that
   * the words above it are the standfirst, which belongs to the headline.
   */
  private static void addLead(
      Outline outline, Furniture furniture, int headline, int first, List<Block> lead) {
    for (int i = first - 1; i > Math.max(headline, first - LEAD); i--) {
      Block block = outline.blocks.get(i);
      if (isLead(block, furniture)) {
        lead.add(0, block);
      } else if (furniture.isHead(block) || PageLines.isSignature(block)) {
        return;
      }
    }
  }

  private static boolean isLead(Block block, Furniture furniture) {
    return block.words >= 12
        && block.isSentence()
        && (block.shape == Block.Shape.PARAGRAPH || block.shape == Block.Shape.BARE)
        && !block.isLinks(30)
        && !furniture.isJunk(block)
        && !furniture.isHead(block);
  }
}
