package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.lexicon.Act;
import org.isnad.name.Names;
import org.isnad.page.Article;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.isnad.text.Document;
import org.junit.jupiter.api.Test;

/** One test per way in which English reports speech. */
class EnglishStatementsTest {

  private static final StatementReader READER = StatementReader.load(Names.load());

  private static List<Statement> read(String body) {
    byte[] bytes = ("The council of Harbour City met\n" + body).getBytes(StandardCharsets.UTF_8);
    Article article = PageReader.read(Page.text(bytes, "test.txt"));
    return READER.read(Document.of(article), article, List.of());
  }

  /** Each statement of the body as {@code kind (source) content … content}. */
  private static List<String> said(String body) {
    String text = "The council of Harbour City met\n" + body;
    return read(body).stream()
        .map(
            s ->
                s.kind().name().toLowerCase(java.util.Locale.ROOT)
                    + " ("
                    + words(s.source(), text)
                    + ") "
                    + words(s.content(), text))
        .toList();
  }

  private static String words(List<Span> spans, String text) {
    return String.join(" … ", spans.stream().map(span -> span.of(text)).toList());
  }

  @Test
  void indirectSpeechAfterThat() {
    assertThat(said("Anna Smith said that the harbour would close in May."))
        .containsExactly("indirect (Anna Smith) the harbour would close in May");
  }

  @Test
  void indirectSpeechWithoutThat() {
    assertThat(said("The mayor said on Monday the harbour would close."))
        .containsExactly("indirect (The mayor) the harbour would close");
  }

  @Test
  void quotationBeforeItsCue() {
    assertThat(said("“We will not go,” Anna Smith said."))
        .containsExactly("direct (Anna Smith) We will not go");
  }

  @Test
  void quotationBeforeATurnedCue() {
    assertThat(said("“We will not go,” said Anna Smith, the mayor of the city."))
        .containsExactly("direct (Anna Smith) We will not go");
  }

  @Test
  void quotationInterruptedByItsCue() {
    assertThat(said("“We will not go,” she said on Monday. “It is late.”"))
        .containsExactly("direct (she) We will not go … It is late");
  }

  @Test
  void quotationOverTwoParagraphs() {
    assertThat(said("Anna Smith said: “We will not go.\n“It is late.”"))
        .containsExactly("direct (Anna Smith) We will not go … It is late");
  }

  @Test
  void mixedSpeech() {
    assertThat(said("Anna Smith said the plan was “a grave mistake” for the city."))
        .containsExactly("mixed (Anna Smith) the plan was “a grave mistake” for the city");
  }

  @Test
  void relativeClauseBetweenNameAndVerb() {
    assertThat(said("Anna Smith, who leads the union, said the harbour would close."))
        .containsExactly("indirect (Anna Smith) the harbour would close");
  }

  @Test
  void accordingTo() {
    assertThat(said("The harbour will close in May, according to a report by the council."))
        .containsExactly("indirect (a report by the council) The harbour will close in May");
  }

  @Test
  void shortNameLeadsToTheFullOne() {
    assertThat(read("Anna Smith leads the union. “It is late,” Smith said.").get(0).speaker())
        .extracting(Speaker::name, Speaker::resolvedBy)
        .containsExactly("Anna Smith", Speaker.ResolvedBy.SHORT_NAME);
  }

  @Test
  void pronounLeadsToTheLastWhoFits() {
    assertThat(read("Anna Smith met John Brown on Monday. “It is late,” he said.").get(0).speaker())
        .extracting(Speaker::name, Speaker::resolvedBy)
        .containsExactly("John Brown", Speaker.ResolvedBy.PRONOUN);
  }

  @Test
  void bareQuotationGoesOnWithTheLastSpeaker() {
    List<Statement> statements =
        read("“It is late,” Anna Smith said.\n“We will not go to the harbour today.”");
    assertThat(statements).hasSize(2);
    assertThat(statements.get(1).speaker().resolvedBy()).isEqualTo(Speaker.ResolvedBy.CONTINUATION);
    assertThat(statements.get(1).speaker().name()).isEqualTo("Anna Smith");
  }

  @Test
  void nothingIsFoundInNothing() {
    assertThat(read("")).isEmpty();
    assertThat(read("،،، «")).isEmpty();
  }

  @Test
  void quotationAfterItsCue() {
    assertThat(said("Anna Smith said, “We will not go.”"))
        .containsExactly("direct (Anna Smith) We will not go");
  }

  @Test
  void quotationAfterTheNameTurned() {
    assertThat(said("Said Anna Smith: “We will not go.”"))
        .containsExactly("direct (Anna Smith) We will not go");
  }

  @Test
  void quotationInTheNextParagraphAfterAColon() {
    assertThat(said("Anna Smith wrote:\n“We will not go to the harbour.”"))
        .containsExactly("direct (Anna Smith) We will not go to the harbour");
  }

  @Test
  void quotationEndsTheSentenceBeforeTheNextBegins() {
    assertThat(said("“We will not go.” Anna Smith added that it was late."))
        .endsWith("indirect (Anna Smith) it was late");
  }

  @Test
  void questionBeforeItsCue() {
    assertThat(said("“Why should we go?” Anna Smith asked."))
        .containsExactly("direct (Anna Smith) Why should we go");
  }

  @Test
  void marksWithinMarks() {
    assertThat(said("''They say 'it is late,''' Anna Smith said."))
        .containsExactly("direct (Anna Smith) They say 'it is late,'");
  }

