package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Readers' comments are kept beside the article, their forms nowhere. */
class ReaderCommentsTest {

  private static final String WORDPRESS =
      """
      <div id="comments" class="comments-area"><h2 class="comments-title">Two thoughts on this</h2>
      <ol class="comment-list"><li id="comment-1" class="comment depth-1"><article class="comment-body">
      <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Mona</b> <span class="says">says:</span></div>
      <div class="comment-metadata"><a href="#c"><time datetime="2022-11-03T14:30:00+00:00">3 November 2022 at 14:30</time></a></div>
      </footer><div class="comment-content"><p>I remember the crane when it moved.</p></div>
      <div class="reply"><a href="#r">Reply</a></div></article>
      <ol class="children"><li id="comment-2" class="comment depth-2"><article class="comment-body">
      <div class="comment-author vcard"><b class="fn">Ali</b> <span class="says">says:</span></div>
      <div class="comment-content"><p>So do I.</p></div></article></li></ol></li></ol>
      <div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published.</p>
      <label>Comment</label><textarea></textarea><label>Name</label><input></form></div></div>
      """;

  @Test
  void threadsOfWordPress() {
    Article article =
        Pages.body("<h1>Crane stays</h1><article>" + Pages.PROSE + "</article>" + WORDPRESS);
    assertThat(Pages.firstWords(article)).isEqualTo("The Nobody, A");
    assertThat(article.comments())
        .containsExactly(
            new Article.Comment(
                "Mona", "2022-11-03T14:30:00Z", "I remember the crane when it moved.", 0),
            new Article.Comment("Ali", null, "So do I.", 1));
  }

  @Test
  void moreWordsThanTheArticleHas() {
    Article article =
        Pages.body(
            "<h1>Crane stays</h1><article>" + Pages.PROSE + "</article>" + WORDPRESS.repeat(20));
    assertThat(Pages.firstWords(article)).isEqualTo("The Nobody, A");
    assertThat(article.comments()).hasSize(40);
  }

  @Test
  void anArabicFormIsNoBody() {
    Article article =
        Pages.body(
            "<div>"
                + Pages.ARABIC_PROSE
                + "<h3>اترك تعليقا</h3><p>لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *</p>"
                + "<p>التعليق</p><p>الاسم</p></div>");
    assertThat(Pages.firstWords(article)).isEqualTo("عقد وقال ومن");
    assertThat(article.comments()).isEmpty();
  }

  @Test
  void commentsInJsonLd() {
    Article article =
        Pages.body(
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"comment\":[{\"@type\":"
                + "\"Comment\",\"text\":\"Well said.\",\"author\":{\"name\":\"Mona\"}}]}</script>"
                + Pages.PROSE);
    assertThat(article.comments())
        .containsExactly(new Article.Comment("Mona", null, "Well said.", 0));
  }
}
