package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Language;
import org.isnad.lexicon.ArabicLexicon;
import org.isnad.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each token is to one who asks how a sentence goes on. */
class ArabicKindsTest {

  private static final ArabicLexicon LEXICON = ArabicLexicon.load();

  private static ArabicKinds kinds(String text) {
    return ArabicGrammar.of(Document.of(text, Language.ARABIC), LEXICON, List.of()).kinds();
  }

  /** Expects the kinds of all tokens of a text, in order. */
  private static void expect(String text, String... kinds) {
    ArabicKinds found = kinds(text);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < found.view().document().size(); i++) {
      all.add(found.of(i));
    }
    assertThat(all).as(text).containsExactly(kinds);
  }

  @Test
  void aVerbOfSayingAndWhatBringsItsContent() {
    expect("قال الوزير إن الجسر آمن.", "saying", "the-noun", "that", "the-noun", "noun", "mark");
  }

  @Test
  void anotherVerbIsNoSaying() {
    expect("وغادر الوفد", "and-verb", "the-noun");
    expect("وأكد الوزير", "and-saying", "the-noun");
  }

  @ParameterizedTest
  @CsvSource({
    "زيارة,action",
    "الزيارة,the-action",
    "وزيارة,and-action",
    "كبير,adjective",
    "الكبير,the-adjective",
    "وكبير,and-adjective",
    "هدف,noun",
    "الهدف,the-noun",
    "محمد,name",
    "زغلوط,word",
    "الزغلوط,the-word"
  })
  void aNounIsToldWithItsArticleAndItsConjunction(String word, String kind) {
    expect(word, kind);
  }

  @Test
  void aRareWordTellsNoConjunction() {
    expect("وزغلوط", "word");
  }

  @ParameterizedTest
  @CsvSource({
    "لكن,joiner",
    "في,preposition",
    "أمس,time",
    "الذي,relative",
    "هو,particle",
    "5,number"
  })
  void wordsOfGrammar(String word, String kind) {
    expect(word, kind);
  }

  @Test
  void aParticipleThatSaysIsAStateAndAnotherHangsOnItsClause() {
    expect("مشيرا إلى", "state", "preposition");
    expect("مبتسما", "participle");
    expect("متوجها إلى", "participle", "preposition");
  }

  @Test
  void anAccordIsOneOnlyWithASource() {
    expect("بحسب البلدية", "accord", "the-noun");
    assertThat(kinds("بحسب الحاجة").of(0)).isNotEqualTo("accord");
  }

  @Test
  void aQuotationIsToldByTheMarkThatOpensIt() {
    expect("«الجسر»", "quotation", "the-noun", "mark");
  }

  @Test
  void nothingStandsOutsideTheText() {
    ArabicKinds kinds = kinds("الجسر");
    assertThat(kinds.of(-1)).isEqualTo("mark");
    assertThat(kinds.of(1)).isEqualTo("mark");
  }
}
