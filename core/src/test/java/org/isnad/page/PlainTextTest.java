package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.page.Article.Author;
import org.isnad.page.Article.Paragraph;
import org.junit.jupiter.api.Test;

/** Plain text: line ends, kinds of lines, places in the page. */
class PlainTextTest {

  private static String kinds(String page) {
    return PlainText.read(page).paragraphs().stream()
        .map(paragraph -> paragraph.kind().name().substring(0, 1))
        .collect(Collectors.joining());
  }

  @Test
  void theTextIsTheFilesOwn() {
    assertThat(PlainText.read("a\n\n b \n").text()).isEqualTo("a\n\n b ");
    assertThat(PlainText.read("a\r\n\r\nb\rc\r\n").text()).isEqualTo("a\n\nb\nc");
    assertThat(PlainText.read("\uFEFFa\nb").text()).isEqualTo("a\nb");
    assertThat(PlainText.read("a\n\n").text()).isEqualTo("a\n");
  }

  @Test
  void everyParagraphFindsItsPlaceInThePage() {
    String page =
        "\uFEFFWell dry\r\n\r\nThe well is dry.\rThe \uD83D\uDCA7 is gone.\nBy Anna Reed\r\n";
    Article article = PlainText.read(page);
    for (Paragraph paragraph : article.paragraphs()) {
      assertThat(paragraph.raw()).isNotNull();
      assertThat(paragraph.raw().of(page)).isEqualTo(paragraph.span().of(article.text()));
    }
    assertThat(article.paragraphs()).hasSize(4);
    assertThat(article.title()).isEqualTo("Well dry");
  }

  @Test
  void aFormRunsToTheEndOrUntilProseReturns() {
    String prose =
        "The committee said on Monday that the well would be closed until the spring rains.";
    assertThat(kinds("Head\n" + prose + "\nLEAVE A REPLY\nName\nAnything\n")).isEqualTo("HBFFF");
    assertThat(kinds("Head\nRelated\nWell dry again\n" + prose + "\n" + prose)).isEqualTo("HFFBB");
    assertThat(kinds("Head\n" + prose + "\n2 Comments\nOmar\n" + prose)).isEqualTo("HBFFF");
  }

  @Test
  void aFieldsNameAloneIsProse() {
    assertThat(kinds("Head\nName\nThe well is dry.")).isEqualTo("HBB");
  }

  @Test
  void signaturesAreFurniture() {
    Article article =
        PlainText.read(
            "جفاف البئر\nالرياض - واس\n3 نوفمبر 2022\nجفت البئر.\nتقرير منى صالح من تونس\nترجمة: سامر كيوان");
    assertThat(article.paragraphs())
        .extracting(p -> p.kind().name().charAt(0))
        .containsExactly('H', 'F', 'F', 'B', 'F', 'F');
    assertThat(article.dateline()).isEqualTo("الرياض");
    assertThat(article.credit()).isEqualTo("واس");
    assertThat(article.published()).isEqualTo("2022-11-03");
    assertThat(article.authors())
        .containsExactly(
            new Author("منى صالح", "تونس", Author.Part.BY),
            new Author("سامر كيوان", null, Author.Part.TRANSLATING));
  }

  @Test
  void theDatelineOfTheFirstParagraphAndTheCreditOfTheLast() {
    Article article = PlainText.read("Head\nCAIRO - The well is dry.\nIt rained. (AFP)");
    assertThat(article.dateline()).isEqualTo("CAIRO");
    assertThat(article.credit()).isEqualTo("AFP");
  }

  @Test
  void emptyForeignAndHuge() {
    assertThat(PlainText.read("").verdict()).isEqualTo(Article.Verdict.NONE);
    assertThat(PlainText.read(" \n\u00A0\n").verdict()).isEqualTo(Article.Verdict.NONE);
    assertThat(PlainText.read("\n").text()).isEmpty();
    assertThat(PlainText.read("\nHead").title()).isNull();
    assertThat(PlainText.read("Колодец\nСухо.").language()).isEqualTo("und");
    assertThat(PlainText.read("a\n".repeat(200_000)).paragraphs()).hasSize(200_000);
    assertThat(PlainText.read("LEAVE A REPLY\n".repeat(50_000)).paragraphs()).hasSize(50_000);
  }

  @Test
  void thePageThatSetTheTask() throws IOException {
    Path page =
        Path.of(System.getProperty("isnad.root", ".."), "../shared/samples/belarus-leader.txt");
    assumeTrue(Files.exists(page), "shared/samples is not beside the project: skipped");
    Article article = PlainText.read(Files.readString(page));
    assertThat(article.authors())
        .extracting(Author::part)
        .containsExactly(
            Author.Part.BY, Author.Part.BY, Author.Part.CONTRIBUTING, Author.Part.CONTRIBUTING);
    for (Author reporter : article.authors().subList(0, 2)) {
      assertThat(article.text()).contains(reporter.name() + " من " + reporter.place());
    }
    for (Author contributor : article.authors().subList(2, 4)) {
      assertThat(contributor.place()).isNull();
      assertThat(contributor.name().split(" ", -1)).hasSize(2);
    }
    List<Paragraph> furniture =
        article.paragraphs().stream().filter(p -> p.kind() == Paragraph.Kind.FURNITURE).toList();
    assertThat(furniture)
        .extracting(p -> p.span().of(article.text()))
        .hasSize(5)
        .endsWith("LEAVE A REPLY", "Please enter your comment!", "Please enter your name here");
  }
}
