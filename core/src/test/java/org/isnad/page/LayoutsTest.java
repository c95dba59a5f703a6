package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One article in the layouts in which Arabic pages come. Whatever the mark-up, each paragraph is
 * read, in order, the lead first and the quotation among them, and leads back to its place.
 */
class LayoutsTest {

  private static final String TITLE = "الرافعة القديمة باقية في مكانها";

  private static final String LEAD =
      "وادي السرو – قرر مجلس الميناء إبقاء الرافعة القديمة في مكانها حتى الربيع.";

  private static final String QUOTATION =
      "«لن تسقط الرافعة ما دمت هنا، وهذا وعد مني لكل من يمر تحتها»";

  /** The body: lead, an ordinary paragraph, a short one, a quotation, one with English in it. */
  private static final List<String> BODY =
      List.of(
          LEAD,
          "وقالت رئيسة المجلس منى الهاربور إن أحدا لم يطلب إزالة الرافعة، التي توقفت عن العمل منذ تسعة أعوام.",
          "ولم يعترض أحد.",
          QUOTATION,
          "وتصنع القضبان شركة Harbour Rails Ltd منذ عام 1958، بحسب الأرشيف البلدي.",
          "ومن المتوقع أن يصدر تقرير المهندسين في الربيع، بعد فحص الأساسات والكابل الرئيسي.");

