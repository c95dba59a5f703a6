package org.isnad.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON: strictly for files of our own, leniently for what pages say of themselves.
 *
 * <p>A value is a {@code Map<String, Object>} or {@code List<Object>} in the order of the text, a
 * {@code String}, {@code Double}, {@code Boolean} or null. Nesting deeper than {@value #DEPTH} is
 * an error, time is linear in the length of the text.
 *
 * <p>The lenient reader takes what pages do wrong: line breaks and tabs inside strings, a comma too
 * many or too few, {@code //} and {@code /* *}{@code /} remarks, a comment or CDATA wrapped around
 * the whole, an unknown escape, a backslash before a line break. Where it can go no further it
 * returns what it has read so far.
 */
public final class Json {

  /** The deepest nesting of objects and lists that is read. */
  public static final int DEPTH = 64;

  private final String text;
  private final boolean lenient;
  private int at;
  private boolean broken;

  private Json(String text, boolean lenient) {
    this.text = text;
    this.lenient = lenient;
  }

  /**
   * Reads one JSON value that fills {@code text} but for white space.
   *
   * @throws IllegalArgumentException when it is not JSON; names the offset, what stands there and
   *     what would be right
   */
  public static @Nullable Object read(String text) {
    Json json = new Json(text, false);
    Object value = json.value(0);
    json.skipBlanks();
    if (json.at < text.length()) {
      json.fail("the end of the text");
    }
    return value;
  }

  /** Reads the first JSON value in {@code text}, or as much of it as can be read; never throws. */
  public static @Nullable Object readLeniently(String text) {
    Json json = new Json(text, true);
    while (json.at < text.length() && !json.stands('{') && !json.stands('[')) {
      json.at += text.startsWith("![CDATA[", json.at) ? "![CDATA[".length() : 1;
    }
    return json.at == text.length() ? null : json.value(0);
  }

  /** Returns the object that {@code value} is, an empty one when it is something else. */
  @SuppressWarnings("unchecked") // this reader makes maps with string keys only
  public static Map<String, @Nullable Object> object(@Nullable Object value) {
    return value instanceof Map<?, ?> ? (Map<String, @Nullable Object>) value : Map.of();
  }

  /** Returns the list that {@code value} is; what is no list is a list of itself, null is empty. */
  @SuppressWarnings("unchecked") // this reader makes lists of objects only
  public static List<@Nullable Object> list(@Nullable Object value) {
    if (value instanceof List<?>) {
      return (List<@Nullable Object>) value;
    }
    return value == null ? List.of() : List.of(value);
  }

  /** Returns the string that {@code value} is, null when it is something else. */
  public static @Nullable String string(@Nullable Object value) {
    return value instanceof String s ? s : null;
  }

  /**
   * Returns the whole number that {@code value} is, {@code otherwise} when it is something else.
   */
  public static int number(@Nullable Object value, int otherwise) {
    return value instanceof Double d && d == Math.rint(d) ? d.intValue() : otherwise;
  }

  private @Nullable Object value(int depth) {
    skipBlanks();
    if (depth > DEPTH) {
      return fail("nesting of at most " + DEPTH);
    }
    char c = at < text.length() ? text.charAt(at) : '\0';
    return switch (c) {
      case '{' -> readObject(depth);
      case '[' -> readList(depth);
      case '"' -> readString();
      case 't' -> readWord("true", true);
      case 'f' -> readWord("false", false);
      case 'n' -> readWord("null", null);
      default -> readNumber();
    };
  }

  private Map<String, @Nullable Object> readObject(int depth) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    at++;
    skipBlanks();
    while (!broken && !skip('}')) {
      if (!stands('"')) {
        fail("a name in quotation marks or '}'");
        break;
      }
      String name = readString();
      skipBlanks();
      if (broken || !skip(':')) {
        fail("':' after the name \"" + name + "\"");
        break;
      }
      Object value = value(depth + 1);
      if (!broken || value != null) {
        object.put(name, value);
      }
      comma('}');
    }
    return object;
  }

  private List<@Nullable Object> readList(int depth) {
    List<@Nullable Object> list = new ArrayList<>();
    at++;
    skipBlanks();
    while (!broken && !skip(']')) {
      Object value = value(depth + 1);
      if (!broken || value != null) {
        list.add(value);
      }
      comma(']');
    }
    return list;
  }

  /** Passes the comma before the next member; the lenient reader needs none and takes several. */
  private void comma(char end) {
    skipBlanks();
    if (broken || stands(end)) {
      return;
    }
    int before = at;
    if (!skip(',') && !lenient) {
      fail("',' or '" + end + "'");
    }
    skipBlanks();
    if (lenient) {
      while (skip(',')) {
        skipBlanks();
      }
      if (at == before && !stands('"') && !stands('{') && !stands('[')) {
        fail("',' or '" + end + "'");
      }
    } else if (stands(end)) {
      fail("another value after ','");
    }
  }

  private String readString() {
    StringBuilder out = null;
    int from = ++at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        String tail = text.substring(from, at++);
        return out == null ? tail : out.append(tail).toString();
      }
      if (c == '\\') {
        out = (out == null ? new StringBuilder() : out).append(text, from, at);
        at++;
        escape(out);
        from = at;
      } else if (c < ' ' && !lenient) {
        fail(
            "an escape for the control character U+"
                + Integer.toHexString(0x10000 + c).substring(1));
      } else {
        at++;
      }
    }
    fail("'\"' at the end of the string");
    String tail = text.substring(Math.min(from, text.length()));
    return out == null ? tail : out.append(tail).toString();
  }

  private void escape(StringBuilder out) {
    char c = at < text.length() ? text.charAt(at) : '\0';
    at++;
    switch (c) {
      case '"', '\\', '/' -> out.append(c);
      case 'n' -> out.append('\n');
      case 't' -> out.append('\t');
      case 'r' -> out.append('\r');
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'u' -> unicode(out);
      default -> {
        if (!lenient) {
          at--;
          fail("an escape such as \\n or \\u0041");
        } else if (c != '\0') {
          out.append(c);
        }
      }
    }
  }

  private void unicode(StringBuilder out) {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at + i < text.length() ? Character.digit(text.charAt(at + i), 16) : -1;
      if (digit < 0) {
        if (!lenient) {
          fail("four hexadecimal digits after \\u");
        }
        out.append('u');
        return;
      }
      unit = unit * 16 + digit;
    }
    at += 4;
    out.append((char) unit);
  }

  private @Nullable Object readWord(String word, @Nullable Object value) {
    if (!text.startsWith(word, at)) {
      return fail("a value");
    }
    at += word.length();
    return value;
  }

  private @Nullable Object readNumber() {
    int from = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == from) {
      return fail("a value");
    }
    try {
      return Double.valueOf(text.substring(from, at));
    } catch (NumberFormatException e) {
      at = from;
      return fail("a number");
    }
  }

  private boolean stands(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean skip(char c) {
    boolean there = stands(c);
    if (there) {
      at++;
    }
    return there;
  }

  private void skipBlanks() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        at++;
      } else if (lenient && (c == '\uFEFF' || c == '\u00A0' || c == '\0')) {
        at++;
      } else if (lenient && c == '/' && !skipRemark()) {
        return;
      } else if (!lenient || c != '/') {
        return;
      }
    }
  }

  private boolean skipRemark() {
    boolean line = text.startsWith("//", at);
    if (!line && !text.startsWith("/*", at)) {
      return false;
    }
    int end = text.indexOf(line ? "\n" : "*/", at + 2);
    at = end < 0 ? text.length() : end + (line ? 1 : 2);
    return true;
  }

  /** Ends the reading: by an exception, or leniently by leaving every open value as it is. */
  private @Nullable Object fail(String want) {
    if (!lenient) {
      String there =
          at < text.length()
              ? "«" + text.substring(at, Math.min(text.length(), at + 20)) + "»"
              : "the end";
      throw new IllegalArgumentException(
          "JSON breaks at offset " + at + ": " + there + ", want " + want);
    }
    broken = true;
    return null;
  }
}
