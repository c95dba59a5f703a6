package org.isnad.collection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Packs bytes for the database (zlib, RFC 1950): a page is packed to about a fifth.
 *
 * <p>A reading is short and says much in the words of its form, so it is packed with a dictionary:
 * two readings of ours, which every reading resembles. That saves a fifth. What was packed names
 * its dictionary by a check sum, so what was packed without one is still unpacked.
 */
final class Deflated {

  /** Never changed, or what was packed with it is lost: another one gets another number. */
  private static final String DICTIONARY = "reading-1.dictionary";

  private static final byte[] READING = dictionary();

  private Deflated() {}

  private static byte[] dictionary() {
    try (InputStream in = Deflated.class.getResourceAsStream(DICTIONARY)) {
      if (in == null) {
        throw new IllegalStateException(DICTIONARY + " is missing from the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the bytes of a page, packed; the same bytes give the same. */
  static byte[] page(byte[] bytes) {
    return pack(bytes, new byte[0]);
  }

  /** Returns a reading's line, packed; the same bytes give the same. */
  static byte[] reading(byte[] bytes) {
    return pack(bytes, READING);
  }

  private static byte[] pack(byte[] bytes, byte[] dictionary) {
    Deflater deflater = new Deflater();
    try {
      if (dictionary.length > 0) {
        deflater.setDictionary(dictionary);
      }
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
      byte[] some = new byte[8192];
      while (!deflater.finished()) {
        packed.write(some, 0, deflater.deflate(some));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * Returns what was packed.
   *
   * @throws IOException when {@code packed} was harmed
   */
  static byte[] unpack(byte[] packed) throws IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length * 4);
      byte[] some = new byte[8192];
      while (!inflater.finished()) {
        int count = inflater.inflate(some);
        if (count == 0 && inflater.needsDictionary()) {
          inflater.setDictionary(READING);
        } else if (count == 0 && !inflater.finished()) {
          throw new IOException("packed bytes end at " + packed.length + ", want more");
        }
        bytes.write(some, 0, count);
      }
      return bytes.toByteArray();
    } catch (DataFormatException | IllegalArgumentException e) {
      throw new IOException("packed bytes are harmed: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }
}
