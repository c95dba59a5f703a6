package org.isnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.base.WordList;
import org.isnad.base.WordList.Row;

/** The part of {@link MakeKnowledge} that makes the files of people and of offices. */
final class MakePeople {

  /** Offices that name no one in the news of another country. */
  private static final Set<String> LOCAL =
      Set.of("ambassador", "subnational_head", "other", "permanent_representative");

  private static final Set<String> TOP =
      Set.of("head_of_state", "head_of_government", "monarch", "supreme_leader", "crown_prince");

  private static final int SHORTEST_FAMILY_NAME = 4;

  /** The first year of what counts as a recent office. */
  private static final String RECENT = "2018";

  private final MakeKnowledge make;
  private final Map<String, String> seen = new HashMap<>();

  MakePeople(MakeKnowledge make) {
    this.make = make;
    for (Row row : WordList.of(Names.class, "seen.tsv").rows()) {
      seen.put(row.get("id"), row.get("name_ar"));
    }
  }

  /** Writes offices.tsv, then people.tsv with those who held them. */
  void write() {
    Map<String, Row> persons = new HashMap<>();
    make.read("persons.tsv").forEach(row -> persons.put(row.get("person_id"), row));
    Map<String, String> bodies = new HashMap<>();
    make.read("organisations.tsv").forEach(row -> bodies.put(row.get("name_en"), row.get("id")));
    Map<String, Set<String>> places = new HashMap<>();
    Set<String> top = new HashSet<>();
    List<String> offices = new ArrayList<>();
    for (Row row : make.read("people.tsv")) {
      String place =
          row.get("country").isEmpty()
              ? bodyOf(row.get("role_title_en"), bodies)
              : "iso:" + row.get("country");
      if (place.isEmpty() || !isWanted(row)) {
        continue;
      }
      String person = row.get("person_id");
      places.computeIfAbsent(person, id -> new TreeSet<>()).add(place);
      if (TOP.contains(row.get("role_class"))) {
        top.add(person);
      }
      offices.add(
          MakeKnowledge.line(
              person,
              place,
              row.get("role_class"),
              row.get("role_title_en"),
              row.get("start"),
              row.get("end").isEmpty() ? row.get("end_inferred") : row.get("end"),
              row.get("as_of"),
              make.sources(row, ""),
              MakeKnowledge.licence(row)));
    }
    make.write(
        "offices.tsv",
        "who held which office, where and when; an empty end was open on the as_of date",
        "see the source column, keys of sources.tsv",
        "see the licence column",
        "person\tplace\tclass\ttitle\tstart\tend\tas_of\tsource\tlicence",
        offices);
    people(persons, places, top);
  }

  private void people(Map<String, Row> persons, Map<String, Set<String>> places, Set<String> top) {
    List<String> lines = new ArrayList<>();
    Map<String, Set<String>> families = new HashMap<>();
    for (String id : places.keySet()) {
      for (String family : families(persons, id)) {
        families.computeIfAbsent(family, f -> new TreeSet<>()).add(id);
      }
    }
    for (String id : new TreeSet<>(places.keySet())) {
      Row row = persons.get(id);
      Set<String> alone = new TreeSet<>(top.contains(id) ? families(persons, id) : Set.of());
      alone.removeIf(family -> families.getOrDefault(family, Set.of()).size() > 1);
      lines.add(
          MakeKnowledge.line(
              id,
              String.join("|", places.getOrDefault(id, Set.of())),
              top.contains(id) ? "top" : "",
              MakeForms.shown(row.get("name_ar")),
              origin(id, row),
              MakeKnowledge.join(MakeForms.arabic(row.all("variants_ar", '|'), row.get("name_ar"))),
              MakeForms.shown(row.get("name_en")),
              MakeKnowledge.join(
                  MakeForms.english(row.all("variants_en", '|'), row.get("name_en"))),
              MakeKnowledge.join(alone),
              make.sources(row, MakeForms.sourcesOfArabic(row.get("name_ar_source"))),
              MakeKnowledge.licence(row)));
    }
    make.write(
        "people.tsv",
        "people who held an office of offices.tsv; an Arabic name that is composed or curated"
            + " serves for finding and is not shown, one that is seen was curated and is borne out by"
            + " seen.tsv; family: of those who headed a state or a"
            + " government the family names that nobody else here has, folded",
        "see the source column, keys of sources.tsv",
        "see the licence column",
        "id\tplaces\trank\tname_ar\torigin_ar\tforms_ar\tname_en\tforms_en\tfamily\tsource"
            + "\tlicence",
        lines);
  }

  /** How the Arabic name came about; a curated one that use bears out is a seen one. */
  private String origin(String id, Row row) {
    String origin = MakeForms.origin(row.get("name_ar_source"));
    boolean borneOut = MakeForms.shown(row.get("name_ar")).equals(seen.get(id));
    return origin.equals("curated") && borneOut ? "seen" : origin;
  }

  /** The family names in all names of a person, folded, long enough to be told from other words. */
  private static Set<String> families(Map<String, Row> persons, String id) {
    Row row = persons.get(id);
    if (row == null) {
      throw new IllegalStateException("people.tsv names " + id + ", persons.tsv does not");
    }
    Set<String> names = new LinkedHashSet<>();
    names.add(MakeForms.shown(row.get("name_ar")));
    names.add(MakeForms.shown(row.get("name_en")));
    names.addAll(MakeForms.arabic(row.all("variants_ar", '|'), row.get("name_ar")));
    names.addAll(MakeForms.english(row.all("variants_en", '|'), row.get("name_en")));
    Set<String> families = new TreeSet<>();
    for (String name : names) {
      List<String> words = Forms.words(name);
      if (!words.isEmpty() && Forms.isFullName(words)) {
        String family = String.join(" ", Forms.familyName(words));
        if (family.length() >= SHORTEST_FAMILY_NAME && !Forms.isOfAHouse(Forms.familyName(words))) {
          families.add(family);
        }
      }
    }
    return families;
  }

  /** An office above the local ones, whose holder has an Arabic name or held it lately. */
  private static boolean isWanted(Row row) {
    String end = row.get("end").isEmpty() ? row.get("end_inferred") : row.get("end");
    boolean recent = end.isEmpty() || end.compareTo(RECENT) >= 0;
    return !LOCAL.contains(row.get("role_class"))
        && !row.get("name_en").isEmpty()
        && (recent || !row.get("name_ar").isEmpty() || TOP.contains(row.get("role_class")));
  }

  /** "Secretary-General of the United Nations" → org:un. */
  private static String bodyOf(String title, Map<String, String> bodies) {
    int of = title.indexOf(" of the ");
    return of < 0 ? "" : bodies.getOrDefault(title.substring(of + " of the ".length()), "");
  }
}
