package org.isnad.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest statements, each once: where the same words of the same act stand again, only the
 * newest is told, with the number of pages that have them too.
 */
public final class Newest {

  private static final String SAME = " c.same = s.same AND c.wrong = 0 AND q.newest = 1 ";

  private static final String COPIES =
      "(SELECT count(DISTINCT q.number) FROM statement c JOIN page q ON q.number = c.page WHERE"
          + SAME
          + "AND q.number <> p.number)";

  private static final String SHOWN_BEFORE =
      "EXISTS (SELECT 1 FROM statement c JOIN page q ON q.number = c.page WHERE"
          + SAME
          + "AND (q.day, q.number, -c.position) > (p.day, p.number, -s.position))";

  /**
   * Which statements.
   *
   * @param day only of this day, null for all
   * @param voice only of this speaker ({@link Voices}), null for all
   * @param starred only those that somebody starred
   */
  public record Which(@Nullable String day, @Nullable String voice, boolean starred) {
    /** All of them. */
    public static final Which ALL = new Which(null, null, false);
  }

  /**
   * A statement in the list.
   *
   * @param id its id
   * @param page the id of its page
   * @param place where it stands in the order
   * @param copies how many other pages have the same words
   * @param starred whether somebody starred it
   */
  public record Entry(String id, String page, Place place, int copies, boolean starred) {}

  private final Collection collection;
  private final Database database;

  Newest(Collection collection, Database database) {
    this.collection = collection;
    this.database = database;
  }

  /**
   * Returns statements behind a place.
   *
   * @param after where the last list ended, {@link Place#START} at first
   * @param most how many at most
   */
  public List<Entry> after(Place after, Which which, int most) throws CollectionFailure {
    StringBuilder sql = new StringBuilder("SELECT s.id, p.id, p.day, p.number, s.position, ");
    sql.append(COPIES);
    sql.append(", EXISTS (SELECT 1 FROM star WHERE star.statement = s.id)");
    sql.append(" FROM page p JOIN statement s ON s.page = p.number WHERE p.newest = 1");
    sql.append(" AND s.wrong = 0 AND (p.day, p.number, -s.position) < (?, ?, ?)");
    List<@Nullable Object> values =
        new ArrayList<>(List.of(after.day(), after.number(), -after.position()));
    if (which.day() != null) {
      sql.append(" AND p.day = ?");
      values.add(which.day());
    }
    if (which.voice() != null) {
      sql.append(" AND s.voice = ?");
      values.add(which.voice());
    }
    if (which.starred()) {
      sql.append(" AND s.id IN (SELECT statement FROM star)");
    } else {
      sql.append(" AND NOT ").append(SHOWN_BEFORE);
    }
    sql.append(" ORDER BY p.day DESC, p.number DESC, s.position LIMIT ?");
    values.add(most);
    synchronized (collection) {
      return database.all(sql.toString(), Newest::entry, values.toArray());
    }
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString(1),
        row.getString(2),
        new Place(row.getString(3), row.getLong(4), row.getInt(5)),
        row.getInt(6),
        row.getInt(7) == 1);
  }

  /** Returns every place where the words of a statement stand, the earliest page first. */
  public List<Entry> copies(String statement) throws CollectionFailure {
    String sql =
        "SELECT c.id, q.id, q.day, q.number, min(c.position), 0,"
            + " EXISTS (SELECT 1 FROM star WHERE star.statement = c.id)"
            + " FROM statement s JOIN page p ON p.number = s.page, statement c JOIN page q"
            + " ON q.number = c.page WHERE s.id = ? AND p.newest = 1 AND"
            + SAME
            + "GROUP BY q.number ORDER BY q.day, coalesce(q.published, q.fetched, q.added), q.number";
    synchronized (collection) {
      return database.all(sql, Newest::entry, statement);
    }
  }

  /** Returns the number of the page that came last, 0 without any. */
  public long lastNumber() throws CollectionFailure {
    synchronized (collection) {
      return database
          .one("SELECT coalesce(max(number), 0) FROM page", row -> row.getLong(1))
          .orElse(0L);
    }
  }
}
