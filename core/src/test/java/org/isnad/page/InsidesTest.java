package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsidesTest {

  /** Returns the page without the insides that are found, each leaving a vertical bar. */
  private static String without(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.ISO_8859_1);
    int[] places = Insides.of(bytes);
    StringBuilder left = new StringBuilder();
    int at = 0;
    for (int i = 0; i < places.length; i += 2) {
      left.append(page, at, places[i]).append('|');
      at = places[i + 1];
    }
    return left.append(page.substring(at)).toString();
  }

  @Test
  void scriptsAndStyleSheetsAreEmptied() {
    assertThat(without("<p>a<script>if (a < b) c();</script>b<STYLE type=x>p {}</Style >c"))
        .isEqualTo("<p>a<script>|</script>b<STYLE type=x>|</Style >c");
  }

  @Test
  void scriptsThatTellAreKept() {
    String told = "<script type='application/LD+json'>{}</script>";
    assertThat(without(told + "<script>x</script>")).isEqualTo(told + "<script>|</script>");
    String veiled = "<script type='application/ld&#43;json'>{}</script>";
    assertThat(without(veiled)).isEqualTo(veiled);
  }

  @Test
  void whatIsNoScriptIsKept() {
    String page =
        "<a title='<script>'>x</a><!-- <script>y</script> --><title><script>z</script></title>"
            + "<textarea><style>a</style></textarea><b x=<script>>c</b><scripts>d</scripts>";
    assertThat(without(page)).isEqualTo(page);
    assertThat(without(page + "<script>e</script>")).isEqualTo(page + "<script>|</script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- ",
        "<![CDATA[ <b> ]]>",
        "<textarea>",
        "<a title='",
        "<a <b>",
        "<plaintext>",
        "<script/>",
        "<svg><title><b></title></svg>",
        "<script><!-- <script> --></script>"
      })
  void whereTheParserMayThinkOtherwiseTheRestIsKept(String odd) {
    String page = odd + "<p><script>a</script>";
    assertThat(without(page)).isEqualTo(page);
  }

  @Test
  void aCommentMayCloseAtOnce() {
    assertThat(without("<!--><style>a</style><!---><style>b</style><!-- --!><style>c</style>-->"))
        .isEqualTo("<!--><style>|</style><!---><style>|</style><!-- --!><style>|</style>-->");
  }

  /** Pieces of which pages are made that a parser can trip over. */
  private static final List<String> PIECES =
      List.of(
          "<script>",
          "</script>",
          "<style>",
          "</style>",
          "<svg>",
          "</svg>",
          "<title>",
          "</title>",
          "<select>",
          "</select>",
          "<noscript>",
          "</noscript>",
          "<table>",
          "</table>",
          "<td>",
          "<!--",
          "-->",
          "<!-->",
          "--!>",
          "<![CDATA[",
          "]]>",
          "<p class=\"",
          "\">",
          "<a href='x'>",
          "</a>",
          "<textarea>",
          "</textarea>",
          "<iframe>",
          "</iframe>",
          "<body>",
          "</head>",
          "<p>",
          "<script>a<b</script>",
          "<style>x</style>",
          "<math>",
          "</math>",
          "<template>",
          "</template>",
          "<",
          ">",
          "/>",
          " x=y ",
          "&lt;",
          "قال ",
          "The harbour in Osten was closed on Monday, the port office said in a statement. ",
          "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"A\"}</script>",
          "<frameset>",
          "<frame>",
          "<option>",
          "<script src=x></script>",
          "<br/>",
          "</",
          "<?x",
          "=");

  @Test
  void theParserMakesTheSameTree() {
    Random random = new Random(20261122);
    int emptied = 0;
    for (int round = 0; round < Integer.getInteger("isnad.fuzz", 600) * 5; round++) {
      StringBuilder page = new StringBuilder("<html><head>");
      for (int i = random.nextInt(40); i >= 0; i--) {
        page.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
      emptied += Insides.of(bytes).length / 2;
      Markup left = Markup.ofUtf8(bytes);
      assertThat(left).isNotNull();
      assertThat(tree(left.text())).as(page.toString()).isEqualTo(tree(page.toString()));
    }
    assertThat(emptied).as("insides that were found").isGreaterThan(200);
  }

  /** Returns the tree of a page without what no reader looks into. */
  private static String tree(String page) {
    Document tree = Jsoup.parse(page);
    tree.select("script:not([type]), style, select, svg, math, noscript").empty();
    return tree.outerHtml();
  }
}
