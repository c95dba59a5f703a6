package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.base.Language;
import org.isnad.base.Span;
import org.isnad.page.Article;
import org.junit.jupiter.api.Test;

/** A text with its tokens, sentences, paragraphs and quotations. */
class DocumentTest {

  private static final String TEXT =
      "عنوان الخبر\nقال سالم: «نعم». ثم مضى.\nاترك تعليقا\nعاد الوفد";

  /** The text above, its third line furniture. */
  private static Document withFurniture() {
    return Document.of(
        new Article(
            Article.Verdict.ARTICLE,
            List.of(),
            "ar",
            TEXT,
            List.of(
                line(0, Article.Paragraph.Kind.HEADLINE),
                line(1, Article.Paragraph.Kind.BODY),
                line(2, Article.Paragraph.Kind.FURNITURE),
                line(3, Article.Paragraph.Kind.BODY)),
            "عنوان الخبر",
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of()));
  }

  private static Article.Paragraph line(int number, Article.Paragraph.Kind kind) {
    int start = 0;
    for (int i = 0; i < number; i++) {
      start = TEXT.indexOf('\n', start) + 1;
    }
    int end = TEXT.indexOf('\n', start);
    return new Article.Paragraph(new Span(start, end < 0 ? TEXT.length() : end), kind, null);
  }

  private static int token(Document document, String form) {
    for (int i = 0; i < document.size(); i++) {
      if (document.form(i).equals(form)) {
        return i;
      }
    }
    throw new AssertionError("no token «" + form + "» in «" + document.text() + "»");
  }

  @Test
  void furnitureIsInTheTextAndInNoParagraph() {
    Document document = withFurniture();
    int furniture = token(document, "تعليقا");
    assertThat(document.paragraphOf(furniture)).isEqualTo(-1);
    assertThat(document.sentenceOf(furniture)).isEqualTo(-1);
    assertThat(document.quotationOf(furniture)).isEqualTo(-1);
    assertThat(document.paragraphs()).hasSize(3);
  }

  @Test
  void onlyTheHeadlineIsOne() {
    assertThat(withFurniture().paragraphs())
        .extracting(Document.Paragraph::isHeadline)
        .containsExactly(true, false, false);
  }

  @Test
  void everyTokenKnowsWhereItStands() {
    Document document = withFurniture();
    int yes = token(document, "نعم");
    int gone = token(document, "مضي");
    assertThat(document.paragraphOf(yes)).isEqualTo(1);
    assertThat(document.sentenceOf(yes)).isEqualTo(1);
    assertThat(document.sentenceOf(gone)).isEqualTo(2);
    assertThat(document.quotationOf(yes)).isEqualTo(0);
    assertThat(document.quotationOf(gone)).isEqualTo(-1);
    assertThat(document.quotationOf(token(document, "«"))).isEqualTo(0);
  }

  @Test
  void anOpenQuotationDoesNotReachIntoFurniture() {
    String text = "قال: «نعم\nاترك تعليقا";
    Document document = Document.of(text, Language.ARABIC);
    assertThat(document.quotationOf(token(document, "تعليقا"))).isEqualTo(-1);
  }

  @Test
  void aLineIsAParagraphAndAnEmptyLineIsNone() {
    Document document = Document.of("عاد\n\n \nالوفد\n", Language.ARABIC);
    assertThat(document.paragraphs())
        .extracting(p -> document.words(p.range().first(), p.range().end()))
        .containsExactly("عاد", "الوفد");
  }

  @Test
  void spansRunFromTheFirstTokenToTheLast() {
    Document document = Document.of("  قالَ ، الوزيرُ .", Language.ARABIC);
    assertThat(document.span(0, 3)).isEqualTo(new Span(2, 16));
    assertThat(document.words(0, 3)).isEqualTo("قالَ ، الوزيرُ");
    assertThat(document.words(2, 2)).isEmpty();
  }

  @Test
  void theTokenAtAnOffsetIsTheOneThereOrTheNext() {
    Document document = Document.of("قال  نعم", Language.ARABIC);
    assertThat(document.tokenAt(0)).isZero();
    assertThat(document.tokenAt(2)).isZero();
    assertThat(document.tokenAt(3)).isEqualTo(1);
    assertThat(document.tokenAt(5)).isEqualTo(1);
    assertThat(document.tokenAt(8)).isEqualTo(2);
    assertThat(document.tokenAt(1000)).isEqualTo(2);
  }

  @Test
  void aTokenOutOfRangeHasNoForm() {
    Document document = Document.of("قال", Language.ARABIC);
    assertThat(document.form(-1)).isEmpty();
    assertThat(document.form(1)).isEmpty();
  }

  @Test
  void tokensAndSentencesAreInOrderAndCoverTheText() {
    String text = "عاد د. سالم 😀 (نعم!) “لا“ ...\n«ثم» ‏نام؟ 2.5٪ al-Alder's";
    Document document = Document.of(text, Language.ARABIC);
    int from = 0;
    for (Token token : document.tokens()) {
      String between = text.substring(from, token.start());
      assertThat(between.chars().allMatch(DocumentTest::isNothing))
          .as("«" + between + "»")
          .isTrue();
      assertThat(token.end()).isGreaterThan(token.start());
      from = token.end();
    }
    int token = 0;
    for (Document.Range sentence : document.sentences()) {
      assertThat(sentence.first()).isEqualTo(token);
      token = sentence.end();
    }
    assertThat(token).isEqualTo(document.size());
  }

  private static boolean isNothing(int c) {
    return Character.isWhitespace(c) || org.isnad.base.Fold.isDropped((char) c);
  }

  @Test
  void nothingIsADocumentToo() {
    Document document = Document.of("", Language.UNKNOWN);
    assertThat(document.size()).isZero();
    assertThat(document.paragraphs()).isEmpty();
    assertThat(document.tokenAt(0)).isZero();
    assertThat(document.language()).isEqualTo(Language.UNKNOWN);
  }
}
