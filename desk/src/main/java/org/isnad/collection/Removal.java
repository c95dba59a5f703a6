package org.isnad.collection;

import java.util.List;

/**
 * Takes pages away, with all that was read of them, said of them and noted about their bytes. What
 * is deleted is overwritten, in the database and in its log.
 */
final class Removal {

  private final Database database;

  Removal(Database database) {
    this.database = database;
  }

  /** Takes away a page and its other versions. */
  List<String> page(String id) throws CollectionFailure {
    return where("work = (SELECT work FROM page WHERE id = ?)", id);
  }

  List<String> outlet(String outlet) throws CollectionFailure {
    return where("outlet = ?", outlet);
  }

  List<String> before(String day) throws CollectionFailure {
    return where("day < ?", day);
  }

  private List<String> where(String condition, String value) throws CollectionFailure {
    List<String> gone = database.inTransaction(() -> delete(condition, value));
    if (!gone.isEmpty()) {
      // Until then the words still stand in the log.
      database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    return gone;
  }

  private List<String> delete(String condition, String value) throws CollectionFailure {
    List<String> ids =
        database.all(
            "SELECT id FROM page WHERE " + condition + " ORDER BY number",
            row -> row.getString(1),
            value);
    for (String id : ids) {
      database.update("DELETE FROM input WHERE page = ?", id);
      database.update("DELETE FROM page WHERE id = ?", id);
      database.update("INSERT OR REPLACE INTO change (page) VALUES (?)", id);
    }
    settleNewest();
    return ids;
  }

  /** Where the newest version went, the last of those left is the newest. */
  private void settleNewest() throws CollectionFailure {
    String orphaned =
        "number IN (SELECT max(number) FROM page GROUP BY work HAVING max(newest) = 0)";
    List<String> risen =
        database.all("SELECT id FROM page WHERE " + orphaned, row -> row.getString(1));
    database.update("UPDATE page SET newest = 1 WHERE " + orphaned);
    for (String id : risen) {
      database.update("INSERT OR REPLACE INTO change (page) VALUES (?)", id);
    }
  }
}
