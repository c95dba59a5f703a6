package org.isnad.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a thread of comments: which words belong to which comment, and which of them are
 * its name and its time.
 *
 * <ul>
 *   <li>a comment opened within another is a reply to it, unless the other has shown nothing yet:
 *       then both are one ({@code <li class=comment><div class=comment-body>})
 *   <li>but when a second one like the inner one follows it, the outer one was only their frame
 *   <li>the innermost element called a name is the name; what else stands in the outer one («كتب
 *       فلان في …») is nothing
 * </ul>
 */
final class CommentWalk implements NodeFilter {

  /** The most comments of a page that are kept. */
  static final int MOST = 5000;

  /** The nodes that are looked at to see what an element holds. */
  private static final int GLANCE = 40;

  /** The most units of text in an element that is taken for a name, a time or a button. */
  private static final int BRIEF = 160;

  /** How comments are told from their frame. */
  enum How {
    /** By what they are called. */
    NAMED,
    /**
     * By being items of a list, or like the sibling beside them, and holding a name or a time; or
     * by a term of a list of terms that is a name.
     */
    SIGNED,
    /** By being items of a list. */
    LISTED
  }

  private final How how;
  private final List<Remark> remarks;
  private final Deque<Remark> open = new ArrayDeque<>();
  private final Running line = new Running();
  private int indents;
  private int texts;
  private int styles;
  private boolean styled;

  /** The element that is taken for the name of the comment that is open, or for its time. */
  private @Nullable Element caught;

  private final StringBuilder catching = new StringBuilder();

  /** The outermost name or time that is open; words in it are no text. */
  private @Nullable Element aside;

  private CommentWalk(How how, List<Remark> remarks) {
    this.how = how;
    this.remarks = remarks;
  }

