package org.isnad.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.isnad.collection.CollectionFailure.Kind;

/** The rows of watch lists. */
final class WatchRows {

  private static final String SELECT = "SELECT name, query, made, seen FROM watch";

  private final Database database;

  WatchRows(Database database) {
    this.database = database;
  }

  void add(WatchList list) throws CollectionFailure {
    int added =
        database.update(
            "INSERT INTO watch (name, query, made, seen) VALUES (?,?,?,?) ON CONFLICT DO NOTHING",
            list.name(),
            list.query(),
            list.made(),
            list.seen());
    if (added == 0) {
      throw new CollectionFailure(
          Kind.OTHER, "a watch list is called '" + list.name() + "' already: want another name");
    }
  }

  boolean remove(String name) throws CollectionFailure {
    return database.update("DELETE FROM watch WHERE name = ?", name) > 0;
  }

  /** Nothing that was seen becomes new again. */
  void seen(String name, long number) throws CollectionFailure {
    database.update("UPDATE watch SET seen = max(seen, ?) WHERE name = ?", number, name);
  }

  List<WatchList> all() throws CollectionFailure {
    return database.all(SELECT + " ORDER BY name", WatchRows::list);
  }

  Optional<WatchList> named(String name) throws CollectionFailure {
    return database.one(SELECT + " WHERE name = ?", WatchRows::list, name);
  }

  private static WatchList list(ResultSet row) throws SQLException {
    return new WatchList(row.getString(1), row.getString(2), row.getString(3), row.getLong(4));
  }
}
