package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small words that Arabic writes onto the next one; all forms are folded ones. */
class CliticsTest {

  @ParameterizedTest
  @CsvSource({"وقال,قال", "فقال,قال", "والوزير,الوزير", "وبالقاهره,بالقاهره", "ووجد,وجد"})
  void aConjunctionBeforeAWord(String form, String rest) {
    assertThat(Clitics.afterConjunction(form)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"قال", "الوزير", "ثم", "في", "وا", "و", ""})
  void aWordWithoutConjunctionOrTooShortForOne(String form) {
    assertThat(Clitics.afterConjunction(form)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "بان,ان",
    "لصحيفه,صحيفه",
    "كالقاهره,القاهره",
    "بالقاهره,القاهره",
    "للنايب,النايب",
    "للبنان,البنان"
  })
  void aPrepositionBeforeAWord(String form, String rest) {
    assertThat(Clitics.afterPreposition(form)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"قال", "الوزير", "به", "لك", "ل", ""})
  void aWordWithoutPrepositionOrTooShortForOne(String form) {
    assertThat(Clitics.afterPreposition(form)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"الوزير,وزير", "اليوم,يوم", "الام,ام", "القاهره,قاهره"})
  void theArticleBeforeAWord(String form, String rest) {
    assertThat(Clitics.afterArticle(form)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"وزير", "الا", "ال", "ا", ""})
  void aWordWithoutArticleOrTooShortForOne(String form) {
    assertThat(Clitics.afterArticle(form)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"وبالقاهره,قاهره", "وللنايب,نايب", "فكالبحر,بحر"})
  void allOfThemStandInOrder(String form, String stem) {
    String afterConjunction = Clitics.afterConjunction(form);
    assertThat(afterConjunction).isNotNull();
    String afterPreposition = Clitics.afterPreposition(afterConjunction);
    assertThat(afterPreposition).isNotNull();
    assertThat(Clitics.afterArticle(afterPreposition)).isEqualTo(stem);
  }
}
