package org.isnad.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The feeds that are asked for news, and what became of what they named.
 *
 * <p>What a feed answered and the new entries it named are noted in one transaction, and so are a
 * page and that its entry is done. So a killed process leaves entries that wait, and never one that
 * is lost or fetched into a second page.
 */
public final class FeedRows {

  private static final String SELECT =
      "SELECT number, address, title, outlet, added, etag, modified, asked, succeeded, due,"
          + " failures, error FROM feed ";

  private final Object turn;
  private final Database database;
  private final Shelves shelves;
  private final InputRows inputs;

  /**
   * Makes one.
   *
   * @param turn whose lock the threads take turns by
   */
  FeedRows(Object turn, Database database, Shelves shelves, InputRows inputs) {
    this.turn = turn;
    this.database = database;
    this.shelves = shelves;
    this.inputs = inputs;
  }

  /** Returns all feeds, in the order in which they were added. */
  public List<Feed> all() throws CollectionFailure {
    synchronized (turn) {
      return areThere()
          ? database.all(SELECT + "ORDER BY number", FeedRows::row)
          : List.of(); // an older collection, opened for reading
    }
  }

  private boolean areThere() throws CollectionFailure {
    return database
        .one("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'feed'", row -> 1)
        .isPresent();
  }

  /** Returns the feeds that are to be asked by {@code now}, those longest due first. */
  public List<Feed> due(String now) throws CollectionFailure {
    synchronized (turn) {
      return database.all(SELECT + "WHERE due <= ? ORDER BY due, number", FeedRows::row, now);
    }
  }

  /** Returns when the next feed or entry is due, nothing when none is. */
  public Optional<String> nextDue() throws CollectionFailure {
    synchronized (turn) {
      return database
          .all(
              "SELECT min(due) FROM (SELECT due FROM feed UNION ALL SELECT due FROM entry)",
              row -> Optional.ofNullable(row.getString(1)))
          .get(0);
    }
  }

  /** Returns the feed at {@code address}, nothing when there is none. */
  public Optional<Feed> at(String address) throws CollectionFailure {
    synchronized (turn) {
      return database.one(SELECT + "WHERE address = ?", FeedRows::row, address);
    }
  }

  /**
   * Adds a feed, due at once; one that is there is due at once too, and gets the outlet if given.
   *
   * @param now when, ISO 8601 in UTC
   * @return whether it is new
   */
  public boolean add(String address, @Nullable String title, @Nullable String outlet, String now)
      throws CollectionFailure {
    synchronized (turn) {
      return database.inTransaction(
          () -> {
            boolean there = at(address).isPresent();
            database.update(
                "INSERT INTO feed (address, title, outlet, added, due) VALUES (?,?,?,?,?)"
                    + " ON CONFLICT (address) DO UPDATE SET"
                    + " outlet = coalesce(excluded.outlet, outlet), due = excluded.due",
                address,
                title,
                outlet,
                now,
                now);
            return !there;
          });
    }
  }

  /** Takes a feed away, and what is known of its entries; pages stay. Says whether it was there. */
  public boolean remove(String address) throws CollectionFailure {
    synchronized (turn) {
      return database.update("DELETE FROM feed WHERE address = ?", address) > 0;
    }
  }

  /**
   * Notes what a feed answered and what it named that is new.
   *
   * @param feed as it is from now on; its address may be another
   * @param entries what is to be fetched, the most wanted first
   * @param passed what is new as well, but is not to be fetched
   * @return false when it was removed in the meantime; then nothing is noted
   */
  public boolean answered(Feed feed, List<Feed.Entry> entries, List<Feed.Entry> passed)
      throws CollectionFailure {
    synchronized (turn) {
      return database.inTransaction(
          () -> {
            if (!write(feed)) {
              return false;
            }
            String now = feed.asked() == null ? feed.added() : feed.asked();
            for (Feed.Entry entry : entries) {
              name(feed, entry, "waiting", now, now);
            }
            for (Feed.Entry entry : passed) {
              name(feed, entry, "passed", now, null);
            }
            return true;
          });
    }
  }

