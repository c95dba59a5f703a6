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
  int to;

  /** The worth of all blocks inside, filled in by {@link BodyChoice}. */
  double worth;

  Box(Element element, @Nullable Box parent, int marks, int from) {
    this.element = element;
    this.parent = parent;
    this.tag = element.normalName();
    this.marks = marks;
    this.from = from;
    this.to = from;
  }

  /** Says whether class or id names say this of the element itself. */
  boolean is(Mark mark) {
    return mark.in(marks);
  }

  /** Returns the nearest box with this tag, this one or one around it; null when there is none. */
  @Nullable Box around(String name) {
    Box box = this;
    while (box != null && !box.tag.equals(name)) {
      box = box.parent;
    }
    return box;
  }

  @Override
  public String toString() {
    return tag + "." + element.className() + "#" + element.id() + " [" + from + ", " + to + ")";
  }
}
