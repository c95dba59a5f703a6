package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.collection.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data under /api is what openapi.json says. */
class ApiTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  @TempDir private Path folder;
  private OpenDesk desk;

  @BeforeEach
  void open() throws IOException {
    desk = OpenDesk.over(folder);
    desk.collection.keep(IntStream.range(1, 9).mapToObj(Shelf::page).toList());
  }

  @AfterEach
  void close() throws IOException {
    desk.close();
  }

  private JsonNode get(String path) throws IOException {
    return MAPPER.readTree(desk.get(path).body());
  }

  @Test
  void everyPathOfTheDescriptionAnswersAsItSays() throws IOException {
    JsonNode document = get("/api/openapi.json");
    JsonNode first = get("/api/statements?most=1").get("statements").get(0);
    for (String path : document.get("paths").propertyNames()) {
      boolean article = path.startsWith("/api/articles");
      String id = article ? first.at("/article/id").asString() : first.get("id").asString();
      HttpResponse<String> answer = desk.get(path.replace("{id}", id));
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      JsonNode schema =
          document.get("paths").get(path).at("/get/responses/200/content/application~1json/schema");
      assertThat(SchemaCheck.errors(document, schema, MAPPER.readTree(answer.body())))
          .as(path)
          .isEmpty();
      assertThat(desk.get(path.replace("{id}", id), "If-None-Match", tag(answer)).statusCode())
          .as(path)
          .isEqualTo(304);
    }
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElse("");
  }

  @Test
  void everyFaultIsDataToo() throws IOException {
    JsonNode document = get("/api/openapi.json");
    JsonNode schema = document.at("/components/schemas/Fault");
    for (String path :
        List.of(
            "/api/statements/none",
            "/api/articles/none",
            "/api/none",
            "/api/statements?most=0",
            "/api/statements?after=x",
            "/api/speakers?after=x")) {
      HttpResponse<String> answer = desk.get(path);
      assertThat(answer.statusCode()).as(path).isBetween(400, 404);
      assertThat(SchemaCheck.errors(document, schema, MAPPER.readTree(answer.body())))
          .as(path)
          .isEmpty();
    }
  }

  @Test
  void aDescriptionThatWereFalseWouldBeFound() throws IOException {
    JsonNode document = get("/api/openapi.json");
    JsonNode schema = document.at("/components/schemas/Statement");
    assertThat(SchemaCheck.errors(document, schema, MAPPER.readTree("{\"id\":7}"))).isNotEmpty();
  }

  @Test
  void pagingSeesEachOnceAlsoWhenMoreComesIn() throws IOException {
    List<String> all = new ArrayList<>();
    Set<String> once = new HashSet<>();
    String next = "/api/statements?most=3";
    int parts = 0;
    while (next != null && parts++ < 50) {
      JsonNode part = get(next);
      part.get("statements").forEach(one -> all.add(one.get("id").asString()));
      next = part.get("next").isNull() ? null : part.get("next").asString();
      if (parts == 2) {
        desk.collection.keep(
            List.of(
                Shelf.html(
                    "https://news.example/late",
                    "A late page",
                    "2026-11-29",
                    "Edda Morn said the late page would move nothing.")));
      }
    }
    once.addAll(all);
    assertThat(once).hasSameSizeAs(all);
    List<String> whole = new ArrayList<>();
    get("/api/statements?most=500")
        .get("statements")
        .forEach(one -> whole.add(one.get("id").asString()));
    assertThat(whole).containsAll(all).hasSizeGreaterThan(all.size());
  }

  @Test
  void speakersArePagedAndCounted() throws IOException {
    JsonNode first = get("/api/speakers?most=1");
    JsonNode second = get(first.get("next").asString());
    assertThat(first.at("/speakers/0/name").asString())
        .isNotEqualTo(second.at("/speakers/0/name").asString());
    assertThat(first.at("/speakers/0/statements").asInt())
        .isGreaterThanOrEqualTo(second.at("/speakers/0/statements").asInt());
    JsonNode days = get("/api/days?speaker=Anna%20Velt").get("days");
    assertThat(days.get(0).get("statements").asInt())
        .isLessThan(days.get(0).get("of").asInt())
        .isPositive();
  }

  @Test
  void contentNeverStandsWithoutActPolarityAndCue() throws IOException {
    JsonNode statements = get("/api/statements?most=500").get("statements");
    boolean denied = false;
    for (JsonNode one : statements) {
      if (one.get("content").asString().contains("damaged")) {
        denied = true;
        assertThat(one.get("act").asString()).isEqualTo("deny");
        assertThat(one.get("cue").asString()).isEqualTo("denied");
        assertThat(one.get("passage").asString()).contains("denied that any boat");
      }
    }
    assertThat(denied).isTrue();
  }
}
