package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.base.Span;
import org.isnad.collection.Shelf;
import org.isnad.web.Passage.Part;
import org.isnad.web.Passage.Piece;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding and watching, over the wire. */
class FindViewTest {

  @TempDir private Path folder;
  private OpenDesk desk;

  @BeforeEach
  void open() throws IOException {
    desk = OpenDesk.over(folder);
    desk.collection.keep(IntStream.range(1, 6).mapToObj(Shelf::page).toList());
  }

  @AfterEach
  void close() throws IOException {
    desk.close();
  }

  private static Map<String, String> list(String name, String question) {
    return Map.of("name", name, "q", question);
  }

  @Test
  void whatIsSoughtIsLitInThePassage() throws IOException {
    String page = desk.get("/find?q=winter").body();
    assertThat(page).contains("<mark class=\"content\">winter</mark>", "5 found");
    assertThat(page).contains("read by a machine and may be wrong");
  }

  @Test
  void aDenialThatIsFoundStandsBehindItsCue() throws IOException {
    String page = desk.get("/find?q=boat").body();
    assertThat(page)
        .contains(
            "<span class=\"act against\">denied</span>",
            "<span class=\"cue\">denied</span>",
            "any <mark class=\"content\">boat</mark> had been damaged"
                .replace("any <", "any </span><")
                .replace("</mark> had", "</mark><span class=\"content\"> had"));
  }

  @Test
  void countsNarrowTheQuestion() throws IOException {
    String page = desk.get("/find?q=harbour%20OR%20boat%20OR%20winter").body();
    assertThat(page).contains("By speaker", "By act");
    assertThat(page).contains("/find?q=harbour%20OR%20boat%20OR%20winter%20act:deny");
    assertThat(desk.get("/find?q=act:deny").body()).contains("5 found");
  }

  @Test
  void theFormWritesTheQuestion() throws IOException {
    HttpResponse<String> answer =
        desk.get("/find?q=boat&speaker=Anna+Velt&act=deny&since=2026-11-01&sort=rank");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .hasValue(
            "/find?q=boat%20speaker:%22Anna%20Velt%22%20act:deny%20since:2026-11-01&sort=rank");
  }

  @ParameterizedTest
  @CsvSource({
    "speaker,Tann,speaker:Tann",
    "speaker,Rivo Tann,'speaker:\"Rivo Tann\"'",
    "said,a\"b,'said:\"a b\"'",
    "outlet,-x,'outlet:\"-x\"'",
    "about,ريفو تان,'about:\"ريفو تان\"'"
  })
  void aValueIsQuotedWhereItMust(String field, String value, String part) {
    assertThat(QueryForm.part(field, value)).isEqualTo(part);
  }

  @Test
  void aQuestionThatMakesNoSenseSaysWhere() throws IOException {
    HttpResponse<String> answer = desk.get("/find?q=" + "act:dance");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("This question makes no sense here:", "role=\"alert\"");
  }

  @Test
  void articlesAreFoundWithTheWordsLit() throws IOException {
    String page = desk.get("/find?q=fishermen&articles=1").body();
    assertThat(page).contains("<mark>fishermen</mark>", "Harbour plan 1", "5 found");
  }

  @Test
  void answersArePagedByKey() throws IOException {
    for (int i = 100; i < 120; i++) {
      desk.collection.keep(List.of(Shelf.page(i)));
    }
    String first = desk.get("/find?q=").body();
    int at = first.indexOf("rel=\"next\" href=\"") + 17;
    String next = first.substring(at, first.indexOf('"', at)).replace("&amp;", "&");
    assertThat(next).startsWith("/find?q=&after=");
    assertThat(desk.get(next).statusCode()).isEqualTo(200);
    assertThat(desk.get("/find?q=&after=~").statusCode()).isEqualTo(400);
  }

  @Test
  void whatComesInIsFoundAtOnceAndWhatIsWrongNoMore() throws IOException {
    assertThat(desk.get("/find?q=lantern").body()).contains("Nothing answers this question.");
    desk.post("/add", Map.of("text", "Lanterns\nEdda Morn said the lantern was broken."));
    String found = desk.get("/find?q=lantern").body();
    assertThat(found).contains("1 found");
    int at = found.indexOf("/statement/") + 11;
    String id = found.substring(at, at + 16);
    desk.post("/statement/" + id + "/corrections", Map.of("kind", "wrong"));
    assertThat(desk.get("/find?q=lantern").body()).contains("Nothing answers this question.");
  }

  @Test
  void aQuestionIsSavedTellsWhatIsNewAndIsTakenAway() throws IOException {
    assertThat(desk.post("/watch", list("قوارب", "boat")).statusCode()).isEqualTo(303);
    assertThat(desk.get("/watch").body())
        .contains("قوارب", "boat")
        .doesNotContain("class=\"fresh\"");
    desk.post("/add", Map.of("text", "Boats\nRivo Tann said the boat was safe in the harbour."));
    assertThat(desk.get("/watch").body()).contains("<span class=\"fresh\">1</span>");
    String path = "/watch/%D9%82%D9%88%D8%A7%D8%B1%D8%A8";
    String fresh = desk.get(path).body();
    assertThat(fresh).contains("Rivo Tann").doesNotContain("fishermen");
    int at = fresh.indexOf("name=\"last\" value=\"") + 19;
    desk.post(path + "/seen", Map.of("last", fresh.substring(at, fresh.indexOf('"', at))));
    assertThat(desk.get(path).body()).contains("Nothing is new.");
    desk.post(path + "/remove", Map.of());
    assertThat(desk.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aListNeedsANameOfItsOwnAndAQuestionThatMakesSense() throws IOException {
    desk.post("/watch", list("boats", "boat"));
    assertThat(desk.post("/watch", list("boats", "ship")).statusCode()).isEqualTo(409);
    assertThat(desk.post("/watch", list("", "ship")).statusCode()).isEqualTo(400);
    assertThat(desk.post("/watch", list("a/b", "ship")).statusCode()).isEqualTo(400);
    assertThat(desk.post("/watch", list("odd", "act:dance")).statusCode()).isEqualTo(400);
  }

  @Test
  void lightFallsOnContentAlone() {
    Passage passage =
        new Passage(
            "en",
            List.of(
                new Piece(Part.CONTENT, "one two"),
                new Piece(Part.CUE, "said"),
                new Piece(Part.CONTENT, "three")));
    // The content is "one two … three".
    assertThat(passage.lit(List.of(new Span(4, 7), new Span(10, 15))).pieces())
        .containsExactly(
            new Piece(Part.CONTENT, "one "),
            new Piece(Part.CONTENT, "two", true),
            new Piece(Part.CUE, "said"),
            new Piece(Part.CONTENT, "three", true));
    assertThat(passage.lit(List.of())).isEqualTo(passage);
  }
}
