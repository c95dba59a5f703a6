package org.isnad.page;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Tells the two Arabic charsets of eight bits, windows-1256 and ISO-8859-6, from each other and
 * from Western ones, by the bytes of a text.
 *
 * <p>Alef, one letter in eight of Arabic, is 0xC7 in both; in windows-1252 that is Ç, hardly ever
 * written. Ya is 0xED in windows-1256 and 0xEA in ISO-8859-6, where 0xED is a vowel mark that news
 * does not write. ISO-8859-6 has no punctuation of its own beyond three marks: text with quotation
 * marks from 0x80 to 0x9F, where windows-1256 and windows-1252 have them alike, is not in it.
 */
final class ArabicBytes {

  static final Charset WINDOWS = Charset.forName("windows-1256");
  static final Charset ISO = Charset.forName("ISO-8859-6");

  /** The bytes beyond ASCII below which nothing is told. */
  private static final int FEW = 8;

  private final int[] count = new int[256];
  private int high;
  private int control;
  private int letters;

  private ArabicBytes(byte[] text) {
    for (byte b : text) {
      count[b & 0xFF]++;
      high += b < 0 ? 1 : 0;
      control += b < (byte) 0xA0 ? 1 : 0;
      letters += (b | 0x20) >= 'a' && (b | 0x20) <= 'z' ? 1 : 0;
    }
  }

  /** Returns the Arabic charset that the bytes of {@code text} look like, null when like none. */
  static @Nullable Charset guess(byte[] text) {
    ArabicBytes bytes = new ArabicBytes(text);
    return bytes.isArabic() ? bytes.charset() : null;
  }

  /**
   * Returns {@code declared}, or the charset that fits the bytes of {@code text} where the declared
   * one cannot be meant: Arabic that is declared Western, or as the other Arabic charset, and
   * quotation marks in ISO-8859-6.
   */
  static Charset fitting(Charset declared, byte[] text) {
    boolean arabic = declared.equals(WINDOWS) || declared.equals(ISO);
    if (!arabic && !declared.name().equals("windows-1252")) {
      return declared;
    }
    ArabicBytes bytes = new ArabicBytes(text);
    if (arabic ? bytes.isClear() : bytes.isArabic() && bytes.high * 4 > bytes.letters) {
      return bytes.charset();
    }
    return declared.equals(ISO) && bytes.control > 0 ? WINDOWS : declared;
  }

  private boolean isArabic() {
    return high >= FEW && count[0xC7] * 100 >= high * 7;
  }

  /** Says whether ya tells the charset beyond doubt. */
  private boolean isClear() {
    int most = Math.max(count[0xED], count[0xEA]);
    int least = Math.min(count[0xED], count[0xEA]);
    return isArabic() && most >= 4 && most > 4 * least;
  }

  private Charset charset() {
    return count[0xED] >= count[0xEA] ? WINDOWS : ISO;
  }
}
