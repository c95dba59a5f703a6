package org.isnad.collection;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person put right in a statement. It wins over the reader.
 *
 * @param number its place in the order in which corrections were made, from 1; of two of one kind
 *     the later counts
 * @param page the id of the page
 * @param statement the id of the statement, null when it could not be found again
 * @param kind what was wrong
 * @param value what is right, null where the kind says it all
 * @param anchor the words of the content, by which the statement is found again
 * @param made when, ISO 8601 in UTC
 * @param by who, null when they did not say
 */
public record Correction(
    long number,
    String page,
    @Nullable String statement,
    Kind kind,
    @Nullable String value,
    Anchor anchor,
    String made,
    @Nullable String by) {

  /** What was wrong. */
  public enum Kind {
    /** The speaker; the value is the right name. */
    SPEAKER,
    /** It is no statement at all. */
    WRONG,
    /** Direct, indirect or mixed; the value is one of these. */
    KIND,
    /** The act; the value is one of the words of {@link org.isnad.lexicon.Act}. */
    ACT,
    /** The polarity; the value is {@code affirmed} or {@code negated}. */
    POLARITY;

    /** Returns the word for this in files and on the command line. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the kind with this word, or nothing when it is none. */
    public static Optional<Kind> of(String word) {
      for (Kind kind : values()) {
        if (kind.word().equals(word)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }
}
