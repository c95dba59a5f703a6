package org.isnad.page;

/** Reads style attributes as far as they hide an element. */
final class Styles {

  /** The longest style attribute that is read, in UTF-16 units. */
  private static final int LONGEST = 2000;

  private Styles() {}

  /** Says whether the declarations hold {@code display:none} or {@code visibility:hidden}. */
  static boolean hides(String style) {
    return declares(style, "display", "none") || declares(style, "visibility", "hidden");
  }

  private static boolean declares(String style, String property, String value) {
    int end = Math.min(style.length(), LONGEST);
    int at = style.indexOf(property);
    while (at >= 0 && at < end) {
      int from = skipBlanks(style, at + property.length());
      if (from < end && style.charAt(from) == ':') {
        return style.startsWith(value, skipBlanks(style, from + 1));
      }
      at = style.indexOf(property, at + 1);
    }
    return false;
  }

  private static int skipBlanks(String style, int at) {
    int i = at;
    while (i < style.length() && style.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
