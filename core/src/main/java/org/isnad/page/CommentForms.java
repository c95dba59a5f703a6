package org.isnad.page;

import java.util.List;
import org.isnad.base.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Knows the lines that belong to the page and not to the article: comment forms, tags, links to
 * other stories, share buttons, newsletters.
 *
 * <ul>
 *   <li>a line that is a heading of such a part («اترك تعليقا», "LEAVE A REPLY"), its numbers and
 *       marks aside
 *   <li>a short line that begins as a form's line does ("Please enter your name here", «لن يتم نشر
 *       عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *»); what is no form's line must not
 *       end as a sentence of prose does
 *   <li>a request to follow somebody that names the account ("Follow Anna Reed on Twitter @reed")
 *   <li>a label with a colon and something short («اقرأ أيضا: …», "Tags: …")
 * </ul>
 *
 * <p>A heading takes along what follows it: of a form or of related links, until prose returns; of
 * the readers' comments, to the end.
 */
final class CommentForms {

  /** What sort of line it is. */
  enum Sort {
    /** A line of a comment form. */
    FORM,
    /** The name of a field of a form; counts only beside other such lines. */
    FIELD,
    /** The heading of the readers' comments. */
    COMMENTS,
    /** Tags or topics. */
    TAGS,
    /** Buttons, links and marks of the page. */
    SHARE,
    /** The heading of links to other stories. */
    RELATED,
    /** A link to one other story. */
    PROMO,
    /** A newsletter or an app. */
    NEWSLETTER,
    /** Rights. */
    LEGAL
  }

  /** How much a furniture line takes along. */
  enum Run {
    /** Nothing. */
    LINE,
    /** What follows, until prose returns. */
    BLOCK,
    /** All that follows. */
    END
  }

  /**
   * A furniture line.
   *
   * @param sort what it is
   * @param run what it takes along
   */
  record Found(Sort sort, Run run) {}

  /** The most words of a line that begins as a furniture line does. */
  private static final int SHORT = 30;

  /** The most words behind a label and its colon. */
  private static final int TEASER = 25;

  /** The most words of a row of buttons. */
  private static final int BUTTONS = 16;

  private static final List<WordList.Row> ROWS =
      WordList.of(CommentForms.class, "furniture.tsv").rows();
  private static final Phrases WHOLE = phrases("whole");
  private static final Phrases START = phrases("start");
  private static final Phrases LABEL = phrases("label");
  private static final Phrases HANDLE = phrases("handle");

  /** The most words of a line that asks to follow somebody. */
  private static final int HANDLES = 14;

  private CommentForms() {}

  private static Phrases phrases(String match) {
    return Phrases.of(
        ROWS.stream().filter(row -> row.get("match").equals(match)).toList(), "forms");
  }

  /** Returns what sort of furniture {@code line} is, null when it may be prose. */
  static @Nullable Found of(String line) {
    if (line.length() > 400) {
      return null;
    }
    Words opening = Words.opening(line);
    if (!mayOpen(opening.form(opening.size() - 1))) {
      return null; // as most lines
    }
    Words words = Words.of(line);
    int count = words.wordCount();
    if (count == 0 || count > SHORT) {
      return null;
    }
    int first = pastAsides(words, 0);
    Phrases.Hit whole = WHOLE.at(words, first);
    if (whole != null && pastAsides(words, whole.end()) == words.size()) {
      return found(whole.row());
    }
    if (count <= BUTTONS && isButtons(words, first)) {
      return new Found(Sort.SHARE, Run.LINE);
    }
    Phrases.Hit label = LABEL.at(words, first);
    if (label != null && isLabelled(words, label.end()) && count <= TEASER) {
      return found(label.row());
    }
    Phrases.Hit handle = HANDLE.at(words, first);
    if (handle != null && count <= HANDLES && namesHandle(words)) {
      return found(handle.row());
    }
    Phrases.Hit start = START.at(words, first);
    Found found = start == null ? null : found(start.row());
    boolean prose = count >= 12 && endsSentence(line);
    return found != null && prose && found.sort() != Sort.FORM ? null : found;
  }

