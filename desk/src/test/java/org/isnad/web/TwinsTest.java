package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.isnad.collection.Shelf;
import org.isnad.collection.WatchList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page with statements has its twins: CSV, Atom and JSON by the ending of its address. */
class TwinsTest {

  @TempDir private Path folder;
  private OpenDesk desk;

  @BeforeEach
  void open() throws IOException {
    desk = OpenDesk.over(folder);
    desk.collection.keep(IntStream.range(1, 4).mapToObj(Shelf::page).toList());
    desk.collection.watchLists().add(new WatchList("boats", "boat", Shelf.NOW, 0));
  }

  @AfterEach
  void close() throws IOException {
    desk.close();
  }

  private List<String> pages() throws IOException {
    var page = desk.collection.pagesAfter(0, 1).get(0);
    return List.of(
        "/",
        "/find?q=boat",
        "/article/" + page.id(),
        "/statement/" + page.statements().get(0).id(),
        "/speaker/Anna%20Velt",
        "/watch/boats");
  }

  private static String link(String page, String words) {
    int end = page.indexOf("\">" + words + "</a>");
    return page.substring(page.lastIndexOf("href=\"", end) + 6, end).replace("&amp;", "&");
  }

  @Test
  void everyPageLeadsToItsTwinsAndTheyAreThere() throws Exception {
    for (String path : pages()) {
      String page = desk.get(path).body();
      HttpResponse<String> csv = desk.get(link(page, "CSV"));
      assertThat(csv.statusCode()).as(path).isEqualTo(200);
      assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
      assertThat(csv.body().lines().count()).as(path).isGreaterThan(1);
      String atom = desk.get(link(page, "Atom")).body();
      var feed =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(atom.getBytes(StandardCharsets.UTF_8)));
      assertThat(feed.getElementsByTagName("entry").getLength()).as(path).isPositive();
      JsonNode json = JsonMapper.shared().readTree(desk.get(link(page, "JSON")).body());
      assertThat(json.get("statements").size()).as(path).isPositive();
    }
  }

  @Test
  void aTwinHasWhatItsPageHas() throws IOException {
    String csv = desk.get("/find.csv?q=boat").body();
    assertThat(csv).contains("denied", "deny").doesNotContain("before the winter");
    JsonNode one = JsonMapper.shared().readTree(desk.get("/find.json?q=boat").body());
    assertThat(one.get("statements").size()).isEqualTo(3);
    assertThat(desk.get("/find.csv?q=act:dance").statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsWrongLeavesWithNothing() throws IOException {
    var page = desk.collection.pagesAfter(0, 1).get(0);
    String wrong = page.statements().get(0).id();
    desk.post("/statement/" + wrong + "/corrections", Map.of("kind", "wrong"));
    JsonNode json =
        JsonMapper.shared().readTree(desk.get("/article/" + page.id() + ".json").body());
    assertThat(json.get("statements").size()).isEqualTo(page.statements().size() - 1);
  }

  @Test
  void whatHasNoTwinIsNotThere() throws IOException {
    assertThat(desk.get("/add.csv").statusCode()).isEqualTo(404);
    assertThat(desk.get("/article/none.csv").statusCode()).isEqualTo(404);
    assertThat(desk.get("/watch/none.atom").statusCode()).isEqualTo(404);
    assertThat(desk.get("/nowhere").body()).doesNotContain("nowhere.csv");
  }

  @Test
  void nobodyIsLedIntoThePrivateNetByAnAddress() throws IOException {
    for (String address :
        List.of(
            desk.base() + "/", "http://localhost/", "http://[::1]/", "file:///etc/passwd", "x")) {
      HttpResponse<String> answer = desk.post("/add", Map.of("addresses", address));
      assertThat(answer.statusCode()).as(address).isEqualTo(422);
      assertThat(answer.body()).as(address).contains("Refused:");
    }
  }
}
