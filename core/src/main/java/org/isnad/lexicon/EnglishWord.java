package org.isnad.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * What the English pack knows of one form.
 *
 * @param classes the {@linkplain Class classes} it belongs to, one bit each
 * @param verb the form of a verb of saying that it is, null when it is none
 * @param participle whether it can be a past participle: accused, written
 * @param noun the form of a noun of saying that it is, null when it is none
 * @param verbStrength how often the form as a verb reports speech, 0 to 1
 * @param nounStrength how often the form as a noun does, 0 to 1
 */
public record EnglishWord(
    int classes,
    @Nullable CueForm verb,
    boolean participle,
    @Nullable CueForm noun,
    double verbStrength,
    double nounStrength) {

  /** A word of which nothing is known. */
  public static final EnglishWord UNKNOWN = new EnglishWord(0, null, false, null, 0, 0);

  /** A class of words that English builds its clauses with. */
  public enum Class {
    /** he, they, who. */
    SUBJECT,
    /** him, themselves. */
    OBJECT,
    /** the, his, some. */
    DETERMINER,
    /** of, in, during. */
    PREPOSITION,
    /** and, but, or. */
    COORDINATOR,
    /** because, while, if. */
    SUBORDINATOR,
    /** what, whether, how. */
    QUESTION,
    /** is, were, been. */
    BE,
    /** has, had. */
    HAVE,
    /** do, did. */
    DO,
    /** will, could. */
    MODAL,
    /** not, never, didn't. */
    NEGATION,
    /** also, later, and whatever ends in -ly. */
    ADVERB,
    /** Monday, week, March. */
    TIME,
    /** Mr., Sen., President. */
    HONORIFIC,
    /** spokesman, senator, voters. */
    ROLE,
    /** campaign, committee, newspaper. */
    GROUP,
    /** A finite verb that is very common: went, believes. */
    FINITE,
    /** What somebody says something in or on: statement, interview, Twitter. */
    PLACE,
    /** John, Ahmed. */
    MASCULINE,
    /** Mary, Fatima. */
    FEMININE;

    private final int bit = 1 << ordinal();

    /** Returns the bit of this class in {@link EnglishWord#classes()}. */
    public int bit() {
      return bit;
    }
  }

  /** Says whether the form belongs to {@code wanted}. */
  public boolean is(Class wanted) {
    return (classes & wanted.bit) != 0;
  }

  /** Says whether the form belongs to one of the classes whose bits are set in {@code wanted}. */
  public boolean isAny(int wanted) {
    return (classes & wanted) != 0;
  }
}
