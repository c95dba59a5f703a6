package org.isnad.page;

import java.util.List;
import org.isnad.base.WordList;
import org.jspecify.annotations.Nullable;

/** Knows the words by which a page tells what kind it is: live, walled, one of several, printed. */
final class PageWords {

  private static final List<WordList.Row> ROWS =
      WordList.of(PageWords.class, "page-kinds.tsv").rows();
  private static final Phrases LIVE = phrases("live");
  private static final Phrases LIVE_EDGE = phrases("live-edge");
  private static final Phrases BEFORE = phrases("age-before");
  private static final Phrases AFTER = phrases("age-after");
  private static final Phrases UNIT = phrases("age-unit");
  private static final Phrases ONE = phrases("age-one");
  private static final Phrases WALL = phrases("wall");
  private static final Phrases NEXT = phrases("next");
  private static final Phrases PREVIOUS = phrases("previous");
  private static final Phrases PAGE = phrases("page");
  private static final Phrases OF = phrases("of");
  private static final Phrases PICTURE = phrases("picture");
  private static final Phrases TURN = phrases("turn");
  private static final Phrases PRINTED = phrases("printed");
  private static final Phrases ENDING = phrases("ending");
  private static final Phrases BIO = phrases("bio");

  /** The longest note under an article, in words. */
  private static final int NOTE = 90;

  /** The longest line that asks for a subscription, in words. */
  private static final int ASKING = 40;

  /** The longest line that counts pictures, in words. */
  private static final int COUNTER = 4;

  /** The longest line about pages, in words. */
  private static final int PAGER = 12;

  private PageWords() {}

  private static Phrases phrases(String kind) {
    return Phrases.of(ROWS.stream().filter(row -> row.get("kind").equals(kind)).toList(), "forms");
  }

  /** Says whether a headline is that of a live blog: «لحظة بلحظة», "… – live", "Live: …". */
  static boolean isLive(String headline) {
    Words words = Words.of(headline);
    if (holds(LIVE, words)) {
      return true;
    }
    int last = words.size() - 1;
    return (words.isMark(1) && LIVE_EDGE.whole(words, 0, 1) != null)
        || (words.isMark(last - 1) && LIVE_EDGE.whole(words, last, last + 1) != null);
  }

  /** Says whether a line tells how long ago, and nothing else: "5 min ago", «قبل ساعة». */
  static boolean isAge(String line) {
    Words words = Words.of(line);
    Phrases.Hit before = BEFORE.at(words, 0);
    int at = before == null ? 0 : before.end();
    Phrases.Hit one = ONE.at(words, at);
    at = one == null ? at : one.end();
    at += words.isNumber(at) ? 1 : 0;
    Phrases.Hit unit = UNIT.at(words, at);
    if (unit == null) {
      return false;
    }
    Phrases.Hit after = AFTER.at(words, unit.end());
    boolean told = before != null || after != null;
    return told && (after == null ? unit.end() : after.end()) == words.size();
  }

