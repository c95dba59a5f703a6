package org.isnad.name;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.WordList;
import org.isnad.base.WordList.Row;
import org.jspecify.annotations.Nullable;

/** Who held which office, by office and by person. */
final class Offices {

  /** Latest first; who is not dated comes last. */
  private static final Comparator<Officeholder> LATEST_FIRST =
      Comparator.comparing(
              Officeholder::start, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .reversed()
          .thenComparing(Officeholder::id);

  private final Map<String, List<Officeholder>> byOffice = new HashMap<>();
  private final Map<String, List<Officeholder>> byPerson = new HashMap<>();

  private Offices() {}

  static Offices load() {
    Map<String, Row> people = new HashMap<>();
    WordList.of(Offices.class, "people.tsv").rows().forEach(row -> people.put(row.get("id"), row));
    Offices offices = new Offices();
    for (Row row : WordList.of(Offices.class, "offices.tsv").rows()) {
      Row person = people.get(row.get("person"));
      if (person == null) {
        throw new IllegalStateException(
            row.where() + ": people.tsv has no person «" + row.get("person") + "»");
      }
      offices.add(holder(row, person));
    }
    offices.byOffice.values().forEach(holders -> holders.sort(LATEST_FIRST));
    offices.byPerson.values().forEach(holders -> holders.sort(LATEST_FIRST));
    return offices;
  }

  List<Officeholder> of(String roleClass, String place) {
    return List.copyOf(byOffice.getOrDefault(office(roleClass, place), List.of()));
  }

  List<Officeholder> heldBy(String person) {
    return List.copyOf(byPerson.getOrDefault(person, List.of()));
  }

  private void add(Officeholder holder) {
    byPerson.computeIfAbsent(holder.id(), id -> new ArrayList<>()).add(holder);
    add(holder, holder.roleClass());
    // where the president heads the government too, the source may name only the second office
    if (holder.roleClass().equals("head_of_government") && holder.title().equals("President")) {
      add(holder, "head_of_state");
    }
  }

  private void add(Officeholder holder, String roleClass) {
    List<Officeholder> holders =
        byOffice.computeIfAbsent(office(roleClass, holder.place()), key -> new ArrayList<>());
    Set<String> known = new HashSet<>();
    holders.forEach(other -> known.add(other.id() + other.start()));
    if (known.add(holder.id() + holder.start())) {
      holders.add(holder);
    }
  }

  private static String office(String roleClass, String place) {
    return roleClass + " " + place;
  }

  private static Officeholder holder(Row row, Row person) {
    boolean shown = person.get("origin_ar").equals("label");
    List<String> names = new ArrayList<>();
    if (!person.get("name_ar").isEmpty()) {
      names.add(person.get("name_ar"));
    }
    names.addAll(person.all("forms_ar", '|'));
    names.add(person.get("name_en"));
    names.addAll(person.all("forms_en", '|'));
    return new Officeholder(
        person.get("id"),
        shown ? person.get("name_ar") : null,
        person.get("name_en"),
        names,
        row.get("place"),
        row.get("class"),
        row.get("title"),
        firstDay(row.get("start")),
        lastDay(row.get("end")),
        row.get("as_of"),
        row.get("source"),
        row.get("licence"));
  }

  /** 2018 → 2018-01-01, 2018-05 → 2018-05-01. */
  private static @Nullable LocalDate firstDay(String date) {
    return switch (date.length()) {
      case 0 -> null;
      case 4 -> LocalDate.parse(date + "-01-01");
      case 7 -> LocalDate.parse(date + "-01");
      default -> LocalDate.parse(date);
    };
  }

  /** 2018 → 2018-12-31, 2018-05 → 2018-05-31. */
  private static @Nullable LocalDate lastDay(String date) {
    return switch (date.length()) {
      case 0 -> null;
      case 4 -> LocalDate.parse(date + "-12-31");
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
