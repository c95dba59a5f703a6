package org.isnad.web.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding (RFC 3986, section 2.1), strict on the way in. */
public final class Percent {

  private static final String HEX = "0123456789ABCDEF";
  private static final String PLAIN = "-._~:@!$'()*,";

  private Percent() {}

  /**
   * Returns what {@code encoded} stands for.
   *
   * @param plusIsBlank whether a plus is a blank, as in forms
   * @throws Refused with status 400 when it is no UTF-8, or a percent sign has no two digits
   */
  public static String decode(String encoded, boolean plusIsBlank) throws Refused {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%') {
        bytes.write(octet(encoded, i));
        i += 2;
      } else if (c == '+' && plusIsBlank) {
        bytes.write(' ');
      } else if (c < 0x80) {
        bytes.write(c);
      } else {
        throw new Refused(400, "The address has letters that are not encoded: want %-codes.");
      }
    }
    return utf8(bytes.toByteArray());
  }

  private static int octet(String encoded, int percent) throws Refused {
    int high =
        percent + 2 < encoded.length() ? Character.digit(encoded.charAt(percent + 1), 16) : -1;
    int low =
        percent + 2 < encoded.length() ? Character.digit(encoded.charAt(percent + 2), 16) : -1;
    if (high < 0 || low < 0) {
      throw new Refused(400, "The address has a % without two digits behind it.");
    }
    return high << 4 | low;
  }

  private static String utf8(byte[] bytes) throws Refused {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Refused(400, "The address is not UTF-8.");
    }
  }

  /** Returns {@code words} for a place in an address: a segment of a path, or a value. */
  public static String encode(String words) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : words.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || PLAIN.indexOf(c) >= 0;
      if (plain) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return encoded.toString();
  }
}
