package org.isnad.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, how often, through whom.
 *
 * <p>A speaker is known by a key: the stable id where the knowledge base has one ({@code
 * wd:Q2866}), else the name as the pages write it. Two people of one name have one key then.
 */
public final class Voices {

  private static final String FROM =
      " FROM statement s JOIN page p ON p.number = s.page WHERE p.newest = 1 AND s.wrong = 0 ";

  /**
   * A speaker.
   *
   * @param key by what the speaker is known
   * @param name the name that most pages write
   * @param statements how many statements
   */
  public record Voice(String key, String name, int statements) {}

  /**
   * A count.
   *
   * @param word what was counted
   * @param id its id in the knowledge base, null when it has none
   * @param count how often
   */
  public record Count(String word, @Nullable String id, int count) {}

  /**
   * Statements of a day.
   *
   * @param day {@code YYYY-MM-DD}
   * @param count how many of those asked for
   * @param all how many of that day there are
   */
  public record DayCount(String day, int count, int all) {}

  private final Collection collection;
  private final Database database;

  Voices(Collection collection, Database database) {
    this.collection = collection;
    this.database = database;
  }

  /**
   * Returns who spoke most between two days, both included.
   *
   * @param most how many at most
   */
  public List<Voice> most(String from, String to, int most) throws CollectionFailure {
    String sql =
        "SELECT s.voice AS k, s.speaker, count(*) AS n"
            + FROM
            + "AND s.voice IS NOT NULL AND p.day BETWEEN ? AND ?"
            + " GROUP BY k ORDER BY n DESC, k LIMIT ?";
    synchronized (collection) {
      return database.all(sql, Voices::voice, from, to, most);
    }
  }

  /**
   * Returns all speakers, who spoke most first.
   *
   * @param after the last one that was seen, null at first
   * @param most how many at most
   */
  public List<Voice> all(@Nullable Voice after, int most) throws CollectionFailure {
    String sql =
        "SELECT k, name, n FROM (SELECT s.voice AS k, s.speaker AS name, count(*) AS n"
            + FROM
            + "AND s.voice IS NOT NULL GROUP BY k) WHERE (-n, k) > (?, ?) ORDER BY n DESC, k LIMIT ?";
    int above = after == null ? Integer.MIN_VALUE : -after.statements();
    String key = after == null ? "" : after.key();
    synchronized (collection) {
      return database.all(sql, Voices::voice, above, key, most);
    }
  }

  private static Voice voice(ResultSet row) throws SQLException {
    return new Voice(row.getString(1), row.getString(2), row.getInt(3));
  }

  /** Returns the speaker with this key, by the name that most pages write. */
  public Optional<Voice> voice(String key) throws CollectionFailure {
    List<Count> names = names(key);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    int all = names.stream().mapToInt(Count::count).sum();
    return Optional.of(new Voice(key, names.get(0).word(), all));
  }

  /** Returns the names under which pages have a speaker, the commonest first. */
  public List<Count> names(String key) throws CollectionFailure {
    return counts(
        "SELECT s.speaker, s.speaker_id, count(*) AS n"
            + FROM
            + "AND s.voice = ? GROUP BY s.speaker ORDER BY n DESC, s.speaker",
        key);
  }

  /** Returns how often each intermediary or outlet handed on what a speaker said. */
  public List<Count> via(String key, int most) throws CollectionFailure {
    return counts(
        "SELECT l.name, l.id, count(DISTINCT s.number) AS n FROM statement s JOIN page p"
            + " ON p.number = s.page JOIN link l ON l.statement = s.number"
            + " WHERE p.newest = 1 AND s.wrong = 0 AND l.kind <> 'speaker' AND s.voice = ?"
            + " GROUP BY l.name ORDER BY n DESC, l.name LIMIT ?",
        key,
        most);
  }

  /** Returns whom or what the articles name in which a speaker speaks. */
  public List<Count> beside(String key, String language, int most) throws CollectionFailure {
    String sql =
        "SELECT "
            + named(language)
            + ", m.entity, count(DISTINCT p.number) AS n FROM mention m JOIN page p"
            + " ON p.number = m.page WHERE p.newest = 1 AND m.entity <> ? AND p.number IN"
            + " (SELECT s.page FROM statement s WHERE s.wrong = 0 AND s.voice = ?) GROUP BY m.entity ORDER BY n DESC, m.entity LIMIT ?";
    return counts(sql, key, key, most);
  }

  /** Returns whom or what the articles of some days name, what most of them name first. */
  public List<Count> topics(String from, String to, String language, int most)
      throws CollectionFailure {
    String sql =
        "SELECT "
            + named(language)
            + ", m.entity, count(DISTINCT p.number) AS n FROM mention m JOIN page p"
            + " ON p.number = m.page WHERE p.newest = 1 AND p.day BETWEEN ? AND ?"
            + " GROUP BY m.entity ORDER BY n DESC, m.entity LIMIT ?";
    return counts(sql, from, to, most);
  }

  private static String named(String language) {
    return language.equals("ar")
        ? "coalesce(max(m.name_ar), max(m.name_en), m.entity)"
        : "coalesce(max(m.name_en), max(m.name_ar), m.entity)";
  }

  /** Returns how many statements there are of each day that has one, the earliest first. */
  public List<DayCount> days(@Nullable String key, String from, String to)
      throws CollectionFailure {
    String asked = key == null ? "count(*)" : "sum(s.voice = ?)";
    String sql =
        "SELECT p.day, "
            + asked
            + " AS n, count(*)"
            + FROM
            + "AND p.day BETWEEN ? AND ? GROUP BY p.day"
            + " HAVING n > 0 ORDER BY p.day";
    @Nullable Object[] values =
        key == null ? new Object[] {from, to} : new Object[] {key, from, to};
    synchronized (collection) {
      return database.all(
          sql, row -> new DayCount(row.getString(1), row.getInt(2), row.getInt(3)), values);
    }
  }

  /** Returns how many statements there are of some days, both included. */
  public int statements(String from, String to) throws CollectionFailure {
    synchronized (collection) {
      return database
          .one(
              "SELECT count(*)" + FROM + "AND p.day BETWEEN ? AND ?",
              row -> row.getInt(1),
              from,
              to)
          .orElse(0);
    }
  }

  private List<Count> counts(String sql, @Nullable Object... values) throws CollectionFailure {
    synchronized (collection) {
      List<Count> all = new ArrayList<>();
      for (Count count :
          database.all(
              sql, row -> new Count(row.getString(1), row.getString(2), row.getInt(3)), values)) {
        all.add(count);
      }
      return all;
    }
  }
}
