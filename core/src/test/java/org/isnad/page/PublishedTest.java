package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When an article was published and changed, by all the places where pages say so. */
class PublishedTest {

  private static Article read(String head, String above, String below, @Nullable String fetched) {
    String html =
        "<html><head>"
            + head
            + "</head><body>"
            + above
            + "<h1>Crane stays for now</h1>"
            + below
            + Pages.PROSE
            + "</body></html>";
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return PageReader.read(new Page(bytes, "test", Page.Form.HTML, null, null, fetched));
  }

  private static void below(String line, @Nullable String published, @Nullable String modified) {
    Article article = read("", "", line, null);
    assertThat(article.published()).as(line).isEqualTo(published);
    assertThat(article.modified()).as(line).isEqualTo(modified);
  }

  @Test
  void theLastChangeIsNoPublication() {
    below("<p>Updated May 3, 2024</p>", null, "2024-05-03");
    below("<p>آخر تحديث: 3 مايو 2024</p>", null, "2024-05-03");
    below("<p>Last updated: <time datetime=2024-05-03>May 3, 2024</time></p>", null, "2024-05-03");
    below("<p>Published May 1, 2024 Updated May 3, 2024</p>", "2024-05-01", "2024-05-03");
  }

  @Test
  void theTimeElementOfTheSameDayKnowsTheHour() {
    below(
        "<p>Published <time datetime='2024-05-01T10:20:00+03:00'>May 1, 2024</time></p>",
        "2024-05-01T10:20:00+03:00",
        null);
  }

  @Test
  void howLongItTakesToReadIsPassedOver() {
    below("<div class=meta>May 3, 2024 · 4 min read</div>", "2024-05-03", null);
    below("<p>3 مايو 2024 - 4 دقائق قراءة</p>", "2024-05-03", null);
  }

  @Test
  void aDateAboveTheHeadlineCountsUnlessItIsTheMasts() {
    assertThat(read("", "<p>May 3, 2024</p>", "", null).published()).isEqualTo("2024-05-03");
    assertThat(read("", "<p>Friday, May 3, 2024</p>", "", null).published()).isNull();
    assertThat(read("", "<div>الجمعة 3 مايو 2024</div>", "", null).published()).isNull();
    assertThat(read("", "<p>Friday, May 3, 2024</p>", "<p>May 1, 2024</p>", null).published())
        .isEqualTo("2024-05-01");
  }

  @Test
  void datesBehindTheBodyAreOtherArticles() {
    String other = "<div>May 3, 2024</div><p>Dam opens</p><div>May 1, 2024</div>";
    assertThat(read("", "", Pages.PROSE + other, null).published()).isNull();
    assertThat(
            Pages.read("<h1>Crane stays</h1>" + Pages.PROSE + "<p>نشر في 3 مايو 2024</p>")
                .published())
        .isEqualTo("2024-05-03");
  }

  @Test
  void aDeclaredTimeThatIsTheLastChangesGivesWayToAnEarlierDay() {
    String same =
        "<meta property=article:published_time content=2024-05-09T10:00:00Z>"
            + "<meta property=article:modified_time content=2024-05-09T10:00:00Z>";
    Article article = read(same, "", "<p>May 3, 2024</p>", null);
    assertThat(article.published()).isEqualTo("2024-05-03");
    assertThat(article.modified()).isEqualTo("2024-05-09T10:00:00Z");
    assertThat(read(same, "", "", null).published()).isEqualTo("2024-05-09T10:00:00Z");
  }

  @Test
  void theAddressHoldsTheDayWhenNothingElseDoes() {
    String canonical = "<link rel=canonical href='https://lamp.example/2024/05/03/crane'>";
    assertThat(read(canonical, "", "", null).published()).isEqualTo("2024-05-03");
    assertThat(read(canonical, "", "<p>May 2, 2024</p>", null).published()).isEqualTo("2024-05-02");
    assertThat(Addresses.day("https://lamp.example/2024-5-3-crane")).isEqualTo("2024-05-03");
    assertThat(Addresses.day("https://lamp.example/2024/world/5/3/crane.html"))
        .isEqualTo("2024-05-03");
    assertThat(Addresses.day("https://lamp.example/20240503/crane?d=2020/01/01"))
        .isEqualTo("2024-05-03");
    for (String none :
        new String[] {
          "",
          "https://2024/05",
          "https://lamp.example/2024/05/crane",
          "/2024/13/03",
          "/2024/05/031",
          "https://lamp.example/1234-56-78",
          "/2024/",
          "/2024-05",
          "/2024/x"
        }) {
      assertThat(Addresses.day(none)).as(none).isNull();
    }
  }

  @Test
  void aTimeToldFromNowWantsANow() {
    assertThat(read("", "", "<p>قبل ساعتين</p>", null).published()).isNull();
    assertThat(read("", "", "<p>قبل ساعتين</p>", "2024-05-03T10:30:00+03:00").published())
        .isEqualTo("2024-05-03T08:30+03:00");
    assertThat(read("", "", "<p>Posted 3 hours ago</p>", "2024-05-03T01:00:00Z").published())
        .isEqualTo("2024-05-02T22:00Z");
    assertThat(read("", "", "<p>منذ 3 أيام</p>", "2024-05-03").published()).isEqualTo("2024-04-30");
    assertThat(read("", "", "<p>3 hours ago</p>", "2024-05-03").published()).isNull();
  }

  @Test
  void theMastsDayIsANowForDays() {
    String mast = "<div>Friday, May 3, 2024</div><div>Weather</div>";
    assertThat(read("", mast, "<p>2 days ago</p>", null).published()).isEqualTo("2024-05-01");
    assertThat(read("", mast, "<p>2 hours ago</p>", null).published()).isNull();
  }

  @Test
  void whatIsNoTimeToldFromNow() {
    for (String line :
        new String[] {
          "",
          "ago",
          "قبل",
          "منذ الصباح",
          "3 hours",
          "قبل ساعتين من الاجتماع",
          "two dams ago",
          "9999 days ago",
          "منذ عام",
          "500 days ago"
        }) {
      assertThat(Ago.ofLine(line)).as(line).isNull();
    }
    assertThat(Ago.ofLine("قبل يومين")).isNotNull();
    assertThat(Ago.ofLine("an hour ago")).isNotNull();
  }
}
