package org.isnad.text;

import org.isnad.base.Span;

/**
 * A word, a number or a mark.
 *
 * @param start its first UTF-16 unit in the text
 * @param end the unit after its last
 * @param kind what it is
 * @param form its folded form, for look-up; of a word in capitals the small letters
 */
public record Token(int start, int end, Kind kind, String form) {

  /** What a token is. */
  public enum Kind {
    /** Letters, with an apostrophe, hyphen or dots inside when they hold it together. */
    WORD,
    /** Digits, with separators inside. */
    NUMBER,
    /** A quotation mark of any kind; the mark is paired or left single by {@link Quotations}. */
    QUOTE,
    /** Any other sign, one unit (or one run of dots) a token. */
    MARK
  }

  /** Returns the stretch of text that this token covers. */
  public Span span() {
    return new Span(start, end);
  }

  /** Says whether this is a word. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Says whether this is a word with the folded form {@code other}, or that mark. */
  public boolean is(String other) {
    return form.equals(other);
  }
}
