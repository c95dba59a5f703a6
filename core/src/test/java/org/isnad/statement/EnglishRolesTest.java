package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Descriptions, appositions and groups, and whom they lead to. */
class EnglishRolesTest {

  private static List<String> speakers(String body) {
    return EnglishReading.of(body).statements().stream()
        .map(s -> s.speaker().name() + " by " + s.speaker().resolvedBy().word())
        .toList();
  }

  @Test
  void theNameBehindADescription() {
    assertThat(speakers("A spokesman, John Doe, said it was late."))
        .containsExactly("John Doe by explicit");
    assertThat(speakers("A spokesman for the union, John Doe, said it was late."))
        .containsExactly("John Doe by explicit");
    assertThat(speakers("The group's leader, Ann Reed, who lives abroad, said it was late."))
        .containsExactly("Ann Reed by explicit");
  }

  @Test
  void aPlaceBehindADescriptionIsNoName() {
    assertThat(EnglishReading.of("A spokesman in Oslo, Norway, said it was late.").said())
        .containsExactly("indirect (A spokesman in Oslo) it was late");
  }

  @Test
  void aRoleInAppositionLeadsBack() {
    assertThat(speakers("Anna Smith, a senator, met the union. The senator said it was late."))
        .containsExactly("Anna Smith by role");
    assertThat(speakers("John Brown, the mayor of Oslo, left. “It is late,” the mayor said."))
        .containsExactly("John Brown by role");
    assertThat(speakers("A spokesman, John Doe, left. The spokesman said it was late."))
        .containsExactly("John Doe by role");
  }

  @Test
  void aRoleOfTheOwnerDoesNot() {
    assertThat(speakers("Anna Smith, the mayor's wife, left. The mayor said it was late."))
        .containsExactly("The mayor by explicit");
  }

  @Test
  void aFormerRoleInAppositionDoesNot() {
    assertThat(speakers("Anna Smith, a former senator, left. The senator said it was late."))
        .containsExactly("The senator by explicit");
  }

  @Test
  void groupsSpeak() {
    assertThat(speakers("The couple said they would leave."))
        .containsExactly("The couple by explicit");
    assertThat(speakers("Both men said they would leave.")).containsExactly("Both men by explicit");
    assertThat(speakers("Residents said the water was brown."))
        .containsExactly("Residents by explicit");
    assertThat(speakers("Two of the men told the court they had been asleep."))
        .containsExactly("Two of the men by explicit");
  }

  @Test
  void twoNamesAreAGroup() {
    assertThat(
            speakers("Anna Smith and John Brown said they would go. They added that it was late."))
        .containsExactly(
            "Anna Smith and John Brown by explicit", "Anna Smith and John Brown by pronoun");
  }

  @Test
  void aPaperIsNamedWhole() {
    assertThat(speakers("The Morning Post reported that it was late."))
        .containsExactly("Morning Post by explicit");
    assertThat(EnglishReading.of("Anna Smith said Sunday the harbour would close.").said())
        .containsExactly("indirect (Anna Smith) the harbour would close");
  }

  @Test
  void aSurnameIsHisWhoBoreItFirst() {
    assertThat(
            speakers(
                "Anna Smith died on Monday. “She was tired,” her son, Ben Smith, said. Smith used to"
                    + " say that it was late."))
        .containsExactly("Ben Smith by explicit", "Anna Smith by short-name");
  }
}