  /** Adds the comments in {@code thread} to {@code remarks}, in page order. */
  static void over(Element thread, How how, List<Remark> remarks) {
    CommentWalk walk = new CommentWalk(how, remarks);
    thread.filter(walk);
    walk.flush();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    Tags tag = Tags.of(element.normalName());
    switch (tag) {
      case SKIPPED, PICTURE, CLUE -> {
        return FilterResult.SKIP_ENTIRELY;
      }
      case BREAK, BLOCK -> flush();
      case INLINE, LINK, BOLD -> {}
    }
    CommentPart part = part(element, tag);
    if (part == CommentPart.PASSED || Outline.isHidden(element)) {
      flush();
      return FilterResult.SKIP_ENTIRELY;
    }
    styles += isStyle(element, tag) ? 1 : 0;
    switch (part) {
      case ITEM -> item(element);
      case NAME, TIME -> {
        if (how == How.SIGNED && element.normalName().equals("dt")) {
          term(element);
        }
        aside(element, part);
      }
      case TEXT -> texts++;
      case INDENT -> indents++;
      case SIGNED, REPLY, PASSED, NONE -> {}
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isStyle(Element element, Tags tag) {
    return tag == Tags.BOLD
        || tag == Tags.LINK
        || Tags.shape(element.normalName()) == Block.Shape.HEADING;
  }

  private CommentPart part(Element element, Tags tag) {
    CommentPart part = CommentPart.of(element);
    return switch (part) {
      case ITEM -> tag == Tags.BLOCK || tag == Tags.INLINE ? part : CommentPart.NONE;
      case NAME, TIME -> Glance.of(element).isBrief() ? part : CommentPart.NONE;
      case REPLY -> reply(element);
      case SIGNED -> Glance.of(element).signed ? CommentPart.ITEM : CommentPart.NONE;
      case NONE -> isItem(element, tag) ? CommentPart.ITEM : part;
      default -> part;
    };
  }

  private boolean isItem(Element element, Tags tag) {
    return switch (how) {
      case NAMED -> false;
      case SIGNED -> tag == Tags.BLOCK && isSigned(element);
      case LISTED -> element.normalName().equals("li");
    };
  }

  /** A reply is a comment when it holds a name or a time, and a button when it is brief. */
  private static CommentPart reply(Element element) {
    Glance glance = Glance.of(element);
    if (glance.signed) {
      return CommentPart.ITEM;
    }
    return glance.isBrief() ? CommentPart.PASSED : CommentPart.NONE;
  }

  private static boolean isSigned(Element element) {
    if (Tags.shape(element.normalName()) == Block.Shape.PARAGRAPH) {
      return false;
    }
    boolean like =
        element.normalName().equals("li")
            || isLike(element, element.nextElementSibling())
            || isLike(element, element.previousElementSibling());
    return like && Glance.of(element).signed;
  }

  private static boolean isLike(Element element, @Nullable Element sibling) {
    return sibling != null
        && sibling.normalName().equals(element.normalName())
        && sibling.className().equals(element.className());
  }

  /** What the first nodes of an element hold. */
  private static final class Glance implements NodeFilter {

    private int nodes;
    private int units;
    private boolean signed;

    static Glance of(Element element) {
      Glance glance = new Glance();
      element.filter(glance);
      return glance;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        units += text.getWholeText().length();
      } else if (node instanceof Element inner && depth > 0) {
        CommentPart part = CommentPart.of(inner);
        signed |= part == CommentPart.NAME || part == CommentPart.TIME;
      }
      return ++nodes > GLANCE ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    boolean isBrief() {
      return nodes <= GLANCE && units <= BRIEF;
    }
  }

  private void item(Element element) {
    Remark around = open.peek();
    if (around != null && around.isBlank() && line.isEmpty()) {
      around.inner = element;
      return;
    }
    if (around != null && around.inner != null && isSecond(around.inner, element)) {
      end(around);
      around = open.peek();
    }
    if (remarks.size() < MOST) {
      Remark remark = new Remark(element, around, indents, CommentPart.level(element));
      open.push(remark);
      remarks.add(remark);
    }
  }

  /** Begins a comment with the name in a list of terms; it lasts until the next name. */
  @SuppressWarnings("ReferenceEquality") // an element is itself alone
  private void term(Element name) {
    Element list = name.parent();
    Remark before = open.peek();
    if (before != null && before.element == list) {
      end(before);
    }
    if (list != null) {
      item(list);
    }
  }

  /** Says whether an element stands beside another, called the same. */
  @SuppressWarnings("ReferenceEquality") // an element is itself alone
  private static boolean isSecond(Element first, Element second) {
    return first.parent() == second.parent() && first.normalName().equals(second.normalName());
  }

  private void aside(Element element, CommentPart part) {
    Remark remark = open.peek();
    if (remark == null) {
      return;
    }
    flush();
    aside = aside == null ? element : aside;
    boolean isName = part == CommentPart.NAME && remark.name.isEmpty();
    boolean isTime = part == CommentPart.TIME && remark.timeText.isEmpty();
    if (isName || isTime) {
      store();
      caught = element;
    }
    if (part == CommentPart.TIME && remark.time == null) {
      remark.time = machineTime(element);
    }
  }

  private static @Nullable String machineTime(Element element) {
    for (String attribute : new String[] {"datetime", "content", "title", "data-time"}) {
      String value = element.attr(attribute);
      String time = value.isEmpty() ? null : Times.iso(value);
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  private void text(String text) {
    Remark remark = open.peek();
    if (remark == null) {
      return;
    }
    if (aside != null) {
      if (caught != null) {
        catching.append(text);
      }
      return;
    }
    if (line.isEmpty()) {
      styled = true;
    }
    boolean shows = !Words.isBlank(text);
    styled &= styles > 0 || !shows;
    line.add(text, false, false);
  }

  private void store() {
    Remark remark = open.peek();
    Element from = caught;
    caught = null;
    String words = Running.clean(catching.toString());
    catching.setLength(0);
    if (remark == null || from == null || words.isEmpty()) {
      return;
    }
    if (CommentPart.of(from) == CommentPart.TIME) {
      remark.timeText = remark.timeText.isEmpty() ? words : remark.timeText;
    } else if (remark.name.isEmpty()) {
      remark.name = words;
    }
  }

  private void flush() {
    Remark remark = open.peek();
    if (remark != null && !line.isEmpty()) {
      remark.lines.add(new Remark.Line(line.text(), texts > 0, styled));
    }
    line.clear();
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // an element is itself alone
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    Tags tag = Tags.of(element.normalName());
    if (tag == Tags.BLOCK) {
      flush();
    }
    styles -= isStyle(element, tag) ? 1 : 0;
    if (element == caught) {
      store();
    } else if (caught != null && tag == Tags.LINK) {
      catching.append(' ');
    }
    if (element == aside) {
      aside = null;
    }
    switch (CommentPart.of(element)) {
      case TEXT -> texts--;
      case INDENT -> indents--;
      default -> {}
    }
    Remark remark = open.peek();
    if (remark != null && remark.element == element) {
      end(remark);
    }
    return FilterResult.CONTINUE;
  }

  private void end(Remark remark) {
    flush();
    store();
    aside = null;
    open.remove(remark);
  }
}
