package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * Pages made to exhaust a reader, each shape by its name: time and memory grow no faster than the
 * page, and the article beside the shape is read all the same.
 */
class HostileShapesTest {

  private static String page(String shape) {
    return "<h1>Crane stays</h1><article>" + Pages.PROSE + "</article>" + shape;
  }

  /** Twice as much takes twice the effort. */
  private static void ends(IntFunction<String> shape, int many) {
    Effort.isLinear(n -> page(shape.apply(n)), many / 2);
  }

  private static void ends(String piece, int many) {
    ends(n -> piece.repeat(n), many);
  }

  /** And the three paragraphs that stand in front are found. */
  private static Article stands(IntFunction<String> shape, int many) {
    ends(shape, many);
    Article article = Pages.read(page(shape.apply(many / 4)));
    assertThat(Pages.firstWords(article)).startsWith("The Nobody, A");
    return article;
  }

  private static Article stands(String piece, int many) {
    return stands(n -> piece.repeat(n), many);
  }

  private static void tells(Article article, String code) {
    assertThat(article.problems()).extracting(Article.Problem::code).contains(code);
  }

  @Test
  void nestedDivisions() {
    tells(stands("<div>", 50_000), "depth-bounded");
  }

  @Test
  void nestedFormattingElements() {
    stands("<b>", 10_000);
    stands("<b><i><u><s><em>", 3_000);
    stands("<font size=1><p>", 10_000);
  }

  @Test
  void unclosedLinksBeforeParagraphs() {
    ends("<a href=x>l<p>", 10_000);
    ends("<a><b><p></a>", 10_000);
  }

  @Test
  void misnestedFormatting() {
    ends("<b><p></b><i></p>x</i>", 10_000);
  }

  @Test
  void endlessLists() {
    ends("<li>x", 60_000);
    ends("<ul><li>x", 10_000);
    ends("<dl><dt>x<dd>y", 10_000);
  }

  @Test
  void endlessAttributes() {
    stands(n -> "<p " + "a=b ".repeat(n) + ">", 100_000);
    stands(
        n -> {
          StringBuilder names = new StringBuilder("<p");
          for (int i = 0; i < n; i++) {
            names.append(" a").append(i).append("=b");
          }
          return names + ">x";
        },
        40_000);
  }

  @Test
  void longAttributes() {
    for (String name : new String[] {"class", "id", "style", "itemprop", "title", "datetime"}) {
      stands(n -> "<p " + name + "='" + "nav-x ".repeat(n) + "'>x</p>", 100_000);
    }
  }

  @Test
  void textInTables() {
    ends("<table>x", 5_000);
    ends("<table><tr>x<td>y", 5_000);
    ends(n -> "<table>" + "x<b>y".repeat(n), 10_000);
  }

  @Test
  void endlessTables() {
    ends("<table><tr><td>", 10_000);
    ends(n -> "<table>" + "<tr><td colspan=9000000000000000 rowspan=65534>x".repeat(n), 30_000);
    ends("<caption><colgroup><col>", 10_000);
  }

  @Test
  void angleBracketsOnly() {
    stands("<", 500_000);
    stands("</", 200_000);
    stands("<!", 100_000);
    stands("<a<", 100_000);
  }

  @Test
  void unclosedComments() {
    stands("<!--", 200_000);
    stands("<!-- -- >", 100_000);
    stands("<![CDATA[", 50_000);
    stands("<?", 100_000);
  }

  @Test
  void unclosedScriptsAndTexts() {
    for (String name : new String[] {"script", "style", "textarea", "title", "noscript", "xmp"}) {
      stands("<" + name + ">", 50_000);
    }
    stands("<script></scrip", 50_000);
    stands("<script><!--<script>", 30_000);
  }

  @Test
  void scriptWalls() {
    stands(n -> "<script>" + "var a = '<p>';\n".repeat(n) + "</script>", 100_000);
    stands("<script>x</script>", 30_000);
  }

  @Test
  void entityBombs() {
    stands("&amp;", 200_000);
    stands("&amp;amp;", 100_000);
    stands(n -> "&" + "amp;".repeat(n) + "quot;", 200_000);
    stands("&#x110000;", 100_000);
    stands("&CounterClockwiseContourIntegral", 30_000);
    stands("&", 300_000);
    stands("&#", 200_000);
  }

  @Test
  void oneHugeText() {
    stands("a", 1_000_000);
    stands("word, ", 200_000);
    stands("كلمة ", 200_000);
    stands("\u200F", 500_000);
    stands("َ", 300_000);
    stands("«", 300_000);
  }

  @Test
  void oneHugeParagraph() {
    stands(n -> "<p>" + "The mayor said so. ".repeat(n), 50_000);
    stands(n -> "<p>" + "قال رئيس المجلس ذلك. ".repeat(n), 50_000);
  }

  @Test
  void foreignElements() {
    stands("<svg>", 10_000);
    stands("<svg><title>", 5_000);
    stands("<math><annotation-xml encoding=text/html>", 5_000);
    stands("<svg><foreignObject><p>", 5_000);
  }

  @Test
  void emptyElements() {
    stands("<p></p>", 60_000);
    stands("<i></i>", 60_000);
    stands("<span class=a><img></span>", 30_000);
    stands("<x-y>", 30_000);
  }

  @Test
  void endlessBreaks() {
    stands("<br>", 140_000);
    stands("x<br>", 60_000);
    stands("<hr>", 60_000);
    tells(Pages.read("<h1>Crane stays</h1>" + Pages.PROSE + "<br>".repeat(2_000_000)), "page-cut");
  }

