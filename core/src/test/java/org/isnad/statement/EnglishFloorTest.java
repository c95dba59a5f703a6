package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose a quotation without a cue is, and who speaks in an interview. */
class EnglishFloorTest {

  @Test
  void twoWhoSpeakByTurns() {
    assertThat(
            EnglishReading.of(
                    "Anna Smith met John Brown.",
                    "“Will the harbour close?” Smith asked.",
                    "“No, it will stay open,” Brown said.",
                    "“And what will happen then?”",
                    "“Then we will see what comes.”")
                .spoken())
        .containsExactly(
            "Anna Smith: Will the harbour close",
            "John Brown: No, it will stay open",
            "Anna Smith: And what will happen then",
            "John Brown: Then we will see what comes");
  }

  @Test
  void whoWasAskedAnswers() {
    assertThat(
            EnglishReading.of(
                    "“Will you leave the town?” Anna Smith asked John Brown.",
                    "“No, I will stay until May.”")
                .spoken())
        .endsWith("John Brown: No, I will stay until May");
  }

  @Test
  void whoAsksNobodyGoesOn() {
    assertThat(
            EnglishReading.of(
                    "“Why should we go now?” Anna Smith asked.", "“We have no reason to go.”")
                .spoken())
        .endsWith("Anna Smith: We have no reason to go");
  }

  @Test
  void withoutAQuestionTheLastSpeakerGoesOn() {
    assertThat(
            EnglishReading.of(
                    "“It is late,” Anna Smith said.",
                    "“We must go,” John Brown said.",
                    "“The harbour closes in May.”")
                .spoken())
        .endsWith("John Brown: The harbour closes in May");
  }

  @Test
  void theSentenceBeforeTellsWhoSpeaks() {
    assertThat(
            EnglishReading.of("Anna Smith was angry. “It is late and nobody has come.”").spoken())
        .containsExactly("Anna Smith: It is late and nobody has come");
    assertThat(EnglishReading.of("The mayor was clear. “It is late and nobody has come.”").spoken())
        .containsExactly("The mayor: It is late and nobody has come");
    assertThat(
            EnglishReading.of(
                    "Anna Smith met the union. She was angry. “It is late and nobody has come.”")
                .spoken())
        .containsExactly("Anna Smith: It is late and nobody has come");
  }

  @Test
  void theSentenceBeforeOutbidsAnEarlierSpeaker() {
    assertThat(
            EnglishReading.of(
                    "“It is late,” Anna Smith said.",
                    "John Brown shook his head. “It is late and nobody has come.”")
                .spoken())
        .endsWith("John Brown: It is late and nobody has come");
  }

  @Test
  void aThingInTheSentenceBeforeDoesNotSpeak() {
    assertThat(
            EnglishReading.of(
                    "“It is late,” Anna Smith said.",
                    "The harbour froze. “It is late and nobody has come.”")
                .spoken())
        .endsWith("Anna Smith: It is late and nobody has come");
  }

  @Test
  void questionAndAnswerByLetters() {
    assertThat(
            EnglishReading.of(
                    "Q: Will the harbour close?",
                    "A: No, it will stay open.",
                    "Q: And then?",
                    "A: Then we will see.")
                .said())
        .containsExactly(
            "indirect (Q) Will the harbour close",
            "indirect (A) No, it will stay open",
            "indirect (Q) And then",
            "indirect (A) Then we will see");
  }

  @Test
  void questionAndAnswerByNames() {
    assertThat(
            EnglishReading.of(
                    "Anna Smith: Will the harbour close?",
                    "John Brown: No, it will stay open.",
                    "Anna Smith: And then?",
                    "John Brown: Then we will see.")
                .spoken())
        .containsExactly(
            "Anna Smith: Will the harbour close",
            "John Brown: No, it will stay open",
            "Anna Smith: And then",
            "John Brown: Then we will see");
  }

  @Test
  void captionsAreNoConversation() {
    assertThat(
            EnglishReading.of(
                    "Photo: The harbour at night.",
                    "Video: The harbour by day.",
                    "Photo: The council.")
                .spoken())
        .isEmpty();
  }
}
