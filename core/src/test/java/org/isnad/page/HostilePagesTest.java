package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** No page takes more than a bounded time, whatever it holds. */
class HostilePagesTest {

  private static Article endsInTime(String html) {
    return assertTimeout(Duration.ofSeconds(20), () -> Pages.read(html));
  }

  @Test
  void deepNesting() {
    assertThat(Pages.firstWords(endsInTime(Pages.PROSE + "<div>".repeat(100_000))))
        .startsWith("The");
    endsInTime("<b>".repeat(20_000) + Pages.PROSE);
    endsInTime("<span class=a><span><img>".repeat(30_000) + Pages.PROSE);
    endsInTime("<blockquote><ul><li>x ".repeat(20_000));
  }

  @Test
  void tenMegabytesOfParagraphsAreCut() {
    String html =
        "<h1>Crane stays</h1>"
            + "<p>The council met on Monday, he said, and again.</p>".repeat(220_000);
    Article article = endsInTime(html);
    assertThat(article.problems()).extracting(Article.Problem::code).contains("page-cut");
    assertThat(article.text()).startsWith("Crane stays\nThe council met");
  }

  @Test
  void oneHugeText() {
    endsInTime("<p>" + "word, ".repeat(1_500_000));
    endsInTime("<p>" + "a".repeat(9_000_000));
    endsInTime("<p>" + "&".repeat(3_000_000));
    endsInTime("<p>" + "&amp;".repeat(1_500_000));
  }

  @Test
  void manyOfOneThing() {
    endsInTime("<a href=x>l</a>".repeat(290_000));
    endsInTime("<h1>same words here</h1>".repeat(140_000));
    endsInTime("<li class=comment><time datetime=2022-01-01></time>x".repeat(100_000));
    endsInTime("<div id=comments>" + "<div class=comment><p>x y z</p>".repeat(60_000));
    endsInTime("<".repeat(2_000_000));
    endsInTime("<!--".repeat(500_000) + "<script>".repeat(50_000));
    endsInTime("<p " + "a=b ".repeat(400_000) + ">x</p>");
    endsInTime("<p class='" + "nav-".repeat(500_000) + "'>x</p>");
    endsInTime("<p style='" + "display ".repeat(500_000) + "'>x</p>");
  }

  @Test
  void scriptsOfEveryKind() {
    endsInTime(
        "<script type=application/ld+json>" + "[".repeat(3_000_000) + "</script>" + Pages.PROSE);
    endsInTime(
        "<script type=application/ld+json>{\"@graph\":[" + "{},".repeat(500_000) + "</script>");
    endsInTime("<script type=application/ld+json>{}</script>".repeat(50_000));
    endsInTime("<meta property=a content=b>".repeat(100_000));
  }

  @Test
  void paragraphsThatStandNowhereInTheSource() {
    endsInTime(
        ("<p>The council <template>x</template><svg>y</svg>&nosuch; met on Monday, he said.</p>")
            .repeat(40_000));
  }
}