  /** A way to lay the article out. */
  private enum Layout {
    /** The Newspaper theme of WordPress, with its comment form. */
    NEWSPAPER {
      @Override
      String page() {
        return "<body class='single td-blog'><div class=td-header-wrap><ul class=td-mobile-main-menu><li><a href=/>الرئيسية</a>"
            + "<li><a href=/a>أخبار</a></ul></div><article class='post td-post-template'><div class=td-post-header>"
            + "<ul class=td-category><li><a href=/c>محليات</a></ul><header class=td-post-title><h1 class=entry-title>"
            + TITLE
            + "</h1><div class=td-module-meta-info><div class=td-post-author-name>بواسطة <a href=/u>سامر حداد</a></div>"
            + "<span class=td-post-date><time datetime=2025-02-04T10:00:00>4 فبراير، 2025</time></span></div></header></div>"
            + "<div class=td-post-sharing>فيسبوك تويتر واتساب</div><div class='td-post-content tagdiv-type'>"
            + paragraphs("<p>%s</p>", "<blockquote><p>%s</p></blockquote>")
            + "<div class='td-a-rec'>إعلان</div></div><footer><div class=td-post-source-tags><ul class=td-tags><li><span>الوسوم</span>"
            + "<li><a href=/t>ميناء</a></ul></div><div class=td-block-row><a href=/p>المقال السابق</a></div></footer></article>"
            + "<div id=comments class=comments><div class=comment-respond><h3>اترك تعليقا إلغاء الرد</h3>"
            + "<form><textarea></textarea><p>احفظ اسمي، بريدي الإلكتروني، في هذا المتصفح.</p></form></div></div></body>";
      }
    },
    /** Drupal: fields in fields, each paragraph with the direction written out. */
    DRUPAL {
      @Override
      String page() {
        return "<body class='page-node node-type-article'><div id=page><div class=region-sidebar-first><div class=block><h2>الأكثر قراءة</h2>"
            + "<ul><li><a href=/1>خبر عن جسر لم يكتمل</a><li><a href=/2>خبر عن عبارة متأخرة</a></ul></div></div><div id=content>"
            + "<h1 class=page-header>"
            + TITLE
            + "</h1><div class='node node-article'><div class='field field-name-post-date'><div class=field-items>"
            + "<div class=field-item>الثلاثاء, فبراير 4, 2025 - 10:00</div></div></div><div class='field field-name-body'>"
            + "<div class=field-items><div class='field-item even' property='content:encoded'>"
            + paragraphs(
                "<p dir=\"RTL\"><span><span lang=AR-SA>%s</span></span></p>",
                "<blockquote dir=rtl>%s</blockquote>")
            + "</div></div></div><ul class='links inline'><li><a href=/l>سجل الدخول لإضافة تعليق</a></ul></div></div></div></body>";
      }
    },
    /** Tables in tables, font elements, two breaks for a paragraph: the first years of the web. */
    TABLES {
      @Override
      String page() {
        return "<body dir=rtl><table width=760><tr><td colspan=2><a href=/>الصفحة الأولى</a> | <a href=/s>رياضة</a></td></tr>"
            + "<tr><td width=150><a href=/1>سياسة</a><br><a href=/2>اقتصاد</a></td><td><table><tr><td>"
            + "<font size=5 color=navy><b>"
            + TITLE
            + "</b></font><br><font size=2>الثلاثاء 4 فبراير 2025</font><hr><font face='Simplified Arabic' size=4>"
            + String.join("<br><br>\n", BODY)
            + "</font></td></tr></table></td></tr><tr><td colspan=2><font size=1>جميع الحقوق محفوظة</font></td></tr></table></body>";
      }
    },
    /** A div for each paragraph, an empty one between. */
    DIVS {
      @Override
      String page() {
        return "<body><div class=nav><a href=/>الرئيسية</a></div><h1>"
            + TITLE
            + "</h1><div class=article-text>"
            + paragraphs("<div>%s</div><div>&nbsp;</div>", "<div>%s</div><div><br></div>")
            + "</div></body>";
      }
    },
    /** Spans in spans with invisible marks, as a word processor leaves them. */
    SPANS {
      @Override
      String page() {
        return "<body><h1>"
            + TITLE
            + "</h1><div class=details>"
            + paragraphs(
                "<p class=MsoNormal dir=RTL><b></b><span style='font-size:14pt'>\u200F<span><span lang=AR-EG>%s</span>"
                    + "</span>\u200F</span><o:p></o:p></p>",
                "<p class=MsoQuote><span><i>%s</i></span></p>")
            + "</div></body>";
      }
    },
    /** The lead in a box of its own, the rest bare between breaks. */
    SPLIT {
      @Override
      String page() {
        return "<body><div class=top><h1>"
            + TITLE
            + "</h1></div><div class=date>4 فبراير 2025</div><div class=lead-text><strong>"
            + LEAD
            + "</strong></div><div class=share><a href=/f>فيسبوك</a></div><div class=news-text>"
            + String.join("<br/><br/>", BODY.subList(1, BODY.size()))
            + "</div></body>";
      }
    },
    /** Boxes of English strewn in: an advertisement, a card, a newsletter. */
    BILINGUAL {
      @Override
      String page() {
        return "<body dir=rtl><h1>"
            + TITLE
            + "</h1><div class=entry-content>"
            + paragraphs(
                "<p>%s</p><div class=advert dir=ltr><p>Buy one kettle and get a second kettle for half its price.</p></div>",
                "<blockquote>%s</blockquote>")
            + "<div class=newsletter dir=ltr><h4>Sign up for our newsletter</h4><p>Get the best of the harbour in your inbox.</p>"
            + "</div></div></body>";
      }
    },
    /** A page of scripts whose text stands in a noscript element. */
    NOSCRIPT {
      @Override
      String page() {
        return "<body><div id=root></div><noscript><article><h1>"
            + TITLE
            + "</h1>"
            + paragraphs("<p>%s</p>", "<blockquote>%s</blockquote>")
            + "</article></noscript><script>window.__STATE__={\"a\":1}</script></body>";
      }
    },
    /** A page that fills in a template later. */
    TEMPLATE {
      @Override
      String page() {
        return "<body><div id=app>…</div><template data-lazy><div><h1>"
            + TITLE
            + "</h1>"
            + paragraphs("<p>%s</p>", "<blockquote>%s</blockquote>")
            + "</div></template></body>";
      }
    };

    abstract String page();

