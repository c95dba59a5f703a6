package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Fold;
import org.isnad.base.Traits;
import org.isnad.base.Traits.Gender;
import org.isnad.base.Traits.Plurality;
import org.isnad.lexicon.ArabicVerb.Subject;

/**
 * Makes the forms of an Arabic noun or participle.
 *
 * <ol>
 *   <li><b>Noun</b>: bare, with the article, indefinite accusative (طلبا), and with each possessive
 *       pronoun; ة is ت before one, final hamza changes its seat: دعوة: الدعوة، دعوته، دعوتها;
 *       ادعاء: ادعاءه، ادعائه، ادعاؤه.
 *   <li><b>Participle</b>: accusative and bare, she, two, they, the women. مشير: مشيرا، مشيرة،
 *       مشيرين، مشيران، مشيرون، مشيرات. One in ي loses it in the bare nominative and before ون:
 *       نافي: نافيا، ناف، نافية، نافين، نافون.
 * </ol>
 */
final class ArabicNoun {

  private static final Traits TWO_OF_EITHER = Subject.traits(Gender.UNKNOWN, Plurality.DUAL);

  private ArabicNoun() {}

  /**
   * One form.
   *
   * @param form folded
   * @param owner the pronoun's gender and number, or the participle's own
   * @param pronoun whether a possessive pronoun stands on it
   * @param rare whether it is a participle that mostly names a person or a quality (المتحدث، محدد)
   *     and seldom reports: the bare nominative
   */
  record Form(String form, Traits owner, boolean pronoun, boolean rare) {}

  /** Returns the forms of a noun, singular or plural. */
  static List<Form> nounForms(String noun) {
    List<Form> forms = new ArrayList<>(12);
    String bare = Fold.fold(noun);
    add(forms, bare, "", Traits.UNKNOWN, false);
    add(forms, "ال".concat(bare), "", Traits.UNKNOWN, false);
    if (!noun.endsWith("ة") && !noun.endsWith("اء") && !noun.endsWith("ى")) {
      add(forms, bare, "ا", Traits.UNKNOWN, false);
    }
    for (String stem : stemsBeforePronoun(noun)) {
      add(forms, stem, "ه", Subject.HE, true);
      add(forms, stem, "ها", Subject.SHE, true);
      add(forms, stem, "هما", TWO_OF_EITHER, true);
      add(forms, stem, "هم", Subject.THEY, true);
      add(forms, stem, "هن", Subject.WOMEN, true);
    }
    return forms;
  }

  /** Returns the forms of an active participle. */
  static List<Form> participleForms(String participle) {
    List<Form> forms = new ArrayList<>(12);
    String bare = Fold.fold(participle);
    String beforeVowel = participle.endsWith("ي") ? cut(bare) : bare;
    add(forms, bare, "ا", Subject.HE, false);
    add(forms, bare, "ه", Subject.SHE, false);
    add(forms, beforeVowel, "ين", Subject.THEY, false);
    add(forms, bare, "ين", Subject.TWO, false);
    add(forms, bare, "ان", Subject.TWO, false);
    add(forms, bare, "تين", Subject.TWO_WOMEN, false);
    add(forms, bare, "تان", Subject.TWO_WOMEN, false);
    add(forms, bare, "ات", Subject.WOMEN, false);
    forms.add(new Form(bare, Subject.HE, false, true));
    if (!beforeVowel.equals(bare)) {
      forms.add(new Form(beforeVowel, Subject.HE, false, true));
    }
    forms.add(new Form(beforeVowel.concat("ون"), Subject.THEY, false, true));
    return forms;
  }

  private static void add(
      List<Form> forms, String stem, String ending, Traits owner, boolean pronoun) {
    forms.add(new Form(stem.concat(ending), owner, pronoun, false));
  }

  private static List<String> stemsBeforePronoun(String noun) {
    String bare = Fold.fold(noun);
    if (noun.endsWith("ة")) {
      return List.of(cut(bare).concat("ت"));
    }
    if (noun.endsWith("ى")) {
      return List.of(cut(bare).concat("ا"));
    }
    return noun.endsWith("ء")
        ? List.of(bare, cut(bare).concat("ي"), cut(bare).concat("و"))
        : List.of(bare);
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }
}
