package org.isnad.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.base.WordList;
import org.isnad.base.WordList.Row;

/** Countries by id, by name and by demonym. */
final class Countries {

  private final Map<String, Country> byId = new HashMap<>();
  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> byCapital = new HashMap<>();
  private final Map<String, Country> byDemonym = new HashMap<>();
  private final Set<String> sharedDemonyms = new HashSet<>();
  private final Set<String> outlets = new HashSet<>();

  private Countries() {}

  static Countries load() {
    Countries countries = new Countries();
    WordList.of(Countries.class, "countries.tsv").rows().forEach(countries::add);
    WordList.of(Countries.class, "additions.tsv").rows().forEach(countries::addForms);
    countries.byDemonym.keySet().removeAll(countries.sharedDemonyms);
    for (Row row : WordList.of(Countries.class, "organisations.tsv").rows()) {
      if (row.get("type").equals("outlet")) {
        countries.outlets.add(row.get("id"));
      }
    }
    return countries;
  }

  Optional<Country> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Country> ofCapital(String id) {
    return Optional.ofNullable(byCapital.get(id));
  }

  Optional<Country> named(String folded) {
    return Optional.ofNullable(byName.get(folded));
  }

  Optional<Country> ofDemonym(String folded) {
    Country country = byDemonym.get(folded);
    return Optional.ofNullable(country != null ? country : byDemonym.get(indefinite(folded)));
  }

  boolean isOutlet(String id) {
    return outlets.contains(id);
  }

  private void add(Row row) {
    String capital = row.get("capital");
    Country country =
        new Country(
            row.get("id"),
            row.get("name_ar"),
            row.get("name_en"),
            row.get("wikidata"),
            capital.isEmpty() ? null : capital);
    byId.put(country.id(), country);
    if (row.get("type").equals("country") && !capital.isEmpty()) {
      byCapital.putIfAbsent(capital, country);
    }
    name(row.get("name_ar"), country);
    name(row.get("name_en"), country);
    row.all("forms_ar", '|').forEach(form -> name(form, country));
    row.all("forms_en", '|').forEach(form -> name(form, country));
    row.all("demonyms_ar", '|').forEach(form -> demonym(form, country));
    row.all("demonyms_en", '|').forEach(form -> demonym(form, country));
  }

  private void addForms(Row row) {
    Country country = byId.get(row.get("id"));
    if (country != null) {
      boolean demonym = row.get("kind").equals("demonym");
      for (String form : row.all("forms", '|')) {
        if (demonym) {
          demonym(form, country);
        } else {
          name(form, country);
        }
      }
    }
  }

  private void name(String name, Country country) {
    byName.putIfAbsent(String.join(" ", Forms.words(name)), country);
  }

  private void demonym(String name, Country country) {
    String key = indefinite(String.join(" ", Forms.words(name)));
    Country other = byDemonym.putIfAbsent(key, country);
    if (other != null && !other.equals(country)) {
      sharedDemonyms.add(key);
    }
  }

  private static String indefinite(String folded) {
    List<String> words = Forms.words(folded);
    return String.join(" ", Forms.indefinite(words));
  }
}
