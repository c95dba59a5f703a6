package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.base.Span;
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
}
