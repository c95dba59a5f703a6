package org.isnad.collection;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.isnad.archive.UnreadableInput;
import org.jspecify.annotations.Nullable;

/** The articles of a news corpus in JSON Lines, packed with gzip or not; blank lines are none. */
public final class NewsRecords implements Intakes {

  /** The longest line that is read, in bytes: as long as a page can be. */
  private static final int LONGEST = 64 << 20;

  private final String name;
  private final NewsRecord.Fields fields;
  private final FileChannel channel;
  private @Nullable InputStream in;
  private long line;
  private long passed;

  private NewsRecords(String name, NewsRecord.Fields fields, FileChannel channel, InputStream in) {
    this.name = name;
    this.fields = fields;
    this.channel = channel;
    this.in = in;
  }

  /** Says whether the ending of {@code name} promises JSON Lines. */
  public static boolean isOne(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return bare.endsWith(".jsonl") || bare.endsWith(".ndjson");
  }

  /** Opens a file whose name {@link #isOne} knows. */
  public static NewsRecords open(String name, NewsRecord.Fields fields) throws UnreadableInput {
    try {
      FileChannel channel = FileChannel.open(Path.of(name));
      InputStream plain = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
      boolean packed = name.toLowerCase(Locale.ROOT).endsWith(".gz");
      InputStream in =
          packed ? new BufferedInputStream(new GZIPInputStream(plain), 1 << 16) : plain;
      return new NewsRecords(name, fields, channel, in);
    } catch (NoSuchFileException e) {
      throw new UnreadableInput(name, UnreadableInput.WHOLE, "no such file");
    } catch (IOException e) {
      throw new UnreadableInput(name, UnreadableInput.WHOLE, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Optional<Intake> next() throws UnreadableInput {
    while (in != null) {
      byte[] bytes = readLine(in);
      if (bytes == null) {
        in = null;
      } else if (!isBlank(bytes)) {
        return Optional.of(new NewsRecord(name + ":" + line, bytes, fields));
      }
    }
    return Optional.empty();
  }

  /** Returns the next line, null at the end. */
  private byte @Nullable [] readLine(InputStream from) throws UnreadableInput {
    line++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try {
      int b = from.read();
      if (b < 0) {
        return null;
      }
      for (; b >= 0 && b != '\n'; b = from.read()) {
        bytes.write(b);
        if (bytes.size() > LONGEST) {
          throw new IOException("a line longer than " + LONGEST + " bytes");
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      in = null; // what comes behind it cannot be told apart
      throw new UnreadableInput(
          name + ":" + line, UnreadableInput.WHOLE, String.valueOf(e.getMessage()));
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public long passed() {
    try {
      return channel.isOpen() ? channel.position() : passed;
    } catch (IOException e) {
      return passed;
    }
  }

  @Override
  public void close() {
    passed = passed();
    try {
      channel.close();
    } catch (IOException e) {
      // All lines are out; a file left open harms none.
    }
  }
}