  private boolean write(Feed feed) throws CollectionFailure {
    int changed =
        database.update(
            "UPDATE feed SET title = ?, etag = ?, modified = ?, asked = ?, succeeded = ?, due = ?,"
                + " failures = ?, error = ? WHERE number = ?",
            feed.title(),
            feed.etag(),
            feed.modified(),
            feed.asked(),
            feed.succeeded(),
            feed.due(),
            feed.failures(),
            feed.error(),
            feed.number());
    // Where it moved to there may be one already; then both stay, and the old one goes on asking.
    database.update(
        "UPDATE OR IGNORE feed SET address = ? WHERE number = ?", feed.address(), feed.number());
    return changed > 0;
  }

  private void name(Feed feed, Feed.Entry entry, String outcome, String now, @Nullable String due)
      throws CollectionFailure {
    database.update(
        "INSERT OR IGNORE INTO entry (address, feed, found, dated, outcome, due)"
            + " VALUES (?,?,?,?,?,?)",
        entry.address(),
        feed.number(),
        now,
        entry.dated(),
        outcome,
        due);
  }

  /** Says whether some feed has named this address already. */
  public boolean isNamed(String address) throws CollectionFailure {
    synchronized (turn) {
      return database.one("SELECT 1 FROM entry WHERE address = ?", row -> 1, address).isPresent();
    }
  }

  /** Returns the entries that are to be fetched by {@code now}, the newest first. */
  public List<Feed.Waiting> waiting(String now) throws CollectionFailure {
    synchronized (turn) {
      return database.all(
          "SELECT entry.feed, feed.outlet, entry.address, entry.tries FROM entry"
              + " JOIN feed ON feed.number = entry.feed WHERE entry.due <= ?"
              + " ORDER BY coalesce(entry.dated, entry.found) DESC, entry.address",
          row ->
              new Feed.Waiting(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4)),
          now);
    }
  }

  /**
   * Keeps the pages that entries became, and notes of each entry what became of it.
   *
   * @return what became of the page of each, null where there is none, in their order
   */
  public List<Optional<Outcome>> settle(List<Feed.Settled> entries) throws CollectionFailure {
    synchronized (turn) {
      return database.inTransaction(
          () -> {
            List<Optional<Outcome>> outcomes = new ArrayList<>();
            for (Feed.Settled entry : entries) {
              outcomes.add(settle(entry));
            }
            return outcomes;
          });
    }
  }

  private Optional<Outcome> settle(Feed.Settled entry) throws CollectionFailure {
    Incoming page = entry.page();
    if (page != null) {
      Outcome outcome = shelves.keep(page);
      note(entry, outcome.word(), page.reading().id());
      return Optional.of(outcome);
    }
    if (entry.refusal() != null) {
      inputs.refused(entry.refusal());
    }
    boolean again = entry.due() != null;
    note(entry, again ? "waiting" : entry.refusal() == null ? "failed" : "refused", null);
    return Optional.empty();
  }

  private void note(Feed.Settled entry, String outcome, @Nullable String page)
      throws CollectionFailure {
    database.update(
        "UPDATE entry SET outcome = ?, tries = tries + 1, due = ?, page = ?, reason = ?"
            + " WHERE address = ?",
        outcome,
        entry.due(),
        page,
        entry.reason(),
        entry.address());
  }

  /** Returns how many entries of a feed had which outcome, by its word. */
  public Map<String, Long> outcomes(long feed) throws CollectionFailure {
    synchronized (turn) {
      Map<String, Long> counts = new TreeMap<>();
      database.all(
          "SELECT outcome, count(*) FROM entry WHERE feed = ? GROUP BY outcome",
          row -> counts.put(row.getString(1), row.getLong(2)) == null,
          feed);
      return counts;
    }
  }

  private static Feed row(ResultSet row) throws SQLException {
    return new Feed(
        row.getLong("number"),
        row.getString("address"),
        row.getString("title"),
        row.getString("outlet"),
        row.getString("added"),
        row.getString("etag"),
        row.getString("modified"),
        row.getString("asked"),
        row.getString("succeeded"),
        row.getString("due"),
        row.getInt("failures"),
        row.getString("error"));
  }
}
