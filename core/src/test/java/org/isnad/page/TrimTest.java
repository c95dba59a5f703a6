package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands above, below and twice in a body. */
class TrimTest {

  private static void isBody(String expected, String html) {
    assertThat(Pages.firstWords(Pages.body("<h1>Crane stays for now</h1>" + html)))
        .isEqualTo(expected);
  }

  @Test
  void aNoteOnTheAuthor() {
    isBody(
        "The Nobody, A",
        "<meta name=author content='Anna Reed'><div>"
            + Pages.PROSE
            + "<p>Anna Reed is a reporter at The Harbour Paper. She has written on cranes since 2016.</p></div>");
    isBody(
        "عقد وقال ومن",
        "<meta name=author content='سامر حداد'><div>"
            + Pages.ARABIC_PROSE
            + "<p>سامر حداد كاتب وصحفي من وادي السرو، يكتب عن الموانئ منذ عشرة أعوام.</p></div>");
  }

  @Test
  void aLastParagraphOnSomebodyElseStays() {
    isBody(
        "The Nobody, A Anna",
        "<meta name=author content='Mona Harbour'><div>"
            + Pages.PROSE
            + "<p>Anna Reed is the only member who voted against the plan on Monday.</p></div>");
  }

  @Test
  void notesOfTheOutlet() {
    isBody(
        "The Nobody, A",
        "<div>" + Pages.PROSE + "<p>Anna Reed may be reached at reed@paper.example.</p></div>");
    isBody(
        "The Nobody, A",
        "<div>"
            + Pages.PROSE
            + "<p>Have a tip? Write to the desk of the paper at any hour.</p><p>We answer all letters.</p></div>");
    isBody(
        "عقد وقال ومن",
        "<div>"
            + Pages.ARABIC_PROSE
            + "<div><p>ترحب الصحيفة بالنقاش، ونرجو قراءة قواعد التعليق قبل إرسال تعليقك إلينا.</p>"
            + "<p>الآراء الواردة أدناه لا تعبر عن رأي الصحيفة، بل عن رأي أصحابها فقط.</p></div></div>");
  }

  @Test
  void aRowOfButtons() {
    isBody(
        "عقد وقال ومن",
        "<div>" + Pages.ARABIC_PROSE + "<div>طباعة Email فيسبوك تويتر لينكدإن</div></div>");
  }

  @Test
  void aSecondArticleBelowTheFirst() {
    isBody(
        "The Nobody, A",
        "<div>"
            + Pages.PROSE
            + "<h1>Bridge to close</h1><p>By Anna Reed</p>"
            + Pages.MORE
            + "</div>");
  }

  @Test
  void aLongerSecondArticleBelowTheFirst() {
    Article article =
        Pages.body(
            "<article><h1>Crane stays for now</h1>"
                + Pages.PROSE
                + "</article><article><h1>Bridge to close</h1>"
                + Pages.MORE
                + Pages.MORE.replace("boat", "train")
                + Pages.ARABIC_PROSE
                + "</article>");
    assertThat(Pages.firstWords(article)).isEqualTo("The Nobody, A");
  }

  @Test
  void aPullQuoteThatRepeatsTheBodyIsOut() {
    String said = "<p>“It will not fall on us,” the engineer said when he came down from it.</p>";
    isBody(
        "The Nobody, A “It",
        "<div>"
            + Pages.PROSE
            + "<aside class=pullquote>It will not fall on us</aside>"
            + said
            + "</div>");
    isBody(
        "The Nobody, A “It",
        "<div><blockquote>“It will not fall on us”</blockquote>" + Pages.PROSE + said + "</div>");
  }

  @Test
  void aQuotationAsideThatIsNowhereElseStays() {
    isBody(
        "The Nobody, A “It The",
        "<div>"
            + Pages.PROSE
            + "<aside class=x7>“It will not fall on anybody's head, not while I live.”</aside>"
            + "<p>The engineer came down from the crane and drank his tea, which was cold.</p></div>");
  }

  @Test
  void aCopyOfTheBodyForTelephonesIsOut() {
    isBody(
        "The Nobody, A",
        "<div class=desk>" + Pages.PROSE + "</div><div class=phone>" + Pages.PROSE + "</div>");
  }

  @Test
  void twoQuestionsWithOneAnswerStay() {
    String answer =
        "<p>Nobody knows, and nobody has ever asked the council for an answer to it.</p>";
    isBody(
        "The Nobody, A Who Nobody When Nobody",
        "<div>"
            + Pages.PROSE
            + "<p>Who owns the old crane?</p>"
            + answer
            + "<p>When did the old crane stop?</p>"
            + answer
            + "</div>");
  }

  @Test
  void aListOfPointsAboveTheFirstParagraph() {
    isBody(
        "Crane No The Nobody, A",
        "<div class=entry-content><ul><li>Crane stays until spring</li><li>No money for upkeep</li></ul>"
            + Pages.PROSE
            + "</div>");
  }

  @Test
  void aListOfLinksThatASentenceAnnounces() {
    isBody(
        "The Nobody, A Three Sorrel Cove Low The Nobody, A",
        "<div>"
            + Pages.PROSE
            + "<p>Three towns have cranes of the same make:</p><ul><li><a href=/1>Sorrel</a></li>"
            + "<li><a href=/2>Cove Harbour</a></li><li><a href=/3>Low Street Quay</a></li></ul>"
            + Pages.MORE
            + "</div>");
  }

  @Test
  void aTableInAFigure() {
    Article article =
        Pages.body(
            "<h1>Crane stays for now</h1><div>"
                + Pages.PROSE
                + "<figure><table><tr><td>Year</td><td>Cranes</td></tr><tr><td>1958</td><td>Nine of them</td></tr></table>"
                + "<figcaption>Source: the archive of the town hall</figcaption></figure>"
                + Pages.MORE
                + "</div>");
    assertThat(Pages.firstWords(article))
        .isEqualTo("The Nobody, A Year Cranes 1958 Nine The Nobody, A");
  }
}
