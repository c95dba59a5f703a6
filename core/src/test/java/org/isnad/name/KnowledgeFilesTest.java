package org.isnad.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import org.isnad.base.Language;
import org.isnad.base.WordList;
import org.isnad.base.WordList.Row;
import org.isnad.text.Document;
import org.isnad.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the knowledge base: their heads, licences, keys and names. */
class KnowledgeFilesTest {

  static final List<String> FILES =
      List.of(
          "additions.tsv",
          "cities.tsv",
          "countries.tsv",
          "heads.tsv",
          "leaders.tsv",
          "offices.tsv",
          "organisations.tsv",
          "particles.tsv",
          "people.tsv",
          "roles.tsv",
          "seen.tsv",
          "sources.tsv",
          "spelling.tsv",
          "stops.tsv");

  private static List<Row> rows(String name) {
    return WordList.of(Names.class, name).rows();
  }

  @ParameterizedTest
  @FieldSource("FILES")
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
  void everyRowHasAnAllowedLicenceThatOneOfItsSourcesGives(String name) {
    Map<String, String> licences = new HashMap<>();
    rows("sources.tsv").forEach(row -> licences.put(row.get("key"), row.get("licence")));
    for (Row row : rows(name)) {
      List<String> keys = row.all("source", '+');
      assertThat(keys).as(row.where()).isNotEmpty();
      assertThat(licences).as(row.where()).containsKeys(keys.toArray(new String[0]));
      List<String> own = row.all("licence", '+');
      assertThat(MakeKnowledge.ALLOWED).as(row.where()).containsAll(own);
      assertThat(own).as(row.where()).isNotEmpty();
      assertThat(keys.stream().map(licences::get)).as(row.where()).containsAll(own);
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

  /** What NOTICE must say of each source that asks for it, besides the words of its licence. */
  private static final Map<String, String> CREDIT =
      Map.ofEntries(
          Map.entry("arwikicats", "ArWikiCats"),
          Map.entry("cldr77", "Copyright (c) 1991-2025 Unicode, Inc."),
          Map.entry("country-codes", "datasets/country-codes"),
          Map.entry("curated", "written for Isnad"),
          Map.entry("every-politician-scrapers", "Wikidata"),
          Map.entry("everypolitician-2015", "Wikidata"),
          Map.entry("factbook", "CIA World Factbook"),
          Map.entry("geonames", "GeoNames, https://www.geonames.org"),
          Map.entry("google", "google/transliteration"),
          Map.entry("naturalearth", "Natural Earth"),
          Map.entry("ocha", "OCHA countries and territories"),
          Map.entry("phoenix", "Open Event Data Alliance"),
          Map.entry("rigour", "opensanctions/rigour"),
          Map.entry("wd_arabic", "Wikidata"));

  /** What NOTICE must hold when a source is under a licence. */
  private static final Map<String, String> OBLIGATION =
      Map.of(
          "Apache-2.0", "Apache License 2.0",
          "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/",
          "CC0-1.0", "CC0 1.0",
          "MIT", "The above copyright notice and this permission notice shall be included",
          "PD", "public domain",
          "PDDL-1.0", "PDDL 1.0",
          "Unicode-3.0", "Unicode permission notice",
          "own", "written for Isnad");

  @Test
  void theNoticeMeetsEverySourcesObligation() throws IOException {
    Path notice = Path.of(System.getProperty("isnad.root", "."), "NOTICE");
    assumeTrue(Files.exists(notice), "skipped: isnad.root tells no source tree");
    String text = Files.readString(notice);
    for (Row row : rows("sources.tsv")) {
      assertThat(CREDIT).as(row.where()).containsKey(row.get("key"));
      assertThat(text).as(row.where()).contains(CREDIT.get(row.get("key")));
      assertThat(OBLIGATION).as(row.where()).containsKey(row.get("licence"));
      assertThat(text).as(row.where()).contains(OBLIGATION.get(row.get("licence")));
    }
  }

  @Test
  void onlyNamesThatUseBearsOutAreSeen() {
    Map<String, String> seen = new HashMap<>();
    for (Row row : rows("seen.tsv")) {
      seen.put(row.get("id"), row.get("name_ar"));
      boolean inArticles = Integer.parseInt(row.get("articles")) > 0;
      assertThat(inArticles || row.get("tokens").equals("yes")).as(row.where()).isTrue();
    }
    for (Row row : rows("people.tsv")) {
      String origin = row.get("origin_ar");
      assertThat(origin).as(row.where()).isIn("", "label", "seen", "curated", "composed");
      assertThat(origin.isEmpty()).as(row.where()).isEqualTo(row.get("name_ar").isEmpty());
      boolean borneOut = row.get("name_ar").equals(seen.get(row.get("id")));
      assertThat(borneOut).as(row.where()).isEqualTo(origin.equals("seen"));
    }
  }

  @Test
  void theWholeBaseIsSmallInTheJar() throws IOException {
    CountingOutputStream packed = new CountingOutputStream();
    for (String name : FILES) {
      try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed);
          InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream(name))) {
        in.transferTo(deflated);
      }
    }
    assertThat(packed.count).isLessThan(8_000_000);
  }

  @Test
  void aSourceWithoutALicenceIsRefused(@TempDir Path folder) throws IOException {
    String head = "source_key\twhat\tas_of\tlicence\tobligation\n";
    Files.writeString(folder.resolve("SOURCES.tsv"), head + "found\tLists found\t2026\t\tnone\n");
    String[] folders = {folder.toString(), folder.toString()};
    assertThatThrownBy(() -> MakeKnowledge.main(folders))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("licence «»")
        .hasMessageContaining("want one of [Apache-2.0");
  }

  @Test
  void aRowOfAnUnknownSourceIsRefused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("SOURCES.tsv"), "source_key\tlicence\nown-list\town\n");
    MakeKnowledge make = new MakeKnowledge(folder, folder);
    String rows = "source\tlicence\nown-list\town\nhearsay\town\n";
    Files.writeString(folder.resolve("rows.tsv"), rows);
    List<Row> read = make.read("rows.tsv");
    assertThat(make.sources(read.get(0), "")).isEqualTo("own-list");
    assertThatThrownBy(() -> make.sources(read.get(1), "")).hasMessageContaining("licence «»");
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

  private static final class CountingOutputStream extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count++;
    }
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
