package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Live blogs: which pages are one, and where each entry begins, ends and stands in time. */
class LiveTest {

  private static final String WATER =
      "<p>The river office said that the water had risen by nine centimetres since noon.</p>";
  private static final String DOGS =
      "<p>Two dogs were brought from a roof in Low Street, the fire brigade said.</p>";
  private static final String BRIDGE =
      "<p>The mayor's office closed the lower bridge to lorries until further notice.</p>";

  /** Returns each entry as its time, what is shown of it, and the first words of its text. */
  private static List<String> entries(Article article) {
    return article.entries().stream()
        .map(
            entry ->
                entry.time()
                    + " "
                    + entry.shown()
                    + " "
                    + entry.span().of(article.text()).lines().map(LiveTest::start).toList())
        .toList();
  }

  private static String start(String line) {
    int space = line.indexOf(' ', line.indexOf(' ') + 1);
    return space < 0 ? line : line.substring(0, space);
  }

  private static void everyParagraphHasItsPlace(Article article) {
    assertThat(article.paragraphs()).extracting(Article.Paragraph::raw).doesNotContainNull();
  }

  @Test
  void theNewestEntryFirst() {
    String entry =
        "<article class=post><time datetime='2025-02-03T%s:00+02:00'>%s</time><h3>%s</h3>%s</article>";
    Article article =
        Pages.body(
            "<h1>Sorrel floods: live updates</h1><div class=feed>"
                + entry.formatted("22:40", "22:40", "Water rises", WATER)
                + entry.formatted("21:15", "9.15pm", "Dogs saved", DOGS)
                + entry.formatted("20:05", "20:05", "Bridge closed", BRIDGE)
                + "</div>");
    assertThat(article.verdict()).isEqualTo(Article.Verdict.LIVE);
    assertThat(entries(article))
        .containsExactly(
            "2025-02-03T22:40:00+02:00 22:40 [Water rises, The river]",
            "2025-02-03T21:15:00+02:00 9.15pm [Dogs saved, Two dogs]",
            "2025-02-03T20:05:00+02:00 20:05 [Bridge closed, The mayor's]");
    assertThat(article.text()).doesNotContain("22:40");
    everyParagraphHasItsPlace(article);
  }

  @Test
  void theOldestEntryFirstWithNothingAroundTheEntries() {
    Article article =
        Pages.body(
            "<h1>فيضان وادي السرو لحظة بلحظة</h1><div class=text>"
                + "<p>18:50</p><p>قالت هيئة الأنهار إن منسوب المياه ارتفع تسعة سنتيمترات منذ الظهر.</p>"
                + "<p>وأضافت الهيئة أن الذروة متوقعة بعد منتصف الليل.</p>"
                + "<p>19:20</p><p>نقلت فرق الإطفاء أربعين شخصا إلى قاعة المدرسة، معظمهم بالقوارب.</p>"
                + "<p>20:05 بتوقيت غرينتش</p><p>أغلقت البلدية الجسر السفلي أمام الشاحنات حتى إشعار آخر.</p></div>");
    assertThat(article.verdict()).isEqualTo(Article.Verdict.LIVE);
    assertThat(entries(article))
        .containsExactly(
            "null 18:50 [قالت هيئة, وأضافت الهيئة]",
            "null 19:20 [نقلت فرق]",
            "null 20:05 بتوقيت غرينتش [أغلقت البلدية]");
    everyParagraphHasItsPlace(article);
  }

  @Test
  void aHeadingAboveTheTimeBelongsToTheEntry() {
    Article article =
        Pages.body(
            "<h1>Live: Sorrel floods</h1><div>"
                + "<h3>Water rises</h3><p>22:40</p>"
                + WATER
                + "<h3>Dogs saved</h3><p>21:15</p>"
                + DOGS
                + "</div>");
    assertThat(entries(article))
        .containsExactly(
            "null 22:40 [Water rises, The river]", "null 21:15 [Dogs saved, Two dogs]");
  }

