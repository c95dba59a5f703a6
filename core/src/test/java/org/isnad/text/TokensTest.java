package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.isnad.base.Language;
import org.isnad.base.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is one word, one number, one mark. */
class TokensTest {

  private static List<Token> tokens(String text) {
    return Document.of(text, Language.ARABIC).tokens();
  }

  /** Expects the tokens of {@code text} as written, a bar between them. */
  private static void expect(String text, String tokens) {
    assertThat(String.join("|", tokens(text).stream().map(t -> t.span().of(text)).toList()))
        .isEqualTo(tokens);
  }

  /** Expects the folded forms of {@code text}, a bar between them. */
  private static void expectForms(String text, String forms) {
    assertThat(String.join("|", tokens(text).stream().map(Token::form).toList())).isEqualTo(forms);
  }

  @ParameterizedTest
  @CsvSource({
    "نقلت أ.ف.ب. الخبر,نقلت|أ.ف.ب.|الخبر",
    "وكالة أ.ف.ب الرسمية,وكالة|أ.ف.ب|الرسمية",
    "وصل د. سالم,وصل|د.|سالم",
    "وصل د.سالم,وصل|د.|سالم",
    "the U.S. Navy,the|U.S.|Navy",
    "the U.S.Navy,the|U.S.|Navy",
    "J.R.R. Alder,J.R.R.|Alder",
    "at 5 p.m. sharp,at|5|p.m.|sharp",
    "Mary D-N.Y. voted,Mary|D-N.Y.|voted"
  })
  void singleLettersKeepTheirDots(String text, String tokens) {
    expect(text, tokens);
  }

  @ParameterizedTest
  @CsvSource({
    "Mr. Alder,Mr.|Alder",
    "Gov. Alder,Gov.|Alder",
    "GEN. ALDER,GEN.|ALDER",
    "St. Mary,St.|Mary",
    "No. 5,No.|5",
    "She said no. Then,She|said|no|.|Then",
    "the mast. Then,the|mast|.|Then"
  })
  void titlesKeepTheirDotAndOtherWordsDoNot(String text, String tokens) {
    expect(text, tokens);
  }

  @ParameterizedTest
  @CsvSource({"القسم أ.,القسم|أ|.", "and I. Then,and|I|.|Then", "group B.,group|B|."})
  void oneLetterBeforeTheEndOfItsSentenceDoesNotKeepTheDot(String text, String tokens) {
    expect(text, tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "بلغ 1,200.5 طن;بلغ|1,200.5|طن",
        "بلغ ١٬٢٠٠٫٥ طن;بلغ|١٬٢٠٠٫٥|طن",
        "في 2026. ثم;في|2026|.|ثم",
        "5, 6;5|,|6",
        "the 80s and the 5th;the|80s|and|the|5th",
        "سنة 1990م تقريبا;سنة|1990م|تقريبا",
        "10% من;10|%|من",
        "3-1;3|-|1"
      })
  void separatorsBetweenDigitsStayInTheNumber(String text, String tokens) {
    expect(text, tokens);
  }

  @Test
  void digitsOfEveryScriptFoldToTheSame() {
    expectForms("2026 ٢٠٢٦ ۲۰۲۶", "2026|2026|2026");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "al-Alder,al-Alder",
        "stand\u2011by,stand\u2011by",
        "didn't,didn't",
        "didn’t,didn’t",
        "O’Hara,O’Hara",
        "well- known,well|-|known",
        "-well,-|well"
      })
  void hyphenAndApostropheHoldAWordTogetherOnlyBetweenLetters(String text, String tokens) {
    expect(text, tokens);
  }

  @Test
  void theEnglishPossessiveIsATokenOfItsOwn() {
    expect("Alder's hat", "Alder|'s|hat");
    expect("Alder’s", "Alder|’s");
    expect("ALDER’S HAT", "ALDER|’S|HAT");
    expect("the workers' hall", "the|workers|'|hall");
    expect("let'sgo", "let'sgo");
  }

  @Test
  void theCurlyApostropheFoldsToTheStraightOne() {
    expectForms("didn’t DIDN'T", "didn't|didn't");
  }

  @ParameterizedTest
  @CsvSource({
    "قـــالَ,قال",
    "الوَزيرُ,الوزير",
    "مُحَمَّدٌ,محمد",
    "هٰذا,هذا",
    "ﻗﺎﻝ,قال",
    "ﻻ,لا",
    "و\u200Fقال\u200E,وقال",
    "نمى\u200Cخواهد,نميخواهد",
    "مستشـ\u00ADفى,مستشفي"
  })
  void fillersVowelMarksAndFormsOfDisplayLieInsideTheWord(String word, String form) {
    expectForms(word, form);
    assertThat(tokens(word).get(0).span()).isEqualTo(new Span(0, word.length()));
  }

  @Test
  void directionMarksBetweenWordsAreNoTokens() {
    expectForms("\u202Bقال\u202C \u200E \uFEFFالوزير \u2067إن\u2069", "قال|الوزير|ان");
  }

  @Test
  void aLoneTatweelIsNoToken() {
    expect("قال ـ نعم", "قال|نعم");
  }

  @Test
  void aPairOfSurrogatesIsNeverCutInTwo() {
    expect("قال 😀 نعم", "قال|😀|نعم");
    expect("👍🏽", "👍|🏽");
    assertThat(tokens("😀").get(0).kind()).isEqualTo(Token.Kind.MARK);
  }

  @Test
  void aSurrogateWithoutItsOtherHalfIsAMark() {
    expect("a \uD83D", "a|\uD83D");
    expect("\uDE00 b", "\uDE00|b");
  }

  @Test
  void aRunOfDotsIsOneMark() {
    expect("نعم... ربما", "نعم|...|ربما");
    expect("نعم.... ربما", "نعم|....|ربما");
    expect("نعم… ربما", "نعم|…|ربما");
  }

  @Test
  void twoSingleMarksAreADoubleOne() {
    expect("''نعم''", "''|نعم|''");
    expect("``yes''", "``|yes|''");
    assertThat(tokens("``yes''").get(0).kind()).isEqualTo(Token.Kind.QUOTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"«", "»", "“", "”", "„", "\"", "'", "‘", "’", "‹", "›", "`", "《", "＂"})
  void everyQuotationMarkIsKnownAsOne(String mark) {
    assertThat(tokens("نعم " + mark + " لا").get(1).kind()).isEqualTo(Token.Kind.QUOTE);
  }

  @Test
  void otherScriptsAreCutAsWell() {
    expect("Он сказал: «Да».", "Он|сказал|:|«|Да|»|.");
    expect("他说：“是”。", "他说|：|“|是|”|。");
    expectForms("МОСКВА ÉTÉ", "москва|été");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\u00A0", "\u200F", "ـ", "\u064E"})
  void whereNothingStandsNothingIsFound(String text) {
    assertThat(tokens(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«", "\"", "'", "’", "“", "”", "»", "‹", "`", ".", "-", ",", "ق", "x", "5", " ", "ـ"
      })
  void aMegabyteOfOneSignIsCutInLinearTime(String sign) {
    String text = sign.repeat(1 << 20);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Document.of(text, Language.ARABIC).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.", "أ.", "a-", "a'", "a's", "5,", "a. ", "a 'b ", "« ", "' ", "\" ", "“a ", "«a «b» ",
        "«a» ", "'a' ", ": ”", "\uD83D", "a.\n", "“\n"
      })
  void aMegabyteOfOnePatternIsCutInLinearTime(String pattern) {
    String text = pattern.repeat((1 << 20) / pattern.length()) + "bb";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Document.of(text, Language.ENGLISH).size());
  }
}
