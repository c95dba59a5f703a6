package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.base.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words keep their dot, and which end their sentence with it. */
class AbbreviationsTest {

  /** Expects the tokens of an Arabic text as written, a bar between them. */
  private static void expect(String text, String tokens) {
    Document document = Document.of(text, Language.ARABIC);
    assertThat(String.join("|", document.tokens().stream().map(t -> t.span().of(text)).toList()))
        .isEqualTo(tokens);
  }

  /** Expects the sentences of an Arabic text, in order. */
  private static void expectSentences(String text, String... sentences) {
    Document document = Document.of(text, Language.ARABIC);
    assertThat(document.sentences())
        .extracting(range -> document.words(range.first(), range.end()))
        .containsExactly(sentences);
  }

  @ParameterizedTest
  @CsvSource({
    "حقق إف.بي.آي في الحادث,حقق|إف.|بي.|آي|في|الحادث",
    "بنك يو.بي.إس. الكبير,بنك|يو.|بي.|إس.|الكبير",
    "قناة إم.بي.سي الأولى,قناة|إم.|بي.|سي|الأولى"
  })
  void namesOfLatinLettersKeepTheirDotsWhereTheyTouch(String text, String tokens) {
    expect(text, tokens);
  }

  @Test
  void namesOfLatinLettersKeepTheirDotsAlsoApart() {
    expect("بنك يو. بي. إس. الكبير", "بنك|يو.|بي.|إس.|الكبير");
  }

  @Test
  void aNameOfLettersEndsNoSentence() {
    expectSentences(
        "حقق إف.بي.آي في الحادث. ثم عاد الوفد.", "حقق إف.بي.آي في الحادث.", "ثم عاد الوفد.");
    expectSentences(
        "أعلن بنك يو. بي. إس. أرباحه. ثم عاد الوفد.",
        "أعلن بنك يو. بي. إس. أرباحه.",
        "ثم عاد الوفد.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "زار الوفد بي. ثم عاد.;زار الوفد بي.;ثم عاد.",
        "بقي السر في. بي. وعاد الوفد.;بقي السر في.;بي. وعاد الوفد.",
        "هذا الجسر لي. في البلدة جسر.;هذا الجسر لي.;في البلدة جسر.",
        "غادر الوفد دبي. سي وصلت.;غادر الوفد دبي.;سي وصلت.",
        "وصل الضيف من أي. ثم عاد.;وصل الضيف من أي.;ثم عاد."
      })
  void aWordThatOnlySoundsLikeALetterEndsItsSentence(String text, String first, String second) {
    expectSentences(text, first, second);
  }
}
