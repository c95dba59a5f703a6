package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which marks pair, and what stands between them. */
class QuotationsTest {

  /**
   * Expects the quotations of {@code text}: the words inside, then {@code …} when it was never
   * closed, before them {@code …} when it was never opened, {@code +} when it goes on from the
   * paragraph before.
   */
  private static void expect(String text, String... quotations) {
    List<String> found = new ArrayList<>();
    for (Quotation q : Document.of(text, Language.guess(text)).quotations()) {
      found.add(
          (q.continues() ? "+" : "")
              + (q.opened() ? "" : "…")
              + q.inside().of(text)
              + (q.closed() ? "" : "…"));
    }
    assertThat(found).containsExactly(quotations);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "«,»", "“,”", "„,“", "„,”", "\",\"", "'','',", "‹,›", "``,''", "‘,’", "',',", "＂,＂", "《,》"
      })
  void everyPairOfMarks(String open, String close) {
    expect("قال الوزير " + open + "لن نعود" + close + " ثم مضى", "لن نعود");
  }

  @ParameterizedTest
  @CsvSource({"”,“", "”,”", "“,“"})
  void wrongWayMarksPairByTheirPlace(String open, String close) {
    expect("قال: " + open + "لن نعود" + close + ". ثم مضى.", "لن نعود");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {"«,»", "“,”", "\",\"", "“,“", "”,”"})
  void spacesInsideTheMarksAreNoPartOfTheWords(String open, String close) {
    expect("قال " + open + " لن نعود " + close + " ثم مضى", "لن نعود");
  }

  @Test
  void aWrongWayMarkBehindASpaceCloses() {
    expect("قال: “لن نعود إلى الوادي “.", "لن نعود إلى الوادي");
  }

  @Test
  void marksThatLookAlikePairInTurn() {
    expect("قال “ نعم “ ثم “ لا “ ومضى", "نعم", "لا");
    expect("قال \"نعم\" ثم \"لا\" ومضى", "نعم", "لا");
  }

  @Test
  void aMarkGluedToAConjunctionOpens() {
    expect("قال «نعم» و«لا» و“ربما” و\"غدا\" و‹أمس›", "نعم", "لا", "ربما", "غدا", "أمس");
  }

  @Test
  void marksWithoutAnySpaceBetweenThem() {
    expect("قال الوزير:\"نعم\"،وأضاف:\"لا\".", "نعم", "لا");
    expect("“نعم”“لا”", "نعم", "لا");
  }

  @Test
  void marksInBracketsAndBetweenDashes() {
    expect("قال (“نعم”) ثم —\"لا\"— ومضى", "نعم", "لا");
  }

  @Test
  void theStopInsideBelongsToTheWords() {
    expect("قال: «لن نعود.» ثم مضى.", "لن نعود.");
    expect("قال: «لن نعود». ثم مضى.", "لن نعود");
  }

  @ParameterizedTest
  @ValueSource(strings = {"«", "“", "\"", "„", "”"})
  void anOpenQuotationEndsWithItsParagraph(String open) {
    expect("قال: " + open + "لن نعود.\nثم مضى إلى الوادي.", "لن نعود.…");
  }

  @Test
  void aMarkBeforeEachParagraphContinuesTheQuotation() {
    expect("قال: “نعم.\n“ثم لا.\n“ولا غدا”.", "نعم.…", "+ثم لا.…", "+ولا غدا");
    expect("قال: «نعم.\n«ثم لا».", "نعم.…", "+ثم لا");
    expect("He said: \"Yes.\n\"Then no.\"", "Yes.…", "+Then no.");
  }

  @Test
  void aQuotationThatWasClosedIsNotContinued() {
    expect("قال: “نعم”.\n“ثم لا”.", "نعم", "ثم لا");
  }

  @Test
  void aParagraphBetweenEndsTheContinuation() {
    expect("قال: “نعم.\nثم مضى.\n“ولا غدا”.", "نعم.…", "ولا غدا");
  }

  @Test
  void aNestedQuotationOfTheSameFamilyIsPassedOver() {
    expect("قال: «قرأت «الوادي» كله» ومضى", "قرأت «الوادي» كله");
    expect("قال: “قرأت “الوادي” كله” ومضى", "قرأت “الوادي” كله");
    expect("قال: «قرأت «الوادي»» ومضى", "قرأت «الوادي»");
  }

  @Test
  void aNestedQuotationOfAnotherFamilyIsPassedOver() {
    expect("قال: «قرأت \"الوادي\" كله» ومضى", "قرأت \"الوادي\" كله");
    expect("قال: \"قرأت «الوادي» كله\" ومضى", "قرأت «الوادي» كله");
    expect("قال: “قرأت ‘الوادي’ كله” ومضى", "قرأت ‘الوادي’ كله");
    expect("قال: ‘قرأت “الوادي” كله’، ومضى", "قرأت “الوادي” كله");
  }

  @Test
  void aNestedMarkThatIsNeverClosedDoesNotHoldTheOuterOne() {
    expect("قال: «قرأت “الوادي» ومضى", "قرأت “الوادي");
  }

  @Test
  void anOpeningMarkThatPairsUpEndsTheQuotationBefore() {
    expect("قال: «لن نعود. ثم أضاف: «ولا غدا».", "لن نعود. ثم أضاف:…", "ولا غدا");
  }

  @Test
  void aClosingMarkWithNothingOpenReachesBackToTheColon() {
    expect("قال الوزير: لن نعود أبدا» ومضى", "…لن نعود أبدا");
    expect("قال الوزير: لن نعود أبدا”.", "…لن نعود أبدا");
  }

  @Test
  void aClosingMarkWithNothingOpenAndNoColonSaysNothing() {
    expect("لن نعود أبدا» ومضى");
    expect("قال: «نعم» ثم لا» ومضى", "نعم");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It didn't go, and they’re here",
        "the workers' hall and the owners’ hall",
        "Alder's hat is Birch’s",
        "don’t say ’tis in the ’90s",
        "5' tall and 6' wide",
        "of 5'10\" height"
      })
  void anApostropheIsNoMark(String text) {
    expect(text);
  }

  @Test
  void apostrophesInsideSingleMarksDoNotClose() {
    expect("‘It’s Alder’s,’ she said.", "It’s Alder’s,");
    expect("'It's the Alders' dog.'", "It's the Alders' dog.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "«»", "“”", "«  »", "''", "\"", "«", "»", "”", "'", "``"})
  void marksWithNothingBetweenThemAreNoQuotation(String text) {
    expect("قال " + text);
    expect(text);
  }

  @Test
  void theMarksThemselvesAreHeldAndNotInside() {
    String text = "قال: «نعم يا سالم».";
    Quotation quotation = Document.of(text, Language.ARABIC).quotations().get(0);
    assertThat(quotation.firstToken()).isEqualTo(2);
    assertThat(quotation.endToken()).isEqualTo(7);
    assertThat(quotation.holdsToken(2)).isTrue();
    assertThat(quotation.holdsToken(6)).isTrue();
    assertThat(quotation.holdsToken(7)).isFalse();
    assertThat(quotation.inside().of(text)).isEqualTo("نعم يا سالم");
  }

  @Test
  void foreignTextsHaveQuotationsToo() {
    expect("Он сказал: «Да». Потом ушёл.", "Да");
    expect("他说：“是的。”然后走了。", "是的。");
  }

  @Test
  void nothingHasNoQuotations() {
    expect("");
    expect("\n\n");
  }
}
