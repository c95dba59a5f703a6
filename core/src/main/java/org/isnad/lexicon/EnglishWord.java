package org.isnad.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * What the English pack knows of one form.
 *
 * @param classes the {@linkplain Kind kinds} it belongs to, one bit each
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
  public enum Kind {
    /** he, they, who. */
    SUBJECT(0),
    /** him, themselves. */
    OBJECT(1),
    /** the, his, some. */
    DETERMINER(2),
    /** of, in, during. */
    PREPOSITION(3),
    /** and, but, or. */
    COORDINATOR(4),
    /** because, while, if. */
    SUBORDINATOR(5),
    /** what, whether, how. */
    QUESTION(6),
    /** is, were, been. */
    BE(7),
    /** has, had. */
    HAVE(8),
    /** do, did. */
    DO(9),
    /** will, could. */
    MODAL(10),
    /** not, never, didn't. */
    NEGATION(11),
    /** also, later, and whatever ends in -ly. */
    ADVERB(12),
    /** Monday, week, March. */
    TIME(13),
    /** Mr., Sen., President. */
    HONORIFIC(14),
    /** spokesman, senator, voters. */
    ROLE(15),
    /** campaign, committee, newspaper. */
    GROUP(16),
    /** A finite verb that is very common: went, believes. */
    FINITE(17),
    /** What somebody says something in or on: statement, interview, Twitter. */
    PLACE(18),
    /** John, Ahmed. */
    MASCULINE(19),
    /** Mary, Fatima. */
    FEMININE(20),
    /** reportedly, allegedly: the clause it stands in is said by nobody in particular. */
    HEARSAY(21),
    /** The first word of a phrase whose object is the source: according. */
    PHRASE(22),
    /** A form of a verb that reports speech only with the words behind it: shot [back]. */
    PHRASAL(23),
    /** What a paper puts before a colon and nobody says: Analysis, Photo. */
    LABEL(24);

    private final int bit;

    Kind(int number) {
      this.bit = 1 << number;
    }

    /** Returns the bit of this class in {@link EnglishWord#classes()}. */
    public int bit() {
      return bit;
    }
  }

  /** Says whether the form belongs to {@code wanted}. */
  public boolean is(Kind wanted) {
    return (classes & wanted.bit) != 0;
  }

  /** Says whether the form belongs to one of the classes whose bits are set in {@code wanted}. */
  public boolean isAny(int wanted) {
    return (classes & wanted) != 0;
  }
}
