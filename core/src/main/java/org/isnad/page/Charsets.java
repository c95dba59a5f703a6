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
 *       is nothing else, text that breaks UTF-8 often is not UTF-8, and text whose letters stand
 *       where the other charset has Arabic ones is neither Western nor the wrong Arabic one ({@link
 *       ArabicBytes})
 *   <li>strict validity as UTF-8
 *   <li>the letters of the two Arabic charsets of eight bits
 *   <li>ICU's detector
 * </ol>
 *
 * <p>The last two are guesses. They see the bytes of the text only, tags and scripts left out, for
 * in a whole page the Latin letters of the markup outnumber the Arabic ones of the text.
 */
final class Charsets {

  /** The bytes at the beginning in which a declaration is looked for. */
  private static final int DECLARED_WITHIN = 1 << 16;

  /** The bytes at the beginning that tell whether it is UTF-16. */
  private static final int WIDE_WITHIN = 8192;

  /** The bytes of text that a guess looks at. */
  private static final int GUESSED_FROM = 1 << 16;

  private Charsets() {}

  /** How the charset of a page was found. */
  enum How {
    /** It is declared and fits, or the bytes prove it. */
    KNOWN,
    /** Nothing declares it and nothing proves it. */
    GUESSED,
    /** What is declared does not fit the bytes. */
    CONTRADICTED
  }

  /**
   * A page decoded.
   *
   * @param text the page, a byte order mark left out; what cannot be decoded is U+FFFD
   * @param charset the charset that was found
   * @param how how it was found
   * @param twice whether its text had been encoded twice, and was mended
   */
  record Decoded(String text, Charset charset, How how, boolean twice) {}

  private record Found(Charset charset, int mark, How how) {}

  /** Decodes {@code bytes}; never fails, for there is always a last guess. */
  static Decoded decode(byte[] bytes, @Nullable String contentType) {
    if (byMark(bytes) == null && byZeros(bytes) == null) {
      // By far the most pages are UTF-8 without a fault, whatever they declare.
      String text = Utf8.decode(bytes);
      if (text != null) {
        Markup shown = Markup.ofUtf8(bytes);
        boolean twice = Mojibake.isTwice(shown == null ? text : shown.text());
        return new Decoded(
            twice ? Mojibake.mended(text) : text, StandardCharsets.UTF_8, How.KNOWN, twice);
      }
    }
    Found found = find(bytes, contentType);
    String text = new String(bytes, found.mark(), bytes.length - found.mark(), found.charset());
    boolean twice = Mojibake.isTwice(text);
    return new Decoded(twice ? Mojibake.mended(text) : text, found.charset(), found.how(), twice);
  }

  /**
   * Returns a page without the insides of its scripts, when it is UTF-8 without a fault and without
   * a mark, and was not encoded twice; null when it is anything else.
   */
  static @Nullable Markup markup(byte[] bytes) {
    Markup markup = byMark(bytes) == null && byZeros(bytes) == null ? Markup.ofUtf8(bytes) : null;
    return markup == null || Mojibake.isTwice(markup.text()) ? null : markup;
  }

  private static Found find(byte[] bytes, @Nullable String contentType) {
    Found marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    Charset wide = byZeros(bytes);
    if (wide != null) {
      return new Found(wide, 0, How.GUESSED);
    }
    Fit utf8 = Fit.check(bytes);
    if (utf8 == Fit.VALID || utf8 == Fit.NEARLY) {
      return new Found(StandardCharsets.UTF_8, 0, How.KNOWN);
    }
    Charset declared = declared(bytes, contentType);
    if (declared != null && !isUtf(declared)) {
      Charset fitting = ArabicBytes.fitting(declared, textOf(bytes));
      How how = fitting.equals(declared) ? How.KNOWN : How.CONTRADICTED;
      return new Found(fitting, 0, how);
    }
    if (utf8 == Fit.ASCII) {
      return new Found(StandardCharsets.UTF_8, 0, How.KNOWN);
    }
    How how = declared == null ? How.GUESSED : How.CONTRADICTED;
    return new Found(guess(textOf(bytes)), 0, how);
  }

  /** A declared UTF that the bytes do not show is none of them. */
  private static boolean isUtf(Charset charset) {
    return charset.name().startsWith("UTF-");
  }

  private static @Nullable Found byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Found(StandardCharsets.UTF_8, 3, How.KNOWN);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Found(StandardCharsets.UTF_16BE, 2, How.KNOWN);
    }
    return startsWith(bytes, 0xFF, 0xFE)
        ? new Found(StandardCharsets.UTF_16LE, 2, How.KNOWN)
        : null;
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
    int length = Math.min(bytes.length, WIDE_WITHIN) / 2 * 2;
    if (Bytes.indexOf(bytes, '\0', 0, length) < 0) {
      return null; // as most pages
    }
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
        bad += length > 0 || isClipped(bytes, i) ? 0 : 1;
        i += Math.max(1, length);
      }
      if (bad == 0) {
        return good == 0 ? ASCII : VALID;
      }
      return bad * 4 < good ? NEARLY : NOT;
    }

    /** Says whether the page ends inside the character that begins at {@code i}. */
    private static boolean isClipped(byte[] bytes, int i) {
      int lead = bytes[i] & 0xFF;
      int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
      if (lead < 0xC2 || lead > 0xF4 || i + length <= bytes.length) {
        return false;
      }
      for (int k = i + 1; k < bytes.length; k++) {
        if ((bytes[k] & 0xC0) != 0x80) {
          return false;
        }
      }
      return true;
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
    for (int at = head.indexOf('<'); at >= 0 && at < head.length(); at = nextTag(head, at)) {
      if (!head.startsWith("<meta", at)) {
        continue;
      }
      int end = head.indexOf('>', at);
      Charset byMeta = named(head.substring(at, end < 0 ? head.length() : end));
      if (byMeta != null) {
        return isUtf(byMeta) ? StandardCharsets.UTF_8 : byMeta;
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
    Charset arabic = ArabicBytes.guess(text);
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

  /** Past the tag at {@code open}, a script or a comment as a whole, to the next; -1 if none. */
  private static int nextTag(String page, int open) {
    return page.indexOf('<', pastTag(page, open));
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
