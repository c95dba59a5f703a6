package org.isnad.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds how bytes are to be decoded, by the first of these that answers:
 *
 * <ol>
 *   <li>a byte order mark
 *   <li>zero bytes at every other place: UTF-16 without a mark
 *   <li>the charset of the Content-Type header, then that of a meta element or XML declaration. A
 *       declaration that the bytes contradict is passed over: text that is valid UTF-8 beyond ASCII
 *       is nothing else, and text that breaks UTF-8 often is not UTF-8
 *   <li>strict validity as UTF-8
 *   <li>the frequency of alef and ya, which tells the two Arabic charsets of eight bits apart
 *   <li>ICU's detector
 * </ol>
 *
 * <p>The last two are guesses. They see the bytes of the text only, tags and scripts left out, for
 * in a whole page the Latin letters of the markup outnumber the Arabic ones of the text.
 */
final class Charsets {

  /** The bytes at the beginning in which a declaration is looked for. */
  private static final int DECLARED_WITHIN = 8192;

  /** The bytes of text that a guess looks at. */
  private static final int GUESSED_FROM = 1 << 16;

  private Charsets() {}

  /**
   * A page decoded.
   *
   * @param text the page, a byte order mark left out; what cannot be decoded is U+FFFD
   * @param charset the charset that was found
   * @param guessed whether nothing declared it and nothing proves it
   */
  record Decoded(String text, Charset charset, boolean guessed) {}

  private record Found(Charset charset, int mark, boolean guessed) {}

  /** Decodes {@code bytes}; never fails, for there is always a last guess. */
  static Decoded decode(byte[] bytes, @Nullable String contentType) {
    if (byMark(bytes) == null && byZeros(bytes) == null) {
      // By far the most pages are UTF-8 without a fault, whatever they declare.
      String text = Utf8.decode(bytes);
      if (text != null) {
        return new Decoded(text, StandardCharsets.UTF_8, false);
      }
    }
    Found found = find(bytes, contentType);
    String text = new String(bytes, found.mark(), bytes.length - found.mark(), found.charset());
    return new Decoded(text, found.charset(), found.guessed());
  }

  /**
   * Returns a page without the insides of its scripts, when it is UTF-8 without a fault and without
   * a mark; null when it is anything else.
   */
  static @Nullable Markup markup(byte[] bytes) {
    return byMark(bytes) == null && byZeros(bytes) == null ? Markup.ofUtf8(bytes) : null;
  }

