package org.isnad.lexicon;

import org.isnad.base.Traits;

/**
 * A word that opens what was said: أن، إنها، بأنهم; هل، عما.
 *
 * @param question whether it opens a question
 * @param bound the preposition written onto it: ب in «بأن», empty when none is
 * @param pronoun whether a pronoun stands on it: أنه
 * @param subject gender and number of that pronoun, unknown without one
 */
public record Complementiser(boolean question, String bound, boolean pronoun, Traits subject) {}
