package org.isnad.cli;

/** Text for people, as it grows: lines broken to the width of the terminal, some of them styled. */
final class Layout {

  /** The style of a head line. */
  static final String BOLD = "1";

  /** The style of what matters less. */
  static final String FAINT = "2";

  /** The style of labels. */
  static final String CYAN = "36";

  private final StringBuilder text = new StringBuilder();
  private final int columns;
  private final boolean color;

  Layout(int columns, boolean color) {
    this.columns = columns;
    this.color = color;
  }

  /** Leaves a line empty. */
  void gap() {
    text.append('\n');
  }

  /**
   * Writes {@code words} in as many lines as they need, the first with {@code label} before it, the
   * others as far in.
   *
   * @param style one of the styles here, or nothing
   */
  void line(String label, String words, String style) {
    String indent = " ".repeat(label.length());
    String before = label;
    for (String row : Wrap.rows(words, columns - label.length())) {
      text.append(before).append(styled(Isolates.wrap(Isolates.mend(row)), style)).append('\n');
      before = indent;
    }
  }

  private String styled(String words, String style) {
    return color && !style.isEmpty() ? "\u001b[" + style + "m" + words + "\u001b[0m" : words;
  }

  /**
   * Returns a page's words with line breaks and control signs made spaces, for a terminal obeys
   * those, and without its signs of direction, for they would turn the labels too.
   */
  static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean sign = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      if (!Isolates.isControl(c)) {
        line.append(sign ? ' ' : c);
      }
    }
    return line.toString();
  }

  /** Returns what was written. */
  @Override
  public String toString() {
    return text.toString();
  }
}
