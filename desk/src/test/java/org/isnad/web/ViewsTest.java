package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.collection.Shelf;
import org.isnad.statement.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rooms show, over the wire. */
class ViewsTest {

  private static final String SCRIPT = "<script>alert(1)</script>";

  @TempDir private Path folder;
  private OpenDesk desk;

  @BeforeEach
  void open() throws IOException {
    desk = OpenDesk.over(folder);
  }

  @AfterEach
  void close() throws IOException {
    desk.close();
  }

  private Kept keep(String address, String title, String... paragraphs) throws IOException {
    var incoming = Shelf.html(address, title, "2026-11-20", paragraphs);
    desk.collection.keep(List.of(incoming));
    return desk.collection.page(incoming.reading().id()).orElseThrow();
  }

  private Kept harbour() throws IOException {
    return keep(
        "https://news.example/harbour",
        "Harbour plan",
        "The mayor of Port Merrin, Anna Velt, said the harbour would close for nine days.",
        "“We will reopen it before the winter,” Velt told reporters on Monday.",
        "A spokesman for the fishermen denied that any boat had been damaged in the storm.");
  }

  private static KeptStatement denial(Kept page) {
    return page.statements().stream()
        .filter(kept -> kept.words(page.text()).contains("any boat"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> everyView(Kept page) {
    String id = page.statements().get(0).id();
    return List.of(
        "/",
        "/?starred=1",
        "/article/" + page.id(),
        "/statement/" + id,
        "/statement/" + id + "/source",
        "/speakers",
        "/speaker/Anna%20Velt",
        "/add");
  }

  @Test
  void anEmptyCollectionSaysSoAndLeadsToAdding() throws IOException {
    assertThat(desk.get("/").body()).contains("The collection is empty.", "href=\"/add\"");
    assertThat(desk.get("/speakers").statusCode()).isEqualTo(200);
  }

  @Test
  void everyViewSaysThatAMachineRead() throws IOException {
    Kept page = harbour();
    for (String path : everyView(page)) {
      HttpResponse<String> answer = desk.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.body()).as(path).contains("read by a machine and may be wrong");
    }
  }

  @Test
  void everyListLeadsInOneStepToTheWordsOnThePage() throws IOException {
    Kept page = harbour();
    String there = "/article/" + page.id() + "#s" + denial(page).id();
    assertThat(desk.get("/").body()).contains("href=\"" + there + "\"");
    assertThat(desk.get("/statement/" + denial(page).id()).body()).contains("href=\"" + there);
    String article = desk.get("/article/" + page.id()).body();
    assertThat(article).contains("id=\"s" + denial(page).id() + "\"");
    assertThat(article).contains("any boat had been damaged in the storm");
  }

  @Test
  void aDenialIsToldAsADenialWhereverItStands() throws IOException {
    Kept page = harbour();
    KeptStatement denied = denial(page);
    assertThat(denied.statement().act().word()).isEqualTo("deny");
    for (String path : List.of("/", "/article/" + page.id(), "/statement/" + denied.id())) {
      String body = desk.get(path).body();
      assertThat(body).as(path).contains("<span class=\"act against\">denied</span>");
      assertThat(body).as(path).contains("<span class=\"cue\">denied</span>");
    }
    String statement = desk.get("/statement/" + denied.id()).body();
    assertThat(statement).contains("denied that any boat had been damaged in the storm");
    assertThat(statement).contains("A spokesman for the fishermen · denied ·");
  }

  @Test
  void whatWasNotSaidIsToldAsNotSaid() throws IOException {
    Kept page =
        keep(
            "https://news.example/tann",
            "Bridge plan",
            "Rivo Tann has not confirmed that the bridge had been sold to the company.");
    Statement said = page.statements().get(0).statement();
    assertThat(said.polarity()).isEqualTo(Statement.Polarity.NEGATED);
    assertThat(desk.get("/").body()).contains("<span class=\"act against\">did not confirm</span>");
  }

  @Test
  void quotationMarksAreThoseOfThePage() throws IOException {
    Kept page = harbour();
    for (KeptStatement kept : page.statements()) {
      Passage passage = Passage.of(kept.statement(), page.text(), "en");
      int from = 0;
      for (Passage.Piece piece : passage.pieces()) {
        if (piece.part() != Passage.Part.LEFT_OUT) {
          int at = page.text().indexOf(piece.words(), from);
          assertThat(at).as("in the text: " + piece.words()).isNotNegative();
          from = at;
        }
      }
      boolean marked = passage.words().contains("“");
      boolean direct = kept.statement().kind() != Statement.Kind.INDIRECT;
      assertThat(marked).as(passage.words()).isEqualTo(direct);
    }
  }

  @Test
  void wordsThatStandFarFromTheirCueAreJoinedByAnEllipsis() {
    String text = "“Nobody asked us.\n" + "x".repeat(300) + "\nWe heard it later,” said Edda Morn.";
    List<org.isnad.base.Span> content =
        List.of(
            new org.isnad.base.Span(1, 17),
            new org.isnad.base.Span(text.indexOf("We"), text.indexOf(",” said")));
    int cue = text.indexOf("said");
    Statement said =
        new Statement(
            "s1",
            Statement.Kind.DIRECT,
            org.isnad.lexicon.Act.SAY,
            Statement.Polarity.AFFIRMED,
            content,
            List.of(new org.isnad.base.Span(cue, cue + 4)),
            List.of(),
            List.of(),
            org.isnad.statement.Speaker.UNKNOWN,
            List.of(),
            null,
            0.5,
            "rule");
    assertThat(Passage.of(said, text, "en").words())
        .isEqualTo("“Nobody asked us. … We heard it later,” said");
  }

  @Test
  void aPageFullOfMarkupIsShownAsWords() throws IOException {
    String escaped = SCRIPT.replace("<", "&lt;").replace(">", "&gt;");
    Kept page =
        keep(
            "https://news.example/x",
            "Storm " + escaped + " over Merrin",
            "Anna Velt " + escaped + " said the harbour would close for nine days.",
            "“We close " + escaped + " today,” said Edda Morn.");
    assertThat(page.text()).contains(SCRIPT);
    desk.post("/article/" + page.id() + "/replies", Map.of("name", SCRIPT, "comment", SCRIPT));
    String statement = page.statements().get(0).id();
    desk.post(
        "/statement/" + statement + "/corrections", Map.of("kind", "speaker", "value", SCRIPT));
    for (String path :
        List.of(
            "/",
            "/article/" + page.id(),
            "/statement/" + statement,
            "/statement/" + statement + "/source",
            "/speakers",
            "/speaker/" + SCRIPT.replace("<", "%3C").replace(">", "%3E").replace("/", "%2F"))) {
      HttpResponse<String> answer = desk.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.body()).as(path).doesNotContain(SCRIPT).doesNotContain("<script>");
      assertThat(answer.body()).as(path).contains("alert(1)");
    }
  }

  @Test
  void aReplyNeedsBothAndSaysWhatIsMissingInTheLanguageOfTheDesk() throws IOException {
    Kept page = harbour();
    String path = "/article/" + page.id() + "/replies";
    HttpResponse<String> none = desk.post(path, Map.of("name", " ", "comment", ""));
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body()).contains("Please enter your comment!", "Please enter your name here");
    HttpResponse<String> noName = desk.post(path, Map.of("name", "", "comment", "Well <seen>"));
    assertThat(noName.body())
        .contains("Please enter your name here", "Well &lt;seen&gt;</textarea>")
        .doesNotContain("Please enter your comment!");
    desk.post("/look", Map.of("language", "ar", "back", "/"));
    HttpResponse<String> arabic = desk.post(path, Map.of("name", "", "comment", ""));
    assertThat(arabic.body()).contains("يرجى إدخال تعليقك!", "يرجى إدخال اسمك هنا");
    assertThat(desk.collection.replies().under(page.id())).isEmpty();
  }

