package org.isnad.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block element of the page with the range of blocks inside it, {@code [from, to)}. */
final class Box {

  final Element element;
  final @Nullable Box parent;
  final String tag;

  /** What class and id names say, as bits of {@link Mark}. */
  final int marks;

  final int from;

  /** Its number among the boxes of the page, in the order in which they open. */
  final int order;

  int to;

  /** The worth of all blocks inside, filled in by {@link BodyChoice}. */
  double worth;

  Box(Element element, @Nullable Box parent, int marks, int from, int order) {
    this.element = element;
    this.parent = parent;
    this.tag = element.normalName();
    this.marks = marks;
    this.from = from;
    this.to = from;
    this.order = order;
  }

  /** Says whether class or id names say this of the element itself. */
  boolean is(Mark mark) {
    return mark.in(marks);
  }

  /** Says whether this is a block quotation, by its tag or its names. */
  boolean isQuote() {
    return tag.equals("blockquote") || (is(Mark.QUOTE) && !tag.equals("body"));
  }

  /** Says whether another box is this one, or has its tag and class. */
  boolean isLike(@Nullable Box other) {
    return other == this
        || (other != null
            && other.tag.equals(tag)
            && !element.className().isEmpty()
            && other.element.className().equals(element.className()));
  }

  /** Returns the nearest box with this tag, this one or one around it; null when there is none. */
  @Nullable Box around(String wanted) {
    Box box = this;
    while (box != null && !box.tag.equals(wanted)) {
      box = box.parent;
    }
    return box;
  }

  @Override
  public String toString() {
    return tag + "." + element.className() + "#" + element.id() + " [" + from + ", " + to + ")";
  }
}
