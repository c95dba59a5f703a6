package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  private static final Traits ONE_OR_TWO_WOMEN_OR_MEN =
      Subject.traits(Gender.UNKNOWN, Plurality.DUAL);

  private ArabicNoun() {}

  /**
   * One form.
   *
   * @param form folded
   * @param owner the pronoun's gender and number, or the participle's own
   * @param pronoun whether a possessive pronoun stands on it
   */
  record Form(String form, Traits owner, boolean pronoun) {}

  /** Returns the forms of a noun, singular or plural. */
  static List<Form> nounForms(String noun) {
    List<Form> forms = new ArrayList<>();
    Set<String> bare = new java.util.LinkedHashSet<>();
    bare.add(noun);
    bare.add("ال" + noun);
    if (!noun.endsWith("ة") && !noun.endsWith("اء") && !noun.endsWith("ى")) {
      bare.add(noun + "ا");
    }
    for (String form : bare) {
      forms.add(new Form(Fold.fold(form), Traits.UNKNOWN, false));
    }
    for (String stem : stemsBeforePronoun(noun)) {
      forms.add(new Form(Fold.fold(stem + "ه"), Subject.HE, true));
      forms.add(new Form(Fold.fold(stem + "ها"), Subject.SHE, true));
      forms.add(new Form(Fold.fold(stem + "هما"), ONE_OR_TWO_WOMEN_OR_MEN, true));
      forms.add(new Form(Fold.fold(stem + "هم"), Subject.THEY, true));
      forms.add(new Form(Fold.fold(stem + "هن"), Subject.WOMEN, true));
    }
    return forms;
  }

  /** Returns the forms of an active participle. */
  static List<Form> participleForms(String participle) {
    boolean defective = participle.endsWith("ي");
    String stem = defective ? cut(participle) : participle;
    List<Form> forms = new ArrayList<>();
    forms.add(new Form(Fold.fold(participle + "ا"), Subject.HE, false));
    forms.add(new Form(Fold.fold(participle), Subject.HE, false));
    if (defective) {
      forms.add(new Form(Fold.fold(stem), Subject.HE, false));
    }
    forms.add(new Form(Fold.fold(participle + "ة"), Subject.SHE, false));
    forms.add(new Form(Fold.fold(participle + "ان"), Subject.TWO, false));
    forms.add(new Form(Fold.fold(stem + "ين"), Subject.THEY, false));
    forms.add(new Form(Fold.fold(participle + "ين"), Subject.TWO, false));
    forms.add(new Form(Fold.fold(participle + "تان"), Subject.TWO_WOMEN, false));
    forms.add(new Form(Fold.fold(participle + "تين"), Subject.TWO_WOMEN, false));
    forms.add(new Form(Fold.fold(stem + "ون"), Subject.THEY, false));
    forms.add(new Form(Fold.fold(participle + "ات"), Subject.WOMEN, false));
    return forms;
  }

  private static List<String> stemsBeforePronoun(String noun) {
    if (noun.endsWith("ة")) {
      return List.of(cut(noun) + "ت");
    }
    if (noun.endsWith("ى")) {
      return List.of(cut(noun) + "ا");
    }
    return noun.endsWith("ء") ? List.of(noun, cut(noun) + "ئ", cut(noun) + "ؤ") : List.of(noun);
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }
}
