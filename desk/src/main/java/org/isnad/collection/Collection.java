package org.isnad.collection;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.collection.CollectionFailure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A folder that keeps pages and what was read of them.
 *
 * <pre>{@code
 * try (Collection collection = Collection.open(Path.of("isnad-collection"))) {
 *   collection.keep(List.of(Incoming.of(Intake.of(page), isnad, now, false)));
 *   for (Kept kept : collection.pagesAfter(0, 10)) {
 *     System.out.println(kept.reading().article().title());
 *   }
 * }
 * }</pre>
 *
 * <p>What a method that writes returned from survives a kill and a power cut. Several processes may
 * have a collection open; one waits while another writes. May be used by several threads, which
 * take turns.
 */
public final class Collection implements Closeable {

  /** The name of the database within the folder. */
  public static final String DATABASE = "collection.db";

  private final Path folder;
  private final Database database;
  private final PageRows pages;
  private final Opened opened;
  private final CorrectionRows corrections;
  private final InputRows inputs;
  private final Shelves shelves;
  private final Removal removal;
  private final FeedRows feeds;

  private Collection(Path folder, Database database) {
    this.folder = folder;
    this.database = database;
    this.pages = new PageRows(database);
    this.opened = new Opened(database, pages);
    this.corrections = new CorrectionRows(database);
    this.inputs = new InputRows(database);
    this.shelves = new Shelves(database, pages, corrections, inputs);
    this.removal = new Removal(database);
    this.feeds = new FeedRows(this, database, shelves, inputs);
  }

