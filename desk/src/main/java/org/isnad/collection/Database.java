package org.isnad.collection;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.collection.CollectionFailure.Kind;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * One connection to a SQLite database, its statements prepared once.
 *
 * <p>Writes go to the log first (WAL) and a commit waits until they are on the disk, so what was
 * acknowledged survives a kill and a power cut. What is deleted is overwritten with zeros. Not for
 * several threads at once.
 */
final class Database implements Closeable {

  /** {@code ISNA} in ASCII: by this a database is known for a collection. */
  private static final int APPLICATION = 0x49534E41;

  /** Of a new database, in bytes: in larger blocks the tail of a reading wastes less. */
  private static final int BLOCK = 8192;

  /** How long one process waits for another, in milliseconds. */
  private static final int PATIENCE = 15_000;

  /** Makes something of the row where {@code row} stands. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** What is done in one transaction. */
  interface Work<T> {
    T run() throws CollectionFailure;
  }

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private boolean inTransaction;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Opens {@code file} for writing, made when it is not there, and brings it up to date. */
  static Database open(Path file) throws CollectionFailure {
    SQLiteConfig config = config();
    config.setPageSize(BLOCK);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    Database database = connect(file, "jdbc:sqlite:" + file, config);
    try {
      database.execute("PRAGMA secure_delete = ON");
      Migrations.run(database, file);
      return database;
    } catch (CollectionFailure e) {
      database.close();
      throw e;
    }
  }

  /**
   * Opens {@code file} for reading only. In a folder where nothing may be written nobody writes, so
   * there it is read without the locks that would have to be.
   */
  static Database openToRead(Path file) throws CollectionFailure {
    Path folder = file.toAbsolutePath().getParent();
    boolean still = folder != null && !Files.isWritable(folder);
    SQLiteConfig config = config();
    config.setReadOnly(true);
    if (still) {
      config.setOpenMode(SQLiteOpenMode.OPEN_URI);
    }
    String name = still ? file.toAbsolutePath().toUri() + "?immutable=1" : file.toString();
    Database database = connect(file, "jdbc:sqlite:" + name, config);
    try {
      Migrations.check(database, file);
      return database;
    } catch (CollectionFailure e) {
      database.close();
      throw e;
    }
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE);
    return config;
  }

  private static Database connect(Path file, String url, SQLiteConfig config)
      throws CollectionFailure {
    try {
      return new Database(file, config.createConnection(url));
    } catch (SQLException e) {
      throw CollectionFailure.because(e, file);
    }
  }

  /** Runs SQL that gives nothing back; several statements may follow one another. */
  void execute(String sql) throws CollectionFailure {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw CollectionFailure.because(e, file);
    }
  }

  /** Runs SQL that wants no other statement open, as copying the whole does. */
  void executeAlone(String sql) throws CollectionFailure {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
      prepared.clear();
    } catch (SQLException e) {
      throw CollectionFailure.because(e, file);
    }
    execute(sql);
  }

  /** Runs SQL that changes rows; returns how many. */
  int update(String sql, @Nullable Object... values) throws CollectionFailure {
    try {
      return filled(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw CollectionFailure.because(e, file);
    }
  }

  /** Runs SQL that inserts a row; returns its number. */
  long insert(String sql, @Nullable Object... values) throws CollectionFailure {
    update(sql, values);
    return one("SELECT last_insert_rowid()", row -> row.getLong(1)).orElseThrow();
  }

  /** Returns what {@code row} makes of each row of the answer. */
  <T> List<T> all(String sql, Row<T> row, @Nullable Object... values) throws CollectionFailure {
    try (ResultSet rows = filled(sql, values).executeQuery()) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(row.of(rows));
      }
      return all;
    } catch (SQLException e) {
      throw CollectionFailure.because(e, file);
    }
  }

  /** Returns what {@code row} makes of the first row of the answer, nothing when it has none. */
  <T> Optional<T> one(String sql, Row<T> row, @Nullable Object... values) throws CollectionFailure {
    try (ResultSet rows = filled(sql, values).executeQuery()) {
      return rows.next() ? Optional.of(row.of(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw CollectionFailure.because(e, file);
    }
  }

  private PreparedStatement filled(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /**
   * Does {@code work} wholly or not at all. Work within work is part of the outer one, and undone
   * alone when it fails.
   */
  <T> T inTransaction(Work<T> work) throws CollectionFailure {
    boolean outer = !inTransaction;
    execute(outer ? "BEGIN IMMEDIATE" : "SAVEPOINT inner_work");
    inTransaction = true;
    boolean done = false;
    try {
      T result = work.run();
      execute(outer ? "COMMIT" : "RELEASE inner_work");
      done = true;
      return result;
    } finally {
      if (!done) {
        undo(outer);
      }
      inTransaction = !outer;
    }
  }

  /** Does {@code look}, which only reads, on the state that holds when it first reads. */
  <T> T still(Collection.Look<T> look) throws IOException {
    if (inTransaction) {
      return look.look();
    }
    execute("BEGIN DEFERRED");
    inTransaction = true;
    try {
      return look.look();
    } finally {
      inTransaction = false;
      execute("COMMIT");
    }
  }

  private void undo(boolean outer) {
    try {
      execute(outer ? "ROLLBACK" : "ROLLBACK TO inner_work; RELEASE inner_work");
    } catch (CollectionFailure e) {
      // A full disk has SQLite roll back by itself; what failed first is the thing to tell.
    }
  }

  int number(String pragma) throws CollectionFailure {
    return one("PRAGMA " + pragma, row -> row.getInt(1)).orElse(0);
  }

  /** Says whether the file is one of ours, or new and empty. */
  boolean isCollection() throws CollectionFailure {
    int application = number("application_id");
    return application == APPLICATION || (application == 0 && number("schema_version") == 0);
  }

  /** Marks the file as one of ours. */
  void mark() throws CollectionFailure {
    execute("PRAGMA application_id = " + APPLICATION);
  }

  @Override
  public void close() throws CollectionFailure {
    try {
      connection.close();
    } catch (SQLException e) {
      throw CollectionFailure.because(e, file);
    }
  }

  /** Says that {@code file} cannot be taken for a collection. */
  static CollectionFailure foreign(Path file) {
    return new CollectionFailure(
        Kind.DAMAGED, file + " is a database of another program: want a folder of its own");
  }
}
