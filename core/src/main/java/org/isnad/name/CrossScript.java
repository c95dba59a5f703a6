package org.isnad.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Guesses whom a name means that the base does not have as it is written: in Arabic letters where
 * the base knows the Latin ones, or in other Latin letters.
 *
 * <p>Words are compared by {@link Spelling}, names by {@link NameAlignment}. What comes out is a
 * guess with a score and never a fact: the name that was asked for is not to be shown as a name of
 * whom it found.
 *
 * <pre>{@code
 * CrossScript cross = CrossScript.load();
 * cross.find("سفيتلانا تيخانوفسكايا", "iso:BY", 3);
 * }</pre>
 *
 * <p>The tables are read when this is made, the names of a country when it is first asked for. May
 * be used by many threads at once.
 */
public final class CrossScript {

  /** The key of all people, whatever their country. */
  private static final String ANYWHERE = "";

  /** A longer name is cut: no person's has so many words. */
  private static final int MOST_WORDS = 12;

  /** By how much sums are divided, so that scores are shares of right guesses. */
  private static final double CALM = 2;

  /** The sum that a name must reach to be rather somebody of the base than somebody else. */
  private static final double NOBODY = 17;

  /**
   * A person, as cross-script matching sees one.
   *
   * @param id the base's id
   * @param countries the ids of the countries of their offices
   * @param names the names in Latin letters
   */
  record Person(String id, List<String> countries, List<String> names) {}

  private final Spelling spelling;
  private final NameParts parts;
  private final List<Person> people;
  private final Map<String, SpeltNames> byCountry = new ConcurrentHashMap<>();

  private CrossScript(Spelling spelling, List<Person> people) {
    this.spelling = spelling;
    this.parts = new NameParts(spelling);
    this.people = people;
  }

  /** Makes the matcher over the people of the base in the jar. */
  public static CrossScript load() {
    return over(peopleOfTheBase());
  }

  /** Makes the matcher over {@code people}. */
  static CrossScript over(List<Person> people) {
    return new CrossScript(Spelling.load(), List.copyOf(people));
  }

  private static List<Person> peopleOfTheBase() {
    Table table = Table.of("people.tsv");
    int id = table.column("id");
    int places = table.column("places");
    int name = table.column("name_en");
    int forms = table.column("forms_en");
    List<Person> people = new ArrayList<>();
    while (table.next()) {
      List<String> names = new ArrayList<>(table.all(name));
      names.addAll(table.all(forms));
      people.add(new Person(table.cell(id), table.all(places), names));
    }
    return people;
  }

  /**
   * Returns who may be meant by a full name, the likeliest first.
   *
   * @param name a name in Arabic or Latin letters
   * @param country the id of the country or body that they must belong to, null for any
   * @param most how many to return at most
   */
  public List<Likely> find(String name, @Nullable String country, int most) {
    return ranked(sums(name, country)).stream().limit(most).toList();
  }

  /** Returns by id how much likelier than by chance each is called so, as a natural logarithm. */
  Map<String, Double> sums(String name, @Nullable String country) {
    List<NameParts.Part> asked = parts.of(name);
    return names(country == null ? ANYWHERE : country)
        .likeness(asked.subList(0, Math.min(asked.size(), MOST_WORDS)));
  }

  private SpeltNames names(String country) {
    return byCountry.computeIfAbsent(country, this::spelt);
  }

  private SpeltNames spelt(String country) {
    List<SpeltNames.Named> named = new ArrayList<>();
    for (Person person : people) {
      if (country.equals(ANYWHERE) || person.countries.contains(country)) {
        for (String name : person.names) {
          named.add(new SpeltNames.Named(person.id, parts.of(name)));
        }
      }
    }
    return new SpeltNames(spelling, named);
  }

  /** The share of each in all who are likely, somebody unknown among them. */
  static List<Likely> ranked(Map<String, Double> sums) {
    double all = Math.exp(NOBODY / CALM);
    Map<String, Double> weights = new HashMap<>();
    for (Map.Entry<String, Double> sum : sums.entrySet()) {
      double weight = Math.exp(sum.getValue() / CALM);
      weights.put(sum.getKey(), weight);
      all += weight;
    }
    double whole = all;
    return weights.entrySet().stream()
        .map(weight -> new Likely(weight.getKey(), weight.getValue() / whole))
        .sorted(Comparator.comparingDouble(Likely::score).reversed().thenComparing(Likely::id))
        .toList();
  }
}
