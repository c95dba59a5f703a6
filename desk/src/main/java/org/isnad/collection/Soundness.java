package org.isnad.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.base.Sha256;

/** Looks whether the database is sound, and every page in it whole. */
final class Soundness {

  /** So many faults are told; more are not read by anybody. */
  private static final int MOST = 50;

  private final Database database;
  private final PageRows pages;

  Soundness(Database database, PageRows pages) {
    this.database = database;
    this.pages = pages;
  }

  /** Returns what is wrong, nothing when all is well. */
  List<String> faults() throws CollectionFailure {
    List<String> faults = new ArrayList<>();
    for (String told : database.all("PRAGMA integrity_check", row -> row.getString(1))) {
      if (!told.equals("ok")) {
        faults.add("the database: " + told);
      }
    }
    faults.addAll(
        database.all(
            "PRAGMA foreign_key_check",
            row -> "a row of " + row.getString(1) + " hangs on nothing"));
    versions(faults);
    for (String id : database.all("SELECT id FROM page ORDER BY number", row -> row.getString(1))) {
      page(id, faults);
    }
    return faults.subList(0, Math.min(faults.size(), MOST));
  }

  private void versions(List<String> faults) throws CollectionFailure {
    faults.addAll(
        database.all(
            "SELECT work FROM page GROUP BY work HAVING sum(newest) <> 1",
            row -> "the versions of " + row.getString(1) + " have not one that is the newest"));
  }

  private void page(String id, List<String> faults) {
    try {
      Kept kept = pages.page(id).orElseThrow();
      long rows = statements(id);
      if (rows != kept.statements().size()) {
        faults.add(
            "page "
                + id
                + " has "
                + rows
                + " statements as rows, want "
                + kept.statements().size());
      }
      Optional<Intake> raw = pages.raw(id);
      if (raw.isPresent() && !Sha256.hex(raw.get().bytes()).equals(kept.provenance().digest())) {
        faults.add("page " + id + ": its bytes are not those that came");
      }
    } catch (CollectionFailure e) {
      faults.add(String.valueOf(e.getMessage()));
    }
  }

  private long statements(String id) throws CollectionFailure {
    return database
        .one(
            "SELECT count(*) FROM statement JOIN page ON page.number = statement.page WHERE page.id = ?",
            row -> row.getLong(1),
            id)
        .orElse(0L);
  }
}
