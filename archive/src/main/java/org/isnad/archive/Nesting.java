package org.isnad.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.isnad.base.Span;

/**
 * Puts tags into a text so that they nest.
 *
 * <p>The longer of two tags that begin together is the outer one. Where two cross, one of them is
 * cut in two pieces that touch: the one that is no {@code st}, and of two alike the one that begins
 * later. Touching pieces with one id are one span to whoever reads the tags back.
 */
final class Nesting {

  /**
   * A tag to put in.
   *
   * @param span what it encloses; not empty
   * @param name {@code st}, {@code src}, {@code cue} or {@code rel}
   * @param attributes with a space before each
   * @param order the place among tags with the same span, outermost first
   */
  record Tag(Span span, String name, String attributes, int order) {
    private Tag over(int start, int end) {
      return new Tag(new Span(start, end), name, attributes, order);
    }

    private boolean isContent() {
      return name.equals("st");
    }
  }

  private static final Comparator<Tag> OUTERMOST_FIRST =
      Comparator.<Tag>comparingInt(tag -> tag.span().start())
          .thenComparing(tag -> tag.span().end(), Comparator.reverseOrder())
          .thenComparing(Tag::order);

  private final PriorityQueue<Tag> ahead = new PriorityQueue<>(OUTERMOST_FIRST);
  private final Deque<Tag> open = new ArrayDeque<>();
  private final String text;
  private final StringBuilder out;
  private int written;

  private Nesting(String text, StringBuilder out) {
    this.text = text;
    this.out = out;
  }

  /** Appends {@code text} with {@code tags} to {@code out}. */
  static void write(List<Tag> tags, String text, StringBuilder out) {
    Nesting nesting = new Nesting(text, out);
    nesting.ahead.addAll(tags);
    while (!nesting.ahead.isEmpty()) {
      nesting.put(nesting.ahead.remove());
    }
    nesting.closeUntil(text.length());
    nesting.copyTo(text.length());
  }

  private void put(Tag tag) {
    closeUntil(tag.span().start());
    Tag outer = open.peek();
    if (outer == null || tag.span().end() <= outer.span().end()) {
      open(tag);
    } else if (tag.isContent() && !outer.isContent()) {
      reopenInside(tag);
    } else {
      int cut = outer.span().end();
      ahead.add(tag.over(cut, tag.span().end()));
      ahead.add(tag.over(tag.span().start(), cut));
    }
  }

  /** Cuts what stands open and would end inside {@code tag}, and goes on with it there. */
  private void reopenInside(Tag tag) {
    int cut = tag.span().start();
    List<Tag> rest = new ArrayList<>();
    while (!open.isEmpty()
        && !open.element().isContent()
        && open.element().span().end() < tag.span().end()) {
      Tag outer = open.pop();
      close(outer, cut);
      rest.add(outer.over(cut, outer.span().end()));
    }
    ahead.add(tag);
    ahead.addAll(rest);
  }

  private void open(Tag tag) {
    copyTo(tag.span().start());
    out.append('<').append(tag.name()).append(tag.attributes()).append('>');
    open.push(tag);
  }

  private void closeUntil(int offset) {
    while (!open.isEmpty() && open.element().span().end() <= offset) {
      Tag tag = open.pop();
      close(tag, tag.span().end());
    }
  }

  private void close(Tag tag, int at) {
    copyTo(at);
    out.append("</").append(tag.name()).append('>');
  }

  private void copyTo(int offset) {
    if (offset > written) {
      out.append(text, written, offset);
      written = offset;
    }
  }
}
