package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that are no plain article: walled, of several parts, for print, galleries, transcripts. */
class PageKindsTest {

  private static final String HEAD = "<h1>Crane stays for now</h1>";

  private static List<String> problems(Article article) {
    return article.problems().stream().map(p -> p.code() + ": " + p.message()).toList();
  }

  private static void isWalled(String wall) {
    Article article = Pages.body(HEAD + "<div class=story>" + Pages.PROSE + "</div>" + wall);
    assertThat(article.verdict()).as(wall).isEqualTo(Article.Verdict.STUB);
    assertThat(problems(article)).contains("walled: the page says that the rest is for payers");
    assertThat(Pages.firstWords(article)).isEqualTo("The Nobody, A");
    assertThat(article.paragraphs()).extracting(Article.Paragraph::raw).doesNotContainNull();
  }

  @Test
  void aWallBelowTheBeginning() {
    isWalled(
        "<div class=paywall-prompt><h3>Subscribe to continue reading</h3><p>From 2 a week.</p></div>");
    isWalled(
        "<section><p>This article is for subscribers only.</p><a href=/s>Subscribe</a></section>");
    isWalled("<p>Already a subscriber? <a href=/l>Log in</a></p>");
    isWalled("<div><b>You have reached your limit of free articles.</b></div>");
  }

  @Test
  void anArabicWall() {
    isWalled("<div class=box><p>اشترك لمتابعة القراءة</p></div>");
    isWalled("<p>هذا المحتوى للمشتركين</p>");
    isWalled("<div>هذا المقال متاح للمشتركين فقط. <a href=/s>اشترك الآن</a></div>");
    isWalled("<p>لقراءة بقية المقال يرجى تسجيل الدخول</p>");
  }

  @Test
  void aWallInsideTheBodyTakesAlongWhatItSells() {
    Article article =
        Pages.body(
            HEAD
                + "<div class=entry-content>"
                + Pages.ARABIC_PROSE
                + "<p>هذا المحتوى حصري للمشتركين</p><p>احصل على وصول كامل إلى كل مقالاتنا وتحليلاتنا بسعر رمزي.</p>"
                + "</div>");
    assertThat(article.verdict()).isEqualTo(Article.Verdict.STUB);
    assertThat(Pages.firstWords(article)).isEqualTo("عقد وقال ومن");
  }

  @Test
  void aPageThatSellsSubscriptionsElsewhereIsWhole() {
    Article article =
        Pages.body(
            "<div class=bar>Already a subscriber? <a href=/l>Log in</a></div>"
                + HEAD
                + Pages.PROSE
                + "<p>Subscribers of the harbour library said that this content is for members of the crew.</p>"
                + "<p>They asked for nothing else, and the council thanked them for their patience on Monday.</p>");
    assertThat(article.verdict()).isEqualTo(Article.Verdict.ARTICLE);
    assertThat(Pages.paragraphs(article)).hasSize(5);
  }

  @Test
  void aLongArticleAboveAnOfferIsWhole() {
    Article article =
        Pages.body(
            HEAD
                + "<div>"
                + Pages.PROSE
                + words(520)
                + "</div><p>Already a subscriber? Log in</p>");
    assertThat(article.verdict()).isEqualTo(Article.Verdict.ARTICLE);
  }

  private static String words(int count) {
    StringBuilder words = new StringBuilder("<p>");
    for (int i = 0; i < count; i++) {
      words.append("rail").append(i).append(i % 15 == 14 ? ". " : " ");
    }
    return words.append(".</p>").toString();
  }

  @Test
  void oneOfSeveralPages() {
    Article article =
        Pages.body(
            HEAD
                + Pages.PROSE
                + "<div class=pager>Page 1 of 3 <a href=/crane/2>Next page</a></div>");
    assertThat(problems(article)).isEmpty();
    article =
        Pages.body(HEAD + Pages.PROSE + "<p>Page 1 of 3</p><p><a href=/crane/2>Next page</a></p>");
    assertThat(problems(article)).containsExactly("more-pages: this is page 1 of 3");
    assertThat(Pages.firstWords(article)).isEqualTo("The Nobody, A");
    article =
        Pages.body(
            HEAD + Pages.ARABIC_PROSE + "<p>صفحة 2 من 4</p><p><a href=3>الصفحة التالية</a></p>");
    assertThat(problems(article)).containsExactly("more-pages: this is page 2 of 4");
    article =
        Pages.body(
            HEAD + Pages.ARABIC_PROSE + "<div>السابق <a href=3>1 2 3 الصفحة التالية</a></div>");
    assertThat(Pages.firstWords(article)).isEqualTo("عقد وقال ومن");
  }

  @Test
  void theHeadOfThePageNamesTheNext() {
    String page =
        "<head><link rel=canonical href='https://paper.example/crane.html'><link rel=next href='%s'></head>"
            + HEAD
            + Pages.PROSE;
    assertThat(problems(Pages.read(page.formatted("https://paper.example/crane-2.html"))))
        .containsExactly(
            "more-pages: the article goes on, on another page; next: https://paper.example/crane-2.html");
    assertThat(problems(Pages.read(page.formatted("https://paper.example/ferry.html")))).isEmpty();
  }

