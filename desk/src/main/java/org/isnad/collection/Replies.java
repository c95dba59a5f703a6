package org.isnad.collection;

import java.util.List;
import java.util.Optional;
import org.isnad.collection.CollectionFailure.Kind;

/** What people wrote under articles. Words are kept as written; whoever shows them escapes them. */
public final class Replies {

  /** The most of a name, in UTF-16 units. */
  public static final int LONGEST_NAME = 200;

  /** The most of a comment, in UTF-16 units. */
  public static final int LONGEST_COMMENT = 20_000;

  private static final String SELECT = "SELECT number, page, name, comment, made FROM reply ";

  private final Collection collection;
  private final Database database;

  Replies(Collection collection, Database database) {
    this.collection = collection;
    this.database = database;
  }

  /** Returns the replies under an article, the first first. */
  public List<Reply> under(String page) throws CollectionFailure {
    synchronized (collection) {
      return database.all(SELECT + "WHERE page = ? ORDER BY number", Replies::reply, page);
    }
  }

  private static Reply reply(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Reply(
        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
  }

  /**
   * Keeps a reply; returns its number.
   *
   * @param made when, ISO 8601 in UTC
   * @throws CollectionFailure when there is no such page
   * @throws IllegalArgumentException when name or comment is blank or too long
   */
  public long add(String page, String name, String comment, String made) throws CollectionFailure {
    mustFit("name", name, LONGEST_NAME);
    mustFit("comment", comment, LONGEST_COMMENT);
    synchronized (collection) {
      return database.inTransaction(
          () -> {
            if (database.one("SELECT 1 FROM page WHERE id = ?", row -> 1, page).isEmpty()) {
              throw new CollectionFailure(Kind.ABSENT, "no page has the id '" + page + "'");
            }
            changed(page);
            return database.insert(
                "INSERT INTO reply (page, name, comment, made) VALUES (?,?,?,?)",
                page,
                name.strip(),
                comment.strip(),
                made);
          });
    }
  }

  private static void mustFit(String what, String words, int most) {
    if (words.isBlank() || words.length() > most) {
      throw new IllegalArgumentException(
          "the " + what + " has " + words.length() + " letters: want 1 to " + most);
    }
  }

  /** Takes a reply away for good; returns its page, nothing when there was none. */
  public Optional<String> remove(long number) throws CollectionFailure {
    synchronized (collection) {
      return database.inTransaction(
          () -> {
            Optional<String> page =
                database.one(
                    "SELECT page FROM reply WHERE number = ?", row -> row.getString(1), number);
            if (page.isPresent()) {
              database.update("DELETE FROM reply WHERE number = ?", number);
              changed(page.get());
            }
            return page;
          });
    }
  }

  private void changed(String page) throws CollectionFailure {
    database.update("INSERT OR REPLACE INTO change (page) VALUES (?)", page);
  }
}
