package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.isnad.base.WordList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the weight of a sign is found by the words of its name. */
class SignWeightsTest {

  private static final SignWeights FEW =
      SignWeights.of(Map.of("mark", 1.5, "mark comma", -2.0, "mark comma that", 0.25, "وذلك", 3.0));

  @Test
  void aSignIsFoundByItsWords() {
    assertThat(FEW.weight("mark")).isEqualTo(1.5);
    assertThat(FEW.weight("mark", "comma")).isEqualTo(-2);
    assertThat(FEW.weight("mark", "comma", "that")).isEqualTo(.25);
    assertThat(FEW.weight("وذلك")).isEqualTo(3);
  }

  @Test
  void aSignIsFoundByItsJoinedName() {
    assertThat(FEW.weight("mark comma")).isEqualTo(-2);
    assertThat(FEW.weight("mark comma", "that")).isEqualTo(.25);
    assertThat(FEW.weight("mark", "comma that")).isEqualTo(.25);
  }

  @Test
  void aMissingSignCountsNothing() {
    assertThat(FEW.weight("comma")).isZero();
    assertThat(FEW.weight("mark", "that")).isZero();
    assertThat(FEW.weight("mark", "comma", "that", "word")).isZero();
    assertThat(FEW.weight("markcomma")).isZero();
    assertThat(FEW.weight("mark", "com")).isZero();
    assertThat(SignWeights.of(Map.of()).weight("mark")).isZero();
  }

  @Test
  void aPrefixIsTheFirstWordOfTheName() {
    assertThat(FEW.after("mark").weight("comma")).isEqualTo(-2);
    assertThat(FEW.after("mark").weight("comma", "that")).isEqualTo(.25);
    assertThat(FEW.after("mark").after("comma").weight("that")).isEqualTo(.25);
    assertThat(FEW.after("mark").weight("mark")).isZero();
    assertThat(FEW.after("none").weight("comma")).isZero();
  }

  @Test
  void aLongNameIsFoundByItsWords() {
    SignWeights weights = SignWeights.of(Map.of("a b c d", 1.0, "a b c d e", 2.0));
    assertThat(weights.weight("a", "b", "c", "d")).isEqualTo(1);
    assertThat(weights.weight("a", "b", "c", "d", "e")).isEqualTo(2);
    assertThat(weights.after("a").weight("b", "c", "d", "e")).isEqualTo(2);
  }

  @Test
  void theGreatestWeightIsNeverBelowNothing() {
    assertThat(FEW.most()).isEqualTo(3);
    assertThat(FEW.after("mark").most()).isEqualTo(.25);
    assertThat(SignWeights.of(Map.of("mark", -2.0)).most()).isZero();
  }

  @Test
  @DisplayName("Aa and BB have one hash, and two weights")
  void namesOfOneHashAreTold() {
    SignWeights weights = SignWeights.of(Map.of("Aa", 1.0, "sign Aa", 2.0, "sign BB", 3.0));
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(weights.weight("Aa")).isEqualTo(1);
    assertThat(weights.weight("BB")).isZero();
    assertThat(weights.weight("sign", "Aa")).isEqualTo(2);
    assertThat(weights.weight("sign", "BB")).isEqualTo(3);
  }

  @Test
  void aWordMayBeLong() {
    String word = "و".repeat(200);
    SignWeights weights = SignWeights.of(Map.of("word " + word + " end", 4.0));
    assertThat(weights.weight("word", word, "end")).isEqualTo(4);
    assertThat(weights.weight("word", word.substring(1), "end")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"arabic-end-weights.tsv", "arabic-source-weights.tsv"})
  void everyLearnedWeightIsFoundByPartsAndJoined(String list) {
    SignWeights weights = SignWeights.load(list);
    Map<String, Double> rows = new HashMap<>();
    for (WordList.Row row : WordList.of(SignWeights.class, list).rows()) {
      assertThat(rows.put(row.get("sign"), Double.valueOf(row.get("weight"))))
          .as(row.where())
          .isNull();
    }
    assertThat(rows).hasSizeGreaterThan(1000);
    rows.forEach(
        (sign, weight) -> {
          assertThat(weights.weight(sign)).as(sign).isEqualTo(weight);
          assertThat(weights.weight(sign.split(" "))).as(sign).isEqualTo(weight);
        });
  }
}
