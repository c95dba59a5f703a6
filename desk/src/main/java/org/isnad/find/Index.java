package org.isnad.find;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.isnad.Isnad;
import org.isnad.collection.Change;
import org.isnad.collection.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The index of a collection: a folder beside the database that can be lost at any time.
 *
 * <p>It follows the collection's changes by their numbers. Which was the last is written in the
 * same commit as what came of it, so after a kill it goes on where it stands. One that is damaged,
 * or was made by another version, is made anew. One process writes at a time; another one finds in
 * what is there.
 */
public final class Index implements Closeable {

  /** The name of the folder within the collection's. */
  public static final String FOLDER = "index";

  /** Another way of writing an index gets another number. */
  private static final String VERSION = "1 " + Isnad.VERSION;

  private static final String VERSION_KEY = "isnad.version";
  private static final String CHANGE_KEY = "isnad.change";

  /** Of changes that are looked at together. */
  private static final int BATCH = 256;

  /** After so many changes what was done is made sure. */
  private static final int COMMIT_EVERY = 4096;

  private static final double BUFFER_MEGABYTES = 24;

  /** Told how far it is. */
  public interface Progress {

    /** So many of so many changes are done. */
    void at(long done, long all);
  }

  private final Collection collection;
  private final Path folder;
  private Directory directory;
  private @Nullable DirectoryReader reader;

  private Index(Collection collection, Path folder, Directory directory) {
    this.collection = collection;
    this.folder = folder;
    this.directory = directory;
  }

  /** Opens the index of {@code collection}; where nothing may be written, in memory. */
  public static Index open(Collection collection) throws IOException {
    Path folder = collection.folder().resolve(FOLDER);
    if (Files.isWritable(collection.folder()) || Files.exists(folder)) {
      return new Index(collection, folder, FSDirectory.open(folder));
    }
    return new Index(collection, folder, new ByteBuffersDirectory());
  }

  /**
   * Takes in what changed; makes all anew when it is damaged or of another version.
   *
   * @return how many changes it is behind: 0, unless another process writes at this moment or
   *     nothing may be written
   */
  public synchronized long catchUp(Progress progress) throws IOException {
    long last = collection.lastChange();
    long seen = seen();
    if (seen == last) {
      return 0;
    }
    boolean inMemory = directory instanceof ByteBuffersDirectory;
    if (!inMemory && !Files.isWritable(collection.folder())) {
      return last - Math.max(0, seen);
    }
    if (seen < 0 || seen > last) {
      clear();
    }
    try (IndexWriter writer = new IndexWriter(directory, config())) {
      follow(writer, Math.max(0, seen > last ? 0 : seen), progress);
      return 0;
    } catch (LockObtainFailedException e) {
      return last - Math.max(0, seen);
    }
  }

  /** Makes all of it anew. */
  public synchronized void rebuild(Progress progress) throws IOException {
    clear();
    try (IndexWriter writer = new IndexWriter(directory, config())) {
      writer.deleteAll();
      follow(writer, 0, progress);
    }
  }

  /** Takes in what changed, and lets go of what was taken away, down to the bytes on the disk. */
  public synchronized void forget() throws IOException {
    catchUp((done, all) -> {});
    try (IndexWriter writer = new IndexWriter(directory, config())) {
      writer.forceMergeDeletes();
      writer.setLiveCommitData(data(seen()).entrySet());
      writer.commit();
    } catch (LockObtainFailedException e) {
      throw new IOException(
          folder + " is written by another process; try again when it is done", e);
    }
  }

  private static IndexWriterConfig config() {
    IndexWriterConfig config = new IndexWriterConfig();
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    config.setIndexSort(new Sort(new SortField(Fields.PLACE, SortField.Type.LONG, true)));
    return config;
  }

  private void follow(IndexWriter writer, long from, Progress progress) throws IOException {
    long last = collection.lastChange();
    long at = from;
    long sure = from;
    List<Change> changes = collection.changesAfter(at, BATCH);
    while (!changes.isEmpty()) {
      changes.parallelStream().forEach(change -> new Entry(writer).take(change));
      at = changes.get(changes.size() - 1).number();
      progress.at(at - from, Math.max(last, at) - from);
      if (at - sure >= COMMIT_EVERY) {
        commit(writer, at);
        sure = at;
      }
      changes = collection.changesAfter(at, BATCH);
    }
    commit(writer, at);
  }

