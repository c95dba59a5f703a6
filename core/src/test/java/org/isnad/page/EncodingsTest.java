package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.base.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A page reads the same in every charset that can hold it, be the charset declared right, wrongly
 * or not at all; and text that was spoilt on its way is read as it was meant.
 */
class EncodingsTest {

  private static final String[] DECLARED = {
    "utf-8", "windows-1256", "iso-8859-6", "iso-8859-1", "windows-1252", "utf-16", "klingon"
  };

  private static final String ARABIC = "<html><body>" + Pages.ARABIC_PROSE + "</body></html>";

  /** The bundled pages, their own declaration taken out. */
  private static Set<Path> pages() throws IOException {
    Set<Path> pages = new TreeSet<>();
    Path root = Path.of(System.getProperty("isnad.root", ".."), "samples/pages");
    try (DirectoryStream<Path> files = Files.newDirectoryStream(root, "*.html")) {
      files.forEach(pages::add);
    }
    assertThat(pages).hasSizeGreaterThan(8);
    return pages;
  }

  private static String undeclared(String html) {
    int at = html.toLowerCase(java.util.Locale.ROOT).indexOf("<meta charset");
    return at < 0 ? html : html.substring(0, at) + html.substring(html.indexOf('>', at) + 1);
  }

  /** Encodes a page; the few characters that the charset lacks become references by number. */
  private static byte[] encoded(String html, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    StringBuilder out = new StringBuilder();
    html.codePoints()
        .forEach(
            c -> {
              String written = Character.toString(c);
              out.append(encoder.canEncode(written) ? written : "&#" + c + ";");
            });
    return out.toString().getBytes(charset);
  }

  private static boolean holds(Charset charset, String html) {
    CharsetEncoder encoder = charset.newEncoder();
    long letters = html.codePoints().filter(c -> c > 0x7F && Character.isLetter(c)).count();
    long held =
        html.codePoints()
            .filter(c -> c > 0x7F && Character.isLetter(c))
            .filter(c -> encoder.canEncode(Character.toString(c)))
            .count();
    return held * 100 >= letters * 98;
  }

