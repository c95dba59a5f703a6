package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.statement.ArabicReading.expect;
import static org.isnad.statement.ArabicReading.expectContents;

import org.isnad.Reading;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a source goes on towards what brings the content. */
class ArabicAppositionsTest {

  @Test
  void theOfficeBetweenCommasBelongsToTheSource() {
    expect(
        "قالت هدى الريامي، رئيسة بلدية النخيل، إن الجسر آمن.",
        "indirect say هدى الريامي: الجسر آمن | هدى الريامي، رئيسة بلدية النخيل | قالت");
  }

  @Test
  void theNameBehindTheOfficeAndItsCommaIsTheSpeakers() {
    expect(
        "قال رئيس البلدية السابق، كمال الديب، إن الجسر آمن.",
        "indirect say كمال الديب: الجسر آمن | رئيس البلدية السابق، كمال الديب | قال");
  }

  @Test
  void whereTheOfficeIsHeldBelongsToTheSource() {
    expectSource(
        "قال المتحدث الرسمي في بلدة النخيل إن الجسر آمن.", "المتحدث الرسمي في بلدة النخيل");
  }

  @Test
  @Disabled("known miss: an adjective behind a title is taken for a surname")
  void anAdjectiveOfTheOfficeIsNoSurname() {
    expectSource("قال المسؤول الصحي في بلدة النخيل إن الجسر آمن.", "المسؤول الصحي في بلدة النخيل");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "قال كمال الديب في مؤتمر صحفي إن الجسر آمن.;كمال الديب",
        "قال كمال الديب لصحفيين أمام البلدية إن الجسر آمن.;كمال الديب",
        "قال الوزير لوسائل الإعلام إن الجسر آمن.;الوزير",
        "قال كمال الديب، الذي زار النخيل، إن الجسر آمن.;كمال الديب",
        "ختم المحافظ بالقول إن الجسر آمن.;المحافظ"
      })
  void theOccasionStaysOutside(String text, String source) {
    expectSource(text, source);
  }

  @Test
  void aNounOfActionBehindTheSourceIsReported() {
    expectContents("أكدت بلدية النخيل حرصها على سلامة الجسر.", "حرصها على سلامة الجسر");
  }

  @Test
  void theNameAliIsNoPreposition() {
    expectSource("قال المدير علي الديب إن الجسر آمن على الجميع.", "المدير علي الديب");
  }

  @Test
  void theSonsNameMayBeginWithWaw() {
    expectSource("قال حمد بن وهيب إن الجسر آمن.", "حمد بن وهيب");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "قال بدران الهاشمي إن الجسر آمن.;الجسر آمن",
        "قال كمال الديب بصوت خافت: «الجسر آمن ولن نغلقه».;الجسر آمن ولن نغلقه",
        "أفادت البلدية بإغلاق الجسر.;بإغلاق الجسر"
      })
  void aComplementiserStillToComeOutbidsABoundPreposition(String text, String content) {
    expectContents(text, content);
  }

  @Test
  void kamaBehindAFullStopIsAlso() {
    expect(
        "كما أكد كمال الديب على سلامة الجسر القديم.",
        "indirect confirm كمال الديب: سلامة الجسر القديم | كمال الديب | أكد");
  }

  private static void expectSource(String body, String source) {
    Reading reading = ArabicReading.body(body);
    assertThat(reading.statements())
        .extracting(s -> s.source().get(0).of(reading.text()))
        .containsExactly(source);
  }
}
