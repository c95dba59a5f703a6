package org.isnad.collection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.collection.CollectionFailure.Kind;

/** Copies of the whole, and the list of them: what was taken away may still be in one. */
final class Backups {

  private final Database database;

  Backups(Database database) {
    this.database = database;
  }

  /** Writes a copy that holds what was acknowledged when it began, and nothing half. */
  void write(Path file, String made) throws CollectionFailure {
    if (Files.exists(file)) {
      throw new CollectionFailure(
          Kind.OTHER, file + " is there already: want the name of a new file");
    }
    database.executeAlone("VACUUM INTO '" + file.toString().replace("'", "''") + "'");
    database.update(
        "INSERT OR REPLACE INTO backup (path, made, pages) SELECT ?, ?, count(*) FROM page",
        file.toAbsolutePath().normalize().toString(),
        made);
  }

  List<Backup> all() throws CollectionFailure {
    return database.all(
        "SELECT path, made, pages FROM backup ORDER BY path",
        row -> new Backup(Path.of(row.getString(1)), row.getString(2), row.getLong(3)));
  }
}
