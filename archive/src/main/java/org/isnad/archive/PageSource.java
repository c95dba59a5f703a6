package org.isnad.archive;

import java.io.Closeable;
import java.util.Optional;
import org.isnad.page.Page;

/**
 * Pages, one after the other.
 *
 * <pre>{@code
 * try (PageSource pages = Sources.open(List.of("news.warc.gz"), null, System.in)) {
 *   for (Optional<Page> page = pages.next(); page.isPresent(); page = pages.next()) {
 *     isnad.read(page.get());
 *   }
 * }
 * }</pre>
 */
public interface PageSource extends Closeable {

  /**
   * Returns the next page, or nothing when there are no more.
   *
   * @throws UnreadableInput when what comes next cannot be read; the source then stands behind it,
   *     and the rest may still be asked for
   */
  Optional<Page> next() throws UnreadableInput;

  /**
   * Returns how many bytes of the files named it has behind it, as they lie on the disk: with
   * {@link Sources#size} this says how far the work is. A stream counts for nothing.
   */
  default long passed() {
    return 0;
  }

  /** Lets go of what is open; a source with nothing open does nothing. */
  @Override
  default void close() {}
}
