package org.isnad.collection;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.Reading;
import org.isnad.archive.ReadingLine;
import org.isnad.archive.UnreadableReading;
import org.isnad.collection.CollectionFailure.Kind;
import org.isnad.page.Article;
import org.isnad.page.Page;
import org.jspecify.annotations.Nullable;

/** Pages as rows, and rows as pages. */
final class PageRows {

  private static final String COLUMNS =
      "number, id, newest, day, source, transfer, fetched, added, content_type, digest, size,"
          + " reserved, reading";

  /** A row before its corrections were looked up. */
  @SuppressWarnings("ArrayRecordComponent") // lives for a moment
  private record Row(
      long number, String id, boolean newest, String day, Provenance provenance, byte[] line) {}

  private final Database database;
  private final StatementRows statements;
  private final CorrectionRows corrections;

  PageRows(Database database) {
    this.database = database;
    this.statements = new StatementRows(database);
    this.corrections = new CorrectionRows(database);
  }

  /** Puts a page in that is not there, and settles which of its versions is the newest. */
  long insert(Incoming page, String work, boolean newest) throws CollectionFailure {
    Provenance from = page.provenance();
    Article article = page.reading().article();
    long number =
        database.insert(
            "INSERT INTO page (id, work, newest, day, source, address, transfer, fetched, added,"
                + " content_type, digest, size, reserved, reader, language, verdict, title, outlet,"
                + " credit, section, published, modified, reading)"
                + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            page.reading().id(),
            work,
            newest ? 1 : 0,
            page.day(),
            from.source(),
            page.address(),
            from.address(),
            from.fetched(),
            from.added(),
            from.contentType(),
            from.digest(),
            from.size(),
            from.reserved(),
            page.reading().version(),
            article.language(),
            StatementRows.word(article.verdict()),
            article.title(),
            article.outlet(),
            article.credit(),
            article.section(),
            article.published(),
            article.modified(),
            page.line());
    if (page.raw() != null) {
      database.update(
          "INSERT INTO raw (page, form, bytes) VALUES (?,?,?)", number, page.form(), page.raw());
    }
    return number;
  }

  /** Takes what was read anew for what was read before; the bytes stay as they are. */
  void replace(long number, Incoming page) throws CollectionFailure {
    Article article = page.reading().article();
    database.update(
        "UPDATE page SET id=?, day=?, address=?, reader=?, language=?, verdict=?, title=?, outlet=?,"
            + " credit=?, section=?, published=?, modified=?, reading=? WHERE number=?",
        page.reading().id(),
        page.day(),
        page.address(),
        page.reading().version(),
        article.language(),
        StatementRows.word(article.verdict()),
        article.title(),
        article.outlet(),
        article.credit(),
        article.section(),
        article.published(),
        article.modified(),
        page.line(),
        number);
  }

  /** Writes the rows of statements, links and mentions anew, as corrected. */
  void derive(long number, Reading reading, List<Correction> made) throws CollectionFailure {
    statements.replace(number, reading, Corrected.statements(reading, made));
  }

  /** Returns the page with this id. */
  Optional<Kept> page(String id) throws CollectionFailure {
    Optional<Row> row =
        database.one("SELECT " + COLUMNS + " FROM page WHERE id = ?", PageRows::row, id);
    return row.isEmpty() ? Optional.empty() : Optional.of(kept(row.get()));
  }

  /** Returns pages in the order in which they came. */
  List<Kept> after(long number, int most) throws CollectionFailure {
    List<Row> rows =
        database.all(
            "SELECT " + COLUMNS + " FROM page WHERE number > ? ORDER BY number LIMIT ?",
            PageRows::row,
            number,
            most);
    List<Kept> pages = new ArrayList<>();
    for (Row row : rows) {
      pages.add(kept(row));
    }
    return pages;
  }

  private static Row row(ResultSet row) throws SQLException {
    Provenance from =
        new Provenance(
            row.getString("source"),
            row.getString("transfer"),
            row.getString("fetched"),
            row.getString("added"),
            row.getString("content_type"),
            row.getString("digest"),
            row.getLong("size"),
            row.getString("reserved"));
    return new Row(
        row.getLong("number"),
        row.getString("id"),
        row.getInt("newest") == 1,
        row.getString("day"),
        from,
        row.getBytes("reading"));
  }

  private Kept kept(Row row) throws CollectionFailure {
    Reading reading = reading(row.id(), row.line());
    List<KeptStatement> said = Corrected.statements(reading, corrections.of(row.id()));
    return new Kept(row.number(), row.day(), reading, row.provenance(), row.newest(), said);
  }

  private static Reading reading(String id, byte[] line) throws CollectionFailure {
    try {
      return ReadingLine.read(Deflated.unpack(line));
    } catch (IOException | UnreadableReading e) {
      throw harmed(id, e);
    }
  }

  private static CollectionFailure harmed(String id, Exception cause) {
    CollectionFailure failure =
        new CollectionFailure(
            Kind.DAMAGED,
            "page " + id + " is damaged: " + cause.getMessage() + "; want a backup in its place");
    failure.initCause(cause);
    return failure;
  }

  /** Returns the page as it came, to be read again; nothing when its bytes were not kept. */
  Optional<Intake> raw(String id) throws CollectionFailure {
    return database.one(
        "SELECT form, bytes, source, transfer, fetched, content_type FROM page JOIN raw ON raw.page ="
            + " page.number WHERE id = ?",
        PageRows::intake,
        id);
  }

  private static Intake intake(ResultSet row) throws SQLException {
    String form = row.getString("form");
    String source = row.getString("source");
    byte[] bytes = unpacked(row.getBytes("bytes"), source);
    if (NewsRecord.isForm(form)) {
      return new NewsRecord(source, bytes, NewsRecord.Fields.of(form));
    }
    String type = row.getString("content_type");
    String address = row.getString("transfer");
    String fetched = row.getString("fetched");
    return Intake.OfPage.of(
        form, bytesAre -> new Page(bytes, source, bytesAre, type, address, fetched));
  }

  private static byte[] unpacked(byte[] packed, @Nullable String source) throws SQLException {
    try {
      return Deflated.unpack(packed);
    } catch (IOException e) {
      throw new SQLException(
          "the bytes of " + source + " are damaged", e.getMessage(), Damage.CODE, e);
    }
  }

  /** What SQLite calls a harmed database. */
  private static final class Damage {
    static final int CODE = org.sqlite.SQLiteErrorCode.SQLITE_CORRUPT.code;
  }
}
