package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.base.Fold;
import org.isnad.base.WordList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a word of common news can be, by itself and under what is written onto it. */
class ArabicWordClassesTest {

  private static final ArabicWordClasses CLASSES = ArabicWordClasses.read();

  /** Expects the classes of a word as the list writes them, the likeliest first. */
  private static void expect(String word, String letters) {
    WordClasses found = CLASSES.of(Fold.fold(word));
    List<WordClass> want = new ArrayList<>();
    letters.chars().forEach(letter -> want.add(WordClass.of((char) letter)));
    assertThat(found.first()).as(word).isEqualTo(want.get(0));
    assertThat(found.all()).as(word).containsExactlyInAnyOrderElementsOf(want);
  }

  private static void expectUnknown(String word) {
    assertThat(CLASSES.of(Fold.fold(word))).as(word).isEqualTo(WordClasses.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "قدم,nv", "خطة,n", "زيارة,m", "كبير,a", "أبلغ,v", "يعمل,y", "في,f", "غدا,d", "محمد,p"
  })
  void theFormAsItStands(String word, String letters) {
    expect(word, letters);
  }

  @ParameterizedTest
  @CsvSource({"ليلى,p", "فادي,p", "بسام,p", "وسام,p", "سالي,p", "وليلى,p", "لفادي,p"})
  void aGivenNameIsNoCliticAndWord(String word, String letters) {
    expect(word, letters);
  }

  @ParameterizedTest
  @CsvSource({"وفاء,mnp", "كريم,pa"})
  void aGivenNameThatIsAlsoAWordStaysBoth(String word, String letters) {
    expect(word, letters);
  }

  @ParameterizedTest
  @CsvSource({"القدم,n", "الزيارة,m", "الكبير,a", "القاهرة,l", "الغد,d"})
  void theArticleLeavesNoVerb(String word, String letters) {
    expect(word, letters);
  }

  @ParameterizedTest
  @ValueSource(strings = {"القال", "اليعمل", "المن"})
  void noVerbAndNoParticleBearsTheArticle(String word) {
    expectUnknown(word);
  }

  @ParameterizedTest
  @CsvSource({"وقدم,nv", "فقال,v", "ويقول,y", "وبيروت,l", "والرئيس,n", "وفي,f"})
  void aConjunctionChangesNothing(String word, String letters) {
    expect(word, letters);
  }

  @Test
  void aWordsOwnWawIsNoConjunction() {
    expect("وصل", "v");
    expect("ووصل", "v");
  }

  @ParameterizedTest
  @CsvSource({"بالقدم,n", "لقدم,n", "كرئيس,n", "للرئيس,n", "ببيروت,l", "بزيارته,m", "وللرئيس,n"})
  void aPrepositionLeavesTheNoun(String word, String letters) {
    expect(word, letters);
  }

  @Test
  void lamAloneMayStandBeforeAPresent() {
    expect("ليعمل", "y");
    expectUnknown("بيعمل");
    expectUnknown("كيعمل");
  }

  @Test
  void sinStandsBeforeAPresentAlone() {
    expect("سيعمل", "y");
    expect("وسيعمل", "y");
    expectUnknown("سقدم");
    expectUnknown("سيوسف");
  }

  @ParameterizedTest
  @CsvSource({"خطتها,n", "ولجنتها,n", "رئيسهم,n", "زيارته,m", "أبلغه,v"})
  void aPronounLeavesWhatItHangsOn(String word, String letters) {
    expect(word, letters);
  }

  @Test
  void nothingIsKnownOfARareWord() {
    expectUnknown("زغلوط");
    expectUnknown("وزغلوط");
    expectUnknown("");
    assertThat(WordClasses.UNKNOWN.isKnown()).isFalse();
    assertThat(WordClasses.UNKNOWN.isNoName()).as("it may be a rare name").isFalse();
  }

  @Test
  void aNameIsNoCommonWordAndAVerbNeither() {
    assertThat(CLASSES.of(Fold.fold("خطتها")).isCommon()).isTrue();
    assertThat(CLASSES.of(Fold.fold("بيروت")).isNoName()).isFalse();
    assertThat(CLASSES.of(Fold.fold("بيروت")).isCommon()).isFalse();
    assertThat(CLASSES.of(Fold.fold("يقول")).isVerb()).isTrue();
    assertThat(CLASSES.of(Fold.fold("يقول")).isNoName()).isTrue();
    assertThat(CLASSES.of(Fold.fold("يقول")).isCommon()).isFalse();
  }

  @Test
  void whatItIsMostOftenIsNotAllThatItCanBe() {
    WordClasses step = CLASSES.of(Fold.fold("قدم"));
    assertThat(step.is(WordClass.NOUN)).isTrue();
    assertThat(step.is(WordClass.PAST)).isFalse();
    assertThat(step.can(WordClass.PAST)).isTrue();
    assertThat(step.isVerb()).isFalse();
  }

  @Test
  @DisplayName("every row: classes that exist, each once, and folded words")
  void everyRowIsLegal() {
    for (WordList.Row row : ArabicLexicon.rows("word-classes")) {
      List<WordClass> classes = new ArrayList<>();
      row.get("classes").chars().forEach(letter -> classes.add(WordClass.of((char) letter)));
      assertThat(classes).as(row.where()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(row.all("words", ' ')).as(row.where()).isNotEmpty();
      assertThat(row.all("words", ' '))
          .as(row.where())
          .allSatisfy(word -> assertThat(word).isEqualTo(Fold.fold(word)).isNotBlank());
    }
  }

  @Test
  @DisplayName("no word twice, in one row or in two")
  void noWordIsListedTwice() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (WordList.Row row : ArabicLexicon.rows("word-classes")) {
      row.all("words", ' ').stream().filter(word -> !seen.add(word)).forEach(twice::add);
    }
    assertThat(twice).isEmpty();
    assertThat(seen).hasSizeGreaterThan(10_000);
  }

  @Test
  void everyClassHasALetterOfItsOwn() {
    String letters = "nmaplovyfd";
    assertThat(letters.chars().mapToObj(letter -> WordClass.of((char) letter)).distinct().toList())
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(WordClass.values()));
  }

  @Test
  void aLetterThatIsNoClassIsNamedInTheError() {
    assertThatThrownBy(() -> WordClass.of('x'))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("«x»")
        .hasMessageContaining("nmaplovyfd");
  }
}
