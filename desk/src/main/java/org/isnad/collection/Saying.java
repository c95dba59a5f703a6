package org.isnad.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement as one row: what a list of statements shows, without opening its page.
 *
 * @param id the statement's id
 * @param page the page's id
 * @param number the page's place in the order of arrival
 * @param position the statement's place in the article, from 1
 * @param day the day of the page
 * @param outlet who published the page
 * @param title its headline
 * @param language its language
 * @param address its address
 * @param speaker the speaker's fullest name
 * @param speakerId the speaker's id
 * @param resolvedBy how the source led to the speaker, as in JSON
 * @param act what kind of saying
 * @param polarity {@code affirmed} or {@code negated}
 * @param kind {@code direct}, {@code indirect} or {@code mixed}
 * @param content the words; {@code …} stands where the cue interrupts them
 * @param cue the words that say that it was said
 * @param source the words that say who
 * @param confidence how likely it is right
 * @param rule the rule that found it
 * @param chain through whom it is known, the mouth first
 */
public record Saying(
    String id,
    String page,
    long number,
    int position,
    String day,
    @Nullable String outlet,
    @Nullable String title,
    String language,
    @Nullable String address,
    @Nullable String speaker,
    @Nullable String speakerId,
    String resolvedBy,
    String act,
    String polarity,
    String kind,
    String content,
    String cue,
    String source,
    double confidence,
    String rule,
    List<String> chain) {

  private static final String COLUMNS =
      "SELECT s.number AS row, s.id, s.position, s.speaker, s.speaker_id, s.resolved_by, s.act,"
          + " s.polarity, s.kind, s.content, s.cue, s.source, s.confidence, s.rule, p.id AS page,"
          + " p.number AS page_number, p.day, p.outlet, p.title, p.language, p.address"
          + " FROM statement s JOIN page p ON p.number = s.page";

  /** Copies the list. */
  public Saying {
    chain = List.copyOf(chain);
  }

  /**
   * Returns the statement at this place of the page with this number, unless it is called wrong.
   */
  static Optional<Saying> at(Database database, long number, int position)
      throws CollectionFailure {
    Optional<Long> row =
        database.one(
            "SELECT number FROM statement WHERE page = ? AND position = ? AND wrong = 0",
            found -> found.getLong(1),
            number,
            position);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    List<String> chain =
        database.all(
            "SELECT name FROM link WHERE statement = ? ORDER BY position",
            found -> found.getString(1),
            row.get());
    return database.one(COLUMNS + " WHERE s.number = ?", found -> saying(found, chain), row.get());
  }

  private static Saying saying(ResultSet row, List<String> chain) throws SQLException {
    return new Saying(
        row.getString("id"),
        row.getString("page"),
        row.getLong("page_number"),
        row.getInt("position"),
        row.getString("day"),
        row.getString("outlet"),
        row.getString("title"),
        row.getString("language"),
        row.getString("address"),
        row.getString("speaker"),
        row.getString("speaker_id"),
        row.getString("resolved_by"),
        row.getString("act"),
        row.getString("polarity"),
        row.getString("kind"),
        row.getString("content"),
        row.getString("cue"),
        row.getString("source"),
        row.getDouble("confidence"),
        row.getString("rule"),
        chain);
  }
}
