package org.isnad.statement;

import org.isnad.base.EntityType;
import org.isnad.base.Traits;
import org.isnad.lexicon.SourceNoun;
import org.jspecify.annotations.Nullable;

/** What agreement can see of an Arabic noun phrase. */
final class ArabicTraits {

  private ArabicTraits() {}

  /**
   * A body, an outlet, a document, or several people: all words of its phrase are one description.
   */
  static boolean isCollective(@Nullable SourceNoun head) {
    if (head == null) {
      return false;
    }
    boolean person = head.kind() == SourceNoun.Kind.PERSON || head.kind() == SourceNoun.Kind.ROLE;
    return !person || head.traits().plurality() == Traits.Plurality.PLURAL;
  }

  /**
   * Returns the gender and number that a phrase shows by its head, failing a head by its ending.
   */
  static Traits of(ArabicView view, NounPhrase phrase) {
    SourceNoun head = phrase.head();
    if (head != null) {
      return head.traits();
    }
    var mention = view.mention(phrase.first());
    if (mention != null && mention.type() != EntityType.PERSON) {
      return new Traits(Traits.Gender.UNKNOWN, Traits.Plurality.SINGULAR, mention.type());
    }
    return new Traits(Traits.Gender.UNKNOWN, Traits.Plurality.UNKNOWN, EntityType.PERSON);
  }
}
