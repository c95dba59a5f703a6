package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.base.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program runs on and what it knows. */
class DoctorTest {

  @Test
  void versionJavaAndTheBaseWithLicencesAndDates() {
    Told told = Told.by("doctor");
    assertThat(told.code()).as(told.err()).isZero();
    Map<String, ?> all = Json.object(Json.read(told.out()));
    assertThat(all.get("version")).isEqualTo("0.1.0");
    assertThat(all.get("java")).asString().startsWith(System.getProperty("java.version"));
    assertThat((List<?>) all.get("base"))
        .anySatisfy(
            file -> {
              Map<String, ?> people = Json.object(file);
              assertThat(people.get("file")).isEqualTo("people.tsv");
              assertThat((Double) people.get("rows")).isGreaterThan(8000);
              assertThat(people.get("date")).asString().matches("\\d{4}-\\d\\d-\\d\\d");
            });
    assertThat((List<?>) all.get("sources"))
        .anySatisfy(
            source -> {
              Map<String, ?> geonames = Json.object(source);
              assertThat(geonames.get("key")).isEqualTo("geonames");
              assertThat(geonames.get("licence")).isEqualTo("CC-BY-4.0");
              assertThat(geonames.get("obligation")).isEqualTo("credit GeoNames, link licence");
            });
  }

  @Test
  void everyListOfTheReaderIsCounted() throws IOException {
    Path root = Path.of(System.getProperty("isnad.root", ".."));
    try (Stream<Path> files = Files.walk(root.resolve("core/src/main/resources"))) {
      long lists = files.filter(file -> file.toString().endsWith(".tsv")).count();
      assertThat(Shelf.items()).hasSize((int) lists);
    }
  }

  @Test
  void theViewForPeople() {
    Told told = Told.atTerminal(Map.of("COLUMNS", "100"), "doctor");
    assertThat(told.code()).isZero();
    assertThat(told.out())
        .startsWith("isnad    0.1.0\njava     ")
        .contains("\n  people.tsv ", "\n  geonames ", "CC-BY-4.0", "\n  statement ");
  }

  @Test
  void settingsAndWhoSaysSo() {
    Map<String, String> environment = Map.of("ISNAD_THREADS", "3", "ISNAD_COLECTION", "x");
    Told told = Told.atTerminal(environment, "doctor", "--format", "json");
    List<?> settings = (List<?>) Json.object(Json.read(told.out())).get("settings");
    assertThat(settings)
        .hasSize(Setting.values().length)
        .anySatisfy(
            held ->
                assertThat(Json.object(held))
                    .containsEntry("name", "threads")
                    .containsEntry("value", "3")
                    .containsEntry("origin", "ISNAD_THREADS"));
    assertThat(told.err()).contains("ISNAD_COLECTION is no setting");
    assertThat(told.code()).isZero();
  }

  @Test
  void theCollectionIsLookedAt(@TempDir Path home) throws IOException {
    Files.writeString(home.resolve("a.txt"), "The dam\nRivo Tann said the dam was safe.\n");
    String folder = home.resolve("kept").toString();
    Told.by("add", home.resolve("a.txt").toString(), "--collection", folder);
    Told.by("backup", home.resolve("copy.db").toString(), "--collection", folder);
    Files.delete(home.resolve("copy.db"));
    Told told = Told.by("doctor", "--collection", folder);
    assertThat(told.code()).as(told.err()).isZero();
    Map<String, ?> kept = Json.object(Json.object(Json.read(told.out())).get("collection"));
    assertThat(kept.get("pages")).isEqualTo(1.0);
    assertThat(kept.get("statements")).isEqualTo(1.0);
    assertThat(told.err()).contains("copy.db is not there any more");
    assertThat(Told.atTerminal(Map.of(), "doctor", "--collection", folder).out())
        .contains("1, 1 of them the newest version", "all sound");
  }

  @Test
  void aDamagedDatabaseIsAFault(@TempDir Path home) throws IOException {
    Files.writeString(home.resolve("collection.db"), "this is no database at all, ".repeat(99));
    Told told = Told.by("doctor", "--collection", home.toString());
    assertThat(told.code()).isEqualTo(Exit.FAILED);
    assertThat(told.err()).contains("collection.db is damaged", "put a backup in its place");
  }
}
