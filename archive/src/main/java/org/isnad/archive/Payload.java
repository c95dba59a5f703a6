package org.isnad.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;

/**
 * The bytes of an HTTP response, unpacked as its {@code Content-Encoding} says.
 *
 * <p>Many archives keep that header and store the payload unpacked all the same; so a payload that
 * does not look packed is taken as it is.
 */
final class Payload {

  private Payload() {}

  /**
   * Returns the bytes of {@code http}.
   *
   * @throws IOException when they are too many, damaged, or packed in a way that is not known
   */
  static byte[] of(HttpResponse http, Bounded bounded) throws IOException {
    byte[] bytes = bounded.read(http.body().stream());
    String encoding = http.headers().first("Content-Encoding").orElse("").strip();
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "", "identity" -> bytes;
      case "gzip", "x-gzip" -> isGzip(bytes) ? bounded.read(stream(bytes), true) : bytes;
      case "deflate" ->
          isZlib(bytes) ? bounded.read(new InflaterInputStream(stream(bytes))) : bytes;
      default -> {
        if (isMarkup(bytes)) {
          yield bytes;
        }
        throw new IOException("payload packed by " + encoding + ": want gzip, deflate or nothing");
      }
    };
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
  }

  /** The low half of the first byte is the method, 8; the first two are a multiple of 31. */
  private static boolean isZlib(byte[] bytes) {
    return bytes.length > 2
        && (bytes[0] & 0x0f) == 8
        && ((bytes[0] & 0xff) * 256 + (bytes[1] & 0xff)) % 31 == 0;
  }

  private static boolean isMarkup(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && bytes[i] <= ' ' && bytes[i] >= 0) {
      i++;
    }
    return i < bytes.length && bytes[i] == '<';
  }
}
