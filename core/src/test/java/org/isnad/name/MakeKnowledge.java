package org.isnad.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.base.Fold;
import org.isnad.base.WordList;
import org.isnad.base.WordList.Row;

/**
 * Makes the generated files of the knowledge base from the tables of the fact collection.
 *
 * <pre>
 * mvn -o -q -pl core test-compile
 * java -cp core/target/classes:core/target/test-classes org.isnad.name.MakeKnowledge \
 *     ../shared/knowledge core/src/main/resources/org/isnad/name
 * </pre>
 *
 * <p>The same tables give the same bytes. Left out are all rows under a licence that is not in
 * {@link #ALLOWED}, and the tables of share-alike and of unverified rows, which are never opened.
 */
public final class MakeKnowledge {

  /** The licences whose rows may go into the jar; {@code own} is written for Isnad. */
  static final Set<String> ALLOWED =
      Set.of("CC0-1.0", "PDDL-1.0", "PD", "MIT", "Unicode-3.0", "Apache-2.0", "CC-BY-4.0", "own");

  private static final String DATE = "2026-12-01";

  /** Smallest city to go in; in a country of the Arab League the other number holds. */
  private static final long CITY = 100_000;

  private static final long ARAB_CITY = 15_000;

  private static final Set<String> ARAB_LEAGUE =
      Set.of(
          "DZ", "BH", "KM", "DJ", "EG", "IQ", "JO", "KW", "LB", "LY", "MR", "MA", "OM", "PS", "QA",
          "SA", "SO", "SD", "SY", "TN", "AE", "YE");

  private static final Set<String> OUTLETS =
      Set.of("news_agency", "broadcaster", "newspaper", "platform");

  /**
   * What one source gives as names of these bodies, and is the name of a man or of another body.
   */
  private static final Map<String, List<String>> MISTAKEN =
      Map.of(
          "org:saraya-quds", List.of("Qassam", "Deif", "Issa"),
          "org:qassam", List.of("Quds", "Jerusalem", "Deif", "Issa"),
          "org:aqap", List.of("Wu", "Wah", "Basir", "Awlaki"),
          "org:shabaab", List.of("Umar", "Zubeyr", "Hsm"),
          "org:hamas", List.of("Meshaal", "Foundation"),
          "org:hezbollah", List.of("Islamic Jihad", "Oppressed", "Revolutionary"),
          "org:al-qaeda", List.of("Linked", "Affiliated", "Offshoot", "Operatives", "In Iraq"),
          "org:opec-plus", List.of("Organization"),
          "org:world-bank", List.of("President", "Wb"),
          "org:pkk", List.of("Kadek", "Khk"));

  private final Path from;
  private final Path to;
  private final Map<String, String> licences = new HashMap<>();

  MakeKnowledge(Path from, Path to) {
    this.from = from;
    this.to = to;
    for (Row row : read("SOURCES.tsv")) {
      licences.put(row.get("source_key"), row.get("licence"));
    }
  }

