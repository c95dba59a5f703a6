package org.isnad.collection;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much a collection holds.
 *
 * @param pages pages, versions included
 * @param newest pages of which no later version is kept
 * @param statements statements of all versions
 * @param corrections what people put right
 * @param unplaced corrections whose words were not found again
 * @param replies what people wrote under pages
 * @param refused inputs that no page could be made of
 * @param bytes how many bytes the pages had as they came
 * @param readers by version of the reader, how many pages it read
 */
public record Tally(
    long pages,
    long newest,
    long statements,
    long corrections,
    long unplaced,
    long replies,
    long refused,
    long bytes,
    Map<String, Long> readers) {

  static Tally of(Database database) throws CollectionFailure {
    Map<String, Long> readers = new LinkedHashMap<>();
    database
        .all(
            "SELECT reader, count(*) FROM page GROUP BY reader ORDER BY reader",
            row -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(entry -> readers.put(entry.getKey(), entry.getValue()));
    return new Tally(
        count(database, "count(*) FROM page"),
        count(database, "count(*) FROM page WHERE newest = 1"),
        count(database, "count(*) FROM statement"),
        count(database, "count(*) FROM correction"),
        count(database, "count(*) FROM correction WHERE statement IS NULL"),
        count(database, "count(*) FROM reply"),
        count(database, "count(*) FROM input WHERE outcome = 'refused'"),
        count(database, "coalesce(sum(size), 0) FROM page"),
        readers);
  }

  private static long count(Database database, String what) throws CollectionFailure {
    return database.one("SELECT " + what, row -> row.getLong(1)).orElse(0L);
  }
}
