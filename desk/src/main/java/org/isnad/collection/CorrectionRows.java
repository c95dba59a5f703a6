package org.isnad.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.isnad.Reading;
import org.isnad.collection.CollectionFailure.Kind;
import org.jspecify.annotations.Nullable;

/** Corrections as rows. */
final class CorrectionRows {

  private static final String SELECT =
      "SELECT number, page, statement, kind, value, before, words, after, made, by FROM correction ";

  private final Database database;

  CorrectionRows(Database database) {
    this.database = database;
  }

  /** Returns the corrections of a page, in the order in which they were made. */
  List<Correction> of(String page) throws CollectionFailure {
    return database.all(SELECT + "WHERE page = ? ORDER BY number", CorrectionRows::row, page);
  }

  /** Returns all, in the order in which they were made; or those that lost their statement. */
  List<Correction> all(boolean unplaced) throws CollectionFailure {
    String which = unplaced ? "WHERE statement IS NULL " : "";
    return database.all(SELECT + which + "ORDER BY number", CorrectionRows::row);
  }

  Optional<Correction> numbered(long number) throws CollectionFailure {
    return database.one(SELECT + "WHERE number = ?", CorrectionRows::row, number);
  }

  private static Correction row(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    return new Correction(
        row.getLong("number"),
        row.getString("page"),
        row.getString("statement"),
        Correction.Kind.of(kind).orElseThrow(() -> new SQLException("unknown correction " + kind)),
        row.getString("value"),
        new Anchor(row.getString("before"), row.getString("words"), row.getString("after")),
        row.getString("made"),
        row.getString("by"));
  }

  long insert(
      String page,
      String statement,
      Correction.Kind kind,
      @Nullable String value,
      Anchor anchor,
      String made,
      @Nullable String by)
      throws CollectionFailure {
    return database.insert(
        "INSERT INTO correction (page, statement, kind, value, before, words, after, made, by)"
            + " VALUES (?,?,?,?,?,?,?,?,?)",
        page,
        statement,
        kind.word(),
        value,
        anchor.before(),
        anchor.words(),
        anchor.after(),
        made,
        by);
  }

  /** Takes a correction back; returns its page. */
  String delete(long number) throws CollectionFailure {
    Correction correction =
        numbered(number)
            .orElseThrow(
                () -> new CollectionFailure(Kind.ABSENT, "no correction has the number " + number));
    database.update("DELETE FROM correction WHERE number = ?", number);
    return correction.page();
  }

  /** Finds the statement of every correction of a page again, after it was read anew. */
  void place(String page, Reading reading) throws CollectionFailure {
    for (Correction correction : of(page)) {
      database.update(
          "UPDATE correction SET statement = ? WHERE number = ?",
          Anchors.statement(correction.anchor(), reading).orElse(null),
          correction.number());
    }
  }
}
