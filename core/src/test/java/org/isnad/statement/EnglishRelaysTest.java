package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who carried an English statement, and who did not. */
class EnglishRelaysTest {

  private static List<String> chains(String sentence) {
    return EnglishReading.of(sentence).chains();
  }

  @Test
  void theOutletThatWasTold() {
    assertThat(chains("Anna Smith told Northern Wire that the harbour would close."))
        .containsExactly("Anna Smith < Northern Wire");
    assertThat(chains("“It is late,” Anna Smith told the newspaper on Monday."))
        .containsExactly("Anna Smith < the newspaper");
    assertThat(chains("A source told Northwire that the harbour would close."))
        .containsExactly("A source < Northwire");
  }

  @Test
  void whoIsMerelyToldCarriesNothing() {
    assertThat(chains("Anna Smith told reporters that it was late.")).containsExactly("Anna Smith");
    assertThat(chains("Anna Smith told the court that it was late.")).containsExactly("Anna Smith");
    assertThat(chains("Anna Smith told Mayor John Brown that it was late."))
        .containsExactly("Anna Smith");
    assertThat(chains("Anna Smith met John Brown. Smith told Brown that it was late."))
        .containsExactly("Anna Smith");
  }

  @Test
  void aDocumentOfTheSpeakers() {
    assertThat(chains("The council said in a statement that the harbour would close."))
        .containsExactly("The council < a statement");
    assertThat(chains("In a letter to the council, Anna Smith said it was late."))
        .containsExactly("Anna Smith < a letter");
  }

  @Test
  void anAccountOfTheSpeakers() {
    assertThat(chains("Anna Smith wrote on X that the harbour would close."))
        .containsExactly("Anna Smith < X");
    assertThat(chains("In a Facebook post, Anna Smith said it was late."))
        .containsExactly("Anna Smith < a Facebook post");
    assertThat(chains("The council said on its website that the harbour would close."))
        .containsExactly("The council < its website");
  }

  @Test
  void whereSomethingWasSaidCarriesNothing() {
    assertThat(chains("Anna Smith said in Harbour City that it was late."))
        .containsExactly("Anna Smith");
    assertThat(chains("Anna Smith said on the pier that it was late."))
        .containsExactly("Anna Smith");
    assertThat(chains("Anna Smith said at a briefing that it was late."))
        .containsExactly("Anna Smith");
    assertThat(chains("Anna Smith said at a meeting that it was late."))
        .containsExactly("Anna Smith");
  }

  @Test
  void aStatementThatAnAgencyCarried() {
    assertThat(
            chains(
                "The ministry said in a statement carried by the state news agency VNA that the"
                    + " harbour would close."))
        .containsExactly("The ministry < a statement < the state news agency VNA");
  }

  @Test
  void aLetterThatAnOutletHasSeen() {
    assertThat(chains("“It is late,” Anna Smith wrote in a letter seen by the Morning Post."))
        .containsExactly("Anna Smith < a letter < the Morning Post");
    assertThat(chains("“It is late,” Anna Smith wrote in a letter seen by the council."))
        .containsExactly("Anna Smith < a letter");
  }

  @Test
  void remarksFirstReportedByAnOutlet() {
    assertThat(chains("“It is late,” Anna Smith said, in remarks first reported by the Sun."))
        .containsExactly("Anna Smith < the Sun");
  }

  @Test
  void whatAnOutletFirstReportedIsItsOwn() {
    assertThat(
            EnglishReading.of("The harbour may close, as first reported by the Morning Post.")
                .spoken())
        .containsExactly("Morning Post: The harbour may close");
  }

  @Test
  void theInterviewer() {
    assertThat(chains("In an interview with Bay Radio, Anna Smith said it was late."))
        .containsExactly("Anna Smith < Bay Radio");
    assertThat(chains("Speaking to Bay Radio, Anna Smith said it was late."))
        .containsExactly("Anna Smith < Bay Radio");
    assertThat(chains("Speaking to the crew, Anna Smith said it was late."))
        .containsExactly("Anna Smith");
  }

  @Test
  void quotedAsSaying() {
    assertThat(chains("The Morning Post quoted Anna Smith as saying that it was late."))
        .containsExactly("Anna Smith < The Morning Post");
    assertThat(chains("Anna Smith was quoted by the Morning Post as saying that it was late."))
        .containsExactly("Anna Smith < the Morning Post");
    assertThat(chains("“It is late,” the agency quoted Anna Smith as saying."))
        .containsExactly("Anna Smith < the agency");
    assertThat(chains("Anna Smith was quoted as saying that it was late."))
        .containsExactly("Anna Smith");
  }

  @Test
  void anOutletThatCitesItsSource() {
    assertThat(chains("The harbour will close, the Morning Post reported, citing Anna Smith."))
        .containsExactly("Anna Smith < the Morning Post");
    assertThat(chains("Citing the mayor, the Morning Post said the harbour would close."))
        .containsExactly("the mayor < the Morning Post");
  }

  @Test
  void aPersonWhoCitesReasonsIsTheSource() {
    assertThat(EnglishReading.of("Anna Smith said she would leave, citing bad weather.").said())
        .allMatch(line -> line.contains("(Anna Smith)"));
  }

  @Test
  void whatAnOutletReportsOfItsOwnIsItsOwn() {
    assertThat(chains("The harbour will close, the Morning Post reported."))
        .containsExactly("Morning Post");
  }

  @Test
  void anOutletThatTellsWhatSomebodySaid() {
    assertThat(chains("“It is late,” Anna Smith said, the Morning Post reported."))
        .containsExactly("Anna Smith < the Morning Post");
    assertThat(chains("According to Northern Wire, Anna Smith said it was late."))
        .containsExactly("Anna Smith < Northern Wire");
  }

  @Test
  void twoSteps() {
    assertThat(
            chains(
                "Anna Smith told Northern Wire that it was late, according to the Morning Post."))
        .containsExactly("Anna Smith < Northern Wire < the Morning Post");
    assertThat(
            chains(
                "Anna Smith told Northern Wire that it was late, the agency reported, according to"
                    + " the Morning Post."))
        .containsExactly("Anna Smith < Northern Wire < the Morning Post");
  }

  @Test
  void theCreditFollowsTheRelay() {
    assertThat(chains("HARBOUR CITY (AP) — Anna Smith told Bay Radio that it was late."))
        .containsExactly("Anna Smith < Bay Radio < AP");
  }

  @Test
  void nothingCarriesNothing() {
    assertThat(chains("told Northern Wire, in a letter, on X")).isEmpty();
    assertThat(chains("quoted as saying")).isEmpty();
  }
}