  /** Brings one page into the index. */
  private final class Entry {
    private final IndexWriter writer;

    Entry(IndexWriter writer) {
      this.writer = writer;
    }

    void take(Change change) {
      try {
        List<Document> documents =
            collection.page(change.page()).map(Documents::of).orElse(List.of());
        Term page = new Term(Fields.PAGE, change.page());
        if (documents.isEmpty()) {
          writer.deleteDocuments(page);
        } else {
          writer.updateDocuments(page, documents);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void commit(IndexWriter writer, long change) throws IOException {
    writer.setLiveCommitData(data(change).entrySet());
    writer.commit();
  }

  private static Map<String, String> data(long change) {
    Map<String, String> data = new HashMap<>();
    data.put(VERSION_KEY, VERSION);
    data.put(CHANGE_KEY, Long.toString(change));
    return data;
  }

  /** The number of the last change that is in it; -1 when it has to be made anew. */
  private long seen() throws IOException {
    try {
      DirectoryReader now = reader();
      Map<String, String> data = now.getIndexCommit().getUserData();
      return VERSION.equals(data.get(VERSION_KEY))
          ? Long.parseLong(data.getOrDefault(CHANGE_KEY, "-1"))
          : -1;
    } catch (IndexNotFoundException e) {
      return -1;
    } catch (IOException | NumberFormatException e) {
      if (isDamage(e)) {
        return -1;
      }
      throw e;
    }
  }

  /**
   * Looks whether the index is sound, and holds what the collection does, no more and no less.
   * Nothing of it is changed.
   *
   * @return what is wrong in words for people, nothing when all is well or it is behind and will
   *     catch up
   */
  public synchronized List<String> faults() throws IOException {
    long seen = seen();
    if (seen != collection.lastChange()) {
      return List.of();
    }
    try {
      Set<String> held = new HashSet<>();
      for (LeafReaderContext leaf : reader().leaves()) {
        ((CodecReader) leaf.reader()).checkIntegrity();
        gather(leaf.reader(), held);
      }
      Set<String> shown = collection.shown();
      long lost = shown.stream().filter(id -> !held.contains(id)).count();
      long stray = held.stream().filter(id -> !shown.contains(id)).count();
      return lost + stray == 0
          ? List.of()
          : List.of(
              "the index lacks " + lost + " and has " + stray + " too many: want isnad reindex");
    } catch (IOException e) {
      return List.of("the index is damaged (" + e.getMessage() + "): want isnad reindex");
    }
  }

  private static void gather(LeafReader leaf, Set<String> ids) throws IOException {
    StoredFields fields = leaf.storedFields();
    Bits live = leaf.getLiveDocs();
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      if (live == null || live.get(doc)) {
        Document stored = fields.document(doc);
        String statement = stored.get(Fields.ID);
        ids.add(statement == null ? String.valueOf(stored.get(Fields.PAGE)) : statement);
      }
    }
  }

  private static boolean isDamage(Exception e) {
    return e instanceof CorruptIndexException
        || e instanceof IndexFormatTooNewException
        || e instanceof IndexFormatTooOldException
        || e instanceof NoSuchFileException
        || e instanceof EOFException
        || e instanceof FileNotFoundException
        || e instanceof NumberFormatException;
  }

  /** Returns a view of what is in it now. */
  synchronized DirectoryReader reader() throws IOException {
    if (reader == null) {
      reader = DirectoryReader.open(directory);
    } else {
      DirectoryReader newer = DirectoryReader.openIfChanged(reader);
      if (newer != null) {
        reader.decRef();
        reader = newer;
      }
    }
    return reader;
  }

  /** Returns a view as {@link #reader} does; whoever asked lets go of it by {@code decRef}. */
  synchronized DirectoryReader held() throws IOException {
    DirectoryReader now = reader();
    now.incRef();
    return now;
  }

  private void clear() throws IOException {
    if (reader != null) {
      reader.close();
      reader = null;
    }
    if (directory instanceof ByteBuffersDirectory) {
      directory = new ByteBuffersDirectory();
      return;
    }
    directory.close();
    delete(folder);
    directory = FSDirectory.open(folder);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
    directory.close();
  }
}
