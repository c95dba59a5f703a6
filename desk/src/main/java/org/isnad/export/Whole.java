package org.isnad.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that have their name only once they are whole. */
final class Whole {

  private Whole() {}

  /** What a file is to hold. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes {@code content} beside {@code file} and then gives it the name. */
  static void write(Path file, Content content) throws IOException {
    Path part = part(file);
    try {
      try (OutputStream out = grow(file)) {
        content.writeTo(out);
      }
      name(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Opens the place where {@code file} grows. */
  static OutputStream grow(Path file) throws IOException {
    try {
      return new BufferedOutputStream(Files.newOutputStream(part(file)));
    } catch (NoSuchFileException e) {
      throw new IOException("cannot write " + file + ": no such folder", e);
    }
  }

  /** Returns where {@code file} grows. */
  static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /** Gives what grew its name; where the file system can, in one step. */
  static void name(Path part, Path file) throws IOException {
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
