package org.isnad.lexicon;

import java.util.List;

/**
 * Several words that together hang a saying on its source: «على حد قول», «وفقا لـ».
 *
 * @param words folded, at least one; a last word {@code ل+} or {@code ب+} is a bound preposition at
 *     the head of the word that follows («وفقا للوزير» matches «وفقا», «ل+»)
 * @param cue the cue that the phrase is
 * @param objectIs what follows it
 * @param owner gender and number told by the pronoun when {@code objectIs} is {@link Role#PRONOUN},
 *     else unknown
 */
public record Phrase(List<String> words, Cue cue, Role objectIs, org.isnad.base.Traits owner) {

  /** Copies the words. */
  public Phrase {
    words = List.copyOf(words);
  }

  /** What follows a phrase. */
  public enum Role {
    /** A noun phrase that is the source: بحسب الوزير. */
    SOURCE,
    /** A noun phrase that is a relay when it names an outlet, else the source: نقلا عن رويترز. */
    RELAY,
    /** A verb of saying with its subject: وفق ما ذكرته الوكالة، كما قال الوزير. */
    VERB,
    /** Nothing: a pronoun on the last word names the source: على حد قوله. */
    PRONOUN
  }

  /** Says whether the last word is bound to the word that follows it. */
  public boolean isBound() {
    return words.get(words.size() - 1).endsWith("+");
  }

  /**
   * Returns how many tokens from {@code at} this phrase covers whole, 0 when it does not stand
   * there. The first token may carry و or ف. A bound preposition must stand at the head of the next
   * token but does not cover it: «وفقا للوزير» is 1.
   */
  public int length(List<String> forms, int at) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String form = at + i < forms.size() ? forms.get(at + i) : "";
      if (word.endsWith("+")) {
        return form.length() > 2 && form.startsWith(word.substring(0, 1)) ? i : 0;
      }
      if (!form.equals(word) && !(i == 0 && isAfterConjunction(form, word))) {
        return 0;
      }
    }
    return words.size();
  }

  private static boolean isAfterConjunction(String form, String word) {
    return form.length() == word.length() + 1
        && (form.charAt(0) == 'و' || form.charAt(0) == 'ف')
        && form.endsWith(word);
  }
}
