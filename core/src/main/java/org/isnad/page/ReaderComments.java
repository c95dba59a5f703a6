package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the readers' comments, which are no part of the article but may be wanted beside it.
 *
 * <p>A comment is a box called {@code comment} or marked as schema.org's Comment, or an item of a
 * list inside a box of comments. A box inside another is a reply to it. Name and time are taken
 * from what calls itself so, the words are what remains, the link to reply aside.
 */
final class ReaderComments {

  /** The most comments of a page that are kept. */
  private static final int MOST = 5000;

  /** The longest name, in UTF-16 units. */
  private static final int NAME = 60;

  /** The first blocks of a comment among which its name is. */
  private static final int SIGNED_WITHIN = 3;

  /** The children of an element that are looked at for a name. */
  private static final int CHILDREN = 8;

  private final Outline outline;
  private final List<Article.Comment> comments = new ArrayList<>();

  private ReaderComments(Outline outline) {
    this.outline = outline;
  }

  /** Returns the comments of a page, in page order. */
  static List<Article.Comment> of(Outline outline) {
    ReaderComments reader = new ReaderComments(outline);
    List<Box> items = reader.items();
    for (int i = 0; i < Math.min(items.size(), MOST); i++) {
      int end = i + 1 < items.size() ? items.get(i + 1).from : Integer.MAX_VALUE;
      reader.read(items.get(i), Math.min(end, items.get(i).to), depth(items, i));
    }
    return reader.comments;
  }

  /** Returns the boxes of single comments, by the first way of finding them that finds any. */
  private List<Box> items() {
    List<Box> candidates = new ArrayList<>();
    for (Box box : outline.boxes) {
      boolean near = box.is(Mark.COMMENTS) || (box.parent != null && box.parent.is(Mark.COMMENTS));
      if (near && box.to > box.from && !box.tag.equals("body")) {
        candidates.add(box);
      }
    }
    for (How how : How.values()) {
      List<Box> items = candidates.stream().filter(how::fits).toList();
      if (!items.isEmpty()) {
        return items;
      }
    }
    return List.of();
  }

  /** How the box of one comment is known. */
  private enum How {
    /** By schema.org. */
    TYPE,
    /** By a list item called comment. */
    ITEM,
    /** By any box called comment that stands in a box of comments. */
    CLASS,
    /** By being an item of a list in a box of comments. */
    LIST;

    boolean fits(Box box) {
      return switch (this) {
        case TYPE -> {
          String type = box.element.attr("itemtype");
          yield type.endsWith("/Comment") || type.endsWith("/UserComments");
        }
        case ITEM -> box.tag.equals("li") && box.element.hasClass("comment");
        case CLASS ->
            isCalledComment(box.element) && box.parent != null && isInComments(box.parent);
        case LIST -> box.tag.equals("li") && box.parent != null && box.parent.is(Mark.COMMENTS);
      };
    }

    private static boolean isCalledComment(Element element) {
      return element.hasClass("comment")
          || element.hasClass("comment-item")
          || element.hasClass("comment-body")
          || element.hasClass("commentBody");
    }

    private static boolean isInComments(Box box) {
      for (Box around = box; around != null; around = around.parent) {
        if (around.is(Mark.COMMENTS)) {
          return !around.tag.equals("body");
        }
      }
      return false;
    }
  }

  /**
   * Returns how many of the comments before a comment hold it; they are looked at nearest first.
   */
  private static int depth(List<Box> items, int i) {
    int depth = 0;
    int from = items.get(i).from;
    for (Box box = items.get(i).parent; box != null; box = box.parent) {
      if (box.from <= from && isItem(items, i, box)) {
        depth++;
      }
    }
    return depth;
  }

  private static boolean isItem(List<Box> items, int i, Box box) {
    int low = 0;
    int high = i - 1;
    while (low < high) {
      int mid = (low + high + 1) >>> 1;
      if (items.get(mid).from <= box.from && isBefore(items.get(mid), box)) {
        low = mid;
      } else {
        high = mid - 1;
      }
    }
    return i > 0 && items.get(low) == box;
  }

  /** Says whether a box begins before another, or is it: outer boxes come first. */
  private static boolean isBefore(Box one, Box other) {
    return one.from < other.from || one.order <= other.order;
  }

  private void read(Box item, int end, int depth) {
    String name = name(item, end);
    String time = null;
    StringBuilder words = new StringBuilder();
    for (int i = item.from; i < end; i++) {
      Block block = outline.blocks.get(i);
      if (isName(block.text, name) || (block.isLinks(85) && block.words < 4)) {
        continue;
      }
      Dates.Stamp stamp = block.words < 12 ? Dates.ofLine(block.text) : null;
      if (stamp != null) {
        time = time == null ? stamp.published() : time;
      } else if (CommentForms.of(block.text) == null) {
        words.append(words.length() > 0 ? "\n" : "").append(block.text);
      }
    }
    String marked = time(item, end);
    if (words.length() > 0) {
      comments.add(
          new Article.Comment(name, marked != null ? marked : time, words.toString(), depth));
    }
  }

  private @Nullable String time(Box item, int end) {
    for (Clues.Signed signed : outline.clues.times) {
      if (item.from <= signed.block() && signed.block() < end) {
        String value = signed.element().attr("datetime");
        String time = Times.iso(value.isEmpty() ? signed.element().attr("content") : value);
        if (time != null) {
          return time;
        }
      }
    }
    return null;
  }

  /** Returns who signed, from the first blocks of a comment; null when nobody did. */
  private @Nullable String name(Box item, int end) {
    for (int i = item.from; i < Math.min(end, item.from + SIGNED_WITHIN); i++) {
      Block block = outline.blocks.get(i);
      Element inner = named(block.box.element);
      String name = inner == null ? null : Running.clean(inner.text());
      if (name == null && block.words <= 8 && isSigned(block.box, item)) {
        name = block.text;
      }
      name = name == null ? "" : withoutSays(name);
      if (!name.isEmpty() && name.length() <= NAME) {
        return name;
      }
    }
    return null;
  }

  /** Returns the child or grandchild that calls itself a name; few are looked at. */
  private static @Nullable Element named(Element element) {
    Element child = element.firstElementChild();
    for (int i = 0; i < CHILDREN && child != null; i++) {
      Element inner = child.firstElementChild();
      if (inner != null && isNamed(inner)) {
        return inner;
      }
      if (isNamed(child)) {
        return child;
      }
      child = child.nextElementSibling();
    }
    return null;
  }

  private static boolean isNamed(Element element) {
    String item = element.attr("itemprop");
    return element.normalName().equals("cite")
        || item.equals("author")
        || item.equals("name")
        || element.hasClass("fn")
        || element.hasClass("name")
        || element.hasClass("username")
        || element.hasClass("user-name")
        || Mark.AUTHOR.in(Mark.of(element.className()));
  }

  private static boolean isSigned(Box box, Box item) {
    for (Box around = box; around != null && around != item; around = around.parent) {
      if (around.is(Mark.AUTHOR) || isNamed(around.element)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(String line, @Nullable String name) {
    return name != null
        && line.startsWith(name)
        && line.length() <= name.length() + 12
        && withoutSays(line).equals(name);
  }

  /** "Mona says:", «منى يقول:» → the name. */
  private static String withoutSays(String line) {
    String name = line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line;
    for (String says :
        new String[] {" says", " said", " wrote", " يقول", " تقول", " قال", " كتب"}) {
      if (name.endsWith(says)) {
        return name.substring(0, name.length() - says.length()).strip();
      }
    }
    return name;
  }
}