  @Test
  void agesAreTimesToo() {
    String entry = "<div class=live-entry><span>%s</span><div>%s</div></div>";
    Article article =
        Pages.body(
            "<h1>Floods in the Sorrel valley</h1><section class=live-blog>"
                + entry.formatted("5 minutes ago", WATER)
                + entry.formatted("an hour ago", DOGS)
                + entry.formatted("قبل ساعتين", BRIDGE)
                + "</section>");
    assertThat(article.verdict()).isEqualTo(Article.Verdict.LIVE);
    assertThat(article.entries())
        .extracting(Article.Entry::shown)
        .containsExactly("5 minutes ago", "an hour ago", "قبل ساعتين");
  }

  @Test
  void anAmpLiveList() {
    String item =
        "<div id=%s data-sort-time=1><div><amp-timeago datetime='2025-02-03T%s:00Z'>%s</amp-timeago></div>"
            + "<h2><a href=#%1$s>%s today</a></h2>%s</div>";
    Article article =
        Pages.body(
            "<h1>Sorrel floods</h1><amp-live-list id=l data-max-items-per-page=9><button update>New</button>"
                + "<div items>"
                + item.formatted("a", "22:40", "22:40", "The water rises", WATER)
                + item.formatted("b", "21:15", "21:15", "Dogs are saved", DOGS)
                + item.formatted("c", "20:05", "20:05", "A bridge is closed", BRIDGE)
                + "</div></amp-live-list>");
    assertThat(article.verdict()).isEqualTo(Article.Verdict.LIVE);
    assertThat(entries(article))
        .containsExactly(
            "2025-02-03T22:40:00Z 22:40 [The water, The river]",
            "2025-02-03T21:15:00Z 21:15 [Dogs are, Two dogs]",
            "2025-02-03T20:05:00Z 20:05 [A bridge, The mayor's]");
    everyParagraphHasItsPlace(article);
  }

  @Test
  void entriesThatOnlyJsonLdTells() {
    Article article =
        Pages.body(
            "<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Sorrel floods\","
                + "\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"headline\":\"Dogs saved\","
                + "\"datePublished\":\"2025-02-03T21:15:00Z\",\"articleBody\":\"Two dogs were saved.\\nThey bark.\"},"
                + "{\"@type\":\"BlogPosting\",\"articleBody\":\"The water rises.\"}]}</script><h1>Sorrel floods</h1>");
    assertThat(article.text())
        .isEqualTo("Sorrel floods\nDogs saved\nTwo dogs were saved.\nThey bark.\nThe water rises.");
    assertThat(entries(article))
        .containsExactly(
            "2025-02-03T21:15:00Z null [Dogs saved, Two dogs, They bark.]",
            "null null [The water]");
    assertThat(article.problems())
        .extracting(Article.Problem::code)
        .containsExactly("body-from-json-ld");
  }

  @Test
  void aTimelineIsNoLiveBlog() {
    Article article =
        Pages.body(
            "<h1>How the valley lost its bridge</h1><div>"
                + Pages.PROSE
                + "<p>18:50</p>"
                + WATER
                + "<p>19:20</p>"
                + DOGS
                + "<p>20:05</p>"
                + BRIDGE
                + "</div>");
    assertThat(article.verdict()).isEqualTo(Article.Verdict.ARTICLE);
    assertThat(article.entries()).isEmpty();
  }

  @Test
  void anArticleBesideAWidgetOfLiveNewsIsNoLiveBlog() {
    Article article =
        Pages.body(
            "<h1>Crane stays for now</h1><div>"
                + Pages.PROSE
                + "</div><div class=live-updates><ul><li>22:40 <a href=/a>Water rises in the valley</a></li>"
                + "<li>22:10 <a href=/b>Dogs are saved from a roof</a></li></ul></div>");
    assertThat(article.verdict()).isEqualTo(Article.Verdict.ARTICLE);
    assertThat(Pages.firstWords(article)).isEqualTo("The Nobody, A");
  }
}
