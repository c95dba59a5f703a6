package org.isnad.collection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.isnad.collection.CollectionFailure.Kind;

/**
 * Brings a database up to date: {@code schema-1.sql}, {@code schema-2.sql}, … each in a transaction
 * of its own, the number of the last one in {@code user_version}.
 */
final class Migrations {

  /** The last one. A file that is on main is never changed: a change is a new file. */
  static final int LAST = 4;

  /** The one that gives statements their keys, which only the program can make. */
  private static final int KEYS = 3;

  private Migrations() {}

  /** Runs those that {@code database} has not seen. */
  static void run(Database database, Path file) throws CollectionFailure {
    check(database, file);
    while (database.number("user_version") < LAST) {
      database.inTransaction(() -> step(database));
    }
  }

  /** Another process may have taken the step in the meantime, so the number is read again. */
  private static int step(Database database) throws CollectionFailure {
    int next = database.number("user_version") + 1;
    if (next <= LAST) {
      database.mark();
      database.execute(sql(next));
      if (next == KEYS) {
        Keys.fill(database);
      }
      database.execute("PRAGMA user_version = " + next);
    }
    return next;
  }

  /** Fails when a later program made it, or another one. */
  static void check(Database database, Path file) throws CollectionFailure {
    if (!database.isCollection()) {
      throw Database.foreign(file);
    }
    int version = database.number("user_version");
    if (version > LAST) {
      throw new CollectionFailure(
          Kind.NEWER,
          file + " has schema " + version + ", made by a later isnad: want " + LAST + " or less");
    }
  }

  private static String sql(int number) {
    String name = "schema-" + number + ".sql";
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
