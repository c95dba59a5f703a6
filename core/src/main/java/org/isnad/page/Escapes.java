package org.isnad.page;

import org.jsoup.parser.Parser;

/**
 * Reads character references that were escaped twice. A page that writes <code>&amp;amp;quot;
 * </code> or <code>&amp;amp;#1575;</code> shows a reference where a quotation mark or a letter was
 * meant; no news text means to show one.
 *
 * <p>Only references that end in a semicolon count, by number, or by the few names that content
 * systems write: "AT&T; the rest" stays as it is.
 */
final class Escapes {

  /** The longest reference, in UTF-16 units: <code>&amp;#x10FFFF;</code>. */
  private static final int LONGEST = 10;

  private Escapes() {}

  /**
   * Returns where the reference ends that begins with the ampersand at {@code at}; {@code at} when
   * none does. Ampersands escaped again and again, <code>&amp;amp;amp;quot;</code>, are one
   * reference.
   */
  static int end(CharSequence text, int at) {
    int name = pastAmps(text, at) + 1;
    int end = name;
    while (end < text.length() && end < name + LONGEST && text.charAt(end) != ';') {
      end++;
    }
    if (end >= text.length() || end == name || text.charAt(end) != ';') {
      return name > at + 1 ? name : at;
    }
    boolean known =
        text.charAt(name) == '#' ? isNumber(text, name + 1, end) : isName(text, name, end);
    return known ? end + 1 : name > at + 1 ? name : at;
  }

  /** Returns what the reference from {@code at} to {@code end} shows. */
  static String shown(CharSequence text, int at, int end) {
    int last = pastAmps(text, at);
    return last + 1 == end
        ? "&"
        : Parser.unescapeEntities("&" + text.subSequence(last + 1, end), false);
  }

  /**
   * Where <code>&amp;amp;amp;</code> ends before the name of the reference: at its ampersand or
   * semicolon.
   */
  private static int pastAmps(CharSequence text, int at) {
    int last = at;
    while (last + 4 < text.length()
        && text.charAt(last + 1) == 'a'
        && text.charAt(last + 2) == 'm'
        && text.charAt(last + 3) == 'p'
        && text.charAt(last + 4) == ';') {
      last += 4;
    }
    return last;
  }

  private static boolean isNumber(CharSequence text, int from, int end) {
    boolean hex = from < end && (text.charAt(from) | 0x20) == 'x';
    int first = hex ? from + 1 : from;
    for (int i = first; i < end; i++) {
      if (Character.digit(text.charAt(i), hex ? 16 : 10) < 0 || text.charAt(i) > 'f') {
        return false;
      }
    }
    return first < end;
  }

  private static boolean isName(CharSequence text, int from, int end) {
    return switch (text.subSequence(from, end).toString()) {
      case "quot",
          "apos",
          "lt",
          "gt",
          "nbsp",
          "laquo",
          "raquo",
          "ldquo",
          "rdquo",
          "lsquo",
          "rsquo",
          "ndash",
          "mdash",
          "hellip",
          "shy",
          "rlm",
          "lrm",
          "zwnj",
          "zwj" ->
          true;
      default -> false;
    };
  }
}
