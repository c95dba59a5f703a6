package org.isnad.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Reads a page's bytes into memory, but never more than a page can have. */
final class Bounded {

  /** The most bytes of one page, unpacked: 64 MiB. A gzip bomb ends here. */
  static final int MOST_BYTES = 64 << 20;

  private final int most;

  Bounded(int most) {
    this.most = most;
  }

  /** Returns all bytes of {@code in}, unpacked first when they are gzip. */
  byte[] read(InputStream in, boolean gzip) throws IOException {
    return gzip ? read(new GZIPInputStream(in, 1 << 14)) : read(in);
  }

  /**
   * Returns all bytes of {@code in}.
   *
   * @throws IOException when there are more than a page can have
   */
  byte[] read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(most);
    if (bytes.length == most && in.read() >= 0) {
      throw new IOException("longer than a page can be: want at most " + most + " bytes unpacked");
    }
    return bytes;
  }
}