  @Test
  void aPageForPrint() {
    Article article =
        Pages.read(
            "<html><head><title>Crane stays for now - Print</title></head><body>"
                + "Printed from: https://paper.example/crane?print=1<hr><b>Crane stays for now</b><br><br>"
                + "The harbour council met on Monday to talk about the old crane, which has stood idle for nine years."
                + "<br><br>Nobody, the chair said, had asked for it to be taken down."
                + "<br><br>A decision is expected in spring, after engineers have looked at the foundations."
                + "<hr>Article printed from The Harbour Paper: https://paper.example<br>"
                + "URL to article: https://paper.example/crane<br>Print date: 4 February 2025</body></html>");
    assertThat(Pages.paragraphs(article))
        .containsExactly(
            "The harbour council met on Monday to talk about the old crane, which has stood idle for nine years.",
            "Nobody, the chair said, had asked for it to be taken down.",
            "A decision is expected in spring, after engineers have looked at the foundations.");
    assertThat(article.title()).isEqualTo("Crane stays for now");
    assertThat(article.paragraphs()).extracting(Article.Paragraph::raw).doesNotContainNull();
  }

  @Test
  void theCaptionsOfAGalleryAreItsBody() {
    String slide =
        "<li class=slide><img src=%s.jpg><div class=caption>%s</div><span class=count>%s / 4</span></li>";
    Article article =
        Pages.body(
            "<h1>Nine years of a crane, in pictures</h1><p>The crane has stood idle since 2016.</p><ul class=slides>"
                + slide.formatted(
                    1, "The crane on the day it stopped, seen from the northern pier.", 1)
                + slide.formatted(
                    2, "Two engineers, Mona Harbour and Paul Berg, look at the cable.", 2)
                + slide.formatted(3, "“It will not fall on us,” Berg said when they came down.", 3)
                + slide.formatted(4, "Gulls have bred in the cabin every spring since then.", 4)
                + "</ul>");
    assertThat(Pages.firstWords(article)).isEqualTo("The The Two “It Gulls");
    assertThat(article.captions()).isEmpty();
    assertThat(article.paragraphs()).extracting(Article.Paragraph::raw).doesNotContainNull();
  }

  @Test
  void theCaptionsOfAGalleryBesideAnArticleAreNot() {
    String slide =
        "<div class=slide><img src=a.jpg><figcaption>Gulls in the cabin, %s.</figcaption></div>";
    Article article =
        Pages.body(
            HEAD
                + "<div>"
                + Pages.PROSE
                + "<div class=gallery>"
                + slide.formatted("in spring")
                + slide.formatted("in winter")
                + slide.formatted("in rain")
                + "</div>"
                + Pages.MORE
                + "</div>");
    assertThat(Pages.firstWords(article)).isEqualTo("The Nobody, A The Nobody, A");
    assertThat(article.captions())
        .extracting(Article.Caption::text)
        .containsExactly(
            "Gulls in the cabin, in spring.",
            "Gulls in the cabin, in winter.",
            "Gulls in the cabin, in rain.");
  }

  private static void isTranscript(String... turns) {
    StringBuilder html = new StringBuilder("<h1>حوار في الميناء</h1><div class=text>");
    for (String turn : turns) {
      html.append("<p>").append(turn).append("</p>\n");
    }
    Article article = Pages.body(html + "</div>");
    assertThat(Pages.paragraphs(article)).containsExactly(turns);
    assertThat(article.paragraphs()).extracting(Article.Paragraph::raw).doesNotContainNull();
  }

  @Test
  void transcripts() {
    isTranscript(
        "س: متى؟",
        "ج: في الربيع، بعد أن يفحص المهندسون الأساسات والقضبان والكابل الرئيسي في الموقع.",
        "س: ومن يدفع؟",
        "ج: البلدية.");
    isTranscript(
        "سؤال: من يملك الرافعة؟",
        "جواب: لا أحد يعرف، والأوراق ضاعت مع الأرشيف القديم قبل تسعة أعوام كما قيل لنا.",
        "سؤال: ومن يصونها؟",
        "جواب: لا أحد");
    isTranscript(
        "Q: Who owns it?",
        "A: Nobody knows, and the papers were lost with the old archive nine years ago, we were told.",
        "Q: Will it fall?",
        "A: No");
    isTranscript(
        "MONA HARBOUR: Good evening.",
        "PAUL BERG: Good evening, and thank you for having me here to talk about the crane once more.",
        "MONA HARBOUR: Will it fall?",
        "PAUL BERG: No");
  }

  @Test
  void anAmpPageWithAWallAndAdverts() {
    Article article =
        Pages.read(
            "<!doctype html><html amp lang=ar><head><title>x</title></head><body>"
                + "<amp-sidebar layout=nodisplay><ul><li><a href=/>الرئيسية</a></ul></amp-sidebar>"
                + "<amp-consent><div>نستخدم ملفات تعريف الارتباط لتحسين تجربتك على هذا الموقع.</div></amp-consent>"
                + "<article><h1>الرافعة باقية في مكانها</h1><amp-img src=a.jpg></amp-img>"
                + "<figure><amp-img src=b.jpg></amp-img><figcaption>الرافعة في الشتاء</figcaption></figure>"
                + Pages.ARABIC_PROSE
                + "<amp-ad>إعلان كبير جدا عن غلايات الشاي</amp-ad>"
                + "<amp-twitter><blockquote placeholder>لن تسقط الرافعة، هذا وعد.</blockquote></amp-twitter>"
                + "<div amp-access='NOT subscriber'>هذا المحتوى للمشتركين</div></article>"
                + "<amp-next-page><script type=application/json>[]</script></amp-next-page></body></html>");
    assertThat(Pages.firstWords(article)).isEqualTo("عقد وقال ومن لن");
    assertThat(article.verdict()).isEqualTo(Article.Verdict.STUB);
    assertThat(article.captions())
        .extracting(Article.Caption::text)
        .containsExactly("الرافعة في الشتاء");
  }
}
