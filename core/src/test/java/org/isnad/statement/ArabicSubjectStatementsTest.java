package org.isnad.statement;

import static org.isnad.statement.ArabicReading.expect;
import static org.isnad.statement.ArabicReading.expectContents;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the one who speaks stands, how far the phrase reaches, and who shares it. */
class ArabicSubjectStatementsTest {

  @ParameterizedTest
  @CsvSource({
    "رئيس البلدية كمال الديب",
    "وزير النقل كمال الديب",
    "المهندس كمال الديب",
    "المتحدث باسم الشركة كمال الديب",
    "الدكتور كمال الديب"
  })
  void titleAndNameAreOneSource(String source) {
    expect(
        "قال " + source + " إن الجسر آمن.",
        "indirect say كمال الديب: الجسر آمن | " + source + " | قال");
  }

  @ParameterizedTest
  @CsvSource({"وزارة النقل,قالت", "مصدر أمني,قال", "شهود عيان,قال", "أحد السكان,قال", "الوزير,قال"})
  void whoHasNoNameIsDescribed(String source, String cue) {
    expect(
        cue + " " + source + " إن الجسر آمن.",
        "indirect say " + source + ": الجسر آمن | " + source + " | " + cue);
  }

  @Test
  void theSubjectBeforeItsVerb() {
    expect(
        "رئيس البلدية كمال الديب قال إن الجسر آمن.",
        "indirect say كمال الديب: الجسر آمن | رئيس البلدية كمال الديب | قال");
  }

  @Test
  void anAppositionBetweenCommasBelongsToTheSource() {
    expect(
        "قالت هدى الريامي، وزيرة النقل في زيروفيا، إن الجسر سيفتح.",
        "indirect say هدى الريامي: الجسر سيفتح | هدى الريامي، وزيرة النقل في زيروفيا | قالت");
  }

  @Test
  void aRelativeClauseIsNoPartOfTheSource() {
    expect(
        "قال المهندس كمال الديب الذي بنى الجسر إن الترميم انتهى.",
        "indirect say كمال الديب: الترميم انتهى | المهندس كمال الديب | قال");
    expect(
        "قال مسؤول طلب عدم ذكر اسمه إن الجسر انهار.",
        "indirect say مسؤول: الجسر انهار | مسؤول | قال");
  }

