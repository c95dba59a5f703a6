package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Fold;

/**
 * A short line cut into words, numbers and marks, for the grammars of this package.
 *
 * <ul>
 *   <li>a hyphen or apostrophe between letters holds a word together: Al-Awsat, O'Neill
 *   <li>digits and letters part: 24ساعة → 24 | ساعة, 3rd → 3 | rd
 *   <li>the dot of a single letter is passed over: أ.ف.ب → أ | ف | ب, a.m. → a | m
 *   <li>a tatweel that stands alone is a dash: جدة ـ واس
 * </ul>
 *
 * @param text the line
 * @param words its words, in order
 */
record Words(String text, List<Word> words) {

  /** What a piece of a line is. */
  enum Kind {
    /** Letters. */
    WORD,
    /** Digits. */
    NUMBER,
    /** Anything else that shows. */
    MARK
  }

  /**
   * A piece of a line.
   *
   * @param start its first UTF-16 unit in the line
   * @param end the unit after its last
   * @param form folded
   * @param kind what it is
   */
  record Word(int start, int end, String form, Kind kind) {}

  /** Cuts {@code line}. */
  static Words of(String line) {
    return cut(line, false);
  }

  /** Cuts {@code line} as far as its first word of letters, which is the last piece. */
  static Words opening(String line) {
    return cut(line, true);
  }

  private static Words cut(String line, boolean opening) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (isDigit(c)) {
        int end = i + 1;
        while (end < line.length() && isDigit(line.charAt(end))) {
          end++;
        }
        words.add(new Word(i, end, Fold.fold(line, i, end), Kind.NUMBER));
        i = end;
      } else if (Character.isLetter(c)) {
        i = word(line, i, words);
        if (opening && words.get(words.size() - 1).kind() == Kind.WORD) {
          break;
        }
      } else if (isSpace(c)) {
        i++;
      } else {
        words.add(new Word(i, i + 1, c == TATWEEL ? "-" : line.substring(i, i + 1), Kind.MARK));
        i++;
      }
    }
    return new Words(line, List.copyOf(words));
  }

  private static final char TATWEEL = 'ـ';

  private static int word(String line, int start, List<Word> words) {
    int end = start + 1;
    while (end < line.length() && goesOn(line, end)) {
      end++;
    }
    String form = Fold.fold(line, start, end);
    boolean standsAlone = form.isEmpty();
    words.add(new Word(start, end, standsAlone ? "-" : form, standsAlone ? Kind.MARK : Kind.WORD));
    boolean single = form.length() == 1 && end < line.length() && line.charAt(end) == '.';
    return single ? end + 1 : end;
  }

  private static boolean goesOn(String line, int at) {
    char c = line.charAt(at);
    if (Character.isLetter(c) || Fold.isDropped(c)) {
      return true;
    }
    boolean joins = c == '-' || c == '\'' || c == '’' || c == 'ʼ';
    boolean latin = at > 0 && line.charAt(at - 1) < 0x250;
    return joins
        && latin
        && at + 1 < line.length()
        && Character.isLetter(line.charAt(at + 1))
        && line.charAt(at + 1) < 0x250;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '٠' && c <= '٩') || (c >= '۰' && c <= '۹');
  }

  /** Says whether a unit shows nothing: any kind of space, a filler, an invisible mark. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || (Fold.isDropped(c) && c != TATWEEL);
  }

  /** Says whether a line shows nothing. */
  static boolean isBlank(CharSequence line) {
    for (int i = 0; i < line.length(); i++) {
      if (!isSpace(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the number of pieces. */
  int size() {
    return words.size();
  }

  /** Returns the folded form of a piece, the empty string out of range. */
  String form(int i) {
    return i >= 0 && i < words.size() ? words.get(i).form() : "";
  }

  /** Says whether a piece is there and is of letters. */
  boolean isWord(int i) {
    return is(i, Kind.WORD);
  }

  /** Says whether a piece is there and is of digits. */
  boolean isNumber(int i) {
    return is(i, Kind.NUMBER);
  }

  /** Says whether a piece is there and is a mark. */
  boolean isMark(int i) {
    return is(i, Kind.MARK);
  }

  private boolean is(int i, Kind kind) {
    return i >= 0 && i < words.size() && words.get(i).kind() == kind;
  }

  /** Returns the words of the line from piece {@code first} to before {@code end}, as written. */
  String written(int first, int end) {
    return first >= end
        ? ""
        : text.substring(words.get(first).start(), words.get(end - 1).end()).strip();
  }

  /** Says whether a piece is written with a capital, or in a script that has none. */
  boolean isCapital(int i) {
    char c = text.charAt(words.get(i).start());
    return !Character.isLowerCase(c);
  }

  /** Returns the number of pieces that are of letters or digits. */
  int wordCount() {
    int count = 0;
    for (Word word : words) {
      if (word.kind() != Kind.MARK) {
        count++;
      }
    }
    return count;
  }
}
