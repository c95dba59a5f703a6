package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.page.Article;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every span leads home: to the text, and every paragraph to the raw page. */
class OffsetsTest {

  private static final Isnad ISNAD = Isnad.open();

  static List<Named<Page>> pages() {
    return SamplePages.all().stream().map(page -> Named.of(page.source(), page)).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everySpanLiesInTheText(Page page) {
    LegalReading.check(ISNAD.read(page), page.source());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyParagraphIsOnTheRawPage(Page page) {
    String decoded = PageReader.decode(page);
    Reading reading = ISNAD.read(page);
    for (Article.Paragraph paragraph : reading.article().paragraphs()) {
      Span raw = paragraph.raw();
      if (raw != null) {
        assertThat(raw.end())
            .as(page.source() + " raw " + raw)
            .isLessThanOrEqualTo(decoded.length());
        String home = raw.of(decoded);
        List<String> there = words(page.form() == Page.Form.HTML ? Jsoup.parse(home).text() : home);
        assertThat(there)
            .as(page.source() + ", paragraph " + paragraph.span() + " from " + raw)
            .containsSubsequence(words(paragraph.span().of(reading.text())));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void mostParagraphsKnowTheirPlace(Page page) {
    List<Article.Paragraph> body =
        ISNAD.read(page).article().paragraphs().stream()
            .filter(paragraph -> paragraph.kind() != Article.Paragraph.Kind.HEADLINE)
            .toList();
    long placed = body.stream().filter(paragraph -> paragraph.raw() != null).count();
    assertThat(placed * 10).as(page.source()).isGreaterThanOrEqualTo(body.size() * 9L);
  }

  /** The words between white space of any sort. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (!Character.isWhitespace(c) && c != '\u00A0') {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