  private static boolean mayOpen(String form) {
    return WHOLE.mayBegin(form)
        || START.mayBegin(form)
        || LABEL.mayBegin(form)
        || HANDLE.mayBegin(form);
  }

  /** Says whether a line is a row of buttons and nothing else: «طباعة فيسبوك تويتر Email». */
  private static boolean isButtons(Words words, int first) {
    int buttons = 0;
    int at = first;
    while (at < words.size()) {
      Phrases.Hit hit = WHOLE.at(words, at);
      Sort sort = hit == null ? null : found(hit.row()).sort();
      if (sort != Sort.SHARE && sort != Sort.FIELD && !words.isMark(at)) {
        return false;
      }
      buttons += sort == Sort.SHARE ? 1 : 0;
      at = hit == null ? at + 1 : hit.end();
    }
    return buttons >= 2;
  }

  /** Says whether {@code line} is a link to another story: «اقرأ أيضا: …», "READ MORE: …". */
  static boolean isPromo(String line) {
    Found found = of(line);
    return found != null && (found.sort() == Sort.PROMO || found.sort() == Sort.RELATED);
  }

  /**
   * Says whether {@code block} is a comment form or a part of one: one of its lines is a form's
   * line, and no line is prose.
   */
  static boolean isForm(String block) {
    boolean form = false;
    int from = 0;
    while (from <= block.length()) {
      int newline = block.indexOf('\n', from);
      int end = newline < 0 ? block.length() : newline;
      String line = block.substring(from, end);
      Found found = of(line);
      form |= found != null && found.sort() == Sort.FORM;
      if (found == null && isProse(line)) {
        return false;
      }
      from = end + 1;
    }
    return form;
  }

  /**
   * Says whether {@code line} is prose, and so ends a run of furniture: 25 words, or 12 that end in
   * a full stop.
   */
  static boolean isProse(String line) {
    if (line.length() < 40) {
      return false;
    }
    int count = Words.of(line).wordCount();
    return count >= 25 || (count >= 12 && endsSentence(line));
  }

  private static boolean endsSentence(String line) {
    String closed = line.stripTrailing();
    return !closed.isEmpty() && ".؟?!»”\"…".indexOf(closed.charAt(closed.length() - 1)) >= 0;
  }

  private static int pastAsides(Words words, int i) {
    int at = i;
    while (words.isMark(at) || words.isNumber(at)) {
      at++;
    }
    return at;
  }

  /** Says whether a line names an account: "Follow Anna Reed on Twitter @annareed". */
  private static boolean namesHandle(Words words) {
    for (int i = 1; i < words.size(); i++) {
      switch (words.form(i)) {
        case "@", "twitter", "facebook", "instagram", "تويتر", "فيسبوك" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isLabelled(Words words, int at) {
    return switch (words.form(at)) {
      case ":", "|", "»", ">", "–", "—", "..", "…" -> true;
      default -> false;
    };
  }

  private static Found found(WordList.Row row) {
    Sort sort =
        switch (row.get("kind")) {
          case "form" -> Sort.FORM;
          case "field" -> Sort.FIELD;
          case "comments" -> Sort.COMMENTS;
          case "tags" -> Sort.TAGS;
          case "share" -> Sort.SHARE;
          case "related" -> Sort.RELATED;
          case "promo" -> Sort.PROMO;
          case "newsletter" -> Sort.NEWSLETTER;
          case "legal" -> Sort.LEGAL;
          default -> throw new IllegalStateException(row.where() + ": unknown kind " + row.cells());
        };
    Run run =
        switch (row.get("run")) {
          case "line" -> Run.LINE;
          case "block" -> Run.BLOCK;
          case "end" -> Run.END;
          default -> throw new IllegalStateException(row.where() + ": unknown run " + row.cells());
        };
    return new Found(sort, run);
  }
}
