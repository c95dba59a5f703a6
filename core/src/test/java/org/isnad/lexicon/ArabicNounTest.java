package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.base.Fold;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Participles and nouns, one of each kind, in all the forms that a news text can show. */
class ArabicNounTest {

  @Test
  @DisplayName("participle, sound: مؤكد")
  void soundParticiple() {
    participle("مؤكد", "مؤكدا مؤكدة مؤكدين مؤكدين مؤكدان مؤكدتين مؤكدتان مؤكدات مؤكد مؤكدون");
  }

  @Test
  @DisplayName("participle, defective: نافٍ")
  void defectiveParticiple() {
    participle("نافي", "نافيا نافية نافين نافيين نافيان نافيتين نافيتان نافيات نافي ناف نافون");
  }

  @Test
  @DisplayName("participle, hamza at the end: متنبئ")
  void hamzatedParticiple() {
    participle(
        "متنبئ", "متنبئا متنبئة متنبئين متنبئين متنبئان متنبئتين متنبئتان متنبئات متنبئ متنبئون");
  }

  @Test
  @DisplayName("noun with pronouns: قول")
  void noun() {
    noun("قول", "قول القول قولا قوله قولها قولهما قولهم قولهن");
  }

  @Test
  @DisplayName("noun in ة, which is ت before a pronoun: دعوة")
  void nounInTaMarbuta() {
    noun("دعوة", "دعوة الدعوة دعوته دعوتها دعوتهما دعوتهم دعوتهن");
  }

  @Test
  @DisplayName("noun in اء, whose hamza changes its seat: ادعاء")
  void nounInHamza() {
    noun(
        "ادعاء",
        "ادعاء الادعاء"
            + " ادعاءه ادعاءها ادعاءهما ادعاءهم ادعاءهن"
            + " ادعائه ادعائها ادعائهما ادعائهم ادعائهن"
            + " ادعاؤه ادعاؤها ادعاؤهما ادعاؤهم ادعاؤهن");
  }

  @Test
  @DisplayName("noun in ى, which is ا before a pronoun: دعوى")
  void nounInAlefMaqsura() {
    noun("دعوى", "دعوى الدعوى دعواه دعواها دعواهما دعواهم دعواهن");
  }

  private static void participle(String participle, String expected) {
    assertThat(joined(ArabicNoun.participleForms(participle))).isEqualTo(Fold.fold(expected));
  }

  private static void noun(String noun, String expected) {
    assertThat(joined(ArabicNoun.nounForms(noun))).isEqualTo(Fold.fold(expected));
  }

  private static String joined(List<ArabicNoun.Form> forms) {
    return forms.stream().map(ArabicNoun.Form::form).collect(Collectors.joining(" "));
  }
}
