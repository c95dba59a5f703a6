package org.isnad.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.isnad.feed.FetchFailure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a response and unpacks it, never more than a page can have: a body without end
 * and a small one that swells up both stop there.
 *
 * @param address whose body it is, for what is told when it fails
 * @param most how many bytes it can have, packed or unpacked
 * @param cut whether a longer one is cut there, and not refused
 */
record Body(Address address, int most, boolean cut) {

  /** The protocol allows a sitemap 50 MB. */
  private static final int LARGEST_SITEMAP = 50 << 20;

  /** The bytes that gzip begins with. */
  private static final int GZIP_MAGIC = 0x1f8b;

  /** Returns the bytes of {@code in}, unpacked as {@code encoding} says. */
  byte[] read(InputStream in, @Nullable String encoding) throws IOException {
    byte[] bytes = bounded(in);
    if (encoding == null) {
      return bytes;
    }
    String[] layers = encoding.toLowerCase(Locale.ROOT).split(",", -1);
    if (layers.length > 2) {
      throw new FetchFailure(
          Kind.GARBLED, address.toString(), "packed " + layers.length + " times: want once");
    }
    for (int i = layers.length - 1; i >= 0; i--) {
      bytes = unpacked(bytes, layers[i].strip());
    }
    return bytes;
  }

  private byte[] unpacked(byte[] bytes, String encoding) throws IOException {
    return switch (encoding) {
      case "", "identity", "utf-8" -> bytes;
      // Some say that they pack, and do not.
      case "gzip", "x-gzip" -> isGzip(bytes) ? gunzip(bytes) : bytes;
      case "deflate" -> inflate(bytes);
      default ->
          throw new FetchFailure(
              Kind.GARBLED,
              address.toString(),
              "packed by '" + encoding + "': want gzip, deflate or nothing");
    };
  }

  /** Says whether these bytes are packed by gzip, whatever was said of them. */
  static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && ((bytes[0] & 0xff) << 8 | (bytes[1] & 0xff)) == GZIP_MAGIC;
  }

  /** Returns what a file packed by gzip holds, as much as a sitemap may have. */
  static byte[] unpackedFile(Address address, byte[] bytes) throws FetchFailure {
    try {
      return new Body(address, LARGEST_SITEMAP, false).gunzip(bytes);
    } catch (FetchFailure e) {
      throw e;
    } catch (IOException e) {
      throw new FetchFailure(Kind.GARBLED, address.toString(), "the packed bytes are damaged", e);
    }
  }

  private byte[] gunzip(byte[] bytes) throws IOException {
    return damagedIfBroken(new GZIPInputStream(new ByteArrayInputStream(bytes)));
  }

  /** The name means zlib; some send what is in it, without its frame. */
  private byte[] inflate(byte[] bytes) throws IOException {
    boolean zlib =
        bytes.length > 1
            && (bytes[0] & 0x0f) == 8
            && ((bytes[0] & 0xff) << 8 | (bytes[1] & 0xff)) % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    try {
      return damagedIfBroken(new InflaterInputStream(new ByteArrayInputStream(bytes), inflater));
    } finally {
      inflater.end();
    }
  }

  private byte[] damagedIfBroken(InputStream in) throws IOException {
    try {
      return bounded(in);
    } catch (ZipException | EOFException e) {
      throw new FetchFailure(
          Kind.GARBLED, address.toString(), "the packed bytes are damaged: " + e.getMessage());
    }
  }

  private byte[] bounded(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    byte[] buffer = new byte[1 << 13];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      int room = most - bytes.size();
      bytes.write(buffer, 0, Math.min(n, room));
      if (n > room) {
        if (cut) {
          break;
        }
        throw new FetchFailure(
            Kind.TOO_LARGE,
            address.toString(),
            "longer than " + most + " bytes: want a shorter page, or a greater bound");
      }
    }
    return bytes.toByteArray();
  }
}
