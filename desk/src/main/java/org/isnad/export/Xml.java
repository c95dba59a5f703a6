package org.isnad.export;

import org.isnad.archive.ReadingJson;

/** Words in XML 1.0. */
final class Xml {

  private static final char UNKNOWN = '\uFFFD';

  private Xml() {}

  /**
   * Returns {@code words} as the content of an element or of an attribute in double quotes; what
   * XML 1.0 has no place for (section 2.2) becomes U+FFFD.
   */
  static String text(String words) {
    StringBuilder text = new StringBuilder(words.length() + 16);
    String legal = ReadingJson.wellFormed(words);
    for (int i = 0; i < legal.length(); i++) {
      char c = legal.charAt(i);
      switch (c) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        case '\r' -> text.append("&#13;");
        default -> text.append(isLegal(c) ? c : UNKNOWN);
      }
    }
    return text.toString();
  }

  private static boolean isLegal(char c) {
    return c == '\t' || c == '\n' || (c >= ' ' && c != '\uFFFE' && c != '\uFFFF');
  }
}
