package org.isnad.collection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Packs bytes for the database (zlib, RFC 1950): a page is packed to about a fifth. */
final class Deflated {

  private Deflated() {}

  /** Returns {@code bytes}, packed; the same bytes give the same. */
  static byte[] pack(byte[] bytes) {
    Deflater deflater = new Deflater();
    try {
      ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
      try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 8192)) {
        out.write(bytes);
      } catch (IOException e) {
        throw new AssertionError("memory does not fail", e);
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
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }
}
