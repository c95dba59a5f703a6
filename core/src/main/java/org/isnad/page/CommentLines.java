package org.isnad.page;

import java.util.List;
import org.isnad.base.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads the short lines around a reader's comment.
 *
 * <ul>
 *   <li>buttons and counts: "Like · Reply · 3", «أعجبني رد إبلاغ»
 *   <li>times: "3 November 2022 at 14:30", "2 hours ago", «منذ ساعتين»
 *   <li>names with what stands about them: "Mona says:", «كتب: منى», "#3 Mona – 3 November 2022"
 * </ul>
 */
final class CommentLines {

  /** The longest line that is looked at, in words. */
  private static final int SHORT = 14;

  /** The longest name, in UTF-16 units. */
  private static final int NAME = 60;

  private static final List<WordList.Row> ROWS =
      WordList.of(CommentLines.class, "comment-words.tsv").rows();
  private static final Phrases BUTTONS = phrases("button");
  private static final Phrases SAYS = phrases("says");
  private static final Phrases BY = phrases("by");
  private static final Phrases AGO = phrases("ago");

  private CommentLines() {}

  private static Phrases phrases(String kind) {
    return Phrases.of(ROWS.stream().filter(row -> row.get("kind").equals(kind)).toList(), "forms");
  }

  /**
   * A line that signs a comment.
   *
   * @param name who wrote it, null when it does not say
   * @param time when, in ISO 8601; null when it does not say or is not plain
   * @param timed whether it says when, plainly or not
   */
  record Signature(@Nullable String name, @Nullable String time, boolean timed) {}

  /** Says whether a line is buttons and counts, or of a form, and nothing else. */
  static boolean isButtons(String line) {
    if (line.length() > 200) {
      return false;
    }
    Words words = Words.of(line);
    return words.wordCount() <= SHORT
        && (isAll(words, 0, BUTTONS) || CommentForms.of(line) != null);
  }

  /** Says whether the pieces from {@code first} on are all of these phrases, numbers or marks. */
  private static boolean isAll(Words words, int first, Phrases phrases) {
    int at = first;
    while (at < words.size()) {
      Phrases.Hit hit = phrases.at(words, at);
      if (hit == null && words.isWord(at)) {
        return false;
      }
      at = hit == null ? at + 1 : hit.end();
    }
    return true;
  }

  /** Says whether a line tells a time and nothing else, be it one that cannot be told exactly. */
  static boolean isTime(String line) {
    if (line.length() > 200) {
      return false;
    }
    Words words = Words.of(line);
    return words.wordCount() <= SHORT && isTime(words, 0);
  }

  private static boolean isTime(Words words, int first) {
    Words rest = new Words(words.text(), words.words().subList(first, words.size()));
    DateScan scan = DateScan.of(rest);
    boolean dated = !scan.days.isEmpty() || !scan.times.isEmpty() || scan.unclear;
    return (dated && scan.strangers == 0)
        || DateScan.isDayOrMonth(rest, 0, rest.size())
        || (rest.size() > 0 && isAll(rest, 0, AGO) && isCounted(rest));
  }

  /** Says whether a count of time stands among words for one: "2 hours ago", «منذ ساعتين», "1d". */
  private static boolean isCounted(Words words) {
    int known = 0;
    boolean digit = false;
    for (int i = 0; i < words.size(); i++) {
      known += words.isWord(i) ? 1 : 0;
      digit |= words.isNumber(i);
    }
    return known > 1 || (known == 1 && digit);
  }

  /** Reads a line that holds a name, with or without a time behind it. */
  static Signature signature(String line) {
    if (line.length() > 200) {
      return new Signature(null, null, false);
    }
    Words words = Words.of(line);
    int first = pastBy(words);
    int timeFrom = nameEnd(words, first);
    boolean timed = timeFrom < words.size();
    String time = timed ? Dates.iso(line.substring(words.words().get(timeFrom).start())) : null;
    String name = name(words, first, timeFrom);
    boolean named = !name.isEmpty() && name.length() <= NAME && !isButtons(name);
    return new Signature(named ? name : null, time, timed);
  }

  /** Returns the name in the pieces from {@code first} to {@code end}, empty when there is none. */
  private static String name(Words words, int first, int end) {
    int bare = end;
    while (bare > first && words.isMark(bare - 1)) {
      bare--;
    }
    int said = pastSays(words, first, bare);
    if (said == first) {
      return "";
    }
    int last = said < bare ? said : bare;
    int from = words.words().get(first).start();
    int to = words.words().get(last - 1).end();
    String line = words.text();
    boolean closes =
        to < line.length() && last < words.size() + 1 && ".)]!".indexOf(line.charAt(to)) >= 0;
    boolean dots = line.startsWith("..", to);
    return line.substring(from, closes && !dots && said == bare ? to + 1 : to);
  }

  /** Past "#3", "by", «الاسم:». */
  private static int pastBy(Words words) {
    int at = 0;
    if (words.form(0).equals("#") && words.isNumber(1)) {
      at = 2;
    } else if (words.isNumber(0) && words.isMark(1)) {
      at = 2;
    }
    while (words.isMark(at)) {
      at++;
    }
    Phrases.Hit by = BY.at(words, at);
    if (by == null || by.end() >= words.size()) {
      return at;
    }
    return words.isMark(by.end()) ? by.end() + 1 : by.end();
  }

  /** Where the time begins behind a name; the end when there is none. */
  private static int nameEnd(Words words, int first) {
    int last = Math.min(words.size(), first + SHORT);
    for (int i = first + 1; i < last; i++) {
      if (!words.isMark(i) && standsApart(words, i) && isTime(words, i)) {
        return i;
      }
    }
    return words.size();
  }

  /** Says whether a piece is not glued to the one before: in "mona12" the number is. */
  private static boolean standsApart(Words words, int i) {
    return words.isMark(i - 1) || words.words().get(i - 1).end() < words.words().get(i).start();
  }

  /** Where a name ends before "says", «يقول»; the end when no such word stands there. */
  private static int pastSays(Words words, int first, int end) {
    for (int i = Math.max(first + 1, end - 2); i < end; i++) {
      Phrases.Hit hit = SAYS.at(words, i);
      if (hit != null && hit.end() == end) {
        return i;
      }
    }
    return end;
  }

  /** Returns the one time that a line tells, in ISO 8601; null when it does more or less. */
  static @Nullable String time(String line) {
    return line.length() <= 200 && isTime(line) ? Dates.iso(line) : null;
  }

  /** Says whether a line may be a name: few words, and no sentence. */
  static boolean isShort(String line) {
    return line.length() <= NAME
        && !Running.endsSentence(line)
        && Words.of(line).wordCount() <= SHORT;
  }

  /** Says whether a line is only "says:", and stands behind a name. */
  static boolean isSays(String line) {
    Words words = Words.of(line.length() > 40 ? "" : line);
    return words.size() > 0 && isAll(words, 0, SAYS);
  }
}
