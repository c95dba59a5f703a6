package org.isnad.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.EntityType;
import org.isnad.base.Fold;
import org.jspecify.annotations.Nullable;

/** Reads the files of names in the jar into a {@link Gazetteer}. */
final class NameFiles {

  /** How many must share a first name before it is taken for one wherever it stands. */
  private static final int SHARED = 3;

  /** The population from which on a town is meant though people are called so too: Houston. */
  private static final long KNOWN_TO_ALL = 2_000_000;

  private final Gazetteer gazetteer = new Gazetteer(Stops.load());

  private NameFiles() {}

  /** Reads all of them; countries first, so that their names win. */
  static Gazetteer read() {
    NameFiles files = new NameFiles();
    files.countries();
    files.organisations();
    files.cities();
    files.people();
    files.additions();
    return files.gazetteer;
  }

  private void countries() {
    Table table = Table.of("countries.tsv");
    Columns columns = new Columns(table);
    int type = table.column("type");
    int arabic = table.column("demonyms_ar");
    int english = table.column("demonyms_en");
    while (table.next()) {
      String id = table.cell(columns.id);
      long weight = Known.CORRECTED - (table.cell(type).equals("country") ? 1 : 2);
      Known country = add(columns, EntityType.COUNTRY, true, List.of(id), weight);
      for (String demonym : table.all(arabic)) {
        gazetteer.demonym(demonym, country);
      }
      for (String demonym : table.all(english)) {
        gazetteer.demonym(demonym, country);
      }
    }
  }

  private void organisations() {
    Table table = Table.of("organisations.tsv");
    Columns columns = new Columns(table);
    int type = table.column("type");
    int country = table.column("country");
    while (table.next()) {
      boolean outlet = table.cell(type).equals("outlet");
      add(
          columns,
          outlet ? EntityType.OUTLET : EntityType.ORGANISATION,
          true,
          table.all(country),
          Long.MAX_VALUE / 2);
    }
  }

  private void cities() {
    Table table = Table.of("cities.tsv");
    Columns columns = new Columns(table);
    int type = table.column("type");
    int country = table.column("country");
    int population = table.column("population");
    int also = table.column("also");
    while (table.next()) {
      String people = table.cell(population);
      long weight = people.isEmpty() ? 0 : Long.parseLong(people);
      boolean capital = table.cell(type).equals("capital");
      if (!capital && weight < KNOWN_TO_ALL && table.cell(also).equals("person")) {
        weight = Math.min(weight, Gazetteer.KNOWN_TO_ALL - 1); // Hamilton, Douglas
      }
      add(
          columns,
          EntityType.PLACE,
          true,
          table.all(country),
          capital ? Gazetteer.CAPITAL + weight : weight);
    }
  }

  private void people() {
    Table table = Table.of("people.tsv");
    Columns columns = new Columns(table);
    int places = table.column("places");
    int rank = table.column("rank");
    int origin = table.column("origin_ar");
    int family = table.column("family");
    Map<String, Integer> firsts = new HashMap<>(1 << 14);
    while (table.next()) {
      boolean shown = isShown(table.cell(origin));
      long weight = table.cell(rank).equals("top") ? Known.TOP : 1;
      Known person = add(columns, EntityType.PERSON, shown, table.all(places), weight);
      for (String alone : table.all(family)) {
        gazetteer.familyName(alone, person);
      }
      firsts.merge(firstWord(table.cell(columns.nameAr)), 1, Integer::sum);
      firsts.merge(firstWord(table.cell(columns.nameEn)), 1, Integer::sum);
    }
    for (Map.Entry<String, Integer> first : firsts.entrySet()) {
      String word = Fold.fold(first.getKey());
      if (first.getValue() >= SHARED) {
        gazetteer.addNeverAlone(word);
      }
      if (word.length() > 2 && !Forms.isArabic(word)) {
        gazetteer.addGiven(word);
      }
    }
  }

  /** A published name, or one written by hand that use bears out. */
  static boolean isShown(String origin) {
    return origin.equals("label") || origin.equals("seen");
  }

  private static String firstWord(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank);
  }

  /** Names that no data set gives, of what the other files tell. */
  private void additions() {
    Table table = Table.of("additions.tsv");
    int id = table.column("id");
    int kind = table.column("kind");
    int forms = table.column("forms");
    while (table.next()) {
      Known whose = gazetteer.byId(table.cell(id));
      if (whose == null) {
        throw new IllegalStateException(
            table.where() + ": no file has the id «" + table.cell(id) + "», want one that has");
      }
      boolean demonym = table.cell(kind).equals("demonym");
      for (String form : table.all(forms)) {
        if (demonym) {
          gazetteer.demonym(form, whose);
        } else {
          gazetteer.name(form, whose);
        }
      }
    }
  }

  /** Adds what the present row tells, with all its names. */
  private Known add(
      Columns columns, EntityType type, boolean showArabic, List<String> countries, long weight) {
    Table table = columns.table;
    String nameAr = table.cell(columns.nameAr);
    String nameEn = table.cell(columns.nameEn);
    Known who =
        new Known(
            table.cell(columns.id),
            type,
            showArabic ? orNull(nameAr) : null,
            orNull(nameEn),
            countries,
            weight,
            table.place());
    gazetteer.add(who);
    gazetteer.name(nameAr, who);
    gazetteer.name(nameEn, who);
    for (String form : table.all(columns.formsAr)) {
      gazetteer.name(form, who);
    }
    for (String form : table.all(columns.formsEn)) {
      gazetteer.name(form, who);
    }
    return who;
  }

  private static @Nullable String orNull(String name) {
    return name.isEmpty() ? null : name;
  }

  /** Where the cells that all these files have lie in one of them. */
  private static final class Columns {
    final Table table;
    final int id;
    final int nameAr;
    final int formsAr;
    final int nameEn;
    final int formsEn;

    Columns(Table table) {
      this.table = table;
      this.id = table.column("id");
      this.nameAr = table.column("name_ar");
      this.formsAr = table.column("forms_ar");
      this.nameEn = table.column("name_en");
      this.formsEn = table.column("forms_en");
    }
  }
}
