package org.isnad.archive;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** An input, or a part of one, that holds no page that could be read; says which, where and why. */
public final class UnreadableInput extends IOException {

  private static final long serialVersionUID = 1;

  /** The offset of an input that failed as a whole. */
  public static final long WHOLE = -1;

  private final String input;
  private final long offset;

  /**
   * Says what could not be read.
   *
   * @param input the path, or {@code -} for standard input
   * @param offset the byte at which the part begins that could not be read, {@link #WHOLE} for all
   *     of the input
   * @param reason what is wrong, and what would be right
   */
  public UnreadableInput(String input, long offset, String reason) {
    super(input + (offset == WHOLE ? "" : " at byte " + offset) + ": " + reason);
    this.input = input;
    this.offset = offset;
  }

  /** Says that {@code cause} kept the input from being read. */
  static UnreadableInput because(String input, long offset, Exception cause) {
    UnreadableInput unreadable = new UnreadableInput(input, offset, reason(cause));
    unreadable.initCause(cause);
    return unreadable;
  }

  private static String reason(Exception cause) {
    if (cause instanceof NoSuchFileException) {
      return "no such file";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileSystemLoopException) {
      return "a link that leads back to itself";
    }
    if (cause instanceof CharacterCodingException) {
      return "a name that this system cannot write";
    }
    String message = cause.getMessage();
    return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
  }

  /** Returns the path as it was given, or {@code -} for standard input. */
  public String input() {
    return input;
  }

  /** Returns the byte at which the unreadable part begins, {@link #WHOLE} for all of the input. */
  public long offset() {
    return offset;
  }
}
