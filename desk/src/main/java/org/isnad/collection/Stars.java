package org.isnad.collection;

import org.isnad.collection.CollectionFailure.Kind;

/** What people starred. */
public final class Stars {

  private final Collection collection;
  private final Database database;

  Stars(Collection collection, Database database) {
    this.collection = collection;
    this.database = database;
  }

  /**
   * Stars a statement, or takes the star back.
   *
   * @param made when, ISO 8601 in UTC
   * @throws CollectionFailure when there is no such statement
   */
  public void set(String statement, boolean starred, String made) throws CollectionFailure {
    synchronized (collection) {
      if (!starred) {
        database.update("DELETE FROM star WHERE statement = ?", statement);
        return;
      }
      int stars =
          database.update(
              "INSERT OR REPLACE INTO star (statement, page, made) SELECT s.id, p.id, ? FROM"
                  + " statement s JOIN page p ON p.number = s.page WHERE s.id = ?"
                  + " ORDER BY p.newest DESC, p.number DESC LIMIT 1",
              made,
              statement);
      if (stars == 0) {
        throw new CollectionFailure(
            Kind.ABSENT, "no statement has the id '" + statement + "': want one that is shown");
      }
    }
  }

  /** Says whether a statement is starred. */
  public boolean has(String statement) throws CollectionFailure {
    synchronized (collection) {
      return database
          .one("SELECT 1 FROM star WHERE statement = ?", row -> 1, statement)
          .isPresent();
    }
  }
}
