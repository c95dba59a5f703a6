package org.isnad.lexicon;

import org.isnad.base.Traits;

/**
 * One form of a cue, as it stands in a text after its proclitics are taken off.
 *
 * @param cue what it is a form of
 * @param tense which form it is
 * @param passive whether it is passive: قيل، is said
 * @param agreement the gender and number that this form asks of its subject, or that the pronoun on
 *     it tells of its owner («قولها»)
 * @param pronoun whether a pronoun stands on it that names the speaker: قوله، تصريحاته
 * @param object whether a pronoun stands on it that names what was said or whom it was said to:
 *     ذكرته، أبلغهم
 */
public record CueForm(
    Cue cue, Tense tense, boolean passive, Traits agreement, boolean pronoun, boolean object) {

  /** Makes a form without an object pronoun. */
  public CueForm(Cue cue, Tense tense, boolean passive, Traits agreement, boolean pronoun) {
    this(cue, tense, passive, agreement, pronoun, false);
  }

  /** Which form of a cue. */
  public enum Tense {
    /** قال، said. */
    PAST,
    /** يقول، says. */
    PRESENT,
    /** قائلا، saying. */
    PARTICIPLE,
    /** قول، the act as a noun; and every form of a noun cue. */
    NOUN,
    /** A phrase that has no forms: بحسب, according to. */
    PHRASE
  }
}
