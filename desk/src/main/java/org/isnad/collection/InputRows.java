package org.isnad.collection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was offered and what became of it, as rows: the manifest by which work is resumed. */
final class InputRows {

  private static final String PUT =
      "INSERT OR REPLACE INTO input (source, digest, outcome, page, reason, reader, at)"
          + " VALUES (?,?,?,?,?,?,?)";

  private final Database database;

  InputRows(Database database) {
    this.database = database;
  }

  /** Notes a page that is kept. */
  void kept(Incoming page, Outcome outcome) throws CollectionFailure {
    Provenance from = page.provenance();
    put(
        from.source(),
        from.digest(),
        outcome.word(),
        page.reading().id(),
        null,
        page.reading().version(),
        from.added());
  }

  /** Notes an input that was refused. */
  void refused(Refusal refusal) throws CollectionFailure {
    put(
        refusal.source(),
        refusal.digest(),
        "refused",
        null,
        refusal.reason(),
        refusal.reader(),
        refusal.at());
  }

  private void put(
      String source,
      String digest,
      String outcome,
      @Nullable String page,
      @Nullable String reason,
      String reader,
      String at)
      throws CollectionFailure {
    database.update(PUT, source, digest, outcome, page, reason, reader, at);
  }

  /** A refusal counts for the version of the reader that spoke it; a page that is kept, for all. */
  Optional<Seen> seen(String source, String digest, String reader) throws CollectionFailure {
    return database.one(
        "SELECT page, reason FROM input WHERE source = ? AND digest = ?"
            + " AND (outcome <> 'refused' OR reader = ?)",
        row -> new Seen(row.getString(1), row.getString(2)),
        source,
        digest,
        reader);
  }

  List<Refusal> refusals() throws CollectionFailure {
    return database.all(
        "SELECT source, digest, reason, reader, at FROM input WHERE outcome = 'refused'"
            + " ORDER BY source, digest",
        row ->
            new Refusal(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)));
  }
}
