package org.isnad.collection;

import java.io.Closeable;
import java.util.Optional;
import org.isnad.archive.PageSource;
import org.isnad.archive.UnreadableInput;

/** What is to be read and kept, one after the other. */
public interface Intakes extends Closeable {

  /**
   * Returns the next, or nothing when there are no more.
   *
   * @throws UnreadableInput when what comes next cannot be read; the rest may still be asked for
   */
  Optional<Intake> next() throws UnreadableInput;

  /** Returns how many bytes of all that was named lie behind, as they lie on the disk. */
  default long passed() {
    return 0;
  }

  /** Lets go of what is open. */
  @Override
  default void close() {}

  /** Returns {@code pages}, to be kept. */
  static Intakes of(PageSource pages) {
    return new Intakes() {
      @Override
      public Optional<Intake> next() throws UnreadableInput {
        return pages.next().map(Intake::of);
      }

      @Override
      public long passed() {
        return pages.passed();
      }

      @Override
      public void close() {
        pages.close();
      }
    };
  }
}
