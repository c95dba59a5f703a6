package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What of a page is the article, one phenomenon a test. */
class BodyTest {

  private static void isBody(String expected, String html) {
    assertThat(Pages.firstWords(Pages.body(html))).isEqualTo(expected);
  }

  @Test
  void paragraphsOfAnArticle() {
    Article article = Pages.body("<h1>Crane stays for now</h1><div>" + Pages.PROSE + "</div>");
    assertThat(article.title()).isEqualTo("Crane stays for now");
    assertThat(article.text()).startsWith("Crane stays for now\nThe harbour council met");
    assertThat(article.verdict()).isEqualTo(Article.Verdict.ARTICLE);
    assertThat(article.language()).isEqualTo("en");
    assertThat(Pages.firstWords(article)).isEqualTo("The Nobody, A");
  }

  @Test
  void menusSidebarsAndFeetAreLeftOut() {
    isBody(
        "The Nobody, A",
        "<nav><ul><li><a href=/a>World news today</a><li><a href=/b>Sport and weather</a></ul></nav>"
            + "<div class=main>"
            + Pages.PROSE
            + "</div><div class=sidebar><p>Our readers choose the best bakery of the town this week.</p>"
            + "</div><footer><p>This paper belongs to nobody but its readers, since the year 1901.</p></footer>");
  }

  @Test
  void aBodyThatAdvertisementsSplitIsJoined() {
    isBody(
        "The Nobody, A The Nobody, A",
        "<div class=story><div class=part>"
            + Pages.PROSE
            + "</div><div class=advert><p>Buy one kettle and get a second kettle for half its price.</p></div>"
            + "<div class=part>"
            + Pages.MORE
            + "</div></div>");
  }

  @Test
  void theLeadInAContainerOfItsOwn() {
    isBody(
        "قررت عقد وقال ومن",
        "<h1>الرافعة باقية</h1><div><div class=lead>قررت بلدية المدينة الساحلية إبقاء الرافعة القديمة في مكانها حتى"
            + " إشعار آخر، وفق بيان صدر مساء الأحد.</div><div>"
            + Pages.ARABIC_PROSE
            + "</div></div>");
  }

  @Test
  void bareTextBetweenBreaks() {
    isBody(
        "أعلنت وأضافت",
        "<h1>عنوان الخبر هنا</h1><div class=details>أعلنت هيئة الطرق في الإقليم إغلاق الجسر الشمالي ثلاثة أيام، بسبب"
            + " أعمال الصيانة الدورية.<br><br>وأضافت الهيئة أن الحركة ستحول إلى الطريق القديم، على أن يعاد فتح الجسر صباح"
            + " الخميس.</div>");
  }

  @Test
  void aBreakInsideASentenceIsASpace() {
    Article article =
        Pages.body(
            "<p>The council of the small harbour town<br>met on Monday, and nobody came to it.</p>");
    assertThat(Pages.paragraphs(article))
        .containsExactly(
            "The council of the small harbour town met on Monday, and nobody came to it.");
  }

  @Test
  void quotationsSubheadsAndPostsAreKeptWithTheirKinds() {
    Article article =
        Pages.body(
            "<h1>Crane stays for now</h1><div>"
                + Pages.PROSE
                + "<h2>What comes next</h2><blockquote>We shall see it fall or we shall see it rise.</blockquote>"
                + Pages.MORE
                + "</div>");
    assertThat(article.paragraphs())
        .extracting(Article.Paragraph::kind)
        .containsSubsequence(
            Article.Paragraph.Kind.HEADLINE,
            Article.Paragraph.Kind.BODY,
            Article.Paragraph.Kind.SUBHEAD,
            Article.Paragraph.Kind.QUOTE,
            Article.Paragraph.Kind.BODY);
  }

  @Test
  void captionsAreLeftOut() {
    isBody(
        "The Nobody, A",
        "<div><figure><img src=a.jpg><figcaption>The crane on a winter day, seen from the pier.</figcaption>"
            + "</figure><div class=image><img src=b.jpg><p>Workers at the gate in March.</p></div>"
            + Pages.PROSE
            + "</div>");
  }

  @Test
  void promotionsBetweenParagraphsAreLeftOut() {
    isBody(
        "The Nobody, A The Nobody, A",
        "<div>"
            + Pages.PROSE
            + "<p><a href=/x>Ten cranes that you must see before they rust away</a></p>"
            + "<p>READ MORE: <a href=/y>The bridge that never was</a></p><p>اقرأ أيضا: <a href=/z>جسر لم يكتمل</a></p>"
            + Pages.MORE
            + "</div>");
  }

  @Test
  void theTailIsCutAtWhatFollowsAnArticle() {
    isBody(
        "The Nobody, A",
        "<div>"
            + Pages.PROSE
            + "<h3>You may also like</h3><p>A short history of rust, in seven parts and one song.</p></div>");
    isBody(
        "عقد وقال ومن",
        "<div>"
            + Pages.ARABIC_PROSE
            + "<p>اقرأ أيضا</p><p>تاريخ موجز للصدأ في سبعة أجزاء وأغنية واحدة فقط لا غير.</p></div>");
  }

  @Test
  void bylineDateAndShareWordsAreNoBody() {
    isBody(
        "The Nobody, A",
        "<div><h1>Crane stays for now</h1><p>By Mona Harbour</p><p>3 November 2022</p><p>Share</p>"
            + Pages.PROSE
            + "</div>");
  }

  @Test
  void teasersOfOtherArticlesAreLeftOut() {
    String teaser =
        "<li><h3><a href=/t>A bridge is closed for three days</a></h3>"
            + "<p>The northern bridge is to be closed, the road office said, for works of three days.</p></li>";
    isBody("The Nobody, A", "<div>" + Pages.PROSE + "<ul>" + teaser.repeat(5) + "</ul></div>");
  }

