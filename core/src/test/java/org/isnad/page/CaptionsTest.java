package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.base.Span;
import org.junit.jupiter.api.Test;

/** The words under pictures are kept, with their places, and kept out of the text. */
class CaptionsTest {

  private static void captions(String html, String... expected) {
    String page = "<h1>Crane stays for now</h1><div>" + html + "</div>";
    Article article = Pages.read(page);
    assertThat(Pages.firstWords(article)).doesNotContain("Workers");
    assertThat(article.captions()).extracting(Article.Caption::text).containsExactly(expected);
    for (Article.Caption caption : article.captions()) {
      Span raw = caption.raw();
      assertThat(raw).isNotNull();
      assertThat(org.jsoup.Jsoup.parse(raw.of(page)).text()).isEqualTo(caption.text());
    }
  }

  @Test
  void figures() {
    captions(
        "<figure><img src=a.jpg><figcaption>Workers at the <b>gate</b> in March.</figcaption></figure>"
            + Pages.PROSE
            + "<figure><img src=b.jpg><figcaption>Workers on the pier &amp; the crane.</figcaption></figure>"
            + Pages.PROSE,
        "Workers at the gate in March.",
        "Workers on the pier & the crane.");
  }

  @Test
  void captionsOfWordPressAndBareOnes() {
    captions(
        "<div class=wp-caption><img src=a.jpg><p class=wp-caption-text>Workers at the gate in March.</p></div>"
            + Pages.PROSE
            + "<div class=image><img src=b.jpg><p>Workers in May.</p></div>"
            + Pages.PROSE,
        "Workers at the gate in March.",
        "Workers in May.");
  }

  @Test
  void creditLines() {
    captions(
        Pages.ARABIC_PROSE
            + "<div><img src=a.jpg></div><p>عمال الميناء أمام البوابة في آذار (رويترز)</p>"
            + Pages.ARABIC_PROSE,
        "عمال الميناء أمام البوابة في آذار (رويترز)");
  }

  @Test
  void captionsOfOtherArticlesAreNone() {
    captions(
        Pages.PROSE
            + "</div><aside><div class=related><figure><img src=x.jpg><figcaption>Workers of another tale."
            + "</figcaption></figure></div></aside><div class=sidebar><figure><img src=y.jpg>"
            + "<figcaption>Workers of a third tale.</figcaption></figure>");
  }

  @Test
  void aPictureShownTwiceHasOneCaption() {
    String figure =
        "<figure><img src=a.jpg><figcaption>Workers at the gate in March.</figcaption></figure>";
    captions(figure + figure + Pages.PROSE, "Workers at the gate in March.");
  }
}