  /**
   * Says whether a line tells that the rest is for those who pay or sign in; the words open the
   * line or a sentence of it.
   */
  static boolean isWall(Block block) {
    if (block.words > ASKING) {
      return false;
    }
    Words words = block.pieces();
    for (int i = 0; i < words.size(); i++) {
      if ((i == 0 || words.isMark(i - 1)) && WALL.at(words, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Says whether a block is a note of the outlet's under an article: whom to write to, say. */
  static boolean isEnding(Block block) {
    return block.words <= NOTE && holds(ENDING, block.pieces());
  }

  private static boolean holds(Phrases phrases, Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (phrases.at(words, i) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Says whether a block is a note on one of the authors: it begins with the name and goes on in
   * the third person, "Anna Reed is …", «سامر حداد كاتب …», or tells the trade first, «كاتب …».
   */
  static boolean isBio(Block block, List<String> authors) {
    if (authors.isEmpty() || block.words > NOTE) {
      return false;
    }
    Words words = block.pieces();
    Phrases.Hit trade = BIO.at(words, 0);
    for (String author : authors) {
      Words name = Words.of(author);
      if (name.wordCount() >= 2 && begins(words, 0, name)) {
        int after = name.size();
        while (words.isMark(after)) {
          after++;
        }
        return BIO.at(words, after) != null;
      }
      if (name.wordCount() >= 2 && trade != null && begins(words, trade.end(), name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(Words words, int at, Words name) {
    for (int i = 0; i < name.size(); i++) {
      if (!words.form(at + i).equals(name.form(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Which page of how many, as a line tells it.
   *
   * @param page its number, 0 when it is not told
   * @param of how many there are, 0 when it is not told
   */
  record Pager(int page, int of) {}

  /** Returns what a line tells of the pages of an article: "Page 1 of 3", «الصفحة التالية». */
  static @Nullable Pager pager(Block block) {
    if (block.words > PAGER) {
      return null;
    }
    Words words = block.pieces();
    Phrases.Hit page = PAGE.at(words, 0);
    if (page != null && words.isNumber(page.end())) {
      Phrases.Hit of = OF.at(words, page.end() + 1);
      int end = of == null ? page.end() + 1 : of.end();
      if (words.isMark(end) && of == null) {
        end++;
      }
      boolean counted = words.isNumber(end);
      if (counted && end + 1 == words.size()) {
        return new Pager(number(words, page.end()), number(words, end));
      }
    }
    return only(words) ? new Pager(0, 0) : null;
  }

  /** Says whether a line counts pictures: "1 / 4", "Image 1 of 4", «صورة 1 من 4». */
  static boolean isCounter(Block block) {
    if (block.words > COUNTER || block.shape == Block.Shape.CELL) {
      return false;
    }
    Words words = block.pieces();
    Phrases.Hit picture = PICTURE.at(words, 0);
    int at = picture == null ? 0 : picture.end();
    Phrases.Hit of = OF.at(words, at + 1);
    int end = of != null ? of.end() : words.form(at + 1).equals("/") ? at + 2 : words.size();
    return words.isNumber(at) && words.isNumber(end) && end + 1 == words.size();
  }

  /** Says whether a line is made of links between pages: «السابق 1 2 3 الصفحة التالية». */
  private static boolean only(Words words) {
    boolean next = false;
    for (int i = 0; i < words.size(); ) {
      Phrases.Hit hit = NEXT.at(words, i);
      next |= hit != null;
      hit = hit == null ? PREVIOUS.at(words, i) : hit;
      if (hit == null && words.isWord(i)) {
        return false;
      }
      i = hit == null ? i + 1 : hit.end();
    }
    return next;
  }

  private static int number(Words words, int i) {
    String digits = words.form(i);
    return digits.length() > 4 ? 0 : Integer.parseInt(digits);
  }

  /** Says whether a line is the head or foot of a page made for print: "Printed from: …". */
  static boolean isPrinted(Block block) {
    if (block.words > ASKING || block.isSentence()) {
      return false;
    }
    Words words = block.pieces();
    Phrases.Hit hit = PRINTED.at(words, 0);
    return hit != null && (words.form(hit.end()).equals(":") || hit.end() > 1);
  }

  /** Says whether a block is a turn in a transcript: «س: …», "Q: …", "CALDER: …". */
  static boolean isTurn(Block block) {
    int colon = block.text.indexOf(':');
    if (colon < 1 || colon > 60) {
      return false;
    }
    Words words = Words.of(block.text.substring(0, colon));
    return TURN.whole(words, 0, words.size()) != null || isCapitals(block.text, colon);
  }

  /** Says whether a text up to a colon is a name in capitals: "MAYOR RUTH CALDER:". */
  private static boolean isCapitals(String text, int colon) {
    int letters = 0;
    for (int i = 0; i < colon; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c) || Character.isDigit(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 2;
  }
}
