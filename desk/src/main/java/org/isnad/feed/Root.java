package org.isnad.feed;

import java.util.Locale;

/**
 * Tells what a text in XML or HTML is by its first element. What stands before it is passed over:
 * blanks, {@code <?…?>}, {@code <!--…-->}, {@code <!DOCTYPE …>} with all that it defines.
 */
final class Root {

  private Root() {}

  /** Returns the local name in small letters, without its prefix; empty when there is none. */
  static String of(String text) {
    int at = text.indexOf('<');
    while (at >= 0 && at + 1 < text.length()) {
      char next = text.charAt(at + 1);
      if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (next == '?') {
        at = after(text, "?>", at);
      } else if (next == '!') {
        at = afterDoctype(text, at);
      } else {
        return name(text, at + 1);
      }
      at = at < 0 ? -1 : text.indexOf('<', at);
    }
    return "";
  }

  private static int after(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? -1 : at + end.length();
  }

  /** Its definitions stand in square brackets, and hold tags of their own. */
  private static int afterDoctype(String text, int from) {
    int close = text.indexOf('>', from);
    int open = text.indexOf('[', from);
    if (open < 0 || open > close) {
      return close < 0 ? -1 : close + 1;
    }
    int end = text.indexOf(']', open);
    return end < 0 ? -1 : after(text, ">", end);
  }

  private static String name(String text, int from) {
    int end = from;
    while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String name = text.substring(from, end).toLowerCase(Locale.ROOT);
    int colon = name.indexOf(':');
    // <rdf:RDF> is a feed, <x:rdf> would be one; only <html> of XHTML has prefixes of its own.
    return colon < 0 ? name : name.substring(colon + 1);
  }
}