  /**
   * Opens the collection in {@code folder}; folder and database are made when they are not there.
   *
   * @throws CollectionFailure when it is damaged, of a later program, or cannot be written
   */
  public static Collection open(Path folder) throws CollectionFailure {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CollectionFailure(
          Kind.READ_ONLY, folder + " cannot be made (" + e.getMessage() + "): want a folder");
    }
    return new Collection(folder, Database.open(folder.resolve(DATABASE)));
  }

  /** Opens a collection that must be there, for writing. */
  public static Collection openExisting(Path folder) throws CollectionFailure {
    mustBeThere(folder);
    return open(folder);
  }

  /** Opens a collection that must be there, for reading only; the folder may be read-only. */
  public static Collection openToRead(Path folder) throws CollectionFailure {
    mustBeThere(folder);
    return new Collection(folder, Database.openToRead(folder.resolve(DATABASE)));
  }

  private static void mustBeThere(Path folder) throws CollectionFailure {
    if (!Files.exists(folder.resolve(DATABASE))) {
      throw new CollectionFailure(
          Kind.ABSENT,
          folder + " holds no collection: want a folder that isnad add made (--collection)");
    }
  }

  /** Returns the folder. */
  public Path folder() {
    return folder;
  }

  /**
   * Keeps pages, all in one transaction. One that is there already changes nothing.
   *
   * @return what became of each, in their order
   */
  public synchronized List<Outcome> keep(List<Incoming> incoming) throws CollectionFailure {
    return database.inTransaction(
        () -> {
          List<Outcome> outcomes = new ArrayList<>();
          for (Incoming page : incoming) {
            outcomes.add(shelves.keep(page));
          }
          return outcomes;
        });
  }

  /** Notes inputs that no page could be made of, so that they are not read again. */
  public synchronized void refuse(List<Refusal> refusals) throws CollectionFailure {
    database.inTransaction(
        () -> {
          for (Refusal refusal : refusals) {
            inputs.refused(refusal);
          }
          return refusals.size();
        });
  }

  /**
   * Returns what became of these bytes when they were offered before, to this version of the
   * reader; nothing when they were not.
   *
   * @param digest SHA-256 of the bytes
   */
  public synchronized Optional<Seen> seen(String source, String digest, String reader)
      throws CollectionFailure {
    return inputs.seen(source, digest, reader);
  }

  /** Returns the inputs that were refused, in the order of their names. */
  public synchronized List<Refusal> refusals() throws CollectionFailure {
    return inputs.refusals();
  }

  /** Returns the page with this id, nothing when there is none. */
  public synchronized Optional<Kept> page(String id) throws CollectionFailure {
    return opened.page(id);
  }

  /** Returns the page that holds the statement with this id, nothing when none does. */
  public synchronized Optional<Kept> pageOf(String statement) throws CollectionFailure {
    Optional<String> id =
        database.one(
            "SELECT page.id FROM statement JOIN page ON page.number = statement.page"
                + " WHERE statement.id = ? ORDER BY page.newest DESC, page.number DESC",
            row -> row.getString(1),
            statement);
    return id.isEmpty() ? Optional.empty() : opened.page(id.get());
  }

  /**
   * Returns the statement at this place, unless somebody said that it is none.
   *
   * @param number the page's number
   * @param position the statement's place in the article, from 1
   */
  public synchronized Optional<Saying> saying(long number, int position) throws CollectionFailure {
    return Saying.at(database, number, position);
  }

  /**
   * Returns the ids of pages and statements that begin with {@code beginning}, in the order of
   * their letters, those of pages first.
   *
   * @param most how many at most of each
   */
  public synchronized List<String> idsBeginning(String beginning, int most)
      throws CollectionFailure {
    List<String> ids = new ArrayList<>();
    for (String table : List.of("page", "statement")) {
      ids.addAll(
          database.all(
              "SELECT DISTINCT id FROM "
                  + table
                  + " WHERE id >= ? AND id < ? || char(1114111) ORDER BY id LIMIT ?",
              row -> row.getString(1),
              beginning,
              beginning,
              most));
    }
    return ids;
  }

  /** What only reads, several times. */
  public interface Look<T> {
    /** Reads. */
    T look() throws IOException;
  }

  /**
   * Does {@code look} on one state of the collection: what others write meanwhile is not seen. They
   * need not wait.
   */
  public synchronized <T> T still(Look<T> look) throws IOException {
    return database.still(look);
  }

  /** Returns the versions of the page with this id, the newest first. */
  public synchronized List<String> versions(String id) throws CollectionFailure {
    return database.all(
        "SELECT id FROM page WHERE work = (SELECT work FROM page WHERE id = ?)"
            + " ORDER BY newest DESC, number DESC",
        row -> row.getString(1),
        id);
  }

  /**
   * Returns pages in the order in which they came.
   *
   * @param number the number of the last page that was seen, 0 for none
   * @param most how many at most
   */
  public synchronized List<Kept> pagesAfter(long number, int most) throws CollectionFailure {
    return pages.after(number, most);
  }

  /** Returns the number of the page that came last, 0 when there is none. */
  public synchronized long lastPage() throws CollectionFailure {
    return database
        .one("SELECT coalesce(max(number), 0) FROM page", row -> row.getLong(1))
        .orElse(0L);
  }

  /** Returns how many pages there are, versions included. */
  public synchronized long count() throws CollectionFailure {
    return database.one("SELECT count(*) FROM page", row -> row.getLong(1)).orElse(0L);
  }

  /** Returns the page as it came; nothing when it is not there or its bytes were not kept. */
  public synchronized Optional<Intake> raw(String id) throws CollectionFailure {
    return pages.raw(id);
  }

  /**
   * Returns changes in their order; of a page only the last.
   *
   * @param number the number of the last change that was seen, 0 for none
   * @param most how many at most
   */
  public synchronized List<Change> changesAfter(long number, int most) throws CollectionFailure {
    return database.all(
        "SELECT number, page FROM change WHERE number > ? ORDER BY number LIMIT ?",
        row -> new Change(row.getLong(1), row.getString(2)),
        number,
        most);
  }

  /** Returns the number of the last change, 0 when there was none. */
  public synchronized long lastChange() throws CollectionFailure {
    return database
        .one("SELECT coalesce(max(number), 0) FROM change", row -> row.getLong(1))
        .orElse(0L);
  }

  /**
   * Takes a page's bytes, read anew, for what was read of it before. Corrections stay with their
   * statements; what cannot be placed is listed by {@link #corrections(boolean)}.
   *
   * @param id the page's id until now; it changes when the text does
   */
  public synchronized void reread(String id, Incoming page) throws CollectionFailure {
    database.inTransaction(() -> shelves.reread(id, page));
  }

  /**
   * Puts something right in a statement.
   *
   * @param statement its id
   * @param value what is right, null for {@link Correction.Kind#WRONG}
   * @param made when, ISO 8601 in UTC
   * @param by who, null when they did not say
   * @return the number of the correction
   * @throws CollectionFailure when there is no such statement
   */
  public synchronized long correct(
      String statement,
      Correction.Kind kind,
      @Nullable String value,
      String made,
      @Nullable String by)
      throws CollectionFailure {
    Kept page =
        pageOf(statement)
            .orElseThrow(
                () ->
                    new CollectionFailure(
                        Kind.ABSENT,
                        "no statement has the id '" + statement + "': want one that find shows"));
    return database.inTransaction(() -> shelves.correct(page, statement, kind, value, made, by));
  }

  /** Takes the correction with this number back. */
  public synchronized void undo(long correction) throws CollectionFailure {
    database.inTransaction(() -> shelves.rederive(corrections.delete(correction)));
  }

  /** Returns all corrections in the order made; or only those that lost their statement. */
  public synchronized List<Correction> corrections(boolean unplaced) throws CollectionFailure {
    return corrections.all(unplaced);
  }

  /** Returns the questions that are asked again and again. */
  public WatchLists watchLists() {
    return new WatchLists(this, new WatchRows(database));
  }

  /** Takes away the page with this id, and its other versions; returns the ids that went. */
  public synchronized List<String> remove(String id) throws CollectionFailure {
    return removal.page(id);
  }

  /** Takes away all pages of an outlet; returns the ids that went. */
  public synchronized List<String> removeOutlet(String outlet) throws CollectionFailure {
    return removal.outlet(outlet);
  }

  /** Takes away all pages of days before {@code day} (YYYY-MM-DD); returns the ids that went. */
  public synchronized List<String> removeBefore(String day) throws CollectionFailure {
    return removal.before(day);
  }

  /**
   * Writes a copy of the whole to {@code file}, also while others write; notes that it is there.
   */
  public synchronized void backup(Path file, String made) throws CollectionFailure {
    new Backups(database).write(file, made);
  }

  /** Returns the backups that were made and not told to be gone, by path. */
  public synchronized List<Backup> backups() throws CollectionFailure {
    return new Backups(database).all();
  }

  /** Looks whether all is sound; returns what is not, in words for people. */
  public synchronized List<String> check() throws CollectionFailure {
    return new Soundness(database, pages).faults();
  }

  /**
   * Returns the ids of all that can be found: of pages of which no later version is kept, and of
   * their statements that nobody called wrong.
   */
  public synchronized Set<String> shown() throws CollectionFailure {
    Set<String> ids =
        new HashSet<>(
            database.all("SELECT id FROM page WHERE newest = 1", row -> row.getString(1)));
    ids.addAll(
        database.all(
            "SELECT s.id FROM statement s JOIN page p ON p.number = s.page"
                + " WHERE p.newest = 1 AND s.wrong = 0",
            row -> row.getString(1)));
    return ids;
  }

  /** Counts what is there. */
  public synchronized Tally tally() throws CollectionFailure {
    return Tally.of(database);
  }

  /** Returns the newest statements, to be paged through. */
  public Newest newest() {
    return new Newest(this, database);
  }

  /** Returns who speaks. */
  public Voices voices() {
    return new Voices(this, database);
  }

  /** Returns what people wrote under articles. */
  public Replies replies() {
    return new Replies(this, database);
  }

  /** Returns what people starred. */
  public Stars stars() {
    return new Stars(this, database);
  }

  /** Returns the feeds that are asked for news. */
  public FeedRows feeds() {
    return feeds;
  }

  @Override
  public synchronized void close() throws CollectionFailure {
    database.close();
  }
}