  @Test
  void aReplyIsKeptShownAndRemoved() throws IOException {
    Kept page = harbour();
    HttpResponse<String> answer =
        desk.post(
            "/article/" + page.id() + "/replies",
            Map.of("name", "Mira", "comment", "I was\nthere."));
    assertThat(answer.statusCode()).isEqualTo(303);
    String shown = desk.get("/article/" + page.id()).body();
    assertThat(shown).contains("Mira", "I was\nthere.");
    long number = desk.collection.replies().under(page.id()).get(0).number();
    desk.post("/replies/" + number + "/remove", Map.of());
    assertThat(desk.get("/article/" + page.id()).body()).doesNotContain("Mira");
    assertThat(desk.post("/replies/" + number + "/remove", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void correctionsAreMadeInPlaceAndTakenBack() throws IOException {
    Kept page = harbour();
    String denied = denial(page).id();
    String path = "/statement/" + denied + "/corrections";
    assertThat(desk.post(path, Map.of("kind", "speaker", "value", "Rivo Tann")).statusCode())
        .isEqualTo(303);
    assertThat(desk.get("/").body()).contains("Rivo Tann");
    assertThat(desk.get("/speaker/Rivo%20Tann").statusCode()).isEqualTo(200);
    desk.post(path, Map.of("kind", "kind", "value", "mixed"));
    assertThat(desk.get("/article/" + page.id()).body()).contains("Corrected: kind: <bdi>mixed");
    desk.post(path, Map.of("kind", "wrong"));
    assertThat(desk.get("/").body()).doesNotContain("any boat had been damaged");
    assertThat(desk.get("/article/" + page.id()).body())
        .contains("Somebody said that this is no statement.");
    long last = desk.collection.corrections(false).get(2).number();
    desk.post("/corrections/" + last + "/undo", Map.of());
    assertThat(desk.get("/").body()).contains("any boat had been damaged");
    assertThat(desk.post(path, Map.of("kind", "kind", "value", "odd")).statusCode()).isEqualTo(400);
    assertThat(desk.post(path, Map.of("kind", "odd")).statusCode()).isEqualTo(400);
  }

  @Test
  void copiesAreFoldedAndCounted() throws IOException {
    harbour();
    Kept copy =
        keep(
            "https://other.example/harbour",
            "Merrin harbour to close",
            "A spokesman for the fishermen denied that any boat had been damaged in the storm.");
    String today = desk.get("/").body();
    assertThat(today.split("any boat had been damaged", -1)).hasSize(2);
    assertThat(today).contains("1 other page has the same words");
    String statement = desk.get("/statement/" + denial(copy).id()).body();
    assertThat(statement).contains("earliest page here", "this page");
  }

  @Test
  void whatIsNewSinceTheLastVisitIsMarkedOnTheNextOne() throws IOException {
    harbour();
    assertThat(desk.get("/").body()).doesNotContain("class=\"fresh\"");
    keep("https://news.example/later", "Later", "Edda Morn said the road would open on Friday.");
    String today = desk.get("/").body();
    assertThat(today).contains("class=\"fresh\"", "1 new since your last visit");
    assertThat(today.split("class=\"fresh\"", -1)).hasSize(2);
  }

  @Test
  void aStarIsSetSeenAndTakenBack() throws IOException {
    Kept page = harbour();
    String star = "/statement/" + denial(page).id() + "/star";
    HttpResponse<String> answer = desk.post(star, Map.of("on", "1", "back", "/?starred=1"));
    assertThat(answer.headers().firstValue("Location")).hasValue("/?starred=1");
    assertThat(desk.get("/?starred=1").body()).contains("any boat", "aria-pressed=\"true\"");
    desk.post(star, Map.of("on", "0", "back", "/"));
    assertThat(desk.get("/?starred=1").body()).contains("Nothing is starred yet.");
    assertThat(desk.post("/statement/none/star", Map.of("on", "1")).statusCode()).isEqualTo(404);
  }

  @Test
  void theEvidenceIsThePageAsItCame() throws IOException {
    Kept page = harbour();
    String article = desk.get("/article/" + page.id()).body();
    assertThat(article).contains(page.provenance().digest());
    String source = desk.get("/statement/" + denial(page).id() + "/source").body();
    assertThat(source).contains("<mark>", "any boat had been damaged").contains("&lt;p&gt;");
    HttpResponse<String> bytes = desk.get("/article/" + page.id() + "/bytes");
    assertThat(bytes.body()).startsWith("<!doctype html>");
    assertThat(bytes.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
    assertThat(bytes.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
    assertThat(bytes.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("sandbox");
  }

  @Test
  void aTextIsPastedAndRead() throws IOException {
    HttpResponse<String> answer =
        desk.post("/add", Map.of("text", "Bridge opens\r\nEdda Morn said the bridge was open."));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Added:", "Bridge opens");
    assertThat(desk.get("/").body()).contains("Edda Morn");
    assertThat(desk.post("/add", Map.of("text", "")).body()).contains("Nothing was given");
    assertThat(desk.post("/add", Map.of("text", "<html><body></body></html>")).statusCode())
        .isEqualTo(422);
  }

  @Test
  void theOldestAddressOfAStatementGoesOnWorking() throws IOException {
    Kept page = harbour();
    assertThat(desk.get("/statement/" + denial(page).id()).statusCode()).isEqualTo(200);
    assertThat(desk.get("/statement/none").statusCode()).isEqualTo(404);
    assertThat(desk.get("/article/none").statusCode()).isEqualTo(404);
    assertThat(desk.get("/speaker/none").statusCode()).isEqualTo(404);
    assertThat(desk.get("/?after=nowhere").statusCode()).isEqualTo(400);
  }

  @Test
  void aPageThatCallsItselfAScriptIsNoLink() throws IOException {
    Kept page = keep("javascript:alert(1)", "Odd", "Edda Morn said the bridge was open to all.");
    assertThat(desk.get("/article/" + page.id()).body()).doesNotContain("href=\"javascript:");
  }

  @Test
  void noPageIsLargerThanAPhoneLikes() throws IOException {
    String[] paragraphs = new String[60];
    for (int i = 0; i < 60; i++) {
      paragraphs[i] = "Rivo Tann said the harbour would stay closed for " + (i + 1) + " days more.";
    }
    Kept page = keep("https://news.example/long", "A long day", paragraphs);
    assertThat(page.statements()).hasSizeGreaterThan(50);
    for (String path : everyView(page)) {
      if (!path.contains("Anna")) {
        assertThat(desk.get(path).body().length()).as(path).isLessThan(200_000);
      }
    }
  }
}
