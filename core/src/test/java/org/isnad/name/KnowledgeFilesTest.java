package org.isnad.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.base.Language;
import org.isnad.base.WordList;
import org.isnad.base.WordList.Row;
import org.isnad.text.Document;
import org.isnad.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the knowledge base: their heads, licences, keys and names. */
class KnowledgeFilesTest {

  private static List<Row> rows(String name) {
    return WordList.of(Names.class, name).rows();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "additions.tsv",
        "cities.tsv",
        "countries.tsv",
        "heads.tsv",
        "leaders.tsv",
        "offices.tsv",
        "organisations.tsv",
        "people.tsv",
        "roles.tsv",
        "sources.tsv",
        "stops.tsv"
      })
  void everyFileTellsWhatOriginLicenceDate(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream(name))) {
      List<String> head =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().limit(4).toList();
      assertThat(head.get(0)).startsWith("# what     ");
      assertThat(head.get(1)).startsWith("# origin   ");
      assertThat(head.get(2)).startsWith("# licence  ");
      assertThat(head.get(3)).matches("# date     \\d{4}-\\d\\d-\\d\\d");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cities.tsv",
        "countries.tsv",
        "offices.tsv",
        "organisations.tsv",
        "people.tsv",
        "roles.tsv"
      })
  void everyRowHasAnAllowedLicenceAndAKnownSource(String name) {
    Set<String> keys = new HashSet<>();
    rows("sources.tsv").forEach(row -> keys.add(row.get("key")));
    for (Row row : rows(name)) {
      assertThat(MakeKnowledge.ALLOWED).as(row.where()).containsAll(row.all("licence", '+'));
      assertThat(row.all("licence", '+')).as(row.where()).isNotEmpty();
      assertThat(keys).as(row.where()).containsAll(row.all("source", '+'));
      assertThat(row.all("source", '+')).as(row.where()).isNotEmpty();
    }
  }

  @Test
  void everySourceHasAnAllowedLicence() {
    for (Row row : rows("sources.tsv")) {
      assertThat(MakeKnowledge.ALLOWED).as(row.where()).contains(row.get("licence"));
      assertThat(row.get("as_of")).as(row.where()).isNotEmpty();
    }
  }

  @Test
  void unverifiedAndShareAlikeRowsAreAbsent() {
    for (String name : List.of("people.tsv", "offices.tsv")) {
      for (Row row : rows(name)) {
        assertThat(row.cells().get(0)).as(row.where()).doesNotStartWith("cur:");
        assertThat(row.get("licence")).as(row.where()).doesNotContain("SA");
      }
    }
  }

  @Test
  void everyOfficeNamesAPersonAndAPlaceOfTheBase() {
    Set<String> ids = new HashSet<>();
    for (String name : List.of("people.tsv", "countries.tsv", "organisations.tsv")) {
      rows(name).forEach(row -> ids.add(row.get("id")));
    }
    for (Row row : rows("offices.tsv")) {
      assertThat(ids).as(row.where()).contains(row.get("person"), row.get("place"));
      assertThat(row.get("as_of")).as(row.where()).isNotEmpty();
    }
  }

  @Test
  void guardsAndKindsAreKnown() {
    for (Row row : rows("stops.tsv")) {
      assertThat(row.get("kind")).as(row.where()).isIn("name", "demonym", "lookalike", "family");
      assertThat(row.get("guard"))
          .as(row.where())
          .isIn("never", "named", "placed", "marked", "home");
      assertThat(row.get("reason")).as(row.where()).isNotEmpty();
    }
  }

  @Test
  void namesAreCutAsATextIsCut() {
    int same = 0;
    int other = 0;
    for (String file : List.of("countries.tsv", "organisations.tsv", "cities.tsv", "people.tsv")) {
      for (Row row : rows(file)) {
        for (String column : List.of("name_ar", "forms_ar", "name_en", "forms_en")) {
          for (String form : row.all(column, '|')) {
            boolean equal = Forms.words(form).equals(tokens(form));
            same += equal ? 1 : 0;
            other += equal ? 0 : 1;
          }
        }
      }
    }
    assertThat(other).as("of %s names", same + other).isLessThan(same / 100);
  }

  private static List<String> tokens(String name) {
    return Document.of(name, Language.UNKNOWN).tokens().stream().map(Token::form).toList();
  }

  @Test
  void theSameTablesGiveTheSameFiles(@TempDir Path folder) throws IOException {
    Path root = Path.of(System.getProperty("isnad.root", ".")).toAbsolutePath();
    Path tables = root.resolveSibling("shared").resolve("knowledge");
    assumeTrue(Files.isDirectory(tables), "the fact collection is not at " + tables);
    MakeKnowledge.main(new String[] {tables.toString(), folder.toString()});
    Path resources = root.resolve("core/src/main/resources/org/isnad/name");
    Set<String> made;
    try (var files = Files.list(folder)) {
      made = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
    assertThat(made).hasSize(7);
    for (String name : made) {
      assertThat(resources.resolve(name)).hasSameTextualContentAs(folder.resolve(name));
    }
  }
}
