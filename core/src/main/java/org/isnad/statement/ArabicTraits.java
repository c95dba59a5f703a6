package org.isnad.statement;

import org.isnad.base.EntityType;
import org.isnad.base.Traits;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.SourceNoun;
import org.isnad.lexicon.WordClass;
import org.isnad.lexicon.WordClasses;
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

  /** «عدد من السكان»: one word and many people, so that a verb agrees with either. */
  private static boolean isQuantity(String form) {
    return switch (form) {
      case "عدد", "بعض", "العديد", "كثير", "الكثير", "معظم", "غالبيه", "مجموعه", "عشرات", "مئات" ->
          true;
      default -> false;
    };
  }

  /**
   * The gender of a known name that is no person's: lands and cities are feminine (موسكو تعلن) but
   * for a few (العراق، لبنان), a body is what its first word is (الأمم المتحدة، البيت الأبيض).
   */
  private static Traits.Gender gender(String form, EntityType type) {
    boolean land = type == EntityType.COUNTRY || type == EntityType.PLACE;
    if (land) {
      return ArabicWords.isMasculineLand(form) ? Traits.Gender.UNKNOWN : Traits.Gender.FEMININE;
    }
    boolean feminine = form.endsWith("ه") || form.endsWith("ات") || form.equals("الامم");
    return feminine && form.length() > 3 ? Traits.Gender.FEMININE : Traits.Gender.UNKNOWN;
  }

  /** «الألماني توماس», «فلسطينيون رأوا»: one of a land, or its people. */
  private static Traits demonym(String form) {
    boolean many = form.endsWith("ون") || form.endsWith("ين");
    boolean feminine = form.endsWith("يه") || form.endsWith("يات");
    return new Traits(
        feminine ? Traits.Gender.FEMININE : Traits.Gender.MASCULINE,
        many ? Traits.Plurality.PLURAL : Traits.Plurality.UNKNOWN,
        EntityType.PERSON);
  }

  /**
   * Returns the gender and number that a phrase shows by its head, failing a head by its ending.
   */
  static Traits of(ArabicView view, NounPhrase phrase) {
    if (isQuantity(view.form(phrase.first()))) {
      return new Traits(Traits.Gender.UNKNOWN, Traits.Plurality.UNKNOWN, EntityType.ORGANISATION);
    }
    SourceNoun head = phrase.head();
    if (head != null) {
      return head.traits();
    }
    var mention = view.mention(phrase.first());
    boolean speaker = view.isSpeakerName(phrase.first());
    if (mention != null && mention.demonym() && !speaker) {
      return demonym(view.form(phrase.first()));
    }
    if (mention != null && mention.type() != EntityType.PERSON && !speaker) {
      Traits.Gender gender = gender(view.form(phrase.first()), mention.type());
      return new Traits(gender, Traits.Plurality.SINGULAR, mention.type());
    }
    WordClasses classes = view.classes(phrase.first());
    if (!speaker
        && classes.is(WordClass.NOUN)
        && classes.isNoName()
        && !view.isHonorific(phrase.first())) {
      // «الدراسات تفيد», «الأرقام تظهر»: a thing, which speaks at times
      boolean feminine =
          view.lastLetter(phrase.first()) == 'ة' || view.form(phrase.first()).endsWith("ات");
      Traits.Gender gender = feminine ? Traits.Gender.FEMININE : Traits.Gender.UNKNOWN;
      return new Traits(gender, Traits.Plurality.UNKNOWN, EntityType.ORGANISATION);
    }
    return new Traits(Traits.Gender.UNKNOWN, Traits.Plurality.UNKNOWN, EntityType.PERSON);
  }
}
