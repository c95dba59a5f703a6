package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The threads and forms of the common comment systems, in mark-up of our own after their templates:
 * no word of them is body, and each comment is found with its name, time and depth.
 */
class ThreadsTest {

  private static String thread(String name) {
    try (InputStream in = ThreadsTest.class.getResourceAsStream("threads/" + name + ".html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads an article with the thread below it, in an element of its own or loose beside it. */
  private static Article article(String name, boolean loose) {
    String prose = name.endsWith("-ar") ? Pages.ARABIC_PROSE : Pages.PROSE;
    String headline = name.endsWith("-ar") ? "الرافعة باقية" : "Crane stays";
    String open = loose ? "<div class=post><h1>" : "<main><article><h1>";
    String close = loose ? "" : "</article></main>";
    return Pages.body(
        open + headline + "</h1>" + prose + close + thread(name) + (loose ? "</div>" : ""));
  }

  private static String shown(Article.Comment comment) {
    return comment.depth()
        + " | "
        + comment.name()
        + " | "
        + comment.time()
        + " | "
        + comment.text().replace("\n", " / ");
  }

  private static void reads(String name, String... comments) {
    for (boolean loose : new boolean[] {false, true}) {
      Article article = article(name, loose);
      assertThat(article.comments().stream().map(ThreadsTest::shown)).containsExactly(comments);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wordpress-en",
        "wordpress-ar",
        "wordpress-old",
        "tagdiv-en",
        "tagdiv-ar",
        "disqus-empty",
        "disqus-rendered",
        "facebook",
        "blogger-en",
        "blogger-ar",
        "vbulletin",
        "newspaper-en",
        "newspaper-ar",
        "drupal",
        "schema",
        "unnamed"
      })
  void noWordOfThreadOrFormIsBody(String name) {
    String prose = name.endsWith("-ar") ? Pages.ARABIC_PROSE : Pages.PROSE;
    List<String> expected =
        prose.lines().map(line -> line.replace("<p>", "").replace("</p>", "")).toList();
    assertThat(Pages.paragraphs(article(name, false))).isEqualTo(expected);
    assertThat(Pages.paragraphs(article(name, true))).isEqualTo(expected);
  }

  @Test
  void wordPress() {
    reads(
        "wordpress-en",
        "0 | Mona Karam | 2022-11-03T14:30:00Z | I remember the crane when it moved. / It was loud.",
        "1 | Ali | 2022-11-03T15:05:00Z | So do I.",
        "2 | Sami D. | 2022-11-04T08:00:00Z | Were you there as well?");
    reads(
        "wordpress-ar",
        "0 | منى كرم | 2022-11-03T14:30 | أذكر الرافعة حين كانت تعمل. / كان صوتها عاليا.",
        "1 | أبو سامي | 2022-11-04T08:00 | وأنا أيضا.");
    reads(
        "wordpress-old",
        "0 | Mona Karam | 2022-11-03T14:30 | I remember the crane when it moved.",
        "0 | Ali | 2022-11-04T08:00 | So do I.");
  }

  @Test
  void tagDiv() {
    reads(
        "tagdiv-en",
        "0 | Mona Karam | 2022-11-03T14:30 | I remember the crane when it moved.",
        "1 | Ali | 2022-11-04T08:00 | So do I.");
    reads("tagdiv-ar", "0 | منى كرم | 2022-11-03T14:30 | أذكر الرافعة حين كانت تعمل.");
  }

  @Test
  void disqusAndFacebook() {
    reads("disqus-empty");
    reads(
        "disqus-rendered",
        "0 | Mona Karam | null | I remember the crane when it moved.",
        "1 | Ali | null | So do I.");
    reads("facebook");
  }

  @Test
  void blogger() {
    reads(
        "blogger-en",
        "0 | Mona Karam | 2022-11-03T14:30 | I remember the crane when it moved. / It was loud.",
        "1 | Ali | 2022-11-04T08:00 | So do I.");
    reads(
        "blogger-ar",
        "0 | منى كرم | 2022-11-03T14:30 | أذكر الرافعة حين كانت تعمل.",
        "0 | غير معرف | 2022-11-04T08:00 | وأنا أيضا.");
  }

  @Test
  void boards() {
    reads(
        "vbulletin",
        "0 | Mona Karam | null | I remember the crane when it moved. / It was loud.",
        "0 | Ali | null | So do I.");
  }

  @Test
  void newspapersOwn() {
    reads(
        "newspaper-en",
        "0 | Mona Karam | 2022-11-03T14:30 | I remember the crane when it moved. / It was loud.",
        "0 | Ali | null | So do I.");
    reads(
        "newspaper-ar",
        "0 | منى كرم | null | أذكر الرافعة حين كانت تعمل.",
        "0 | أبو سامي | 2022-11-04T08:00 | وأنا أيضا.");
  }

  @Test
  void drupalSetsRepliesInBesideTheirComment() {
    reads(
        "drupal",
        "0 | Mona Karam | 2022-11-03T14:30 | I remember the crane when it moved.",
        "1 | Ali (not verified) | 2022-11-04T08:00 | So do I.");
  }

  @Test
  void schemaOrg() {
    reads(
        "schema",
        "0 | Mona Karam | 2022-11-03T14:30:00 | I remember the crane when it moved.",
        "1 | Ali | null | So do I.");
  }

  @Test
  void listsThatNameNothing() {
    reads(
        "unnamed",
        "0 | Mona Karam | 2022-11-03 | I remember the crane when it moved. / It was loud.",
        "0 | Ali | 2022-11-04 | So do I.");
  }
}
