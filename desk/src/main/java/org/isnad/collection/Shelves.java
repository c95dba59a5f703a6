package org.isnad.collection;

import java.util.List;
import java.util.Optional;
import org.isnad.collection.CollectionFailure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Puts pages where they belong: new ones, versions of those that are there, those read anew.
 *
 * <p>Everything here runs within a transaction of the caller's.
 */
final class Shelves {

  /** The newest version of a page, with the time by which it is known for that. */
  private record Newest(long number, String id, String time) {}

  private final Database database;
  private final PageRows pages;
  private final CorrectionRows corrections;
  private final InputRows inputs;

  Shelves(Database database, PageRows pages, CorrectionRows corrections, InputRows inputs) {
    this.database = database;
    this.pages = pages;
    this.corrections = corrections;
    this.inputs = inputs;
  }

  /** Keeps a page. */
  Outcome keep(Incoming page) throws CollectionFailure {
    Outcome outcome = isThere(page.reading().id()) ? Outcome.KNOWN : add(page);
    inputs.kept(page, outcome);
    return outcome;
  }

  private boolean isThere(String id) throws CollectionFailure {
    return database.one("SELECT 1 FROM page WHERE id = ?", row -> 1, id).isPresent();
  }

  private Outcome add(Incoming page) throws CollectionFailure {
    String id = page.reading().id();
    String address = page.address();
    String work = address == null ? id : address;
    Optional<Newest> before = newest(work);
    boolean newest = before.isEmpty() || isLater(page, before.get());
    if (newest && before.isPresent()) {
      database.update("UPDATE page SET newest = 0 WHERE number = ?", before.get().number());
      changed(before.get().id());
    }
    long number = pages.insert(page, work, newest);
    pages.derive(number, page.reading(), List.of());
    changed(id);
    return before.isEmpty() ? Outcome.ADDED : Outcome.VERSION;
  }

  private Optional<Newest> newest(String work) throws CollectionFailure {
    return database.one(
        "SELECT number, id, coalesce(fetched, added) FROM page WHERE work = ? AND newest = 1",
        row -> new Newest(row.getLong(1), row.getString(2), row.getString(3)),
        work);
  }

  /** An old archive that is added late does not hide what is newer. */
  private static boolean isLater(Incoming page, Newest other) {
    String fetched = page.provenance().fetched();
    return (fetched == null ? page.provenance().added() : fetched).compareTo(other.time()) >= 0;
  }

  /** Gives the page a new number among the changes. */
  private void changed(String id) throws CollectionFailure {
    database.update("INSERT OR REPLACE INTO change (page) VALUES (?)", id);
  }

  /** Puts a page that was read anew in the place of itself. */
  String reread(String id, Incoming page) throws CollectionFailure {
    long number =
        database
            .one("SELECT number FROM page WHERE id = ?", row -> row.getLong(1), id)
            .orElseThrow(() -> new CollectionFailure(Kind.ABSENT, "no page has the id " + id));
    String now = page.reading().id();
    if (!now.equals(id) && isThere(now)) {
      // The newer reader sees one text where the older saw two: the one that came first stays.
      database.update("UPDATE correction SET page = ? WHERE page = ?", now, id);
      database.update("UPDATE reply SET page = ? WHERE page = ?", now, id);
      forget(id);
      return rederive(now);
    }
    pages.replace(number, page);
    database.update("UPDATE input SET page = ? WHERE page = ?", now, id);
    changed(id);
    return rederive(now);
  }

  private void forget(String id) throws CollectionFailure {
    database.update("DELETE FROM page WHERE id = ?", id);
    changed(id);
  }

  /** Finds the place of a page's corrections and writes what hangs on them anew. */
  String rederive(String id) throws CollectionFailure {
    Kept page = pages.page(id).orElseThrow();
    corrections.place(id, page.reading());
    pages.derive(page.number(), page.reading(), corrections.of(id));
    changed(id);
    return id;
  }

  /** Puts something right in a statement of {@code page}; returns the number of the correction. */
  long correct(
      Kept page,
      String statement,
      Correction.Kind kind,
      @Nullable String value,
      String made,
      @Nullable String by)
      throws CollectionFailure {
    KeptStatement kept =
        page.statements().stream()
            .filter(one -> one.id().equals(statement))
            .findFirst()
            .orElseThrow();
    Anchor anchor = Anchors.of(kept.asRead(), page.text());
    long number = corrections.insert(page.id(), statement, kind, value, anchor, made, by);
    pages.derive(page.number(), page.reading(), corrections.of(page.id()));
    changed(page.id());
    return number;
  }
}
