package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.lexicon.Act;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Passive and impersonal reports, nouns, posts, papers read out, datelines and headlines. */
class EnglishReportsTest {

  private static List<String> said(String body) {
    return EnglishReading.of(body).said();
  }

  private static List<String> headline(String headline) {
    return EnglishReading.headline(headline).said();
  }

  @Test
  void isSaidTo() {
    assertThat(said("Anna Smith is said to be planning a new harbour."))
        .containsExactly("indirect () to be planning a new harbour");
    assertThat(said("Anna Smith is alleged to have taken the money."))
        .containsExactly("indirect () to have taken the money");
    assertThat(said("The harbour is reported to have closed."))
        .containsExactly("indirect () to have closed");
  }

  @Test
  void itWasClaimedThat() {
    assertThat(said("It was claimed that the harbour would close."))
        .containsExactly("indirect () the harbour would close");
  }

  @Test
  void reportedly() {
    assertThat(said("The harbour was reportedly closed in May."))
        .containsExactly("indirect () The harbour was … closed in May");
    assertThat(said("Anna Smith allegedly took the money."))
        .containsExactly("indirect () Anna Smith … took the money");
  }

  @Test
  void reportedlyBeforeACueIsPartOfIt() {
    assertThat(said("Anna Smith reportedly told aides that it was late."))
        .containsExactly("indirect (Anna Smith) it was late");
  }

  @Test
  void anAgentBehindAQuotation() {
    assertThat(said("The plan was described as “a grave mistake” by Anna Smith."))
        .containsExactly("direct (Anna Smith) a grave mistake");
  }

  @Test
  void anAgentBeforeWhatItBrings() {
    assertThat(said("The plan was described by Anna Smith as a grave mistake."))
        .containsExactly("indirect (Anna Smith) a grave mistake");
  }

  @Test
  void aHeadlineThatLeavesTheAuxiliaryOut() {
    assertThat(headline("Mayor accused of taking money"))
        .noneMatch(line -> line.contains("(Mayor)"));
    assertThat(said("Anna Smith accused the mayor of taking money."))
        .containsExactly("indirect (Anna Smith) taking money");
  }

  @Test
  void demandsByCalling() {
    assertThat(EnglishReading.of("Anna Smith called on John Brown to close it.").statements())
        .extracting(Statement::act)
        .containsExactly(Act.DEMAND);
    assertThat(EnglishReading.of("Anna Smith called for an inquiry into it.").statements())
        .extracting(Statement::act)
        .containsExactly(Act.DEMAND);
    assertThat(EnglishReading.of("Anna Smith called the plan a mistake.").statements())
        .extracting(Statement::act)
        .containsExactly(Act.SAY);
  }

  @Test
  void reportedQuestions() {
    assertThat(said("Reporters asked if the harbour would close."))
        .containsExactly("indirect (Reporters) if the harbour would close");
    assertThat(said("Anna Smith was asked why the harbour had closed."))
        .containsExactly("indirect () why the harbour had closed");
  }

  @Test
  void aClaimInTheSubject() {
    assertThat(said("His claim that the harbour was unsafe was wrong."))
        .containsExactly("indirect (His) the harbour was unsafe");
    assertThat(said("The union's demand that the harbour be closed was ignored."))
        .containsExactly("indirect (The union) the harbour be closed");
  }

  @Test
  void aClaimWithAnAgent() {
    assertThat(said("The accusation by John Brown that she took the money hurt Anna Smith."))
        .anyMatch(line -> line.startsWith("indirect (John Brown) she took the money"));
  }

  @Test
  void aFactIsNoClaim() {
    assertThat(said("The fact that the harbour was unsafe was known.")).isEmpty();
  }

  @Test
  @Disabled("a noun without an owner is taken for a statement in too few articles")
  void anAllegationOfNobodys() {
    assertThat(said("The allegation that Anna Smith took the money was false."))
        .containsExactly("indirect () Anna Smith took the money");
  }

  @Test
  void posts() {
    assertThat(said("Anna Smith tweeted: “It is late and we must go.”"))
        .containsExactly("direct (Anna Smith) It is late and we must go");
    assertThat(said("“It is late,” Anna Smith wrote on Twitter."))
        .containsExactly("direct (Anna Smith) It is late");
  }

  @Test
  void statementsReadOut() {
    assertThat(said("“We will not close the harbour,” read the statement."))
        .containsExactly("direct (the statement) We will not close the harbour");
    assertThat(said("“We will not close the harbour,” the statement read."))
        .containsExactly("direct (the statement) We will not close the harbour");
    assertThat(said("Anna Smith read the statement.")).isEmpty();
  }

  @Test
  void quotedFragments() {
    assertThat(said("Anna Smith said the plan was a “grave mistake” and the council “asleep”."))
        .containsExactly(
            "mixed (Anna Smith) the plan was a “grave mistake” and the council “asleep”");
  }

  @Test
  void aDatelineRightBeforeAQuotation() {
    assertThat(said("HARBOUR CITY — “It is late,” said Anna Smith."))
        .containsExactly("direct (Anna Smith) It is late");
    assertThat(said("HARBOUR CITY, May 4 (AP) — “It is late,” said Anna Smith."))
        .containsExactly("direct (Anna Smith) It is late");
  }

  @Test
  void aDashInTheSentenceIsNoDateline() {
    assertThat(said("NATO and others – not Anna Smith – said it was late."))
        .noneMatch(line -> line.contains("(Anna Smith)"));
  }

  @Test
  void herBeforeANoun() {
    assertThat(said("Anna Smith told her husband it was late."))
        .containsExactly("indirect (Anna Smith) it was late");
    assertThat(said("Anna Smith said through her lawyer that it was late."))
        .containsExactly("indirect (Anna Smith) it was late");
    assertThat(said("Anna Smith told her prices would rise."))
        .containsExactly("indirect (Anna Smith) prices would rise");
  }

  @Test
  void headlinesWithAColon() {
    assertThat(headline("Minister: no new taxes"))
        .containsExactly("indirect (Minister) no new taxes");
    assertThat(headline("Harbour to close in May: mayor"))
        .containsExactly("indirect (mayor) Harbour to close in May");
    assertThat(headline("Mayor on harbour: ‘It is late’"))
        .containsExactly("direct (Mayor) It is late");
  }

  @Test
  void headlinesWithACue() {
    assertThat(headline("'No new taxes', says minister"))
        .containsExactly("direct (minister) No new taxes");
    assertThat(headline("Harbour to close in May, says mayor"))
        .containsExactly("indirect (mayor) Harbour to close in May");
  }

  @Test
  void aRubricSaysNothing() {
    assertThat(headline("Analysis: What the vote means")).isEmpty();
    assertThat(headline("Harbour to close: the story of a town")).isEmpty();
  }
}
