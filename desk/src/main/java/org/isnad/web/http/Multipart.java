package org.isnad.web.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form with files in it (multipart/form-data, RFC 7578).
 *
 * @param fields the values that are no files
 * @param files the files
 */
public record Multipart(Fields fields, List<FilePart> files) {

  private static final int MOST = 100;

  /** Copies the list. */
  public Multipart {
    files = List.copyOf(files);
  }

  /**
   * A file that came with a form.
   *
   * @param field the name of the field
   * @param name the file's name as the browser tells it, without folders
   * @param bytes what is in it
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record FilePart(String field, String name, byte[] bytes) {}

  /** Says whether a Content-Type is that of such a form. */
  public static boolean isOne(String contentType) {
    return contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  /**
   * Reads a form.
   *
   * @throws Refused with status 400 when its parts are not told apart
   */
  public static Multipart read(String contentType, byte[] body) throws Refused {
    String boundary = parameter(contentType, "boundary");
    if (boundary == null || boundary.isEmpty()) {
      throw new Refused(400, "The form does not say what stands between its parts.");
    }
    // One char a byte: places in the string are places in the bytes.
    String text = new String(body, StandardCharsets.ISO_8859_1);
    String line = "--" + boundary;
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<FilePart> files = new ArrayList<>();
    int at = text.indexOf(line);
    for (int seen = 0; at >= 0 && seen < MOST; seen++) {
      int from = text.indexOf("\r\n", at);
      int next = text.indexOf("\r\n" + line, at + line.length());
      if (from < 0 || next < 0) {
        break;
      }
      part(text.substring(Math.min(from + 2, next), next), values, files);
      at = next + 2;
    }
    return new Multipart(new Fields(values), files);
  }

  private static void part(String part, Map<String, List<String>> values, List<FilePart> files) {
    int blank = part.indexOf("\r\n\r\n");
    if (blank < 0) {
      return;
    }
    String head = utf8(part.substring(0, blank));
    byte[] bytes = part.substring(blank + 4).getBytes(StandardCharsets.ISO_8859_1);
    String name = parameter(head, "name");
    String file = parameter(head, "filename");
    if (name != null && file != null) {
      files.add(new FilePart(name, withoutFolders(file), bytes));
    } else if (name != null) {
      values
          .computeIfAbsent(name, key -> new ArrayList<>())
          .add(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private static String utf8(String latin) {
    return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String withoutFolders(String file) {
    int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    return file.substring(slash + 1);
  }

  /** Returns the value of {@code ; name="value"} or {@code ; name=value}. */
  private static @Nullable String parameter(String head, String name) {
    int at = head.toLowerCase(Locale.ROOT).indexOf("; " + name + "=");
    int shift = name.length() + 3;
    if (at < 0) {
      at = head.toLowerCase(Locale.ROOT).indexOf(";" + name + "=");
      shift = name.length() + 2;
    }
    if (at < 0) {
      return null;
    }
    int from = at + shift;
    if (from < head.length() && head.charAt(from) == '"') {
      int end = head.indexOf('"', from + 1);
      return end < 0 ? null : head.substring(from + 1, end);
    }
    int end = from;
    while (end < head.length() && head.charAt(end) > ' ' && head.charAt(end) != ';') {
      end++;
    }
    return head.substring(from, end);
  }
}
