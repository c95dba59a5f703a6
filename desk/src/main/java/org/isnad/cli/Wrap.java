package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines between words. A word wider than the line stays whole. */
final class Wrap {

  private Wrap() {}

  /** Returns {@code words} in rows of at most {@code columns} columns; at least one row. */
  static List<String> rows(String words, int columns) {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    int width = 0;
    int from = 0;
    while (from <= words.length()) {
      int space = words.indexOf(' ', from);
      int end = space < 0 ? words.length() : space;
      int wide = width(words, from, end);
      if (row.length() > 0 && width + 1 + wide > columns) {
        rows.add(row.toString());
        row.setLength(0);
        width = 0;
      }
      if (end > from) {
        boolean first = row.length() == 0;
        row.append(first ? "" : " ").append(words, from, end);
        width += wide + (first ? 0 : 1);
      }
      from = end + 1;
    }
    if (row.length() > 0 || rows.isEmpty()) {
      rows.add(row.toString());
    }
    return rows;
  }

  /** Counts columns: vowel marks and invisible signs take none, Chinese letters two. */
  private static int width(String words, int start, int end) {
    int width = 0;
    for (int i = start; i < end; ) {
      int c = words.codePointAt(i);
      width +=
          switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> Character.isIdeographic(c) ? 2 : 1;
          };
      i += Character.charCount(c);
    }
    return width;
  }
}
