package org.isnad.statement;

import java.util.List;
import org.isnad.base.Span;
import org.isnad.base.Traits;
import org.isnad.lexicon.Act;

/**
 * A statement whose speaker is not resolved yet.
 *
 * @param kind whether the content stands in quotation marks
 * @param act what kind of saying it is
 * @param polarity whether the saying took place
 * @param content the words reported
 * @param cue the words that report it
 * @param source the words that name who said it, in the same sentence
 * @param relay the intermediaries named beside it
 * @param voice what the words beside the cue tell of the speaker
 * @param agreement the gender and number that the cue or the pronoun asks of the speaker
 * @param confidence how likely the find is right, 0 to 1, before the speaker is resolved
 * @param rule the id of the rule that found it
 */
record Draft(
    Statement.Kind kind,
    Act act,
    Statement.Polarity polarity,
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    List<Span> relay,
    Voice voice,
    Traits agreement,
    double confidence,
    String rule) {

  /** What the words beside the cue tell of the speaker. */
  enum Voice {
    /** A noun phrase: a name, a title, a description. */
    PHRASE,
    /** A pronoun: he, هو. */
    PRONOUN,
    /** Nothing but the verb's agreement: وأضاف. */
    DROPPED,
    /** Nothing at all: a bare quotation. */
    BARE,
    /** The cue has no speaker: it is said that, تردد أن. */
    IMPERSONAL
  }

  /** Returns the first unit of the content. */
  int start() {
    return content.get(0).start();
  }
}
