package org.isnad.export;

import com.jerolba.carpet.CarpetWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.isnad.collection.KeptStatement;

/**
 * Statements as tables in Apache Parquet: one file, or a folder with one for each month, as {@code
 * month=2026-01/statements.parquet}, which engines read as a table partitioned by month.
 *
 * <p>Columns are packed by dictionaries and not compressed besides: so no native library is needed,
 * and the bytes are the same everywhere.
 */
public final class ParquetExport implements Closeable {

  /** Several months are open at a time, so a group of rows stays small; in bytes. */
  private static final long ROW_GROUP = 16L << 20;

  private final Path place;
  private final boolean byMonth;
  private final Map<Path, CarpetWriter<Piece>> open = new TreeMap<>();
  private int count;

  private ParquetExport(Path place, boolean byMonth) {
    this.place = place;
    this.byMonth = byMonth;
  }

  /**
   * Writes one file.
   *
   * @return how many statements were written
   */
  public static int file(Leaves leaves, Path file) throws IOException {
    return write(leaves, new ParquetExport(file, false));
  }

  /**
   * Writes a file for each month into {@code folder}, made when it is not there.
   *
   * @return how many statements were written
   */
  public static int folder(Leaves leaves, Path folder) throws IOException {
    Files.createDirectories(folder);
    return write(leaves, new ParquetExport(folder, true));
  }

  private static int write(Leaves leaves, ParquetExport export) throws IOException {
    try (export) {
      if (!export.byMonth) {
        export.table(export.place); // a file without rows still tells the columns
      }
      leaves.each(export::take);
      export.finish();
      return export.count;
    }
  }

  private boolean take(Leaf leaf) throws IOException {
    for (KeptStatement said : leaf.statements()) {
      table(byMonth ? month(leaf.page().day()) : place).write(new Piece(leaf, said));
      count++;
    }
    return true;
  }

  private Path month(String day) {
    return place
        .resolve("month=" + day.substring(0, "2026-01".length()))
        .resolve("statements.parquet");
  }

  private CarpetWriter<Piece> table(Path file) throws IOException {
    CarpetWriter<Piece> table = open.get(file);
    if (table == null) {
      if (byMonth) {
        Files.createDirectories(file.resolveSibling(""));
      }
      table =
          new CarpetWriter.Builder<>(Whole.grow(file), Piece.class)
              .withConf(new PlainParquetConfiguration())
              .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
              .withWriteRecordModel(ParquetColumns.model())
              .withRowGroupSize(ROW_GROUP)
              .build();
      open.put(file, table);
    }
    return table;
  }

  private void finish() throws IOException {
    for (CarpetWriter<Piece> table : open.values()) {
      table.close();
    }
    for (Path file : open.keySet()) {
      Whole.name(Whole.part(file), file);
    }
    open.clear();
  }

  /** Lets go of what was not finished. */
  @Override
  public void close() throws IOException {
    for (Map.Entry<Path, CarpetWriter<Piece>> left : open.entrySet()) {
      try {
        left.getValue().close();
      } catch (IOException | RuntimeException e) {
        // What failed first is the thing to tell; this file goes.
      } finally {
        Files.deleteIfExists(Whole.part(left.getKey()));
      }
    }
  }
}
