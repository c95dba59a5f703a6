package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One reader's comment while its thread is walked over. */
final class Remark {

  /**
   * A line of it.
   *
   * @param text the words, cleaned
   * @param marked whether the page calls it the comment's text
   * @param styled whether all of it is bold, linked or a heading
   */
  record Line(String text, boolean marked, boolean styled) {}

  /** The element that holds it. */
  final Element element;

  /** The one it stands in, null when it answers none. */
  final @Nullable Remark around;

  /** How far it is set in beside what it stands in. */
  final int indents;

  /** The level that the page gives it, -1 when it gives none. */
  final int level;

  /** Whether it is only the frame of those in it. */
  boolean isFrame;

  /** An element that began right at its beginning and calls itself a comment as well. */
  @Nullable Element inner;

  String name = "";

  /** What the page marks as its time, as it is written. */
  String timeText = "";

  /** The same in ISO 8601, null when no machine wrote it. */
  @Nullable String time;

  final List<Line> lines = new ArrayList<>();

  Remark(Element element, @Nullable Remark around, int indents, int level) {
    this.element = element;
    this.around = around;
    this.indents = indents;
    this.level = level;
  }

  /** Says whether nothing of it was read yet. */
  boolean isBlank() {
    return !isSigned() && lines.isEmpty();
  }

  /** Says whether the page marks a name or a time in it. */
  boolean isSigned() {
    return !name.isEmpty() || !timeText.isEmpty() || time != null;
  }

  /** Returns how many comments it is an answer to, one within the other. */
  int depth() {
    int depth = indents;
    for (Remark above = around; above != null; above = above.around) {
      depth += above.isFrame ? 0 : 1;
    }
    return depth;
  }
}