  /** Makes the files: the first argument is the folder to read, the second the one to write. */
  public static void main(String[] args) {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "want two folders, the tables and the resources; got " + List.of(args));
    }
    MakeKnowledge make = new MakeKnowledge(Path.of(args[0]), Path.of(args[1]));
    make.sources();
    make.countries();
    make.cities();
    make.organisations();
    make.roles();
    new MakePeople(make).write();
  }

  private void sources() {
    List<String> lines = new ArrayList<>();
    for (Row row : read("SOURCES.tsv")) {
      String key = row.get("source_key");
      if (!key.equals("open-data-archive") && !key.equals("countrynames")) {
        lines.add(
            line(
                key,
                row.get("what"),
                row.get("as_of"),
                sourceLicence(row.get("licence")),
                row.get("obligation")));
      }
    }
    write(
        "sources.tsv",
        "where the rows of this folder come from",
        "the fact collection of Isnad",
        "own",
        "key\twhat\tas_of\tlicence\tobligation",
        lines);
  }

  /** The licence that the free text of the source table begins with. */
  private static String sourceLicence(String text) {
    String plain = text.replace("public domain", "PD").replace("Wikidata labels CC0", "CC0-1.0");
    return ALLOWED.stream()
        .filter(plain::startsWith)
        .max(Comparator.comparingInt(String::length)) // PDDL-1.0 begins as PD does
        .orElseGet(() -> refuse(text));
  }

  private static String refuse(String licence) {
    throw new IllegalStateException(
        "licence «" + licence + "» may not go into the jar; want one of " + new TreeSet<>(ALLOWED));
  }

  private void countries() {
    List<Row> rows = read("places.tsv").stream().filter(MakeKnowledge::isCountry).toList();
    Set<String> names = new HashSet<>();
    Set<String> statesDemonyms = new HashSet<>();
    for (Row row : rows) {
      MakeForms.english(row.all("variants_en", '|'), row.get("name_en"))
          .forEach(name -> names.add(Fold.fold(name)));
    }
    for (Row row : rows) {
      if (row.get("type").equals("country")) {
        statesDemonyms.addAll(MakeForms.englishDemonyms(row.get("demonym_en"), names));
      }
    }
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      boolean territory = row.get("type").equals("territory");
      Set<String> demonyms = MakeForms.englishDemonyms(row.get("demonym_en"), names);
      if (territory) {
        demonyms.removeAll(statesDemonyms); // French is France's, not Saint Pierre's
      }
      List<String> arabic = new ArrayList<>(row.all("variants_ar", '|'));
      arabic.addAll(row.all("variants_ar_curated", '|'));
      lines.add(
          line(
              row.get("id"),
              row.get("type"),
              row.get("wikidata"),
              MakeForms.shown(row.get("name_ar")),
              join(MakeForms.arabic(arabic, row.get("name_ar"))),
              MakeForms.shown(row.get("name_en")),
              join(MakeForms.english(row.all("variants_en", '|'), row.get("name_en"))),
              join(
                  MakeForms.arabicDemonyms(
                      row.all("demonym_ar_m", '|'),
                      row.all("demonym_ar_f", '|'),
                      row.all("demonym_ar_pl_m", '|'),
                      row.all("demonym_ar_pl_f", '|'))),
              join(demonyms),
              row.get("capital_id"),
              sources(row),
              licence(row)));
    }
    write(
        "countries.tsv",
        "countries and territories, how they and their people are named",
        "see the source column, keys of sources.tsv",
        "see the licence column",
        "id\ttype\twikidata\tname_ar\tforms_ar\tname_en\tforms_en\tdemonyms_ar\tdemonyms_en\tcapital"
            + "\tsource\tlicence",
        lines);
  }

  private void cities() {
    List<Row> rows =
        read("places.tsv").stream().filter(row -> !isCountry(row) && isOfSize(row)).toList();
    Map<String, Long> largest = new HashMap<>();
    for (Row row : rows) {
      largest.merge(MakeForms.shown(row.get("name_ar")), people(row), Math::max);
      largest.merge(MakeForms.shown(row.get("name_en")), people(row), Math::max);
    }
    Set<String> personWords = personWords();
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      if (isOvershadowed(row, largest)) {
        continue;
      }
      lines.add(
          line(
              row.get("id"),
              "iso:" + row.get("country"),
              row.get("type"),
              MakeForms.shown(row.get("name_ar")),
              join(MakeForms.arabic(row.all("variants_ar", '|'), row.get("name_ar"))),
              MakeForms.shown(row.get("name_en")),
              join(MakeForms.english(row.all("variants_en", '|'), row.get("name_en"))),
              row.get("population"),
              isAlsoAPersons(row, personWords) ? "person" : "",
              sources(row),
              licence(row)));
    }
    write(
        "cities.tsv",
        "capitals, cities of 100,000 people, towns of 15,000 in the Arab League; also: people are"
            + " called so too",
        "see the source column, keys of sources.tsv",
        "see the licence column; GeoNames, https://www.geonames.org, is CC-BY-4.0",
        "id\tcountry\ttype\tname_ar\tforms_ar\tname_en\tforms_en\tpopulation\talso\tsource"
            + "\tlicence",
        lines);
  }

  /** A city with a namesake three times as large, such as Manchester in New Hampshire. */
  private static boolean isOvershadowed(Row row, Map<String, Long> largest) {
    long namesake =
        Math.max(
            largest.getOrDefault(MakeForms.shown(row.get("name_ar")), 0L),
            largest.getOrDefault(MakeForms.shown(row.get("name_en")), 0L));
    return row.get("type").equals("city")
        && !ARAB_LEAGUE.contains(row.get("country"))
        && people(row) * 3 < namesake;
  }

  /** The folded words of all names of people: first names and family names alike. */
  private Set<String> personWords() {
    Set<String> words = new HashSet<>();
    for (Row row : read("persons.tsv")) {
      words.addAll(Forms.words(MakeForms.shown(row.get("name_ar"))));
      words.addAll(Forms.words(MakeForms.shown(row.get("name_en"))));
    }
    return words;
  }

  private static boolean isAlsoAPersons(Row row, Set<String> personWords) {
    return personWords.contains(Fold.fold(MakeForms.shown(row.get("name_ar"))))
        || personWords.contains(Fold.fold(MakeForms.shown(row.get("name_en"))));
  }

  private static long people(Row row) {
    return row.get("population").isEmpty() ? 0 : Long.parseLong(row.get("population"));
  }

  /** Says whether a row of places.tsv is a country or a territory. */
  static boolean isCountry(Row row) {
    return row.get("type").equals("country") || row.get("type").equals("territory");
  }

  private static boolean isOfSize(Row row) {
    return row.get("type").equals("capital")
        || people(row) >= CITY
        || (people(row) >= ARAB_CITY && ARAB_LEAGUE.contains(row.get("country")));
  }

  private void organisations() {
    List<String> lines = new ArrayList<>();
    for (Row row : read("organisations.tsv")) {
      List<String> arabic = new ArrayList<>(row.all("variants_ar", '|'));
      arabic.addAll(row.all("variants_ar_dataset", '|'));
      List<String> english = new ArrayList<>(row.all("variants_en", '|'));
      english.add(row.get("acronym"));
      List<String> mistaken = MISTAKEN.getOrDefault(row.get("id"), List.of());
      english.removeIf(form -> mistaken.stream().anyMatch(form::contains));
      lines.add(
          line(
              row.get("id"),
              OUTLETS.contains(row.get("type")) ? "outlet" : "organisation",
              row.get("type"),
              row.get("country").isEmpty() ? "" : "iso:" + row.get("country"),
              MakeForms.shown(row.get("name_ar")),
              join(MakeForms.arabic(arabic, row.get("name_ar"))),
              MakeForms.shown(row.get("name_en")),
              join(MakeForms.english(english, row.get("name_en"))),
              sources(row),
              licence(row)));
    }
    write(
        "organisations.tsv",
        "bodies, armed groups, agencies, broadcasters, papers, platforms",
        "see the source column, keys of sources.tsv",
        "see the licence column",
        "id\ttype\tkind\tcountry\tname_ar\tforms_ar\tname_en\tforms_en\tsource\tlicence",
        lines);
  }

  private void roles() {
    List<String> lines = new ArrayList<>();
    for (Row row : read("roles.tsv")) {
      lines.add(
          line(
              row.get("role_class"),
              row.get("name_ar_m"),
              row.get("name_ar_f"),
              join(new LinkedHashSet<>(row.all("variants_ar", '|'))),
              row.get("name_en"),
              join(MakeForms.english(row.all("variants_en", '|'), row.get("name_en"))),
              row.get("scope"),
              sources(row),
              licence(row)));
    }
    write(
        "roles.tsv",
        "titles of office, each to a class of role",
        "see the source column, keys of sources.tsv",
        "see the licence column",
        "class\tname_ar_m\tname_ar_f\tforms_ar\tname_en\tforms_en\tscope\tsource\tlicence",
        lines);
  }

  /** The licences of a row, each once; refuses one that may not go into the jar. */
  static String licence(Row row) {
    Set<String> licences = new TreeSet<>();
    for (String part : row.all("licence", ';')) {
      for (String one : MakeForms.split(part.replace("name_ar ", ""), '+')) {
        licences.add(ALLOWED.contains(one) ? one : refuse(one));
      }
    }
    return licences.isEmpty() ? refuse("") : String.join("+", licences);
  }

  /** The source keys of a row; refuses one that the table of sources gives no licence. */
  private String sources(Row row) {
    return sources(row, "");
  }

  /** The same, with more keys than the row's own cell tells, joined by +. */
  String sources(Row row, String more) {
    String keys = MakeForms.sources(row.get("source") + "+" + more);
    for (String key : MakeForms.split(keys, '+')) {
      sourceLicence(licences.getOrDefault(key, ""));
    }
    return keys.isEmpty() ? refuse("") : keys;
  }

  static String join(Set<String> forms) {
    return String.join("|", forms);
  }

  static String line(String... cells) {
    return String.join("\t", cells);
  }

  List<Row> read(String name) {
    try (InputStream in = Files.newInputStream(from.resolve(name))) {
      return WordList.read(name, in).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read in " + from, e);
    }
  }

  void write(
      String name, String what, String origin, String licence, String head, List<String> lines) {
    List<String> sorted = new ArrayList<>(new TreeSet<>(lines));
    sorted.sort(Comparator.naturalOrder());
    StringBuilder out = new StringBuilder();
    out.append("# what     ").append(what).append('\n');
    out.append("# origin   ").append(origin).append("; made by org.isnad.name.MakeKnowledge\n");
    out.append("# licence  ").append(licence).append('\n');
    out.append("# date     ").append(DATE).append('\n');
    out.append(head).append('\n');
    sorted.forEach(line -> out.append(line.stripTrailing()).append('\n'));
    try {
      Files.writeString(to.resolve(name), out, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be written in " + to, e);
    }
  }
}
