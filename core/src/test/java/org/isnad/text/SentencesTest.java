package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.base.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a sentence ends. */
class SentencesTest {

  /** Expects the sentences of {@code text}, in order. */
  private static void expect(String text, String... sentences) {
    Document document = Document.of(text, Language.guess(text));
    assertThat(document.sentences())
        .extracting(range -> document.words(range.first(), range.end()))
        .containsExactly(sentences);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "!", "?", "؟", "۔"})
  void everyStopOfEitherScriptEndsOne(String stop) {
    expect("عاد الوفد" + stop + " ثم نام", "عاد الوفد" + stop, "ثم نام");
  }

  @ParameterizedTest
  @ValueSource(strings = {"،", "؛", ":", "…", "...", "-", ","})
  void whatDoesNotEndOne(String mark) {
    expect("عاد الوفد" + mark + " ثم نام", "عاد الوفد" + mark + " ثم نام");
  }

  @Test
  void severalStopsEndOneSentence() {
    expect("وماذا بعد؟! لا شيء.", "وماذا بعد؟!", "لا شيء.");
    expect("عاد... ونام؟؟ نعم.", "عاد... ونام؟؟", "نعم.");
  }

  @Test
  void theClosingMarkBelongsToTheSentenceItCloses() {
    expect("قال: «عدنا.» ثم نام.", "قال: «عدنا.»", "ثم نام.");
    expect("قال: «عدنا». ثم نام.", "قال: «عدنا».", "ثم نام.");
    expect("قال: “هل عدنا؟” ثم نام.", "قال: “هل عدنا؟”", "ثم نام.");
    expect("قال: \"عدنا.\" ثم نام.", "قال: \"عدنا.\"", "ثم نام.");
    expect("(عدنا.) ثم نام.", "(عدنا.)", "ثم نام.");
  }

  @Test
  void aClosingMarkBehindASpaceStillClosesIt() {
    expect("قال: «عدنا. » ثم نام.", "قال: «عدنا. »", "ثم نام.");
  }

  @Test
  void anOpeningMarkBelongsToTheSentenceItOpens() {
    expect("عدنا. «ثم نمنا.»", "عدنا.", "«ثم نمنا.»");
    expect("We left. \"Then we slept.\"", "We left.", "\"Then we slept.\"");
  }

  @Test
  void theDotOfAnAbbreviationEndsNone() {
    expect("وصل د. سالم. ثم نام.", "وصل د. سالم.", "ثم نام.");
    expect("نقلت أ.ف.ب عنه. ثم نام.", "نقلت أ.ف.ب عنه.", "ثم نام.");
    expect(
        "Mr. Alder met Gov. Birch. Then he slept.", "Mr. Alder met Gov. Birch.", "Then he slept.");
    expect("The U.S. Navy left. It slept.", "The U.S. Navy left.", "It slept.");
  }

  @Test
  void theDotOfANumberEndsNone() {
    expect("بلغ 2.5 طن. ثم زاد.", "بلغ 2.5 طن.", "ثم زاد.");
    expect("كان ذلك في 1990. ثم زاد.", "كان ذلك في 1990.", "ثم زاد.");
  }

  @Test
  void noSentenceCrossesAParagraph() {
    expect("عاد الوفد\nثم نام", "عاد الوفد", "ثم نام");
  }

  @Test
  void theLastSentenceNeedsNoStop() {
    expect("عاد الوفد. ثم", "عاد الوفد.", "ثم");
  }

  @Test
  void nothingHasNoSentences() {
    expect("");
    expect(" \n \n");
  }
}
