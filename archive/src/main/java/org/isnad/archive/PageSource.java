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

  /** Lets go of what is open; a source with nothing open does nothing. */
  @Override
  default void close() {}
}
