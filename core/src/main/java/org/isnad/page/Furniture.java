package org.isnad.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Marks the blocks that are no running text of the article, whatever body is chosen: navigation,
 * sidebars, share bars, captions, forms, comments, lists of links, teasers of other articles.
 *
 * <p>Names and tags propose a box, its weight decides: a box that holds much of the page's running
 * text is kept, however it is called. When the names would take most of the page, the designer
 * meant something else by them, and none is believed.
 */
final class Furniture {

  /** Running text in hundredths of the page's that a box called furniture may hold. */
  private static final int MOST = 25;

  /** The same on a page where another box is called the body. */
  private static final int MOST_BESIDE_BODY = 60;

  /** The longest teaser of another article, in words. */
  private static final int TEASER = 90;

  /** The longest caption, in words. */
  private static final int CAPTION = 60;

  /** The boxes around one among which a live blog is looked for. */
  private static final int LIVE = 4;

  /** The fewest words of a sentence that a list belongs to: fewer are the heading of links. */
  private static final int ANNOUNCED = 5;

  /** The most blocks of a quotation that stands aside. */
  private static final int QUOTED = 4;

  private final Outline outline;
  private final boolean[] junk;
  private final boolean[] caption;
  private final boolean[] head;
  private final int[] goodBefore;
  private final int[] headlinesBefore;
  private final int[] quotesBefore;
  private final int[] cellsBefore;
  private final boolean names;
  private final boolean bodyIsNamed;
  private int teasers;

  private Furniture(Outline outline, boolean names) {
    this.outline = outline;
    this.names = names;
    int size = outline.blocks.size();
    junk = new boolean[size];
    caption = new boolean[size];
    head = new boolean[size];
    goodBefore = new int[size + 1];
    headlinesBefore = new int[size + 1];
    quotesBefore = new int[size + 1];
    cellsBefore = new int[size + 1];
    for (int i = 0; i < size; i++) {
      Block block = outline.blocks.get(i);
      goodBefore[i + 1] = goodBefore[i] + (isGood(block) ? block.words : 0);
      headlinesBefore[i + 1] = headlinesBefore[i] + (block.box.tag.equals("h1") ? 1 : 0);
      quotesBefore[i + 1] = quotesBefore[i] + (block.quote ? 1 : 0);
      cellsBefore[i + 1] = cellsBefore[i] + (block.shape == Block.Shape.CELL ? 1 : 0);
    }
    bodyIsNamed = outline.boxes.stream().anyMatch(b -> b.is(Mark.BODY) && good(b) * 4 > good());
  }

  /** Marks the furniture of a page, by tags and structure and, when {@code names}, by names. */
  static Furniture of(Outline outline, boolean names) {
    Furniture furniture = new Furniture(outline, names);
    int[] junk = new int[outline.blocks.size() + 1];
    int[] head = new int[outline.blocks.size() + 1];
    int[] caption = new int[outline.blocks.size() + 1];
    for (Box box : outline.boxes) {
      if (box.to > box.from) {
        if (furniture.isJunk(box)) {
          note(isPictured(box) ? caption : junk, box);
        } else if (furniture.isHead(box)) {
          note(head, box);
        }
      }
    }
    furniture.markTeasers(junk);
    furniture.markCaptions(caption);
    sum(junk, furniture.junk);
    sum(caption, furniture.caption);
    sum(head, furniture.head);
    return furniture;
  }

  private static void note(int[] change, Box box) {
    change[box.from]++;
    change[box.to]--;
  }

  private static void sum(int[] change, boolean[] marks) {
    int depth = 0;
    for (int i = 0; i < marks.length; i++) {
      depth += change[i];
      marks[i] = depth > 0;
    }
  }

  /** Says whether a block is furniture anywhere on the page. */
  boolean isJunk(Block block) {
    return junk[block.index] || caption[block.index];
  }

  /** Says whether a block is the words under a picture, and in no other furniture. */
  boolean isCaption(Block block) {
    return caption[block.index] && !junk[block.index];
  }

  /** Says whether a block is a byline, date, standfirst or the like by its names. */
  boolean isHead(Block block) {
    return head[block.index];
  }

  /** Returns the words of running text that are no furniture. */
  int goodWordsKept() {
    int words = 0;
    for (int i = 0; i < junk.length; i++) {
      words += junk[i] || caption[i] || head[i] ? 0 : goodBefore[i + 1] - goodBefore[i];
    }
    return words;
  }

  /** Returns the words of running text on the page. */
  int good() {
    return goodBefore[goodBefore.length - 1];
  }

  private int good(Box box) {
    return goodBefore[box.to] - goodBefore[box.from];
  }

  /** Says whether a box holds an {@code h1}. */
  boolean hasHeadline(Box box) {
    return headlinesBefore[box.to] > headlinesBefore[box.from];
  }

  private boolean hasQuote(Box box) {
    return quotesBefore[box.to] > quotesBefore[box.from];
  }

  private boolean hasCells(Box box) {
    return cellsBefore[box.to] > cellsBefore[box.from];
  }

  /** Says whether a box holds nothing but a quotation. */
  private boolean isQuoted(Box box) {
    int size = box.to - box.from;
    boolean quoted = size > 0 && size <= QUOTED;
    for (int i = box.from; quoted && i < box.to; i++) {
      Block block = outline.blocks.get(i);
      quoted = !block.isLinks(50) && (block.quote || block.isQuoted());
    }
    return quoted;
  }

  private static boolean isGood(Block block) {
    return block.words >= 10 && !block.isLinks(40) && !block.isHeading();
  }

