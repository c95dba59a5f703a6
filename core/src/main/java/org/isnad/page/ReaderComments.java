package org.isnad.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the readers' comments, which are no part of the article but may be wanted beside it.
 *
 * <p>A thread is a box that calls itself comments and holds no part of the article. {@link
 * CommentWalk} parts it into single comments; here their lines become name, time and words: forms,
 * buttons and times are left out of the words, and where nothing calls itself a name, a short first
 * line is one, if it is bold or a link, or a time follows it.
 */
final class ReaderComments {

  private ReaderComments() {}

  /** Returns the comments of a page, in page order. */
  static List<Article.Comment> of(Outline outline, Furniture furniture) {
    List<Article.Comment> comments = new ArrayList<>();
    int end = 0;
    for (Box box : outline.boxes) {
      if (isThread(box) && box.from >= end && comments.size() < CommentWalk.MOST) {
        boolean apart = furniture.isJunk(outline.blocks.get(box.from));
        comments.addAll(of(box, apart));
        end = box.to;
      }
    }
    return comments.size() > CommentWalk.MOST ? comments.subList(0, CommentWalk.MOST) : comments;
  }

  private static boolean isThread(Box box) {
    return box.to > box.from
        && box.is(Mark.COMMENTS)
        && !box.tag.equals("body")
        && !box.tag.equals("html")
        && !box.tag.equals("main");
  }

  private static List<Article.Comment> of(Box thread, boolean apart) {
    for (CommentWalk.How how : CommentWalk.How.values()) {
      List<Remark> remarks = new ArrayList<>();
      if (apart || how == CommentWalk.How.NAMED) {
        CommentWalk.over(thread.element, how, remarks);
      }
      List<Article.Comment> comments = comments(remarks);
      if (!comments.isEmpty()) {
        return comments;
      }
    }
    return List.of();
  }

  private static List<Article.Comment> comments(List<Remark> remarks) {
    List<Article.Comment> read = new ArrayList<>();
    for (Remark remark : remarks) {
      read.add(read(remark));
    }
    for (int i = 0; i < remarks.size(); i++) {
      Remark around = remarks.get(i).around;
      if (around != null && read.get(i).name() != null && !around.isSigned()) {
        around.isFrame = true;
      }
    }
    int base = base(remarks);
    List<Article.Comment> comments = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Remark remark = remarks.get(i);
      Article.Comment one = read.get(i);
      boolean signed = one.name() != null || one.time() != null || !remark.timeText.isEmpty();
      if (!remark.isFrame && signed && !one.text().isEmpty()) {
        int depth = remark.level < 0 ? remark.depth() : remark.level - base;
        comments.add(new Article.Comment(one.name(), one.time(), one.text(), depth));
      }
    }
    return comments;
  }

  /** The lowest level that the page gives: some count from 0, some from 1. */
  private static int base(List<Remark> remarks) {
    return remarks.stream().mapToInt(r -> r.level).filter(l -> l >= 0).min().orElse(0);
  }

  /** Reads one comment; its depth is left open. */
  private static Article.Comment read(Remark remark) {
    CommentLines.Signature signed = CommentLines.signature(remark.name);
    String name = signed.name();
    String time = remark.time != null ? remark.time : CommentLines.time(remark.timeText);
    time = time == null ? signed.time() : time;
    int first = 0;
    if (name == null && isName(remark)) {
      CommentLines.Signature line = CommentLines.signature(remark.lines.get(0).text());
      name = line.name();
      time = time == null ? line.time() : time;
      first = name == null ? 0 : 1;
    }
    for (int i = first; i < remark.lines.size() && time == null; i++) {
      time = CommentLines.time(remark.lines.get(i).text());
    }
    return new Article.Comment(name, time, words(remark, first), 0);
  }

  /** Says whether the first line of a comment that marks no name is one. */
  private static boolean isName(Remark remark) {
    if (remark.lines.isEmpty()) {
      return false;
    }
    Remark.Line line = remark.lines.get(0);
    if ((line.marked() && isParted(remark))
        || CommentLines.isTime(line.text())
        || !CommentLines.isShort(line.text())) {
      return false;
    }
    boolean timed = !remark.timeText.isEmpty() || CommentLines.signature(line.text()).timed();
    boolean next = remark.lines.size() > 1 && CommentLines.isTime(remark.lines.get(1).text());
    return line.styled() || timed || next;
  }

  /** Returns the words: the marked lines where there are any, else all that are no signature. */
  private static String words(Remark remark, int first) {
    StringBuilder words = new StringBuilder();
    boolean marked = isParted(remark);
    for (int i = first; i < remark.lines.size(); i++) {
      Remark.Line line = remark.lines.get(i);
      if (marked ? line.marked() : isWords(line) && !isLink(line)) {
        words.append(words.length() > 0 ? "\n" : "").append(line.text());
      }
    }
    return words.toString();
  }

  /** Says whether the words are marked, and stand apart from the rest of the comment. */
  private static boolean isParted(Remark remark) {
    boolean named = !remark.name.isEmpty();
    return remark.lines.stream().anyMatch(Remark.Line::marked)
        && (named || remark.lines.stream().anyMatch(ReaderComments::isUnmarked));
  }

  /** Says whether a line may be words of the comment that the page does not mark as such. */
  private static boolean isUnmarked(Remark.Line line) {
    return !line.marked() && !line.styled() && isWords(line);
  }

  /** Says whether a line is a link or heading of the page: "1 reply by Mona". */
  private static boolean isLink(Remark.Line line) {
    return line.styled() && !line.marked() && CommentLines.isShort(line.text());
  }

  private static boolean isWords(Remark.Line line) {
    return !CommentLines.isButtons(line.text())
        && !CommentLines.isTime(line.text())
        && !CommentLines.isSays(line.text());
  }
}
