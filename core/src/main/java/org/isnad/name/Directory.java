package org.isnad.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.base.EntityType;
import org.isnad.base.WordList;
import org.isnad.base.WordList.Row;
import org.isnad.name.Entry.Found;
import org.jspecify.annotations.Nullable;

/**
 * Answers what the base knows of a name, from where and as of when.
 *
 * <p>For people who ask, one name at a time: it looks through the files row by row, so that it
 * finds what {@link Names} passes over in a text, such as a family name alone. Names that the base
 * only finds by, and does not show, lead to their bearers and are not told. May be used by many
 * threads at once.
 */
public final class Directory {

  /** A guess with a lower score is not worth a look. */
  private static final double LEAST = 0.05;

  private static final List<String> NAMES = List.of("name_ar", "forms_ar", "name_en", "forms_en");

  private final KnowledgeBase knowledge;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, List<Row>> files = new LinkedHashMap<>();
  private final Lazily<CrossScript> cross = new Lazily<>(CrossScript::load);

  private Directory(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    for (Row row : rows("sources.tsv")) {
      String key = row.get("key");
      sources.put(
          key,
          new Source(
              key, row.get("what"), row.get("as_of"), row.get("licence"), row.get("obligation")));
    }
    for (String file : List.of("countries.tsv", "organisations.tsv", "cities.tsv", "people.tsv")) {
      files.put(file, rows(file));
    }
  }

  /** Opens the base in the jar. */
  public static Directory open() {
    return new Directory(Names.load().knowledge());
  }

  private static List<Row> rows(String file) {
    return WordList.of(Directory.class, file).rows();
  }

  /** Returns the sources of the base, by key. */
  public List<Source> sources() {
    return List.copyOf(sources.values());
  }

  /** Returns the facts behind the names. */
  public KnowledgeBase knowledge() {
    return knowledge;
  }

  /**
   * Returns the id of a country told by its id, its two letters, or a name in either language.
   *
   * @param words {@code iso:BY}, {@code BY}, Belarus, بيلاروسيا
   */
  public Optional<String> country(String words) {
    String id = words.startsWith("iso:") ? words : "iso:" + words;
    return knowledge
        .countryById(id)
        .or(() -> knowledge.country(String.join(" ", Forms.words(words))))
        .map(Country::id);
  }

  /**
   * Returns what a name or an id means by what the base says: whole names first, then adjectives,
   * then people of whose names it is a part, those who headed a state or a government first.
   *
   * @param name a name in either script, whole or a part, or an id: {@code wd:Q2866}
   * @param country the id of the country that the bearer must belong to, null for any
   */
  public List<Entry> named(String name, @Nullable String country) {
    List<String> asked = Forms.words(name);
    List<Entry> entries = new ArrayList<>();
    if (asked.isEmpty()) {
      return entries;
    }
    Set<String> added = idsOfAdditions(asked);
    String ofAdjective =
        knowledge.countryOfDemonym(String.join(" ", asked)).map(Country::id).orElse("");
    files.forEach(
        (file, rows) -> {
          for (Row row : rows) {
            Found found = found(file, row, name, asked, added, ofAdjective);
            if (found != null && belongs(file, row, country)) {
              entries.add(entry(file, row, found, 1));
            }
          }
        });
    entries.sort(Comparator.comparing(Entry::found).thenComparing(Directory::isLesser));
    return entries;
  }

  /**
   * Returns the ids of all that the base calls by each name, for whoever asks often. A name is its
   * folded words with a blank between.
   */
  public Map<String, List<String>> idsByName() {
    Map<String, List<String>> ids = new HashMap<>();
    files
        .values()
        .forEach(
            rows -> {
              for (Row row : rows) {
                for (String column : NAMES) {
                  row.all(column, '|').forEach(name -> note(ids, name, row.get("id")));
                }
              }
            });
    for (Row row : rows("additions.tsv")) {
      if (row.get("kind").equals("name")) {
        row.all("forms", '|').forEach(name -> note(ids, name, row.get("id")));
      }
    }
    return ids;
  }

  private static void note(Map<String, List<String>> ids, String name, String id) {
    List<String> bearers =
        ids.computeIfAbsent(String.join(" ", Forms.words(name)), key -> new ArrayList<>(1));
    if (!bearers.contains(id)) {
      bearers.add(id);
    }
  }

