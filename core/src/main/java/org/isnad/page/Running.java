package org.isnad.page;

import org.isnad.base.Fold;

/**
 * The text of a block while it is gathered: white space runs become one space, invisible marks and
 * control characters go, words are counted on the way.
 */
final class Running {

  private final StringBuilder text = new StringBuilder(512);
  private int words;
  private int linkWords;
  private int boldWords;
  private int commas;
  private int ideographs;
  private boolean inWord;
  private boolean space;

  /** Makes this empty again. */
  void clear() {
    text.setLength(0);
    words = 0;
    linkWords = 0;
    boldWords = 0;
    commas = 0;
    ideographs = 0;
    inWord = false;
    space = false;
  }

  /** Adds the characters of a text node, unchanged stretches at once. */
  void add(String more, boolean link, boolean bold) {
    int length = more.length();
    int from = 0;
    for (int i = 0; i < length; i++) {
      char c = more.charAt(i);
      if (c > ' ' && c < '\u007F') {
        countAscii(c, link, bold);
        if (c == '&') {
          int end = Escapes.end(more, i);
          if (end > i) {
            append(more, from, i);
            add(Escapes.shown(more, i, end), link, bold);
            from = end;
            i = end - 1;
          }
        }
        continue;
      }
      boolean blank = isBlank(c);
      if (c == ' ' && i > from && i + 1 < length && isPlain(more.charAt(i + 1))) {
        inWord = false; // a single space inside a stretch stays as it is
      } else if (blank || c < ' ' || isNothing(c)) {
        append(more, from, i);
        from = i + 1;
        space |= blank && text.length() > 0;
        inWord &= !blank;
      } else {
        count(c, link, bold);
      }
    }
    append(more, from, length);
  }

  private static boolean isPlain(char c) {
    return c > ' ' && (c < '\u007F' || Character.isLetterOrDigit(c));
  }

  private void append(String more, int from, int to) {
    if (from < to) {
      if (space) {
        text.append(' ');
        space = false;
      }
      text.append(more, from, to);
    }
  }

  private void countAscii(char c, boolean link, boolean bold) {
    if (c >= 'A' ? (c | 0x20) <= 'z' && (c | 0x20) >= 'a' : c >= '0' && c <= '9') {
      if (!inWord) {
        word(link, bold);
      }
    } else if (c == ',') {
      commas++;
    }
  }

  private void word(boolean link, boolean bold) {
    inWord = true;
    words++;
    linkWords += link ? 1 : 0;
    boldWords += bold ? 1 : 0;
  }

  /** Makes sure that what comes next stands apart. */
  void space() {
    space = text.length() > 0;
    inWord = false;
  }

  private void count(char c, boolean link, boolean bold) {
    if (c == '\u060C' || c == '\u061B' || c == '\u3001') { // Arabic comma, semicolon; ideographic
      commas++;
    } else if (c >= '\u3040' && c <= '\u9FFF') { // kana and ideographs: two of them are a word
      words += ideographs++ % 2;
      linkWords += link ? ideographs % 2 : 0;
    } else if (!inWord && Character.isLetterOrDigit(c)) {
      word(link, bold);
    }
  }

  /** Says whether a unit is white space of any sort, line and paragraph separators among them. */
  static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || (c > '~' && isWideBlank(c));
  }

  private static boolean isWideBlank(char c) {
    return c == '\u0085'
        || c == '\u00A0'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000'
        || c == '\u1680';
  }

  /** Says whether a unit is white space, or nothing that shows. */
  static boolean isSkipped(char c) {
    return c <= ' ' || (c >= '\u007F' && (isNothing(c) || isBlank(c)));
  }

  private static boolean isNothing(char c) {
    return (c >= '\u007F' && c <= '\u009F') || (c > '\u009F' && Fold.isInvisible(c));
  }

  /** Says whether a text ends as a sentence does, closing marks passed over. */
  static boolean endsSentence(CharSequence text) {
    int end = text.length();
    while (end > 0 && "\"'”’»)]“ ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…؟:۔。".indexOf(text.charAt(end - 1)) >= 0;
  }

  /**
   * Returns {@code text} with the same changes made: one line, single spaces, nothing invisible.
   */
  static String clean(String text) {
    Running running = new Running();
    running.add(text, false, false);
    return running.text();
  }

  /** Returns the number of words in {@code text}. */
  static int wordsOf(String text) {
    Running running = new Running();
    running.add(text, false, false);
    return running.words();
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  boolean endsSentence() {
    return endsSentence(text);
  }

  String text() {
    return text.toString();
  }

  int words() {
    return words;
  }

  int linkWords() {
    return linkWords;
  }

  int boldWords() {
    return boldWords;
  }

  int commas() {
    return commas;
  }
}