  private static Found find(byte[] bytes, @Nullable String contentType) {
    Found marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    Charset wide = byZeros(bytes);
    if (wide != null) {
      return new Found(wide, 0, true);
    }
    Fit utf8 = Fit.check(bytes);
    Charset declared = declared(bytes, contentType);
    if (utf8 == Fit.VALID || utf8 == Fit.NEARLY) {
      return new Found(StandardCharsets.UTF_8, 0, false);
    }
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return new Found(declared, 0, false);
    }
    if (utf8 == Fit.ASCII) {
      return new Found(StandardCharsets.UTF_8, 0, false);
    }
    return new Found(guess(textOf(bytes)), 0, true);
  }

  private static @Nullable Found byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Found(StandardCharsets.UTF_8, 3, false);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Found(StandardCharsets.UTF_16BE, 2, false);
    }
    return startsWith(bytes, 0xFF, 0xFE) ? new Found(StandardCharsets.UTF_16LE, 2, false) : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * UTF-16 shows in the high bytes: zero for Latin letters and markup, 6 for Arabic letters. Nearly
   * all bytes at one parity are one of the two, and hardly any at the other.
   */
  private static @Nullable Charset byZeros(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN) / 2 * 2;
    int[] high = new int[2];
    int[] zero = new int[2];
    for (int i = 0; i < length; i++) {
      high[i % 2] += bytes[i] == 0 || bytes[i] == 6 ? 1 : 0;
      zero[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int half = length / 2;
    if (half >= 4 && high[0] * 10 > half * 8 && zero[0] > 0 && high[1] * 10 < half * 3) {
      return StandardCharsets.UTF_16BE;
    }
    boolean little = half >= 4 && high[1] * 10 > half * 8 && zero[1] > 0 && high[0] * 10 < half * 3;
    return little ? StandardCharsets.UTF_16LE : null;
  }

  /** How far bytes are UTF-8. */
  private enum Fit {
    ASCII,
    VALID,
    /** A few broken sequences among many good ones: a clipped or patched page. */
    NEARLY,
    NOT;

    static Fit check(byte[] bytes) {
      int good = 0;
      int bad = 0;
      int i = 0;
      while (i < bytes.length) {
        if (bytes[i] >= 0) {
          i++;
          continue;
        }
        int length = Utf8.sequence(bytes, i);
        good += length > 0 ? 1 : 0;
        bad += length > 0 ? 0 : 1;
        i += Math.max(1, length);
      }
      if (bad == 0) {
        return good == 0 ? ASCII : VALID;
      }
      return bad * 20 < good ? NEARLY : NOT;
    }
  }

  private static @Nullable Charset declared(byte[] bytes, @Nullable String contentType) {
    Charset byHeader = contentType == null ? null : named(contentType);
    if (byHeader != null) {
      return byHeader;
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("<?xml")) {
      Charset byXml = named(head.substring(0, Math.max(0, head.indexOf('>'))));
      if (byXml != null) {
        return byXml;
      }
    }
    for (int at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 1)) {
      int end = head.indexOf('>', at);
      Charset byMeta = named(head.substring(at, end < 0 ? head.length() : end));
      if (byMeta != null) {
        return byMeta.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : byMeta;
      }
    }
    return null;
  }

  /** Returns the charset after {@code charset=} or {@code encoding=}, null when there is none. */
  private static @Nullable Charset named(String declaration) {
    String lower = declaration.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("charset");
    int length = "charset".length();
    if (at < 0) {
      at = lower.indexOf("encoding");
      length = "encoding".length();
    }
    if (at < 0) {
      return null;
    }
    int start = at + length;
    while (start < lower.length() && " ='\"".indexOf(lower.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < lower.length() && isNameLetter(lower.charAt(end))) {
      end++;
    }
    return end > start ? charset(lower.substring(start, end)) : null;
  }

  private static boolean isNameLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_:.".indexOf(c) >= 0;
  }

  /** Returns the charset with this name as browsers read it, null when there is none. */
  private static @Nullable Charset charset(String name) {
    try {
      return switch (name) {
        case "iso-8859-1", "latin1", "iso8859-1", "us-ascii", "ascii" ->
            Charset.forName("windows-1252");
        case "arabic", "iso-8859-6-i", "iso-8859-6-e" -> Charset.forName("ISO-8859-6");
        case "gb2312", "gbk" -> Charset.forName("GB18030");
        case "utf8", "unicode-1-1-utf-8" -> StandardCharsets.UTF_8;
        default -> Charset.forName(name);
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static Charset guess(byte[] text) {
    Charset arabic = byArabicLetters(text);
    if (arabic != null) {
      return arabic;
    }
    for (CharsetMatch match : new CharsetDetector().setText(text).detectAll()) {
      String name = match.getName().toLowerCase(Locale.ROOT);
      Charset charset = name.startsWith("ibm") || name.startsWith("utf-") ? null : charset(name);
      if (charset != null) {
        return charset;
      }
    }
    return StandardCharsets.UTF_8;
  }

  /**
   * Alef, one letter in eight of Arabic, is 0xC7 in windows-1256 and in ISO-8859-6 alike; ya is
   * 0xED in the first and 0xEA in the second, where 0xED is a vowel mark that news does not write.
   */
  private static @Nullable Charset byArabicLetters(byte[] text) {
    int[] count = new int[256];
    int high = 0;
    for (byte b : text) {
      count[b & 0xFF]++;
      high += b < 0 ? 1 : 0;
    }
    if (high < 8 || count[0xC7] * 100 < high * 7) {
      return null;
    }
    return Charset.forName(count[0xED] >= count[0xEA] ? "windows-1256" : "ISO-8859-6");
  }

  /** Returns the bytes outside tags, scripts, styles and comments, up to a bound. */
  private static byte[] textOf(byte[] bytes) {
    String page = new String(bytes, StandardCharsets.ISO_8859_1); // a unit for each byte
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < page.length() && text.length() < GUESSED_FROM) {
      int open = page.indexOf('<', at);
      text.append(page, at, open < 0 ? page.length() : open);
      at = open < 0 ? page.length() : pastTag(page, open);
    }
    if (text.length() > GUESSED_FROM) {
      text.setLength(GUESSED_FROM);
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static int pastTag(String page, int open) {
    String end = ">";
    if (page.startsWith("<!--", open)) {
      end = "-->";
    } else if (page.regionMatches(true, open, "<script", 0, 7)) {
      end = "</script";
    } else if (page.regionMatches(true, open, "<style", 0, 6)) {
      end = "</style";
    }
    int at = page.indexOf(end, open + 1);
    return at < 0 ? page.length() : at + (end.startsWith("</") ? 0 : end.length());
  }
}
