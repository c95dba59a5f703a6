package org.isnad.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** The collection could not do what was asked; says what is wrong, where, and what would help. */
public final class CollectionFailure extends IOException {

  private static final long serialVersionUID = 1;

  /** SQLite keeps the plain code in the lowest byte, and says more in those above it. */
  private static final int PLAIN = 0xff;

  private final Kind kind;

  /** What sort of failure it is. */
  public enum Kind {
    /** There is no collection at this place. */
    ABSENT,
    /** The file is no database, or one that was harmed. */
    DAMAGED,
    /** There is no room left, or the device failed. */
    NO_ROOM,
    /** Nothing may be written there. */
    READ_ONLY,
    /** Another process held it too long. */
    BUSY,
    /** A later version of the program made it. */
    NEWER,
    /** Something else. */
    OTHER
  }

  /** Says what failed. */
  public CollectionFailure(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  private CollectionFailure(Kind kind, String message, SQLException cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** Returns what sort of failure it is. */
  public Kind kind() {
    return kind;
  }

  /** Tells in words of people what SQLite's code means for {@code file}. */
  static CollectionFailure because(SQLException cause, Path file) {
    int code = cause.getErrorCode();
    SQLiteErrorCode plain = SQLiteErrorCode.getErrorCode(code & PLAIN);
    return switch (plain) {
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          new CollectionFailure(
              Kind.DAMAGED,
              file
                  + " is damaged ("
                  + cause.getMessage()
                  + "): want a sound database; put a backup in its place (isnad backup makes them)",
              cause);
      case SQLITE_FULL ->
          new CollectionFailure(
              Kind.NO_ROOM,
              file + ": no room left; what was acknowledged is kept. Make room, then go on",
              cause);
      case SQLITE_IOERR ->
          new CollectionFailure(
              Kind.NO_ROOM,
              file
                  + ": the device failed or is full ("
                  + cause.getMessage()
                  + "); what was acknowledged is kept",
              cause);
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
          new CollectionFailure(
              Kind.READ_ONLY, file + " cannot be written: want a folder that may be", cause);
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new CollectionFailure(
              Kind.BUSY, file + " is held by another process; try again when it is done", cause);
      default -> new CollectionFailure(Kind.OTHER, file + ": " + cause.getMessage(), cause);
    };
  }
}
