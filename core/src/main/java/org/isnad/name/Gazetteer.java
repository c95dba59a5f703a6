package org.isnad.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.EntityType;
import org.isnad.base.Fold;
import org.isnad.base.WordList;
import org.isnad.base.WordList.Row;
import org.jspecify.annotations.Nullable;

/**
 * All names that can be found, as an automaton whose states tell who bears the name that ends
 * there.
 */
final class Gazetteer {

  /** A bearing of a name is that of an adjective: روسي, Russian. */
  static final int DEMONYM = 1;

  /** The name counts only in capitals: US, UN, AP. */
  static final int CAPITALS = 2;

  /** Added to the population of a capital, so that it outweighs its namesakes. */
  private static final long CAPITAL = 1_000_000_000;

  /** The population from which on a town needs no "town of" or "in" before its name. */
  private static final long KNOWN_TO_ALL = 300_000;

  /** How many must share a first name before it is taken for one wherever it stands. */
  private static final int SHARED = 3;

  private static final int NOBODY = -1;

  private final Trie trie = new Trie(1 << 16);
  private final List<Known> known = new ArrayList<>(1 << 14);
  private final Map<String, Known> byId = new HashMap<>(1 << 15);
  private final Set<String> neverAlone = new HashSet<>();
  private final Stops stops = Stops.load();
  private int[] firstBearing = new int[1 << 16];
  private final List<Bearing> bearings = new ArrayList<>(1 << 15);

  /**
   * Who bears a name.
   *
   * @param who the bearer
   * @param name the words of the name
   * @param flags {@link #DEMONYM}, {@link #CAPITALS}
   * @param guard what must stand around it
   * @param next the index of the next bearing of the same name, -1 after the last
   */
  record Bearing(Known who, List<String> name, int flags, Guard guard, int next) {
    boolean isDemonym() {
      return (flags & DEMONYM) != 0;
    }

    boolean wantsCapitals() {
      return (flags & CAPITALS) != 0;
    }
  }

  private Gazetteer() {
    Arrays.fill(firstBearing, NOBODY);
  }

  /** Reads all files of names in the jar. */
  static Gazetteer load() {
    Gazetteer gazetteer = new Gazetteer();
    gazetteer.countries();
    gazetteer.organisations();
    gazetteer.cities();
    gazetteer.people();
    gazetteer.additions();
    gazetteer.lookalikes();
    return gazetteer;
  }

  /**
   * Returns the folded words that are no family name by themselves: common words, and what at least
   * three people of the base have as their first name.
   */
  Set<String> neverAlone() {
    return neverAlone;
  }

  Trie trie() {
    return trie;
  }

  /** Returns the first bearing of the name that ends in {@code state}, null when none does. */
  @Nullable Bearing bearing(int state) {
    return at(state < firstBearing.length ? firstBearing[state] : NOBODY);
  }

  /** Returns the bearing after {@code bearing} of the same name, null after the last. */
  @Nullable Bearing next(Bearing bearing) {
    return at(bearing.next);
  }

  /** Returns what bears {@code id}, null when the base does not know it. */
  @Nullable Known byId(String id) {
    return byId.get(id);
  }

  private @Nullable Bearing at(int index) {
    return index == NOBODY ? null : bearings.get(index);
  }

  private void countries() {
    for (Row row : WordList.of(Gazetteer.class, "countries.tsv").rows()) {
      String id = row.get("id");
      long weight = row.get("type").equals("country") ? Long.MAX_VALUE : Long.MAX_VALUE - 1;
      Known country = known(row, EntityType.COUNTRY, row.get("name_ar"), List.of(id), weight);
      forms(row, country);
      for (String demonym : row.all("demonyms_ar", '|')) {
        demonym(demonym, country);
      }
      for (String demonym : row.all("demonyms_en", '|')) {
        demonym(demonym, country);
      }
    }
  }

  private void organisations() {
    for (Row row : WordList.of(Gazetteer.class, "organisations.tsv").rows()) {
      EntityType type =
          row.get("type").equals("outlet") ? EntityType.OUTLET : EntityType.ORGANISATION;
      forms(row, known(row, type, row.get("name_ar"), row.all("country", '|'), Long.MAX_VALUE / 2));
    }
  }

  private void cities() {
    for (Row row : WordList.of(Gazetteer.class, "cities.tsv").rows()) {
      String population = row.get("population");
      long people = population.isEmpty() ? 0 : Long.parseLong(population);
      long weight = row.get("type").equals("capital") ? CAPITAL + people : people;
      forms(row, known(row, EntityType.PLACE, row.get("name_ar"), row.all("country", '|'), weight));
    }
  }

