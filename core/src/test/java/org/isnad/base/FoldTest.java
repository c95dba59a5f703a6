package org.isnad.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which spellings are one word. */
class FoldTest {

  @ParameterizedTest
  @CsvSource({"أكد,اكد", "إكد,اكد", "آكد,اكد", "ٱكد,اكد", "بأن,بان"})
  void everyAlefIsABareOne(String word, String folded) {
    assertThat(Fold.fold(word)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"مسؤول,مسوول", "رئيس,رييس", "شيء,شيء"})
  void hamzaLeavesItsSeatAndStaysWhereItStandsAlone(String word, String folded) {
    assertThat(Fold.fold(word)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"على,علي", "علی,علي", "وکاله,وكاله", "وكالة,وكاله", "نامۀ,نامه"})
  void lettersThatEndingsAndNeighboursConfuse(String word, String folded) {
    assertThat(Fold.fold(word)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "قَالَ,قال",
    "مُحَمَّدٌ,محمد",
    "قـــال,قال",
    "هٰذا,هذا",
    "\u200Fقال\u200E,قال",
    "\uFEFFقال,قال",
    "قا\u00ADل,قال",
    "\u2067قال\u2069,قال"
  })
  void whatIsNoLetterFoldsToNothing(String word, String folded) {
    assertThat(Fold.fold(word)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"ﻗﺎﻝ,قال", "ﻻ,لا", "ﺍﻟﻮﺯﻳﺮ,الوزير", "ﷲ,الله", "ﺔ,ه", "ﯾ,ي", "ﹷ,''"})
  void formsOfDisplayAreTheLettersTheyShow(String word, String folded) {
    assertThat(Fold.fold(word).strip()).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"٢٠٢٦,2026", "۲۰۲۶,2026", "2026,2026"})
  void digitsOfEveryScript(String digits, String folded) {
    assertThat(Fold.fold(digits)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {"DIDN’T,didn't", "ISTANBUL,istanbul", "Été,été", "МОСКВА,москва", "ΣΟΦΙΑ,σοφια"})
  void capitalsAreSmallLettersWhateverTheLocale(String word, String folded) {
    assertThat(Fold.fold(word)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "قال", "said", "الوزير", "2026", "中文", "😀"})
  void whatIsFoldedAlreadyStaysTheSameObject(String word) {
    assertThat(Fold.fold(word)).isSameAs(word);
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    for (int c = 1; c < 0x10000; c++) {
      if (!Character.isSurrogate((char) c)) {
        String once = Fold.fold(String.valueOf((char) c));
        assertThat(Fold.fold(once)).as("U+%04X", c).isEqualTo(once);
      }
    }
  }

  @Test
  void aStretchIsFoldedAsItsWordsAre() {
    assertThat(Fold.fold("وَقالَ أحمد", 2, 8)).isEqualTo("قال ا");
    assertThat(Fold.fold("قال", 1, 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ا", "ي", "ﻗ", "پ", "گ", "ٱ"})
  void lettersOfArabicScript(String letter) {
    assertThat(Fold.isArabic(letter.charAt(0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "5", "٥", "،", "؟", "ـ", "\u064E", "中"})
  void whatIsNoLetterOfArabicScript(String sign) {
    assertThat(Fold.isArabic(sign.charAt(0))).isFalse();
  }
}
