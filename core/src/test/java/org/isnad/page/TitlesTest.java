package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of a page's headings is the headline, and where it ends. */
class TitlesTest {

  private static void check(String head, String body, @Nullable String expected) {
    Article article =
        Pages.read("<html><head>" + head + "</head><body>" + body + Pages.PROSE + "</body></html>");
    assertThat(article.title()).as(head + body).isEqualTo(expected);
    if (expected != null) {
      assertThat(article.text()).startsWith(expected + "\n");
    }
  }

  @Test
  void theOnlyGreatHeadingIsTheHeadlineWhateverTheHeadSays() {
    check(
        "<title>Old harbour crane: all you need to know</title>",
        "<h1>Crane stays for now</h1><h2>Old harbour crane: all you need to know</h2>",
        "Crane stays for now");
  }

  @Test
  void aGreatHeadingInTheTextIsNotTheHeadline() {
    check(
        "<title>Crane stays for now</title>",
        "<h2>Crane stays for now</h2>" + Pages.PROSE + "<h1>What engineers found below</h1>",
        "Crane stays for now");
  }

  @Test
  void theSitesNameIsNoPartOfTheHeadline() {
    String site = "<meta property=og:site_name content='The Daily Lamp'>";
    check(site, "<h1>Crane stays for now – The Daily Lamp</h1>", "Crane stays for now");
    check(site, "<h1>The Daily Lamp</h1><h2>Crane stays</h2>", null);
    check(
        site + "<title>Crane stays for now</title>",
        "<h1>The Daily Lamp</h1><h2>Crane stays for now</h2>",
        "Crane stays for now");
  }

  @Test
  void aLabelBehindABarIsNoPartOfTheHeadline() {
    check("", "<h1>Crane stays for now | Opinion</h1>", "Crane stays for now");
    check("", "<h1>الرافعة باقية في مكانها | صور</h1>", "الرافعة باقية في مكانها");
    check(
        "",
        "<h1>Crane stays for now | What the harbour council said on Monday</h1>",
        "Crane stays for now | What the harbour council said on Monday");
    check("", "<h1>Crane stays - for now</h1>", "Crane stays - for now");
  }

  @Test
  void aKickerThatTheHeadLeavesOutIsNoPartOfTheHeadline() {
    check(
        "<title>Crane stays for now</title>",
        "<h1>Blog: Crane stays for now</h1>",
        "Crane stays for now");
    check(
        "<title>Harbour: Crane stays for now</title>",
        "<h1>Harbour: Crane stays for now</h1>",
        "Harbour: Crane stays for now");
  }
}
