package org.isnad.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

/** Finds where the next record of a WARC file begins, behind bytes that make no sense. */
final class WarcSeeker {

  private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final int BLOCK = 1 << 16;

  private WarcSeeker() {}

  /**
   * Returns the first offset from {@code from} on at which a record begins: {@code WARC/} at the
   * start of a line, or a gzip member that unpacks to it.
   */
  static OptionalLong nextRecord(FileChannel channel, long from) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    long at = Math.max(0, from - 1);
    while (true) {
      block.clear();
      int read = readFully(channel, block, at);
      for (int i = 1; i + WARC.length <= read; i++) {
        if (begins(channel, block.array(), i, at + i)) {
          return OptionalLong.of(at + i);
        }
      }
      if (read < BLOCK) {
        return OptionalLong.empty();
      }
      at += BLOCK - WARC.length;
    }
  }

  private static int readFully(FileChannel channel, ByteBuffer block, long at) throws IOException {
    int read = 0;
    while (block.hasRemaining()) {
      int n = channel.read(block, at + read);
      if (n < 0) {
        break;
      }
      read += n;
    }
    return read;
  }

  private static boolean begins(FileChannel channel, byte[] block, int i, long offset)
      throws IOException {
    if (block[i] == 'W') {
      return block[i - 1] == '\n' && Arrays.equals(block, i, i + WARC.length, WARC, 0, WARC.length);
    }
    boolean gzip = block[i] == 0x1f && block[i + 1] == (byte) 0x8b && block[i + 2] == 8;
    return gzip && unpacksToRecord(channel, offset);
  }

  private static boolean unpacksToRecord(FileChannel channel, long offset) throws IOException {
    channel.position(offset);
    // Not closed: that would close the channel beneath.
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel));
    try {
      return Arrays.equals(new GZIPInputStream(in).readNBytes(WARC.length), WARC);
    } catch (IOException e) {
      return false;
    }
  }
}
