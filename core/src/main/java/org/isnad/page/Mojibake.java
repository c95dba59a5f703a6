package org.isnad.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Mends a page whose text was encoded twice: its UTF-8 was taken for windows-1252 and written as
 * UTF-8 again, so that «ال» stands there as "Ø§Ù„" and ’ as "â€™".
 *
 * <p>Only a page of which nearly all letters beyond ASCII are so is mended. On others such letters
 * may be meant: a page may tell of the very fault.
 */
final class Mojibake {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** The share, in hundredths, of the units beyond ASCII that must be of doubled characters. */
  private static final int SHARE = 90;

  /** The units beyond ASCII that must be there. */
  private static final int FEW = 12;

  /** The longest run that is mended at once, in UTF-16 units. */
  private static final int RUN = 4096;

  private final String page;
  private final StringBuilder mended;
  private int doubled;
  private int others;

  private Mojibake(String page) {
    this.page = page;
    this.mended = new StringBuilder(page.length());
  }

  /** Says whether nearly all that is beyond ASCII in {@code page} was encoded twice. */
  static boolean isTwice(String page) {
    if (!isSuspect(page)) {
      return false;
    }
    Mojibake mojibake = new Mojibake(page);
    mojibake.mend();
    int all = mojibake.doubled + mojibake.others;
    return mojibake.doubled >= FEW && mojibake.doubled * 100L >= all * (long) SHARE;
  }

  /** Returns {@code page} with what was encoded twice mended. */
  static String mended(String page) {
    Mojibake mojibake = new Mojibake(page);
    mojibake.mend();
    return mojibake.mended.toString();
  }

  /** The lead bytes of Arabic letters, of Latin ones with accents, and of quotation marks. */
  private static boolean isSuspect(String page) {
    return page.indexOf('\u00D8') >= 0
        || page.indexOf('\u00D9') >= 0
        || page.indexOf('\u00C3') >= 0
        || hasQuotationMark(page);
  }

  /** Looks for one unit, which the JDK does many times as fast as for two. */
  private static boolean hasQuotationMark(String page) {
    int at = page.indexOf('\u00E2');
    while (at >= 0 && !page.startsWith("\u20AC", at + 1)) {
      at = page.indexOf('\u00E2', at + 1);
    }
    return at >= 0;
  }

  private void mend() {
    int at = 0;
    while (at < page.length()) {
      int end = at;
      while (end < page.length() && page.charAt(end) < 0x80) {
        end++;
      }
      mended.append(page, at, end);
      at = end;
      while (end < page.length() && end < at + RUN && page.charAt(end) >= 0x80) {
        end++;
      }
      run(page.substring(at, end));
      at = end;
    }
  }

  private void run(String run) {
    String once = run.isEmpty() ? null : once(run);
    doubled += once == null ? 0 : run.length();
    others += once == null ? run.length() : 0;
    mended.append(once == null ? run : once);
  }

  /** Returns what a run was before it was encoded twice, null when it was not. */
  private static @Nullable String once(String run) {
    byte[] bytes = new byte[run.length()];
    for (int i = 0; i < bytes.length; i++) {
      int b = westernByte(run.charAt(i));
      if (b < 0) {
        return null;
      }
      bytes[i] = (byte) b;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Returns the byte of a unit; the five that windows-1252 lacks stand for themselves. */
  private static int westernByte(char c) {
    if (c < 0x100 && (c >= 0xA0 || WESTERN_LACKS.indexOf(c) >= 0)) {
      return c;
    }
    return WESTERN_HIGH.indexOf(c) < 0 ? -1 : 0x80 + WESTERN_HIGH.indexOf(c);
  }

  private static final String WESTERN_LACKS = "\u0081\u008D\u008F\u0090\u009D";

  /** What windows-1252 has at 0x80 to 0x9F, U+FFFD where it has nothing. */
  private static final String WESTERN_HIGH = western();

  private static String western() {
    byte[] bytes = new byte[0x20];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    CharBuffer units = WESTERN.decode(ByteBuffer.wrap(bytes));
    return units.toString();
  }
}
