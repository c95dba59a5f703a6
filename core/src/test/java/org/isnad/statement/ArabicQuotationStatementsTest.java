package org.isnad.statement;

import static org.isnad.statement.ArabicReading.expect;
import static org.isnad.statement.ArabicReading.expectContents;
import static org.isnad.statement.ArabicReading.expectHeadline;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations, and headlines that speak. */
class ArabicQuotationStatementsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {"«,»", "“,”", "\",\"", "”,“", "“,“", "„,“", "'',''"})
  void marksOfEveryKindMakeItDirect(String open, String close) {
    expect(
        "قال كمال الديب: " + open + "الجسر آمن ولا خوف عليه" + close + ".",
        "direct say كمال الديب: الجسر آمن ولا خوف عليه | كمال الديب | قال");
  }

  @Test
  void theFinalStopStaysOutsideOnEitherSideOfTheMark() {
    expectContents("قال كمال الديب: «الجسر آمن. لا تخافوا».", "الجسر آمن. لا تخافوا");
    expectContents("قال كمال الديب: «الجسر آمن. لا تخافوا.»", "الجسر آمن. لا تخافوا");
  }

  @Test
  void theQuotationBeforeItsCue() {
    expect(
        "«الجسر آمن ولا خوف عليه»، قال كمال الديب.",
        "direct say كمال الديب: الجسر آمن ولا خوف عليه | كمال الديب | قال");
  }

  @Test
  void theQuotationInterruptedByItsCue() {
    expect(
        "«الجسر آمن ولا خوف على أحد»، قال كمال الديب، «ولن نغلقه أمام الناس أبدا».",
        "direct say كمال الديب: الجسر آمن ولا خوف على أحد … ولن نغلقه أمام الناس أبدا"
            + " | كمال الديب | قال");
  }

  @Test
  void theQuotationInterruptedByItsCueAndAFullStop() {
    expectContents(
        "«الجسر آمن ولا خوف على أحد»، يقول كمال الديب. «ولن نغلقه أمام الناس أبدا».",
        "الجسر آمن ولا خوف على أحد … ولن نغلقه أمام الناس أبدا");
  }

  @Test
  void aBareQuotationBehindAnAttributedOneIsAStatementOfItsOwn() {
    expect(
        "قال كمال الديب: «الجسر آمن». «لا خوف على أحد من أهل البلدة».",
        "direct say كمال الديب: الجسر آمن | كمال الديب | قال",
        "direct say كمال الديب: لا خوف على أحد من أهل البلدة |  | ");
  }

  @Test
  void aBareQuotationInAParagraphOfItsOwn() {
    expect(
        "قال كمال الديب: «الجسر آمن ولا خوف عليه».\n«ولن نغلق الطريق أمام الناس أبدا».",
        "direct say كمال الديب: الجسر آمن ولا خوف عليه | كمال الديب | قال",
        "direct say كمال الديب: ولن نغلق الطريق أمام الناس أبدا |  | ");
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraph() {
    expect(
        "قال كمال الديب: “الجسر آمن ولا خوف على أحد.\nثم عاد إلى البلدة.",
        "direct say كمال الديب: الجسر آمن ولا خوف على أحد | كمال الديب | قال");
  }

  @Test
  void aWrongWayMarkBehindASpaceCloses() {
    expectContents("قال كمال الديب: “الجسر آمن. لا خوف على أحد “.", "الجسر آمن. لا خوف على أحد");
  }

  @Test
  void theComplementiserBeforeTheMarkStaysOutside() {
    expect(
        "قال كمال الديب إن «الجسر آمن ولا خوف على أحد».",
        "direct say كمال الديب: الجسر آمن ولا خوف على أحد | كمال الديب | قال");
  }

  @Test
  void wordsAndMarksTogetherAreMixed() {
    expect(
        "قال كمال الديب إن الجسر «آمن تماما ولا خوف على أحد من أهل البلدة» رغم الفيضان.",
        "mixed say كمال الديب: الجسر «آمن تماما ولا خوف على أحد من أهل البلدة» رغم الفيضان"
            + " | كمال الديب | قال");
  }

  @Test
  void aQuotedNameIsNoStatement() {
    expect("قرأ كمال الديب «الوادي الأخضر» في بيته.");
    expect("يقع مقهى «نجمة الوادي» قرب الجسر.");
  }

  @Test
  void writingIsSaying() {
    expect(
        "كتب كمال الديب على حسابه في فيسبوك: «الجسر آمن ولا خوف عليه».",
        "direct say كمال الديب: الجسر آمن ولا خوف عليه | كمال الديب | كتب | حسابه في فيسبوك");
  }

  @Test
  void aColonHeadlineSpeaksWithoutACue() {
    expectHeadline(
        "كمال الديب: الجسر آمن ولا خوف عليه",
        "indirect say كمال الديب: الجسر آمن ولا خوف عليه | كمال الديب | ");
    expectHeadline(
        "وزارة النقل: الجسر آمن", "indirect say وزارة النقل: الجسر آمن | وزارة النقل | ");
    expectHeadline(
        "الوزير سالم النوري: «لن نغلق الجسر أمام الناس»",
        "direct say سالم النوري: لن نغلق الجسر أمام الناس | الوزير سالم النوري | ");
  }

  @Test
  void theMediumBehindTheSpeakerOfAHeadlineIsARelay() {
    expectHeadline(
        "كمال الديب لصحيفة المرفأ: لن نغلق الجسر",
        "indirect say كمال الديب: لن نغلق الجسر | كمال الديب |  | لصحيفة المرفأ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "وزير النقل يعلن فتح الجسر في الربيع;indirect announce وزير النقل: فتح الجسر في الربيع | وزير النقل | يعلن",
        "وزارة النقل تنفي إغلاق الجسر;indirect deny وزارة النقل: إغلاق الجسر | وزارة النقل | تنفي",
        "زعيم زيروفيا يحذر كارنيا من إغلاق النهر;indirect warn زعيم زيروفيا: إغلاق النهر | زعيم زيروفيا | يحذر"
      })
  void aHeadlineWithAVerbOfSaying(String headline, String statement) {
    expectHeadline(headline, statement);
  }

  @ParameterizedTest
  @CsvSource({"رسميا: الجسر مغلق", "عاجل: انهيار الجسر القديم", "الجسر القديم.. قصة مدينة"})
  void aColonBehindNoSpeakerIsNoStatement(String headline) {
    expectHeadline(headline);
  }

  @Test
  void aQuotationOverTwoParagraphsIsOneStatement() {
    expectContents(
        "قال كمال الديب: «الجسر آمن ولا خوف عليه.\n«ولن نغلق الطريق أمام الناس أبدا».",
        "الجسر آمن ولا خوف عليه … ولن نغلق الطريق أمام الناس أبدا");
  }

  @Test
  @Disabled("known miss: a quotation of two words before its cue is left out")
  void aShortQuotationInterruptedByItsCue() {
    expectContents(
        "«الجسر آمن»، قال كمال الديب، «ولا خوف على أحد».", "الجسر آمن … ولا خوف على أحد");
  }

  @Test
  @Disabled("known miss: two quoted words that make a claim leave the statement indirect")
  void twoQuotedWordsThatMakeAClaimAreMixed() {
    expect(
        "قال كمال الديب إن الجسر «آمن تماما» رغم الفيضان.",
        "mixed say كمال الديب: الجسر «آمن تماما» رغم الفيضان | كمال الديب | قال");
  }

  @Test
  void theQuotationInterruptedByItsCueAndAnOccasion() {
    expectContents(
        "«الجسر آمن ولا خوف على أحد»، قال كمال الديب خلال حفل في بلدة النخيل."
            + " «ولن نغلقه أمام الناس أبدا».",
        "الجسر آمن ولا خوف على أحد … ولن نغلقه أمام الناس أبدا");
    expectContents(
        "«الجسر آمن ولا خوف على أحد»، قال كمال الديب في مؤتمر صحفي."
            + " «ولن نغلقه أمام الناس أبدا».",
        "الجسر آمن ولا خوف على أحد … ولن نغلقه أمام الناس أبدا");
  }

  @Test
  void anOccasionAtWhichAnotherSpeaksJoinsNoQuotations() {
    expect(
        "«الجسر آمن ولا خوف على أحد»، قال كمال الديب خلال حفل أكدت فيه البلدية أن الطريق مغلق."
            + " «ولن نغلقه أمام الناس أبدا».",
        "direct say كمال الديب: الجسر آمن ولا خوف على أحد | كمال الديب | قال",
        "indirect confirm البلدية: الطريق مغلق | البلدية | أكدت");
  }

  @Test
  @Disabled("known miss: a sentence between two quotations is taken for the occasion of the first")
  void aSentenceBetweenThemJoinsNoQuotations() {
    expectContents(
        "«الجسر آمن ولا خوف على أحد»، قال كمال الديب. غادر الوفد البلدة."
            + " «ولن نغلقه أمام الناس أبدا».",
        "الجسر آمن ولا خوف على أحد");
  }

  @Test
  void aHeadlineMaySayAClauseAtOnce() {
    expectHeadline(
        "زعيم الوادي يقول الحبوب لن تنفد",
        "indirect say زعيم الوادي: الحبوب لن تنفد | زعيم الوادي | يقول");
    expectHeadline(
        "رئيس بلدية النخيل يؤكد الجسر لن يغلق",
        "indirect confirm رئيس بلدية النخيل: الجسر لن يغلق | رئيس بلدية النخيل | يؤكد");
    expectHeadline("زعيم الوادي يقول كلمته");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "براندل تدافع عن خطتها;براندل;براندل",
        "الوزيرة براندل تدافع عن خطتها;براندل;الوزيرة براندل",
        "رئيس البلدية يزور الجسر;رئيس البلدية;رئيس البلدية"
      })
  void theSubjectOfAHeadlineSaysTheQuotationBehindItsColon(
      String headline, String speaker, String source) {
    expectHeadline(
        headline + ": «لن نغلق الجسر أبدا»",
        "direct say " + speaker + ": لن نغلق الجسر أبدا | " + source + " | ");
  }

  @Test
  @Disabled("known miss: a thing before its verb is taken for somebody")
  void aThingInAHeadlineSaysNoQuotation() {
    expectHeadline("الجسر القديم يعود: «حكاية بلدة»");
  }

  @Test
  void nothingAndForeignTextSayNothing() {
    expect("");
    expect("،،، « : »");
    expect("Он сказал: «Да». 他说：“是的。”");
  }
}
