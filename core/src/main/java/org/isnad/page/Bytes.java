package org.isnad.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through bytes, eight at a time: what the JDK does for strings, and not for arrays. */
final class Bytes {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  private Bytes() {}

  /** Returns the place of the first {@code wanted} at or after {@code from}, -1 if none. */
  static int indexOf(byte[] bytes, char wanted, int from) {
    return indexOf(bytes, wanted, from, bytes.length);
  }

  /** Returns the place of the first {@code wanted} in {@code [from, end)}, -1 if none. */
  static int indexOf(byte[] bytes, char wanted, int from, int end) {
    long eightWanted = ONES * wanted;
    int at = from;
    while (at <= end - Long.BYTES) {
      long other = (long) EIGHT.get(bytes, at) ^ eightWanted;
      long zero = (other - ONES) & ~other & HIGH_BITS; // a byte that is no other is zero
      if (zero != 0) {
        return at + (Long.numberOfTrailingZeros(zero) >> 3);
      }
      at += Long.BYTES;
    }
    while (at < end && bytes[at] != wanted) {
      at++;
    }
    return at < end ? at : -1;
  }

  /** Returns the place of the first byte beyond ASCII in {@code [from, end)}, the end if none. */
  static int endOfAscii(byte[] bytes, int from, int end) {
    int at = from;
    while (at <= end - Long.BYTES) {
      long high = (long) EIGHT.get(bytes, at) & HIGH_BITS;
      if (high != 0) {
        return at + (Long.numberOfTrailingZeros(high) >> 3);
      }
      at += Long.BYTES;
    }
    while (at < end && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** Says whether a word of small letters stands at {@code at}, in letters of any case. */
  static boolean stands(byte[] bytes, String word, int at) {
    if (at + word.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = (char) bytes[at + i];
      if ((c >= 'A' && c <= 'Z' ? c | 0x20 : c) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Says whether a word of small letters stands within {@code [from, end)}, in any case. */
  static boolean contain(byte[] bytes, String word, int from, int end) {
    int last = end - word.length();
    char first = word.charAt(0);
    boolean letter = Character.isLetter(first);
    for (int at = from; at <= last; at++) {
      if (!letter) {
        at = indexOf(bytes, first, at);
        if (at < 0 || at > last) {
          return false;
        }
      }
      if (stands(bytes, word, at)) {
        return true;
      }
    }
    return false;
  }
}
