package org.isnad.find;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a question seeks: a tree. */
sealed interface Sought {

  /** Everything. */
  record Anything() implements Sought {}

  /** All of these. */
  record All(List<Sought> parts) implements Sought {}

  /** Any of these. */
  record Any(List<Sought> parts) implements Sought {}

  /** What this is not. */
  record Not(Sought part) implements Sought {}

  /**
   * Words, one after another.
   *
   * @param field where; nothing for anywhere
   * @param words the words; several only as a phrase
   * @param quoted whether they stood in quotation marks
   * @param prefix whether the last word may go on
   */
  record Text(@Nullable Field field, List<Word> words, boolean quoted, boolean prefix)
      implements Sought {}

  /** A value out of few: an act, a kind, a language; or an id. */
  record Value(Field field, String value) implements Sought {}

  /** Days, both ends included; null for no end. */
  record Days(@Nullable LocalDate since, @Nullable LocalDate until) implements Sought {}

  /** In pages that came later than the one with this number. */
  record Arrived(long after) implements Sought {}
}