  @Test
  void nulBytes() {
    stands("\0", 300_000);
    ends("<p>\0x", 30_000);
    ends("<\0p>", 30_000);
  }

  @Test
  void hugeTitles() {
    stands(n -> "<title>" + "Crane ".repeat(n) + "</title>", 100_000);
    stands(n -> "<meta property=og:title content='" + "Crane ".repeat(n) + "'>", 100_000);
    stands(n -> "<h1>" + "Crane ".repeat(n) + "</h1>", 100_000);
    stands("<h1>Crane stays and stays</h1>", 20_000);
    stands("<h1>Crane ", 10_000);
  }

  @Test
  void hugeMetadata() {
    ends("<meta property=a content=b>", 50_000);
    ends("<time datetime=2022-01-01>x</time>", 30_000);
    ends("<a rel=author>Mona Karam</a>", 30_000);
    ends("<p class=byline>By Mona Karam, Ali Sami and ", 10_000);
    ends(n -> "<p class=byline>By " + "Mona Karam, ".repeat(n), 30_000);
    ends(n -> "<p class=date>" + "3 November 2022 ".repeat(n), 30_000);
  }

  private static String jsonLd(String json) {
    return "<script type=application/ld+json>" + json + "</script>";
  }

  @Test
  void hugeJsonLd() {
    ends(
        n -> jsonLd("{\"@type\":\"NewsArticle\",\"articleBody\":\"" + "word ".repeat(n) + "\"}"),
        200_000);
    ends(n -> jsonLd("{\"@graph\":[" + "{\"@type\":\"Person\",\"name\":\"x\"},".repeat(n)), 30_000);
    ends(n -> jsonLd("{\"author\":[" + "{\"name\":\"Mona\"},".repeat(n)), 30_000);
    ends(n -> jsonLd("{\"comment\":[" + "{\"text\":\"x\"},".repeat(n) + "{}]}"), 30_000);
    ends(jsonLd("{\"@type\":\"NewsArticle\"}"), 10_000);
  }

  @Test
  void deepJsonLd() {
    stands(n -> jsonLd("[".repeat(n)), 500_000);
    stands(n -> jsonLd("{\"author\":".repeat(n)), 100_000);
    stands(n -> jsonLd("{\"@graph\":[".repeat(n)), 50_000);
    stands(n -> jsonLd("{\"isPartOf\":{\"name\":".repeat(n)), 50_000);
    stands(n -> jsonLd("\"" + "\\u0041".repeat(n)), 100_000);
  }

  @Test
  void jsonLdThatPointsAtItself() {
    Article article =
        stands(
            n ->
                jsonLd(
                    ("{\"@id\":\"#a\",\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#b\"},\"isPartOf\":"
                            + "{\"@id\":\"#a\"}},{\"@id\":\"#b\",\"name\":{\"@id\":\"#b\"},\"author\":{\"@id\":\"#a\"}},")
                        .repeat(n)),
            5_000);
    assertThat(article.title()).isEqualTo("Crane stays");
  }

  @Test
  void addressesThatHoldTheirData() {
    stands(n -> "<img src='data:image/png;base64," + "QUJD".repeat(n) + "'>", 300_000);
    stands(n -> "<img srcset='" + "a.png 1x, ".repeat(n) + "'>", 100_000);
    stands(n -> "<link rel=canonical href='data:" + "x".repeat(n) + "'>", 300_000);
    stands(n -> "<a href='javascript:" + "x".repeat(n) + "'>y</a>", 300_000);
  }

  @Test
  void treacherousBases() {
    for (String base :
        new String[] {"//", "javascript:x", "data:,", "http://[", "file:///etc/", "\0"}) {
      stands(n -> ("<base href='" + base + "'><link rel=canonical href='../x'>").repeat(n), 2_000);
    }
  }

  @Test
  void threadsWithoutEnd() {
    Article article = stands("<li class=comment><cite>Mona</cite><p>x y z</p>", 20_000);
    assertThat(article.comments()).hasSize(5000);
    tells(article, "comments-cut");
    stands(n -> "<div id=comments>" + "<div class=comment><p>x y z</p>".repeat(n), 20_000);
    stands(n -> "<div id=comments>" + "<div class=comment>".repeat(n), 20_000);
    stands(n -> "<div id=comments>" + "<div class=comment-author>Mona ".repeat(n), 20_000);
    stands(n -> "<dl class=comments>" + "<dt class=comment-author>Mona<dd>x".repeat(n), 10_000);
    stands(n -> "<div class=comments>" + "<span class=name>Mona <time>".repeat(n), 10_000);
    stands("<div id=comments><ul><li>x", 10_000);
  }

  @Test
  void formsWithoutEnd() {
    stands("<form><input><label>Name</label><p>Leave a Reply</p>", 10_000);
    stands("<select><option>x", 20_000);
    stands("<button>", 20_000);
    stands("<frameset>", 20_000);
    stands("<template>", 20_000);
    stands("<iframe>", 20_000);
  }

  @Test
  void pagesInPages() {
    ends("<html><body>", 20_000);
    ends("<!doctype html><html><head><title>x</title></head><body><p>y</body></html>", 5_000);
    ends("</body></html>", 50_000);
    ends("<article><h1>Crane stays</h1><p>The council met on Monday.</p></article>", 10_000);
  }
}
