package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who made an article, by all the places where pages say so. */
class AuthorsTest {

  private static void check(String head, String line, String expected) {
    Article article =
        Pages.read(
            "<html><head>"
                + head
                + "</head><body><h1>Crane stays for now</h1>"
                + line
                + Pages.PROSE
                + "</body></html>");
    String found =
        article.authors().stream().map(Article.Author::name).collect(Collectors.joining("; "));
    assertThat(found).as(head + line).isEqualTo(expected);
  }

  private static String jsonLd(String author) {
    return "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Crane"
        + " stays for now\",\"author\":"
        + author
        + ",\"publisher\":{\"@id\":\"#lamp\"}},{\"@type\":\"Person\",\"@id\":\"#mona\",\"name\":\"Mona"
        + " Harbour\"},{\"@type\":\"Organization\",\"@id\":\"#lamp\",\"name\":\"The Daily"
        + " Lamp\"}]}</script>";
  }

  private static String meta(String author) {
    return "<meta name=author content='" + author + "'>";
  }

  @Test
  void aReferenceInJsonLdIsFollowed() {
    check(jsonLd("{\"@id\":\"#mona\"}"), "", "Mona Harbour");
    check(jsonLd("[{\"@id\":\"#mona\"},{\"name\":\"Joe Lum\"}]"), "", "Mona Harbour; Joe Lum");
    check(jsonLd("{\"@id\":\"#nobody\"}"), "", "");
    check(jsonLd("{\"@id\":\"#lamp\"}"), "", "");
  }

  @Test
  void aLabelOnACardNamesTheWriter() {
    String card =
        "<meta name=twitter:label1 content='%s'><meta name=twitter:data1 content='Mona Harbour'>";
    check(card.formatted("Written by"), "", "Mona Harbour");
    check(card.formatted("Reading time"), "", "");
  }

  @Test
  void aLinkToAnAuthorsPageNamesHer() {
    check("", "<div><a href=/authors/mona-harbour>Mona Harbour</a></div>", "Mona Harbour");
    check("", "<div><a href=/authors/>Mona Harbour</a></div>", "");
    check("", "<div><a href=/harbour/mona>Mona Harbour</a></div>", "");
  }

  @Test
  void nameDatePostAndLifeShareABox() {
    check(
        "",
        "<div class=author><b>Mona Harbour</b><i>Senior Editor</i><time>May 3, 2024</time></div>",
        "Mona Harbour");
    check(
        "",
        "<div class=author>Written by <a>Mona Harbour</a>, <a>Joe Lum</a> and <a>Eve Stone</a><p>Mona"
            + " writes about harbours.</p></div>",
        "Mona Harbour; Joe Lum; Eve Stone");
    check(
        "",
        "<div class=author>By <a>Mona Harbour</a></div><div class=author>Reviewed by <a>Joe"
            + " Lum</a></div>",
        "Mona Harbour");
  }

  @Test
  void aHouseCountsWhereNobodyElseIsNamed() {
    check(meta("Lamp Staff"), "", "Lamp Staff");
    check(meta("harbourwatch"), "", "harbourwatch");
    check("", "<p>By Lamp Staff</p>", "Lamp Staff");
    check(meta("Lamp Staff"), "<p>By Mona Harbour</p>", "Mona Harbour");
    check(
        jsonLd("[{\"name\":\"Joe Lum\"},{\"name\":\"Lamp Editors\"}]"),
        "",
        "Joe Lum; Lamp Editors");
  }

  @Test
  void theOutletIsNoAuthorUnlessTheArticleSaysSo() {
    String site = "<meta property=og:site_name content='Lamp'>";
    check(site + meta("Lamp"), "", "");
    check(site + jsonLd("{\"@type\":\"Person\",\"name\":\"Lamp\"}"), "", "Lamp");
    check("<title>Crane stays for now | المصباح نيوز</title>" + meta("المصباح نيوز"), "", "");
  }

  @Test
  void whoRunsTheMachineIsNobody() {
    for (String nobody :
        List.of(
            "admin",
            "Site Admin",
            "undefined",
            "{{ author }}",
            "mona@lamp.example",
            "lamp.com",
            "المشرف",
            "https://lamp.example/mona")) {
      check(meta(nobody), "", "");
    }
  }

  @Test
  void anAgencyIsCreditedAndNoAuthor() {
    for (String agency : List.of("AFP", "Reuters", "رويترز", "أ ف ب", "وكالات", "AP")) {
      Article article =
          Pages.read(
              "<html><head>" + meta(agency) + "</head><body><h1>Crane stays</h1>" + Pages.PROSE);
      assertThat(article.credit()).isEqualTo(agency);
      assertThat(article.authors()).isEmpty();
    }
  }

  @Test
  void twoNamesOfOneWordEach() {
    check(jsonLd("{\"name\":\"Mona &amp; Kate\"}"), "", "Mona; Kate");
  }

  @Test
  void aLabelGluedToTheNameIsParted() {
    check("", "<div>By<a>Mona Harbour</a></div>", "Mona Harbour");
  }

  @Test
  void aMonthMayBeAName() {
    check("", "<p>By April Harbour</p>", "April Harbour");
    check("", "<p>By Mona May</p>", "Mona May");
    check("", "<p>By April</p>", "");
  }

  @Test
  void whoCommentsIsNoAuthor() {
    check(
        "",
        Pages.PROSE + "<div class=comments><div class=comment-author>Joe Lum says:</div></div>",
        "");
  }

  @Test
  void aLineWithTheKnownNameBringsTheOthers() {
    check(
        jsonLd("{\"name\":\"Mona Harbour\"}"),
        "<p>Written by Dr Mona Harbour, Joe Lum</p>",
        "Dr Mona Harbour; Joe Lum");
    check(jsonLd("{\"name\":\"Mona Harbour\"}"), "<p>By Joe Lum</p>", "Mona Harbour");
  }

  @Test
  void theTitleTellsTheOutletWhereNoFieldDoes() {
    Article article =
        Pages.read(
            "<html><head><title>الرافعة باقية في مكانها - جريدة المصباح</title></head><body>"
                + "<h1>الرافعة باقية في مكانها</h1>"
                + Pages.ARABIC_PROSE
                + "</body></html>");
    assertThat(article.outlet()).isEqualTo("جريدة المصباح");
    assertThat(Titles.withoutMotto("The Daily Lamp - News from the harbour since 1920"))
        .isEqualTo("The Daily Lamp");
    assertThat(Titles.withoutMotto("The Daily Lamp")).isEqualTo("The Daily Lamp");
  }
}