  private static boolean isLesser(Entry entry) {
    return entry.offices().stream().noneMatch(office -> office.roleClass().startsWith("head_of"));
  }

  /**
   * Returns whom a name of a person may mean by its likeness to their Latin names, the likeliest
   * first; whom {@link #named} finds by the whole name is left out.
   *
   * @param name a name in either script
   * @param country the id of the country or body that they must belong to, null for any
   * @param most how many to return at most
   */
  public List<Entry> guesses(String name, @Nullable String country, int most) {
    Map<String, Double> likely = new LinkedHashMap<>();
    for (Likely guess : cross.get().find(name, country, most)) {
      if (guess.score() >= LEAST) {
        likely.put(guess.id(), guess.score());
      }
    }
    List<Entry> guesses = new ArrayList<>();
    List<String> asked = Forms.words(name);
    for (Row row : files.getOrDefault("people.tsv", List.of())) {
      Double score = likely.get(row.get("id"));
      if (score != null && !isNamed(row, asked)) {
        guesses.add(entry("people.tsv", row, Found.GUESS, score));
      }
    }
    guesses.sort(Comparator.comparingDouble(Entry::score).reversed());
    return guesses;
  }

  private static Set<String> idsOfAdditions(List<String> asked) {
    Set<String> ids = new LinkedHashSet<>();
    for (Row row : rows("additions.tsv")) {
      boolean name = row.get("kind").equals("name");
      if (name
          && row.all("forms", '|').stream().anyMatch(form -> Forms.words(form).equals(asked))) {
        ids.add(row.get("id"));
      }
    }
    return ids;
  }

  private static @Nullable Found found(
      String file, Row row, String name, List<String> asked, Set<String> added, String adjective) {
    String id = row.get("id");
    if (id.equals(name) || id.equals("wd:" + name)) {
      return Found.ID;
    }
    if (isNamed(row, asked) || added.contains(id)) {
      return Found.NAME;
    }
    if (id.equals(adjective)) {
      return Found.ADJECTIVE;
    }
    return file.equals("people.tsv") && isPartOf(row, asked) ? Found.SHORT_NAME : null;
  }

  private static boolean isNamed(Row row, List<String> asked) {
    return NAMES.stream()
        .flatMap(column -> row.all(column, '|').stream())
        .anyMatch(form -> Forms.words(form).equals(asked));
  }

  private static boolean isPartOf(Row row, List<String> asked) {
    return NAMES.stream()
        .flatMap(column -> row.all(column, '|').stream())
        .anyMatch(form -> Collections.indexOfSubList(Forms.words(form), asked) >= 0);
  }

  private static boolean belongs(String file, Row row, @Nullable String country) {
    return country == null || countries(file, row).contains(country);
  }

  private static List<String> countries(String file, Row row) {
    return switch (file) {
      case "countries.tsv" -> List.of(row.get("id"));
      case "people.tsv" -> row.all("places", '|');
      default -> row.all("country", '|');
    };
  }

  private Entry entry(String file, Row row, Found found, double score) {
    boolean person = file.equals("people.tsv");
    boolean arabic = !person || NameFiles.isShown(row.get("origin_ar"));
    Set<String> names = new LinkedHashSet<>();
    if (arabic) {
      names.addAll(row.all("forms_ar", '|'));
    }
    names.addAll(row.all("forms_en", '|'));
    List<Source> from = new ArrayList<>();
    for (String key : row.all("source", '+')) {
      Source source = sources.get(key);
      if (source != null) {
        from.add(source);
      }
    }
    return new Entry(
        row.get("id"),
        type(file, row),
        arabic ? orNull(row.get("name_ar")) : null,
        orNull(row.get("name_en")),
        List.copyOf(names),
        countries(file, row),
        person ? knowledge.officesOf(row.get("id")) : List.of(),
        from,
        row.get("licence"),
        found,
        score);
  }

  private static EntityType type(String file, Row row) {
    return switch (file) {
      case "countries.tsv" -> EntityType.COUNTRY;
      case "people.tsv" -> EntityType.PERSON;
      case "cities.tsv" -> EntityType.PLACE;
      default -> row.get("type").equals("outlet") ? EntityType.OUTLET : EntityType.ORGANISATION;
    };
  }

  private static @Nullable String orNull(String name) {
    return name.isEmpty() ? null : name;
  }
}