  /** A person is found by a full name only, of two words at least. */
  private void people() {
    Map<String, Integer> firsts = new HashMap<>();
    for (Row row : WordList.of(Gazetteer.class, "people.tsv").rows()) {
      boolean shown = row.get("origin_ar").equals("label");
      Known person =
          known(
              row,
              EntityType.PERSON,
              shown ? row.get("name_ar") : "",
              row.all("places", '|'),
              row.get("rank").equals("top") ? Known.TOP : 1);
      forms(row, person);
      firsts.merge(firstWord(row.get("name_ar")), 1, Integer::sum);
      firsts.merge(firstWord(row.get("name_en")), 1, Integer::sum);
    }
    neverAlone.addAll(stops.families());
    firsts.forEach(
        (word, count) -> {
          if (count >= SHARED) {
            neverAlone.add(word);
          }
        });
  }

  private static String firstWord(String name) {
    int blank = name.indexOf(' ');
    return Fold.fold(blank < 0 ? name : name.substring(0, blank));
  }

  private void additions() {
    for (Row row : WordList.of(Gazetteer.class, "additions.tsv").rows()) {
      Known whose = byId.get(row.get("id"));
      if (whose == null) {
        throw new IllegalStateException(
            row.where() + ": no file has the id «" + row.get("id") + "»; want one that has a row");
      }
      for (String form : row.all("forms", '|')) {
        if (row.get("kind").equals("demonym")) {
          demonym(form, whose);
        } else {
          form(form, whose);
        }
      }
    }
  }

  /** A word that only looks like a name with something bound to it is taken in whole, by no one. */
  private void lookalikes() {
    for (List<String> words : stops.lookalikes()) {
      add(words, Known.NOBODY, 0);
    }
  }

  private Known known(
      Row row, EntityType type, String nameAr, List<String> countries, long weight) {
    Known who =
        new Known(
            row.get("id"), type, orNull(nameAr), orNull(row.get("name_en")), countries, weight);
    known.add(who);
    byId.put(who.id(), who);
    return who;
  }

  private static @Nullable String orNull(String name) {
    return name.isEmpty() ? null : name;
  }

  private void forms(Row row, Known who) {
    form(row.get("name_ar"), who);
    row.all("forms_ar", '|').forEach(form -> form(form, who));
    form(row.get("name_en"), who);
    row.all("forms_en", '|').forEach(form -> form(form, who));
  }

  private void form(String name, Known who) {
    List<String> words = Forms.words(name);
    if (words.isEmpty() || (who.type() == EntityType.PERSON && !Forms.isFullName(words))) {
      return;
    }
    boolean acronym = name.length() <= 6 && Forms.isCapitals(name) && !Forms.isArabic(words.get(0));
    // "The Guardian" is found as Guardian, so that the span leaves the article out
    List<String> bare =
        words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
    add(bare, who, acronym ? CAPITALS : 0);
    if (words.get(0).startsWith("ال")) {
      addDefinite(words, who, 0);
    }
  }

  private void demonym(String name, Known country) {
    List<String> words = Forms.words(name);
    add(words, country, DEMONYM);
    if (Forms.isArabic(words.get(0))) {
      List<String> definite = Forms.definite(words);
      add(definite, country, DEMONYM);
      addDefinite(definite, country, DEMONYM);
    }
  }

  private void add(List<String> words, Known who, int flags) {
    int state = Trie.START;
    for (String word : words) {
      state = trie.add(state, word);
    }
    bear(state, words, who, flags);
  }

  private void addDefinite(List<String> words, Known who, int flags) {
    int state = trie.add(Trie.START_DEFINITE, words.get(0).substring(2));
    for (String word : words.subList(1, words.size())) {
      state = trie.add(state, word);
    }
    bear(state, words, who, flags);
  }

  /** A single word that names a town of no great size is mostly something else. */
  private Guard guard(List<String> words, Known who, int flags) {
    if (who.isNobody()) {
      return Guard.NONE;
    }
    Guard guard = stops.guard(words, (flags & DEMONYM) != 0);
    boolean small = isLesserPlace(who) && who.weight() < KNOWN_TO_ALL;
    return guard == Guard.NONE && small && words.size() == 1 ? Guard.PLACED : guard;
  }

  private static boolean isLesserPlace(Known who) {
    return who.type() == EntityType.PLACE && who.weight() < CAPITAL;
  }

  private void bear(int state, List<String> words, Known who, int flags) {
    Guard guard = guard(words, who, flags);
    if (guard == Guard.NEVER) {
      return;
    }
    if (state >= firstBearing.length) {
      int length = firstBearing.length;
      firstBearing = Arrays.copyOf(firstBearing, Math.max(length * 2, state + 1));
      Arrays.fill(firstBearing, length, firstBearing.length, NOBODY);
    }
    for (Bearing b = bearing(state); b != null; b = next(b)) {
      if (b.who.id().equals(who.id())) {
        return; // the name and the adjective are spelled alike (جيبوتي): it counts as the name
      }
      if (b.who.type() == EntityType.COUNTRY && isLesserPlace(who)) {
        return; // Colombia is the country, not the town in Missouri
      }
    }
    bearings.add(new Bearing(who, words, flags, guard, firstBearing[state]));
    firstBearing[state] = bearings.size() - 1;
  }
}
