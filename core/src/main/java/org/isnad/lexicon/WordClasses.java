package org.isnad.lexicon;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The classes that a word can be of, the likeliest known.
 *
 * @param first the class it is of most often in news, null for a word that the list does not hold
 * @param all all its classes; empty for an unknown word
 */
public record WordClasses(@Nullable WordClass first, Set<WordClass> all) {

  /** An unknown word: most often a rare name. */
  public static final WordClasses UNKNOWN = new WordClasses(null, Set.of());

  /** Copies the set. */
  public WordClasses {
    all = Set.copyOf(all);
  }

  /** Says whether the list holds the word. */
  public boolean isKnown() {
    return first != null;
  }

  /** Says whether the word can be of a class. */
  public boolean can(WordClass one) {
    return all.contains(one);
  }

  /** Says whether the word is of this class more often than of any other. */
  public boolean is(WordClass one) {
    return first == one;
  }

  /** يقول، قدمت: most often a finite verb. */
  public boolean isVerb() {
    return first == WordClass.PAST || first == WordClass.PRESENT;
  }

  /** هدفنا، متوافرة، يتيح: nobody and nothing is called so. */
  public boolean isNoName() {
    return isKnown() && !can(WordClass.PERSON) && !can(WordClass.PLACE) && !can(WordClass.NAME);
  }

  /** هدف، زيارة، كبير: most often a noun or an adjective, and no name. */
  public boolean isCommon() {
    return isNoName()
        && (first == WordClass.NOUN || first == WordClass.ACTION || first == WordClass.ADJECTIVE);
  }
}