  @Test
  void placeAndTimeMayStandBetweenVerbAndSubject() {
    expect(
        "وقال في مؤتمر صحفي أمس رئيس البلدية كمال الديب إن الجسر سيفتح.",
        "indirect say كمال الديب: الجسر سيفتح | رئيس البلدية كمال الديب | وقال");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "وأكد الوزير، خلال زيارة إلى بلدة ناردة، أن الجسر آمن.",
        "وأكد الوزير -خلال زيارة إلى بلدة ناردة- أن الجسر آمن.",
        "وأكد الوزير أمس أن الجسر آمن."
      })
  void whatStandsBetweenSubjectAndContentIsNeither(String text) {
    expect(text, "indirect confirm الوزير: الجسر آمن | الوزير | وأكد");
  }

  @Test
  void aParticipleSharesTheSubjectOfItsSentence() {
    expect(
        "أكد كمال الديب أن الجسر سيفتح، مشيرا إلى أن الترميم انتهى.",
        "indirect confirm كمال الديب: الجسر سيفتح | كمال الديب | أكد",
        "indirect say كمال الديب: الترميم انتهى | كمال الديب | مشيرا إلى أن");
  }

  @Test
  void aParticipleSharesTheSubjectOfAVerbOfAnyKind() {
    expect(
        "عاد الوزير إلى البلدة، مؤكدا أن الترميم انتهى.",
        "indirect confirm الوزير: الترميم انتهى | الوزير | مؤكدا");
  }

  @Test
  void aParticipleAgreesWithItsSubject() {
    expect(
        "أعلنت الوزارة إغلاق الجسر، موضحة أن الطريق آمن.",
        "indirect announce الوزارة: إغلاق الجسر | الوزارة | أعلنت",
        "indirect say الوزارة: الطريق آمن | الوزارة | موضحة");
  }

  @Test
  void aParticipleOfDemandLeavesOutWhomItAddresses() {
    expect(
        "وأعلن الوزير إغلاق الجسر، داعيا الأهالي إلى استخدام الطريق الجديد.",
        "indirect announce الوزير: إغلاق الجسر | الوزير | وأعلن",
        "indirect demand الوزير: استخدام الطريق الجديد | الوزير | داعيا");
  }

  @Test
  void aSecondVerbOfTheSentenceSharesTheSubject() {
    expect(
        "قال كمال الديب إن الجسر آمن، وأضاف أن الكلفة بلغت مليون دينار.",
        "indirect say كمال الديب: الجسر آمن | كمال الديب | قال",
        "indirect say كمال الديب: الكلفة بلغت مليون دينار | كمال الديب | وأضاف");
  }

  @Test
  void theNextSentenceDropsTheSubject() {
    expect(
        "قال كمال الديب إن الجسر آمن. وأضاف أن الطريق مغلق.",
        "indirect say كمال الديب: الجسر آمن | كمال الديب | قال",
        "indirect say كمال الديب: الطريق مغلق |  | وأضاف");
  }

  @Test
  void anotherSpeakerEndsTheContent() {
    expect(
        "قال كمال الديب إن الجسر آمن، فيما أكدت هدى الريامي أن الطريق مغلق.",
        "indirect say كمال الديب: الجسر آمن | كمال الديب | قال",
        "indirect confirm هدى الريامي: الطريق مغلق | هدى الريامي | أكدت");
  }

  @Test
  void coordinatedClausesAreOneContent() {
    expectContents("قال كمال الديب إن الجسر آمن وإن الترميم انتهى.", "الجسر آمن وإن الترميم انتهى");
  }

  @Test
  void thatWhichModifiesTheContentBelongsToIt() {
    expectContents(
        "قال كمال الديب إن الجسر آمن بعد انهيار السد في القرية المجاورة عام 1990.",
        "الجسر آمن بعد انهيار السد في القرية المجاورة عام 1990");
  }

  @Test
  void aStatementWithinAStatement() {
    expect(
        "قال كمال الديب إن المهندس هاني الزين أكد أن الجسر آمن.",
        "indirect say كمال الديب: المهندس هاني الزين أكد أن الجسر آمن | كمال الديب | قال",
        "indirect confirm هاني الزين: الجسر آمن | المهندس هاني الزين | أكد");
  }

  @Test
  @Disabled("known miss: a noun with the article behind an unknown name is taken for a surname")
  void theObjectOfTheVerbIsNoSurname() {
    expect(
        "افتتح كمال الديب الجسر، مؤكدا أن الترميم انتهى.",
        "indirect confirm كمال الديب: الترميم انتهى | كمال الديب | مؤكدا");
  }

  @Test
  void twoSpeakTogether() {
    expect(
        "قال كمال الديب وهاني الزين إن الجسر آمن.",
        "indirect say كمال الديب: الجسر آمن | كمال الديب وهاني الزين | قال");
  }

  @Test
  void aFeminineBodyIsNoSubjectOfAMasculineVerb() {
    expect(
        "قال كمال الديب إن الجسر آمن.\nكما ناشد الأمم المتحدة بإرسال خبراء.",
        "indirect say كمال الديب: الجسر آمن | كمال الديب | قال",
        "indirect demand كمال الديب: بإرسال خبراء |  | ناشد");
  }

  @Test
  void theBodyThatADemandIsAimedAtIsNoSubject() {
    expect(
        "عاد رئيس البلدية إلى مكتبه ودعا المجتمع الدولي إلى إصلاح الجسر.",
        "indirect demand رئيس البلدية: إصلاح الجسر | رئيس البلدية | ودعا");
  }

  @Test
  void bracketsAreNoPartOfTheSource() {
    expect(
        "وأكد الوزير (خلال زيارة) أن الجسر آمن.",
        "indirect confirm الوزير: الجسر آمن | الوزير | وأكد");
  }
}
