package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.isnad.base.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Each paragraph points to its words in the page's source. */
class RawWordsTest {

  @Test
  void tagsAndEntitiesBetween() {
    assertThat(
            Pages.raw(
                "<h1> Crane <b>stays</b>\n</h1><p>\n Tea &amp; caf&eacute;s, <i>he</i> said, &#1606;&#1593;&#1605; &lt;3.</p>"))
        .containsExactly(
            "Crane <b>stays",
            "Tea &amp; caf&eacute;s, <i>he</i> said, &#1606;&#1593;&#1605; &lt;3.");
  }

  @Test
  void theSameWordsInScriptsAndCommentsArePassedOver() {
    String words = "The council met on Monday, and nobody came.";
    String html =
        "<title>x</title><script>'<p>"
            + words
            + "</p>'</script><!-- <p>"
            + words
            + " --><p>"
            + words
            + "</p>";
    Span raw = Pages.read(html).paragraphs().get(Pages.read(html).paragraphs().size() - 1).raw();
    assertThat(raw).isNotNull();
    assertThat(raw.start()).isEqualTo(html.lastIndexOf(words));
  }

  @Test
  void hiddenWordsInsideAreCovered() {
    assertThat(
            Pages.raw(
                "<p>The council of the town<script>var x = 1 < 2;</script> met on <span hidden>not</span>Monday, he"
                    + " said.</p>"))
        .containsExactly(
            "The council of the town<script>var x = 1 < 2;</script> met on <span hidden>not</span>Monday, he said.");
  }

  @Test
  void everyClippingOfAPage() {
    String html =
        "<html><title>t</title><h1>A &amp; b</h1>" + Pages.PROSE + "<!-- x --><script>y</script>";
    for (int end = 0; end <= html.length(); end++) {
      walkHome(html.substring(0, end), Pages.read(html.substring(0, end)));
    }
  }

  @Test
  void everyParagraphOfRealPagesWalksHome() throws IOException {
    Path pages = Path.of(System.getProperty("isnad.root", "."), "../shared/pages/arabic/html");
    Assumptions.assumeTrue(Files.isDirectory(pages), "no real pages beside the project");
    try (DirectoryStream<Path> files = Files.newDirectoryStream(pages)) {
      for (Path file : files) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          Page page = Page.html(in.readAllBytes(), file.toString());
          walkHome(PageReader.decode(page), PageReader.read(page));
        }
      }
    }
  }

  private static void walkHome(String decoded, Article article) {
    for (Article.Paragraph paragraph : article.paragraphs()) {
      Span raw = paragraph.raw();
      if (raw != null) {
        assertThat(raw.end()).isLessThanOrEqualTo(decoded.length());
        String shown = letters(org.jsoup.Jsoup.parse(raw.of(decoded)).wholeText());
        assertThat(shown).contains(letters(paragraph.span().of(article.text())));
      }
    }
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
