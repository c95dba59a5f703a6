package org.isnad.page;

import java.util.Arrays;

/**
 * Finds the insides of scripts and style sheets in the bytes of a page, half of an average page,
 * which the parser need not see to make the same tree. Scripts that hold JSON-LD are left alone.
 *
 * <p>A script begins where the parser says so and not in a comment or between quotation marks, so
 * this goes from tag to tag as the parser does. Where the two could come to differ it gives up, and
 * the rest of the page stays as it is: an unclosed comment or script, a CDATA section, a tag inside
 * a tag, a set of frames, a script that writes a script behind {@code <!--}, and, inside the
 * elements of {@link #ODD}, text that holds a tag.
 */
final class Insides {

  /** Elements in which the parser may take a script or a title for markup like any other. */
  private static final String[] ODD = {"svg", "math", "select", "noscript"};

  /** Elements in which there are no tags but the one that ends them. */
  private static final String[] RAW = {
    "script", "style", "title", "textarea", "iframe", "xmp", "noembed", "noframes"
  };

  private final byte[] page;
  private int[] places = new int[64];
  private int count;

  /** How many of each of {@link #ODD} are open. */
  private final int[] odd = new int[ODD.length];

  private Insides(byte[] page) {
    this.page = page;
  }

  /** Returns begin and end of each inside, one behind the other, in the order of the page. */
  static int[] of(byte[] page) {
    Insides insides = new Insides(page);
    int at = 0;
    while (at >= 0) {
      at = insides.pastMarkup(Bytes.indexOf(page, '<', at));
    }
    return Arrays.copyOf(insides.places, insides.count);
  }

  /** Returns the place behind what begins at {@code open}, -1 to give up or when there is none. */
  private int pastMarkup(int open) {
    if (open < 0 || open + 2 >= page.length) {
      return -1;
    }
    char next = (char) page[open + 1];
    if (isLetter(next)) {
      return pastElement(open + 1);
    }
    return switch (next) {
      case '/' -> pastEnd(open + 2);
      case '!' -> pastDeclaration(open);
      case '?' -> past(open + 2);
      default -> open + 1;
    };
  }

  private int past(int from) {
    int end = Bytes.indexOf(page, '>', from);
    return end < 0 ? -1 : end + 1;
  }

  private int pastEnd(int name) {
    if (!isLetter((char) page[name])) {
      return past(name);
    }
    int end = nameEnd(name);
    noteOdd(name, end, -1);
    return pastTag(end);
  }

  private int pastDeclaration(int open) {
    if (Bytes.stands(page, "<![cdata[", open)) {
      return -1;
    }
    if (!Bytes.stands(page, "<!--", open)) {
      return past(open + 2);
    }
    for (int at = open + 2; at >= 0; at = Bytes.indexOf(page, '-', at + 1)) {
      if (Bytes.stands(page, "-->", at)) {
        return at + 3;
      }
      if (at >= open + 4 && Bytes.stands(page, "--!>", at)) {
        return at + 4;
      }
    }
    return -1;
  }

  private int pastElement(int name) {
    int end = nameEnd(name);
    int inside = pastTag(end);
    if (inside < 0 || "smtixnpf".indexOf(page[name] | 0x20) < 0) {
      return inside;
    }
    boolean closed = page[inside - 2] == '/';
    for (String raw : RAW) {
      if (isName(raw, name, end)) {
        return closed ? -1 : pastRaw(raw, end, inside);
      }
    }
    if (!closed) {
      noteOdd(name, end, 1);
    }
    return isName("plaintext", name, end) || isName("frameset", name, end) ? -1 : inside;
  }

  private void noteOdd(int name, int end, int change) {
    for (int i = 0; i < ODD.length; i++) {
      if (isName(ODD[i], name, end)) {
        odd[i] = Math.max(0, odd[i] + change);
      }
    }
  }

  private boolean isOdd() {
    return odd[0] + odd[1] + odd[2] + odd[3] > 0;
  }

  private int pastRaw(String name, int attributes, int inside) {
    int close = close(name, inside);
    if (close < 0 || (isOdd() && Bytes.indexOf(page, '<', inside) < close)) {
      return -1;
    }
    boolean script = name.equals("script");
    if (script
        && Bytes.contain(page, "<!--", inside, close)
        && Bytes.contain(page, "<script", inside, close)) {
      return -1;
    }
    if (!isOdd() && (name.equals("style") || (script && !mayTell(attributes, inside)))) {
      note(inside, close);
    }
    return pastTag(close + 2 + name.length());
  }

  /** Says whether a script is JSON-LD, or has a character reference where its type may be. */
  private boolean mayTell(int attributes, int end) {
    return Bytes.contain(page, "ld+json", attributes, end)
        || Bytes.contain(page, "&", attributes, end);
  }

  /** Returns the place of the end tag, -1 when there is none. */
  private int close(String name, int inside) {
    int at = Bytes.indexOf(page, '<', inside);
    while (at >= 0) {
      int end = at + 2 + name.length();
      if (end < page.length
          && page[at + 1] == '/'
          && Bytes.stands(page, name, at + 2)
          && isNameEnd((char) page[end])) {
        return at;
      }
      at = Bytes.indexOf(page, '<', at + 1);
    }
    return -1;
  }

  private void note(int from, int end) {
    if (from < end) {
      places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
      places[count++] = from;
      places[count++] = end;
    }
  }

  /** Returns the place behind the tag whose name ends at {@code nameEnd}, -1 to give up. */
  private int pastTag(int nameEnd) {
    int at = nameEnd;
    while (at < page.length) {
      char c = (char) page[at];
      if (c == '>') {
        return at + 1;
      }
      if (c == '<') {
        return -1;
      }
      at = isBlank(c) || c == '/' ? at + 1 : pastAttribute(at);
    }
    return -1;
  }

  private int pastAttribute(int name) {
    int at = name + 1;
    while (at < page.length && !isNameEnd((char) page[at]) && page[at] != '=') {
      at++;
    }
    at = skipBlanks(at);
    if (at >= page.length || page[at] != '=') {
      return at;
    }
    at = skipBlanks(at + 1);
    if (at < page.length && (page[at] == '"' || page[at] == '\'')) {
      int quote = Bytes.indexOf(page, (char) page[at], at + 1);
      return quote < 0 ? page.length : quote + 1;
    }
    while (at < page.length && page[at] != '>' && !isBlank((char) page[at])) {
      at++;
    }
    return at;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < page.length && isBlank((char) page[at])) {
      at++;
    }
    return at;
  }

  private int nameEnd(int name) {
    int end = name;
    while (end < page.length && !isNameEnd((char) page[end]) && page[end] != '<') {
      end++;
    }
    return end;
  }

  private boolean isName(String name, int from, int end) {
    return end - from == name.length() && Bytes.stands(page, name, from);
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static boolean isNameEnd(char c) {
    return c <= '>' && (c == '>' || c == '/' || isBlank(c)); // letters are told at once
  }

  private static boolean isBlank(char c) {
    return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
  }
}
