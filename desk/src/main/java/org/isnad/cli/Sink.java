package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the data goes: standard output, or a file that appears under its name only once it is
 * whole.
 */
final class Sink implements Closeable {

  private final OutputStream out;

  /** The file that grows beside the one to make; null when there is no such file. */
  private final @Nullable Path part;

  private final @Nullable Path file;

  private Sink(OutputStream out, @Nullable Path part, @Nullable Path file) {
    this.out = out;
    this.part = part;
    this.file = file;
  }

  /** Opens {@code file}, or takes {@code standardOutput} when that is null. */
  static Sink open(@Nullable Path file, OutputStream standardOutput) throws IOException {
    if (file == null) {
      return new Sink(standardOutput, null, null);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Sink(buffered(file), null, file);
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    return new Sink(buffered(part), part, file);
  }

  private static OutputStream buffered(Path file) throws IOException {
    try {
      return new BufferedOutputStream(Files.newOutputStream(file));
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private static IOException failed(Object what, IOException e) {
    String why = e instanceof NoSuchFileException ? "no such folder" : e.getMessage();
    return new IOException("cannot write " + what + ": " + why, e);
  }

  /**
   * Writes {@code bytes} and flushes, so that whoever reads along sees whole pages.
   *
   * @return false when nobody reads any more: then there is no point in going on
   */
  boolean write(byte[] bytes) throws IOException {
    try {
      out.write(bytes);
      out.flush();
      return true;
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
      if (file == null && message.contains("pipe")) {
        return false;
      }
      throw failed(file == null ? "the output" : file, e);
    }
  }

  /** Says that all was written: the file gets its name. */
  void finish() throws IOException {
    if (file != null) {
      out.close();
      if (part != null) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Lets go of the file; what was not finished is deleted. */
  @Override
  public void close() throws IOException {
    if (file != null) {
      out.close();
    }
    if (part != null) {
      Files.deleteIfExists(part);
    }
  }
}