  private boolean isJunk(Box box) {
    if (box.is(Mark.COMMENTS) && !box.is(Mark.BODY) && !isWhole(box)) {
      return !hasHeadline(box) && good(box) < good();
    }
    if (box.is(Mark.FOOT) && !box.is(Mark.BODY) && !isWhole(box) && !hasHeadline(box)) {
      return good(box) * 4 < good() * 3;
    }
    if (good(box) * 100 > good() * most(box)) {
      return false;
    }
    boolean named = names && box.is(Mark.JUNK) && !box.is(Mark.BODY) && !hasQuote(box);
    return switch (box.tag) {
      case "nav", "footer", "menu", "dialog", "form", "address" -> true;
      case "aside" -> !isQuoted(box);
      case "figcaption" -> !hasQuote(box);
      case "figure" -> !hasQuote(box) && !hasCells(box);
      case "body", "html", "article", "main" -> false;
      case "ul", "ol", "dl" -> named || (isLinkList(box) && !isAnnounced(box));
      case "h1" -> false;
      default -> named || (box.is(Mark.CAPTION) && !box.is(Mark.BODY));
    };
  }

  private int most(Box box) {
    return bodyIsNamed && !hasHeadline(box) && !box.is(Mark.BODY) ? MOST_BESIDE_BODY : MOST;
  }

  private static boolean isWhole(Box box) {
    return box.tag.equals("body") || box.tag.equals("html") || box.tag.equals("main");
  }

  private boolean isHead(Box box) {
    if (good(box) * 100 > good() * MOST || isWhole(box) || box.tag.equals("article")) {
      return false;
    }
    boolean named = names && (box.is(Mark.HEAD) || box.is(Mark.AUTHOR)) && !box.is(Mark.BODY);
    return box.tag.equals("header") || (named && !box.tag.equals("h1"));
  }

  private boolean isLinkList(Box box) {
    int words = 0;
    int links = 0;
    for (Block block : outline.blocks.subList(box.from, box.to)) {
      words += block.words;
      links += block.linkWords;
    }
    return links * 2 > words;
  }

  /**
   * Says whether a list is a part of the sentence before it, however much of it is links: "Three
   * towns are on the list:", and the text goes on below.
   */
  private boolean isAnnounced(Box list) {
    Box around = list.parent;
    if (list.from == 0 || around == null || list.to >= around.to || list.from == around.from) {
      return false;
    }
    Block before = outline.blocks.get(list.from - 1);
    Block behind = outline.blocks.get(list.to);
    return before.words >= ANNOUNCED
        && before.text.endsWith(":")
        && before.box.parent == around
        && !before.isHeading()
        && !before.isLinks(50)
        && behind.box.parent == around
        && isGood(behind)
        && PageLines.act(before) == PageLines.Act.KEEP;
  }

  /**
   * Marks teasers: three or more siblings, each a linked headline with a few words below it. An
   * article never repeats that shape, a list of articles does nothing else.
   */
  private void markTeasers(int[] change) {
    Map<Box, Integer> count = new HashMap<>(); // boxes are equal only to themselves
    List<Box> candidates = new ArrayList<>();
    for (Box box : outline.boxes) {
      if (box.parent != null && isTeaser(box)) {
        candidates.add(box);
        count.merge(box.parent, 1, Integer::sum);
      }
    }
    for (Box box : candidates) {
      if (box.parent != null && count.getOrDefault(box.parent, 0) >= 3) {
        note(change, box);
        teasers++;
      }
    }
  }

  /** Returns the number of teasers of other articles. */
  int teasers() {
    return teasers;
  }

  private boolean isTeaser(Box box) {
    int size = box.to - box.from;
    if (size < 1
        || size > 8
        || Tags.shape(box.tag) == Block.Shape.PARAGRAPH
        || Tags.shape(box.tag) == Block.Shape.HEADING) {
      return false;
    }
    boolean linked = false;
    int words = 0;
    for (Block block : outline.blocks.subList(box.from, box.to)) {
      words += block.words;
      linked |= block.words >= 3 && block.isLinks(85) && (block.isHeading() || size <= 4);
    }
    return linked && words <= TEASER && !isLive(box);
  }

  /** Says whether a box that is furniture is so for its picture. */
  private static boolean isPictured(Box box) {
    return box.tag.equals("figure")
        || box.tag.equals("figcaption")
        || (box.is(Mark.CAPTION) && !box.is(Mark.JUNK) && !box.is(Mark.COMMENTS));
  }

  /** Says whether a box is in an entry of a live blog, by its names or those of boxes around. */
  static boolean isLive(Box box) {
    Box around = box;
    for (int up = 0; up < LIVE && around != null; up++) {
      if (around.is(Mark.LIVE)
          || around.tag.equals("amp-live-list")
          || around.element.attr("itemprop").equals("liveBlogUpdate")) {
        return true;
      }
      around = around.parent;
    }
    return false;
  }

  /** Marks captions: the one short block that shares a box with a picture. */
  private void markCaptions(int[] change) {
    for (Box picture : outline.pictures) {
      Box box = captioned(picture);
      if (box != null && isCaption(box)) {
        note(change, box);
      }
    }
  }

  private static @Nullable Box captioned(Box picture) {
    Box box = picture;
    for (int up = 0; up < 3 && box != null && box.to == box.from; up++) {
      box = box.parent;
    }
    return box;
  }

  private boolean isCaption(Box box) {
    int size = box.to - box.from;
    if (size < 1 || size > 2 || Tags.shape(box.tag) != Block.Shape.BARE || isWhole(box)) {
      return false;
    }
    List<Block> blocks = outline.blocks.subList(box.from, box.to);
    int words = 0;
    for (Block block : blocks) {
      if (block.isHeading() || block.quote) {
        return false;
      }
      words += block.words;
    }
    return words <= CAPTION && good(box) * 100 <= good() * MOST && !box.is(Mark.BODY);
  }
}