    /** Writes each paragraph of the body into a form, the quotation into another. */
    static String paragraphs(String form, String quotation) {
      StringBuilder html = new StringBuilder();
      for (String paragraph : BODY) {
        html.append((paragraph.equals(QUOTATION) ? quotation : form).formatted(paragraph));
      }
      return html.toString();
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void theWholeBodyParagraphByParagraph(Layout layout) {
    String page =
        "<!doctype html><html lang=ar><head><title>" + TITLE + "</title></head>" + layout.page();
    Article article = Pages.read(page);
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(Pages.paragraphs(article)).containsExactlyElementsOf(BODY);
    assertThat(places(article, page)).containsExactlyElementsOf(BODY);
    assertThat(article.language()).isEqualTo("ar");
  }

  /** Returns the words at the place of each paragraph in the raw page. */
  private static List<String> places(Article article, String page) {
    List<String> words = new ArrayList<>();
    for (Article.Paragraph paragraph : article.paragraphs()) {
      Span raw = paragraph.raw();
      if (paragraph.kind() != Article.Paragraph.Kind.HEADLINE) {
        words.add(
            raw == null ? "no place" : Running.clean(org.jsoup.Jsoup.parse(raw.of(page)).text()));
      }
    }
    return words;
  }

  /** Lead and quotation stay when furniture of any kind stands around and between them. */
  @ParameterizedTest
  @EnumSource(Strewn.class)
  void leadAndQuotationStayWhateverStandsBesideThem(Strewn strewn) {
    for (String form : List.of("<p>%s</p>", "<div>%s</div>", "<p><span>%s</span></p>")) {
      for (String quotation :
          List.of(
              "<blockquote>%s</blockquote>",
              "<blockquote class=quote><p>%s</p></blockquote>",
              "<aside class=x1>%s</aside>",
              "<figure class=wp-block-pullquote><blockquote>%s</blockquote></figure>")) {
        StringBuilder html =
            new StringBuilder("<h1>" + TITLE + "</h1><div class=story>" + strewn.html);
        for (String paragraph : BODY) {
          html.append((paragraph.equals(QUOTATION) ? quotation : form).formatted(paragraph));
          html.append(paragraph.equals(LEAD) || paragraph.equals(QUOTATION) ? strewn.html : "");
        }
        Article article = Pages.body(html + strewn.html + "</div>");
        assertThat(Pages.paragraphs(article))
            .as(form + " " + quotation)
            .startsWith(LEAD)
            .contains(QUOTATION)
            .containsExactlyElementsOf(BODY);
      }
    }
  }

  /** What may stand before, in and behind a body. */
  private enum Strewn {
    NOTHING(""),
    PROMOTION("<p>اقرأ أيضا: <a href=/x>جسر لم يكتمل بعد عشرة أعوام</a></p>"),
    LINK("<p><a href=/x>Ten cranes that you must see before they rust away</a></p>"),
    BUTTONS("<div class=social>طباعة فيسبوك تويتر</div>"),
    ADVERTISEMENT("<div class=advert>إعلان</div>"),
    FIGURE("<figure><img src=a.jpg><figcaption>الرافعة في يوم ماطر (رويترز)</figcaption></figure>"),
    LINKS(
        "<ul><li><a href=/1>خبر عن جسر لم يكتمل</a><li><a href=/2>خبر عن عبارة متأخرة</a>"
            + "<li><a href=/3>خبر ثالث عن المرفأ</a></ul>");

    private final String html;

    Strewn(String html) {
      this.html = html;
    }
  }

  @ParameterizedTest
  @EnumSource(Told.class)
  void aPageOfScriptsIsReadFromItsJsonLd(Told told) {
    Article article =
        Pages.body(
            "<div id=root></div><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\""
                + TITLE
                + "\",\"articleBody\":\""
                + told.body()
                + "\"}]}</script><script>window.__DATA__={\"x\":[1,2]}</script>");
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(Pages.paragraphs(article)).containsExactlyElementsOf(BODY);
    assertThat(article.problems())
        .extracting(Article.Problem::code)
        .containsExactly("body-from-json-ld");
  }

  /** How JSON-LD tells a body. */
  private enum Told {
    LINES,
    MARKUP;

    String body() {
      return this == LINES
          ? String.join("\\n\\n", BODY)
          : "<p>" + String.join("<\\/p><p>", BODY) + "<\\/p>";
    }
  }
}
