package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a page says of its article beside the text. */
class MetadataTest {

  private static Article page(String head, String body) {
    return Pages.read("<html><head>" + head + "</head><body>" + body + "</body></html>");
  }

  @Test
  void jsonLdInAGraphWithNestedNames() {
    Article article =
        page(
            """
            <script type="application/ld+json">{"@context":"x","@graph":[{"@type":"WebSite","name":"w"},
            {"@type":["NewsArticle"],"headline":"Crane stays for now","datePublished":"2022-11-03T14:30:00+0300",
             "dateModified":"2022-11-04T08:00:00Z","author":[{"@type":"Person","name":{"name":"Mona Harbour"}}],
             "publisher":{"@type":"Organization","name":"The Daily Lamp"},"articleSection":["Town"],}]}</script>
            """,
            "<h1>Crane stays for now</h1>" + Pages.PROSE);
    assertThat(article.published()).isEqualTo("2022-11-03T14:30:00+03:00");
    assertThat(article.modified()).isEqualTo("2022-11-04T08:00:00Z");
    assertThat(article.outlet()).isEqualTo("The Daily Lamp");
    assertThat(article.section()).isEqualTo("Town");
    assertThat(article.authors())
        .containsExactly(new Article.Author("Mona Harbour", null, Article.Author.Part.BY));
  }

  @Test
  void metaElements() {
    Article article =
        page(
            """
            <title>Crane stays for now - The Daily Lamp</title>
            <link rel=canonical href="https://lamp.example/crane">
            <meta property=og:site_name content="The Daily Lamp"><meta name=author content="Mona Harbour">
            <meta property=article:published_time content="2022-11-03"><meta property=article:section content=Town>
            """,
            Pages.PROSE);
    assertThat(article.title()).isEqualTo("Crane stays for now");
    assertThat(article.published()).isEqualTo("2022-11-03");
    assertThat(article.canonical()).isEqualTo("https://lamp.example/crane");
    assertThat(article.outlet()).isEqualTo("The Daily Lamp");
    assertThat(article.section()).isEqualTo("Town");
    assertThat(article.authors()).extracting(Article.Author::name).containsExactly("Mona Harbour");
  }

  @Test
  void theHeadlineIsTheHeadingThatThePageCallsItself() {
    Article article =
        page(
            "<title>Crane stays for now | The Daily Lamp</title><meta property=og:site_name content='The Daily Lamp'>",
            "<h1>The Daily Lamp</h1><h2>Crane stays for now</h2>" + Pages.PROSE);
    assertThat(article.title()).isEqualTo("Crane stays for now");
  }

  @Test
  void bylinesInBothLanguages() {
    Article english =
        page("", "<h1>Crane stays</h1><p>Reporting by Mona Harbour in Cairo</p>" + Pages.PROSE);
    assertThat(english.authors())
        .containsExactly(new Article.Author("Mona Harbour", "Cairo", Article.Author.Part.BY));
    Article arabic =
        page(
            "",
            "<h1>الرافعة باقية في مكانها</h1><span>بقلم منى المرسى</span><div>"
                + Pages.ARABIC_PROSE
                + "</div>");
    assertThat(arabic.authors()).extracting(Article.Author::name).containsExactly("منى المرسى");
  }

  @Test
  void whatIsNoNameIsNoAuthor() {
    assertThat(page("<meta name=author content=admin>", Pages.PROSE).authors()).isEmpty();
    assertThat(page("<meta name=author content='https://lamp.example/m'>", Pages.PROSE).authors())
        .isEmpty();
  }

  @Test
  void theWordOfABylineIsNoName() {
    Article article =
        page(
            "",
            "<h1>الرافعة باقية في مكانها</h1><div class=post-author><div class=author-by>بقلم</div>"
                + " <a href=/m>منى صالح</a></div><div>"
                + Pages.ARABIC_PROSE
                + "</div>");
    assertThat(article.authors()).extracting(Article.Author::name).containsExactly("منى صالح");
  }

  @Test
  void aLineThatNamesAKnownAuthorGivesHerPlace() {
    String json =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"%s\"}}</script>";
    assertThat(
            page(
                    json.formatted("منى صالح"),
                    "<h1>الرافعة باقية في مكانها</h1><p>القاهرة - منى صالح</p>"
                        + Pages.ARABIC_PROSE)
                .authors())
        .containsExactly(new Article.Author("منى صالح", "القاهرة", Article.Author.Part.BY));
    assertThat(
            page(
                    "<meta name=author content='Mona Harbour, Anna Reed'>",
                    "<h1>Crane stays</h1><div>By Mona Harbour and Anna Reed</div>"
                        + Pages.PROSE
                        + "<p>Mona Harbour contributed from Cairo. Anna Reed reported from Geneva.</p>")
                .authors())
        .containsExactly(
            new Article.Author("Mona Harbour", "Cairo", Article.Author.Part.BY),
            new Article.Author("Anna Reed", "Geneva", Article.Author.Part.BY));
  }

  @Test
  void aShownDateBelowTheHeadline() {
    Article article =
        page(
            "",
            "<div>الأربعاء، 1 يناير 2025</div><h1>الرافعة باقية في مكانها</h1><div class=date>الخميس 3 نوفمبر 2022</div>"
                + Pages.ARABIC_PROSE);
    assertThat(article.published()).isEqualTo("2022-11-03");
  }

  @Test
  void aCommentsDateIsNotTheArticles() {
    Article article =
        page(
            "",
            "<h1>Crane stays</h1>"
                + Pages.PROSE.repeat(3)
                + "<div id=comments><ol class=comment-list><li class=comment><cite class=fn>Ali</cite>"
                + "<time datetime=2023-01-01>1 January</time><p>Well said indeed.</p></ol></div>");
    assertThat(article.published()).isNull();
  }

  @Test
  void nothingIsInvented() {
    Article article = page("", Pages.PROSE);
    assertThat(article.published()).isNull();
    assertThat(article.modified()).isNull();
    assertThat(article.authors()).isEmpty();
    assertThat(article.outlet()).isNull();
    assertThat(article.canonical()).isNull();
    assertThat(article.title()).isNull();
  }

  @Test
  void theTextTellsTheLanguageWhateverTheAttributeSays() {
    assertThat(Pages.read("<html lang=en-US><body>" + Pages.ARABIC_PROSE).language())
        .isEqualTo("ar");
  }

  @Test
  void sitesAreTakenOffTitles() {
    assertThat(Titles.withoutSite("Crane stays for now - The Daily Lamp", "The Daily Lamp"))
        .isEqualTo("Crane stays for now");
    assertThat(Titles.withoutSite("المصباح | الرافعة باقية في مكانها", "المصباح"))
        .isEqualTo("الرافعة باقية في مكانها");
    assertThat(Titles.withoutSite("Cairo - Beirut: a road", null))
        .isEqualTo("Cairo - Beirut: a road");
  }

  @Test
  void timesOfMachines() {
    assertThat(Times.iso("2022-11-03T14:30:05.123+03:00")).isEqualTo("2022-11-03T14:30:05+03:00");
    assertThat(Times.iso("2022-11-03 14:30")).isEqualTo("2022-11-03T14:30:00");
    assertThat(Times.iso("20221103")).isEqualTo("2022-11-03");
    assertThat(Times.iso("2022-13-03")).isNull();
    assertThat(Times.iso("0000-00-00T00:00:00Z")).isNull();
    assertThat(Times.iso("soon")).isNull();
    assertThat(Times.iso("")).isNull();
  }
}
