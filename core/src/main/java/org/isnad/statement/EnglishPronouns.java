package org.isnad.statement;

import org.isnad.base.EntityType;
import org.isnad.base.Traits;
import org.jspecify.annotations.Nullable;

/** What English pronouns ask of whom they stand for: he of a man, they of several. */
final class EnglishPronouns {

  /** Several people: they. */
  static final Traits MANY = person(Traits.Gender.UNKNOWN, Traits.Plurality.PLURAL);

  private EnglishPronouns() {}

  /** What a pronoun asks for; {@link Traits#UNKNOWN} when it names nobody; null when it is none. */
  static @Nullable Traits traits(String form) {
    int apostrophe = form.indexOf('\'');
    return switch (apostrophe > 0 ? form.substring(0, apostrophe) : form) {
      case "he", "his", "him" -> person(Traits.Gender.MASCULINE, Traits.Plurality.SINGULAR);
      case "she", "her" -> person(Traits.Gender.FEMININE, Traits.Plurality.SINGULAR);
      case "they", "their", "them" -> MANY;
      case "it", "its" ->
          new Traits(Traits.Gender.UNKNOWN, Traits.Plurality.SINGULAR, EntityType.ORGANISATION);
      case "i", "we", "you", "who", "which", "that", "my", "our", "this", "there" -> Traits.UNKNOWN;
      default -> null;
    };
  }

  private static Traits person(Traits.Gender gender, Traits.Plurality plurality) {
    return new Traits(gender, plurality, EntityType.PERSON);
  }
}
