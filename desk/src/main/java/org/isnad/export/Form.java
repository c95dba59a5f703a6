package org.isnad.export;

import java.util.Locale;
import java.util.Optional;

/** The forms in which statements leave. */
public enum Form {
  /** A reading a line, as the reader writes it. */
  JSONL,
  /** A statement a line of JSON. */
  STATEMENTS,
  /** A table for spreadsheets. */
  CSV,
  /** Tables for research. */
  PARQUET,
  /** A feed. */
  ATOM,
  /** Pointers into the pages: W3C Web Annotations. */
  ANNOTATIONS,
  /** Texts with markings, for the scorer and for whoever marks. */
  GOLD;

  /**
   * Returns what writes this form as one stream of bytes; nothing for those that are files and
   * folders of their own, Parquet and gold.
   *
   * @param mark whether a table begins with a byte order mark
   */
  public Optional<Stream> stream(boolean mark) {
    return switch (this) {
      case JSONL -> Optional.of(new ReadingLines());
      case STATEMENTS -> Optional.of(new StatementLines());
      case CSV -> Optional.of(new CsvTable(mark));
      case ATOM -> Optional.of(new AtomFeed());
      case ANNOTATIONS -> Optional.of(new Annotations());
      case PARQUET, GOLD -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Makes the bytes of one form, from the beginning to the end. */
  public interface Stream {
    /** Returns what stands before the first page. */
    default byte[] begin() {
      return new byte[0];
    }

    /** Returns what is to be written of a page. */
    byte[] page(Leaf leaf);

    /** Returns what stands behind the last page. */
    default byte[] end() {
      return new byte[0];
    }
  }
}