  private static Article read(byte[] bytes, String contentType) {
    return PageReader.read(new Page(bytes, "x", Page.Form.HTML, contentType, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "UTF-16LE",
        "UTF-16BE",
        "windows-1256",
        "ISO-8859-6",
        "windows-1252",
        "ISO-8859-1"
      })
  void everyBundledPageIsTheSameArticle(String name) throws IOException {
    Charset charset = Charset.forName(name);
    int read = 0;
    for (Path page : pages()) {
      Page bundled = Page.html(Files.readAllBytes(page), page.toString());
      String html = undeclared(PageReader.decode(bundled));
      if (holds(charset, html)) {
        String expected = read(html.getBytes(StandardCharsets.UTF_8), null).text();
        check(html, charset, null, expected, page);
        check(html, charset, name, expected, page);
        for (String wrong : DECLARED) {
          check(html, charset, wrong, expected, page);
        }
        read++;
      }
    }
    assertThat(read).isGreaterThanOrEqualTo(3);
  }

  /** Declares a charset, or none, in a meta element and then in the header; both read the same. */
  private static void check(
      String html, Charset charset, String declared, String expected, Path page) {
    String what = page.getFileName() + " in " + charset + " declared " + declared;
    String meta = declared == null ? "" : "<meta charset=" + declared + ">";
    String header = declared == null ? null : "text/html; charset=" + declared;
    assertThat(read(encoded(meta + html, charset), null).text()).as(what).isEqualTo(expected);
    assertThat(read(encoded(html, charset), header).text()).as(what).isEqualTo(expected);
  }

  private static void readsAsArabic(byte[] bytes, String header, String... problems) {
    Article article = read(bytes, header);
    assertThat(Pages.firstWords(article)).isEqualTo("عقد وقال ومن");
    assertThat(article.problems()).extracting(Article.Problem::code).containsExactly(problems);
  }

  @Test
  void aWrongDeclarationIsTold() {
    byte[] windows = ARABIC.getBytes(Charset.forName("windows-1256"));
    readsAsArabic(windows, "text/html; charset=iso-8859-1", "charset-contradicted");
    readsAsArabic(windows, "text/html; charset=utf-8", "charset-contradicted");
    readsAsArabic(windows, "text/html; charset=iso-8859-6", "charset-contradicted");
    readsAsArabic(windows, "text/html; charset=windows-1256");
    readsAsArabic(windows, null, "charset-guessed");
  }

  @Test
  void theHeaderIsBelievedBeforeTheMetaElement() {
    byte[] cyrillic =
        "<meta charset=windows-1256><h1>Кран</h1>".getBytes(Charset.forName("windows-1251"));
    assertThat(PageReader.decode(new Page(cyrillic, "x", Page.Form.HTML, "a;charset=cp1251", null)))
        .contains("Кран");
  }

  @Test
  void aDeclarationLateInThePageAndOneInAComment() {
    Charset windows = Charset.forName("windows-1256");
    String late = "<!-- " + "x".repeat(9000) + " --><meta charset=windows-1256>" + ARABIC;
    readsAsArabic(late.getBytes(windows), null);
    String commented = "<!-- <meta charset=koi8-r> --><meta charset=windows-1256>" + ARABIC;
    readsAsArabic(commented.getBytes(windows), null);
    String scripted = "<script>'<meta charset=koi8-r>'</script><meta charset=cp1256>" + ARABIC;
    readsAsArabic(scripted.getBytes(windows), null);
  }

  @Test
  void aPageClippedInsideItsLastCharacter() {
    byte[] bytes = (Pages.PROSE + "<p>قا").getBytes(StandardCharsets.UTF_8);
    byte[] clipped = java.util.Arrays.copyOf(bytes, bytes.length - 1);
    Article article = read(clipped, "text/html; charset=iso-8859-1");
    assertThat(Pages.firstWords(article)).startsWith("The Nobody, A");
    assertThat(PageReader.decode(new Page(clipped, "x", Page.Form.HTML, null, null)))
        .endsWith("ق\uFFFD");
  }

  @Test
  void textThatWasEncodedTwice() {
    Charset western = Charset.forName("windows-1252");
    StringBuilder twice = new StringBuilder();
    for (byte b : ARABIC.getBytes(StandardCharsets.UTF_8)) {
      String shown = new String(new byte[] {b}, western);
      twice.append(shown.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : shown);
    }
    byte[] bytes = twice.toString().getBytes(StandardCharsets.UTF_8);
    readsAsArabic(bytes, null, "encoded-twice");
    Page page = new Page(bytes, "x", Page.Form.HTML, null, null);
    Span raw = PageReader.read(page).paragraphs().get(0).raw();
    assertThat(raw).isNotNull();
    assertThat(raw.of(PageReader.decode(page))).startsWith("عقد مجلس");
  }

  @Test
  void aPageThatTellsOfSuchAFaultIsLeftAlone() {
    String html = "<p>It showed Ø§Ù„ for ال, the café’s owner — née Zoë — said. ‘Naïve’ «ça».</p>";
    assertThat(PageReader.decode(Page.html(html.getBytes(StandardCharsets.UTF_8), "x")))
        .isEqualTo(html);
  }

  private static void shows(String raw, String shown) {
    String prose = shown.charAt(0) < 0x7F ? Pages.PROSE : Pages.ARABIC_PROSE;
    String html = "<h1>Crane stays</h1>" + prose + "<p>" + raw + "</p>" + prose;
    Article article = Pages.read(html);
    Article.Paragraph paragraph = article.paragraphs().get(4);
    assertThat(paragraph.span().of(article.text())).isEqualTo(shown);
    assertThat(paragraph.raw()).as(raw).isNotNull();
    assertThat(paragraph.raw().of(html)).isEqualTo(raw);
  }

  @Test
  void referencesThatWereEscapedTwice() {
    shows(
        "The mayor said: &amp;quot;No &amp;amp; never.&amp;quot; AT&amp;T agreed, she said.",
        "The mayor said: \"No & never.\" AT&T agreed, she said.");
    shows(
        "He read it aloud: &amp;amp;amp;quot;Yes,&amp;amp;quot; and &amp;#x2019; nobody spoke then.",
        "He read it aloud: \"Yes,\" and ’ nobody spoke then.");
    shows(
        "&amp;#1602;&amp;#1575;ل رئيس المجلس إن الرافعة باقية في مكانها حتى الربيع المقبل",
        "قال رئيس المجلس إن الرافعة باقية في مكانها حتى الربيع المقبل");
  }

  @Test
  void signsThatShowNothingAreNoTextAndMarkTheirPlace() {
    shows(
        "قا\u200Bل رئي\u00ADس المجلس\u200F إن \u202Bالرافعة\u202C باقية في مكانها حتى الربيع \u2067المقبل",
        "قال رئيس المجلس إن الرافعة باقية في مكانها حتى الربيع المقبل");
    shows(
        "The coun&shy;cil&#8203; met on &rlm;Monday to talk about the crane&#xFEFF; again, he said.",
        "The council met on Monday to talk about the crane again, he said.");
  }

  @Test
  void presentationFormsStayAsThePageWritesThem() {
    shows(
        "ﻗﺎﻝ رئيس المجلس إن الرافعة باقية في مكانها حتى الربيع المقبل",
        "ﻗﺎﻝ رئيس المجلس إن الرافعة باقية في مكانها حتى الربيع المقبل");
  }
}
