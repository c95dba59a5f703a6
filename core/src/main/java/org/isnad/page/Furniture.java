package org.isnad.page;

import java.util.List;

/**
 * Marks the blocks that are no running text of the article, whatever body is chosen: navigation,
 * sidebars, share bars, captions, forms, comments, lists of links.
 *
 * <p>Names and tags propose a box, its weight decides: a box that holds much of the page's running
 * text is kept, however it is called.
 */
final class Furniture {

  /** Running text in hundredths of the page's that a box called junk may hold. */
  private static final int MOST_JUNK = 25;

  private final Outline outline;
  private final int[] goodBefore;
  private final int[] h1Before;
  private final int[] change;

  private Furniture(Outline outline) {
    this.outline = outline;
    int size = outline.blocks.size();
    goodBefore = new int[size + 1];
    h1Before = new int[size + 1];
    change = new int[size + 1];
    for (int i = 0; i < size; i++) {
      Block block = outline.blocks.get(i);
      goodBefore[i + 1] = goodBefore[i] + (isGood(block) ? block.words : 0);
      h1Before[i + 1] = h1Before[i] + (block.box.tag.equals("h1") ? 1 : 0);
    }
  }

  /** Returns, for each block, whether it is furniture. */
  static boolean[] of(Outline outline) {
    Furniture furniture = new Furniture(outline);
    for (Box box : outline.boxes) {
      if (box.to > box.from && furniture.isFurniture(box)) {
        furniture.change[box.from]++;
        furniture.change[box.to]--;
      }
    }
    return furniture.marks();
  }

  private boolean[] marks() {
    boolean[] marks = new boolean[outline.blocks.size()];
    int depth = 0;
    for (int i = 0; i < marks.length; i++) {
      depth += change[i];
      marks[i] = depth > 0;
    }
    return marks;
  }

  private static boolean isGood(Block block) {
    return block.words >= 10 && !block.isLinks(40) && !block.isHeading();
  }

  private int good(Box box) {
    return goodBefore[box.to] - goodBefore[box.from];
  }

  private boolean isFurniture(Box box) {
    int all = goodBefore[goodBefore.length - 1];
    if (box.is(Mark.COMMENTS) && !box.is(Mark.BODY) && !box.tag.equals("body")) {
      return h1Before[box.to] == h1Before[box.from] && good(box) < all;
    }
    if (good(box) * 100 > all * MOST_JUNK) {
      return false;
    }
    return switch (box.tag) {
      case "nav", "footer", "aside", "figure", "figcaption", "menu", "address", "details" -> true;
      case "body", "html", "article", "main" -> false;
      case "form" -> true;
      case "header" -> true;
      case "ul", "ol", "dl", "table" -> isNamedJunk(box) || isLinkList(box);
      default -> isNamedJunk(box);
    };
  }

  private static boolean isNamedJunk(Box box) {
    return (box.is(Mark.JUNK) || box.is(Mark.CAPTION) || box.is(Mark.HEAD)) && !box.is(Mark.BODY);
  }

  private boolean isLinkList(Box box) {
    List<Block> blocks = outline.blocks.subList(box.from, box.to);
    int words = 0;
    int links = 0;
    for (Block block : blocks) {
      words += block.words;
      links += block.linkWords;
    }
    return links * 2 > words;
  }
}
