package org.isnad.page;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes UTF-8 that is without fault, stretch by stretch. Most of a page is markup, long stretches
 * of ASCII with a word or a mark of something else between; these go over eight bytes at a time,
 * several times as fast as the JDK's own decoder once it has met the first wide letter.
 */
final class Utf8 {

  /** A shorter stretch is copied unit by unit. */
  private static final int STRETCH = 32;

  private final byte[] bytes;
  private final char[] text;
  private int length;

  /** Begins to decode at most {@code most} bytes. */
  Utf8(byte[] bytes, int most) {
    this.bytes = bytes;
    this.text = new char[most];
  }

  /** Returns the text of {@code bytes}, null when they are not UTF-8 from end to end. */
  static @Nullable String decode(byte[] bytes) {
    if (Bytes.endOfAscii(bytes, 0, bytes.length) == bytes.length) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    Utf8 decoder = new Utf8(bytes, bytes.length);
    return decoder.take(0, bytes.length) ? decoder.text() : null;
  }

  /** Returns what was taken so far. */
  String text() {
    return new String(text, 0, length);
  }

  /** Returns the UTF-16 units that were taken so far. */
  int length() {
    return length;
  }

  /** Decodes the bytes in {@code [from, end)}; says whether they are UTF-8 without fault. */
  boolean take(int from, int end) {
    int at = from;
    while (at < end) {
      int wide = Bytes.endOfAscii(bytes, at, end);
      copy(at, wide);
      at = wide;
      while (at < end && bytes[at] < 0) {
        int units = sequence(bytes, at);
        if (units == 0) {
          return false;
        }
        length += Character.toChars(codePoint(at, units), text, length);
        at += units;
      }
    }
    return true;
  }

  /** Returns the UTF-16 units of the bytes in {@code [from, end)}, -1 when they are no UTF-8. */
  int pass(int from, int end) {
    int units = 0;
    int at = from;
    while (at < end) {
      int wide = Bytes.endOfAscii(bytes, at, end);
      units += wide - at;
      at = wide;
      while (at < end && bytes[at] < 0) {
        int size = sequence(bytes, at);
        if (size == 0) {
          return -1;
        }
        units += size == 4 ? 2 : 1;
        at += size;
      }
    }
    return units;
  }

  private void copy(int from, int end) {
    if (end - from >= STRETCH) {
      String stretch = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
      stretch.getChars(0, end - from, text, length);
      length += end - from;
      return;
    }
    for (int i = from; i < end; i++) {
      text[length++] = (char) bytes[i];
    }
  }

  private int codePoint(int at, int size) {
    int point = bytes[at] & (0x7F >> size);
    for (int i = 1; i < size; i++) {
      point = point << 6 | (bytes[at + i] & 0x3F);
    }
    return point;
  }

  /** Returns the length of the well-formed sequence beyond ASCII at {@code i}, 0 if none. */
  static int sequence(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    int more = lead >= 0xC2 && lead < 0xE0 ? 1 : lead >= 0xE0 && lead < 0xF0 ? 2 : 3;
    if (lead < 0xC2 || lead > 0xF4 || i + more >= bytes.length) {
      return 0;
    }
    int second = bytes[i + 1] & 0xFF;
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < low || second > high) {
      return 0;
    }
    for (int k = 2; k <= more; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return more + 1;
  }
}