  @Test
  void aCueInterruptsAnIndirectClause() {
    assertThat(said("The harbour, Anna Smith said, will close in May."))
        .containsExactly("indirect (Anna Smith) The harbour … will close in May");
  }

  @Test
  void participleSharesTheSource() {
    assertThat(said("Anna Smith said it was late, adding that the harbour would close."))
        .containsExactly(
            "indirect (Anna Smith) it was late", "indirect (Anna Smith) the harbour would close");
  }

  @Test
  void coordinatedCueSharesTheSource() {
    assertThat(said("Anna Smith said it was late and warned that the harbour would close."))
        .containsExactly(
            "indirect (Anna Smith) it was late", "indirect (Anna Smith) the harbour would close");
  }

  @Test
  void secondSourceEndsTheFirstContent() {
    assertThat(said("Anna Smith said it was late, but John Brown said there was time."))
        .containsExactly(
            "indirect (Anna Smith) it was late", "indirect (John Brown) there was time");
  }

  @Test
  void subordinateCueEndsAtTheComma() {
    assertThat(said("While Anna Smith says it is late, the harbour stays open."))
        .containsExactly("indirect (Anna Smith) it is late");
  }

  @Test
  void addresseeStandsBetween() {
    assertThat(said("Anna Smith told reporters on Monday that it was late."))
        .containsExactly("indirect (Anna Smith) it was late");
  }

  @Test
  void demandWithAnInfinitive() {
    String demand = "Anna Smith urged the council to close the harbour.";
    assertThat(read(demand)).extracting(Statement::act).containsExactly(Act.DEMAND);
    assertThat(said(demand)).containsExactly("indirect (Anna Smith) to close the harbour");
  }

  @Test
  void accusationLeavesOutTheAccused() {
    assertThat(said("Anna Smith accused the council of closing the harbour."))
        .containsExactly("indirect (Anna Smith) closing the harbour");
  }

  @Test
  void reportedQuestion() {
    assertThat(said("Anna Smith asked whether the harbour would close."))
        .containsExactly("indirect (Anna Smith) whether the harbour would close");
  }

  @Test
  void whoAskedIsNotTold() {
    assertThat(said("Asked whether the harbour would close, Anna Smith said it was late."))
        .containsExactly(
            "indirect () whether the harbour would close", "indirect (Anna Smith) it was late");
  }

  @Test
  void accordingToOpensTheSentence() {
    assertThat(said("According to Anna Smith, the harbour will close."))
        .containsExactly("indirect (Anna Smith) the harbour will close");
  }

  @Test
  void nounWithItsOwner() {
    assertThat(said("The council rejected Anna Smith's claim that the harbour was unsafe."))
        .containsExactly("indirect (Anna Smith) the harbour was unsafe");
  }

  @Test
  void theAgentOfAPassiveIsTheSource() {
    assertThat(said("John Brown was accused by Anna Smith of closing the harbour."))
        .allMatch(line -> line.contains("(Anna Smith)"));
  }

  @Test
  void hearsayHasNoSource() {
    assertThat(said("The harbour will reportedly close in May."))
        .allMatch(line -> line.startsWith("indirect () "));
  }

  @Test
  void refusalToSayIsNegated() {
    assertThat(read("Anna Smith did not say that the harbour would close."))
        .allMatch(s -> s.polarity() == Statement.Polarity.NEGATED);
  }

  @Test
  void transcript() {
    assertThat(said("SMITH: We will not go to the harbour. It is late.\nBROWN: When will you go?"))
        .containsExactly(
            "indirect (SMITH) We will not go to the harbour. It is late",
            "indirect (BROWN) When will you go");
  }

  @Test
  void signedQuotation() {
    assertThat(said("“We will not go to the harbour.” — Anna Smith"))
        .containsExactly("direct (Anna Smith) We will not go to the harbour");
  }

  @Test
  void titleOfAMemberOfParliamentInBrackets() {
    assertThat(said("“It is late,” said Rep. Anna Smith (D-N.Y.), a member of the house."))
        .containsExactly("direct (Rep. Anna Smith) It is late");
  }

  @Test
  void roleLeadsToTheName() {
    assertThat(read("Sen. Anna Smith met the union. “It is late,” the senator said."))
        .extracting(s -> s.speaker().name(), s -> s.speaker().resolvedBy())
        .containsExactly(tuple("Anna Smith", Speaker.ResolvedBy.ROLE));
  }

  @Test
  void twoOfOneFamilyStayApart() {
    assertThat(
            read(
                "Anna Smith spoke. “It is late,” Smith said. Ben Smith came. “It is early,” Ben"
                    + " Smith said."))
        .extracting(s -> s.speaker().name())
        .containsExactly("Anna Smith", "Ben Smith");
  }

  @Test
  void namesInQuotationMarksMakeNoStatement() {
    assertThat(read("The film “A Late Harbour in May” won a prize.")).isEmpty();
  }

  @Test
  void clippedInputs() {
    for (String clipped :
        List.of(
            "“", "said", "said “", "Smith said,", "according to", "”“”“ :", "\n\n", "— Smith")) {
      assertThat(read(clipped)).allMatch(s -> !s.content().isEmpty());
    }
  }

  @Test
  void aLongPageTakesLinearTime() {
    String page =
        "“It is late,” Anna Smith said, and John Brown said that they left. ".repeat(8000);
    assertTimeout(Duration.ofSeconds(30), () -> read(page));
  }
}