  @Test
  void hiddenWordsAreNotRead() {
    isBody(
        "The Nobody, A",
        "<div>"
            + Pages.PROSE
            + "<p style='color:red; display : none'>This sentence is hidden from all readers, and long enough.</p>"
            + "<p hidden>This one, too, is hidden from all readers, and it is long enough.</p></div>");
  }

  @Test
  void aCardBehindANameIsNoPartOfTheSentence() {
    Article article =
        Pages.body(
            "<p>The chair <a href=/p>Mona Harbour</a><span class=c><span><img src=m.jpg><a href=/1>Mona</a>"
                + "<a href=/2>Crane news</a> <a href=/3>More</a></span></span> said on Monday that it stays.</p>");
    assertThat(Pages.paragraphs(article))
        .containsExactly("The chair Mona Harbour said on Monday that it stays.");
  }

  @Test
  void namesThatWouldTakeMostOfThePageAreNotBelieved() {
    String widget = "<div class=widget>%s</div>";
    isBody(
        "The Nobody, A The Nobody, A",
        "<div>" + widget.formatted(Pages.PROSE) + widget.formatted(Pages.MORE) + "</div>");
  }

  @Test
  void aLayoutOfTables() {
    isBody(
        "The Nobody, A",
        "<table><tr><td><a href=/a>Home</a><br><a href=/b>News</a></td><td>"
            + Pages.PROSE
            + "</td></tr></table>");
  }

  @Test
  void anOldPageThatSetsItsHeadlineInLargeLetters() {
    Article article =
        Pages.read(
            "<title>صحيفة المصباح - الرافعة باقية في مكانها</title><body><table><tr><td>"
                + "<font size=6><b>الرافعة باقية في مكانها</b></font><br><font size=2>وادي السرو - خالد منصور</font><br>"
                + "<font size=2>الثلاثاء 4 شباط 2025</font><hr>"
                + Pages.ARABIC_PROSE
                + "</td></tr></table>");
    assertThat(article.text()).startsWith("الرافعة باقية في مكانها\nعقد مجلس الميناء");
    assertThat(article.title()).isEqualTo("الرافعة باقية في مكانها");
    assertThat(article.published()).isEqualTo("2025-02-04");
    assertThat(article.dateline()).isEqualTo("وادي السرو");
    assertThat(article.authors())
        .containsExactly(new Article.Author("خالد منصور", "وادي السرو", Article.Author.Part.BY));
  }

  @Test
  void theTimesOfALiveBlogAreLeftOut() {
    String entry = "<div class=entry><time>%s</time><h2>Crane moves</h2>%s</div>";
    isBody(
        "Crane The Nobody, A Crane The Nobody, A",
        entry.formatted("22:40", Pages.PROSE) + entry.formatted("9:15 pm", Pages.MORE));
  }

  @Test
  void aLongBylineBehindTheBodyIsNoBody() {
    isBody(
        "The Nobody, A",
        "<div>"
            + Pages.PROSE
            + "<p>Mona Harbour reported from Cairo and Anna Reed from Geneva."
            + " Paul Berg and Joe Lum contributed.</p></div>");
  }

  @Test
  void anAmpPage() {
    isBody(
        "The Nobody, A",
        "<amp-sidebar><ul><li>Home page of the paper</ul></amp-sidebar><article><amp-img></amp-img>"
            + Pages.PROSE
            + "<amp-ad>x</amp-ad></article>");
  }

  @Test
  void invisibleMarksAndBlanksAreTakenOut() {
    Article article =
        Pages.body(
            "<p>قال\u200F رئيس&nbsp;&nbsp;المجلس\u200B:\n\t «الرافعة باقية في مكانها حتى الربيع المقبل».</p>");
    assertThat(Pages.paragraphs(article))
        .containsExactly("قال رئيس المجلس: «الرافعة باقية في مكانها حتى الربيع المقبل».");
  }

  @Test
  void anEmptyPageHasAReason() {
    Article article = Pages.read("");
    assertThat(article.verdict()).isEqualTo(Article.Verdict.NONE);
    assertThat(article.text()).isEmpty();
    assertThat(article.problems()).extracting(Article.Problem::code).containsExactly("no-body");
  }

  @Test
  void whereThePageShowsNothingJsonLdIsHeard() {
    Article article =
        Pages.body(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Crane stays for now\","
                + "\"articleBody\":\"The council met on Monday.\\n\\nIt met again on Tuesday.\"}</script>");
    assertThat(article.text())
        .isEqualTo("Crane stays for now\nThe council met on Monday.\nIt met again on Tuesday.");
    assertThat(article.paragraphs()).extracting(Article.Paragraph::raw).containsOnlyNulls();
  }

  @Test
  void aWalledBeginningIsAStubAndALiveBlogIsLive() {
    String json =
        "<script type=application/ld+json>{\"@type\":\"%s\",\"headline\":\"x\"%s}</script>";
    assertThat(
            Pages.body(
                    json.formatted("NewsArticle", ",\"isAccessibleForFree\":\"False\"")
                        + Pages.PROSE)
                .verdict())
        .isEqualTo(Article.Verdict.STUB);
    assertThat(Pages.body(json.formatted("LiveBlogPosting", "") + Pages.PROSE).verdict())
        .isEqualTo(Article.Verdict.LIVE);
  }

  @Test
  void anIndexPageIsAList() {
    String teaser =
        "<div class=item><h2><a href=/t>A bridge is closed for three days</a></h2><p>The road office said so.</p></div>";
    Article article = Pages.body("<h1>World</h1><div>" + teaser.repeat(12) + "</div>");
    assertThat(article.verdict()).isNotEqualTo(Article.Verdict.ARTICLE);
  }
}
