package org.isnad.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who held which office. The rows are indexed when the first is asked for, and read when they are
 * asked for themselves: a reading needs few of the twelve thousand.
 */
final class Offices {

  /** Latest first; who is not dated comes last. */
  private static final Comparator<Officeholder> LATEST_FIRST =
      Comparator.comparing(
              Officeholder::start, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .reversed()
          .thenComparing(Officeholder::id);

  private static final String HEAD_OF_STATE = "head_of_state";

  private final Gazetteer gazetteer;
  private final Table table = Table.of("offices.tsv");
  private final Table people = Table.of("people.tsv");
  private final Map<String, List<Integer>> byOffice = new HashMap<>(1 << 13);
  private final Map<String, List<Integer>> byPerson = new HashMap<>(1 << 14);
  private final Map<String, List<Officeholder>> asked = new HashMap<>();

  /** Indexes the rows; those who held the offices are looked up in {@code gazetteer}. */
  Offices(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    int person = table.column("person");
    int place = table.column("place");
    int roleClass = table.column("class");
    int title = table.column("title");
    while (table.next()) {
      add(byPerson, table.cell(person));
      add(byOffice, office(table.cell(roleClass), table.cell(place)));
      // where the president heads the government too, the source may name only the second office
      if (table.cell(title).equals("President")
          && table.cell(roleClass).equals("head_of_government")) {
        add(byOffice, office(HEAD_OF_STATE, table.cell(place)));
      }
    }
  }

  private void add(Map<String, List<Integer>> index, String key) {
    index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(table.place());
  }

  private static String office(String roleClass, String place) {
    return roleClass + " " + place;
  }

  /** Returns the holders of an office, the latest first. */
  synchronized List<Officeholder> of(String roleClass, String place) {
    String office = office(roleClass, place);
    List<Integer> rows = byOffice.get(office);
    return rows == null ? List.of() : asked.computeIfAbsent(office, o -> holders(rows));
  }

  /** Returns the offices of a person, the latest first. */
  synchronized List<Officeholder> heldBy(String person) {
    return holders(byPerson.getOrDefault(person, List.of()));
  }

  private List<Officeholder> holders(List<Integer> rows) {
    List<Officeholder> holders = new ArrayList<>(rows.size());
    Set<String> known = new HashSet<>();
    for (int row : rows) {
      table.goTo(row);
      Officeholder holder = holder();
      if (known.add(holder.id() + holder.start() + holder.roleClass().equals(HEAD_OF_STATE))) {
        holders.add(holder);
      }
    }
    holders.sort(LATEST_FIRST);
    return List.copyOf(holders);
  }

  /** Reads the row at which the table stands. */
  private Officeholder holder() {
    String id = cell("person");
    Known person = gazetteer.byId(id);
    if (person == null) {
      throw new IllegalStateException(
          table.where() + ": people.tsv has no person «" + id + "», want one that it has");
    }
    return new Officeholder(
        id,
        person.nameAr(),
        person.nameEn() == null ? "" : person.nameEn(),
        names(person),
        cell("place"),
        cell("class"),
        cell("title"),
        day(cell("start"), true),
        day(cell("end"), false),
        cell("as_of"),
        cell("source"),
        cell("licence"));
  }

  private String cell(String column) {
    return table.cell(table.column(column));
  }

  private List<String> names(Known person) {
    people.goTo(person.row());
    List<String> names = new ArrayList<>();
    for (String column : List.of("name_ar", "forms_ar", "name_en", "forms_en")) {
      names.addAll(people.all(people.column(column)));
    }
    return names;
  }

  private static @Nullable LocalDate day(String date, boolean first) {
    return date.isEmpty() ? null : first ? Dates.first(date) : Dates.last(date);
  }
}
