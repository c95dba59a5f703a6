package org.isnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names that are more often common words, and what must stand around them to be a name.
 *
 * <p>«سلام» is a town, but mostly peace; «العربية» is a broadcaster when it is quoted or follows
 * قناة; "Nice" is a city after "in", else mostly an adjective.
 */
final class Stops {

  private final Map<String, Guard> names = new HashMap<>();
  private final Map<String, Guard> demonyms = new HashMap<>();

  private final List<List<String>> lookalikes = new ArrayList<>();

  /** The first words of the stops that are phrases: most names need no joining to be looked up. */
  private final Set<String> phraseStarts = new HashSet<>();

  private final Set<String> families = new HashSet<>();

  private Stops() {}

  /** Reads the list in the jar. */
  static Stops load() {
    Stops stops = new Stops();
    Table table = Table.of("stops.tsv");
    int kind = table.column("kind");
    int guard = table.column("guard");
    int forms = table.column("forms");
    while (table.next()) {
      for (String form : table.all(forms)) {
        stops.add(table.cell(kind), table.cell(guard), Forms.words(form));
      }
    }
    return stops;
  }

  private void add(String kind, String guard, List<String> words) {
    switch (kind) {
      case "lookalike" -> lookalikes.add(words);
      case "family" -> families.add(words.get(0));
      case "demonym" -> put(demonyms, guard, words);
      default -> put(names, guard, words);
    }
  }

  private void put(Map<String, Guard> guards, String guard, List<String> words) {
    guards.put(String.join(" ", words), Guard.valueOf(guard.toUpperCase(Locale.ROOT)));
    if (words.size() > 1) {
      phraseStarts.add(words.get(0));
    }
  }

  /** Returns the folded family names that do not stand alone: سلام, May. */
  Set<String> families() {
    return families;
  }

  /** Returns the words that look like a name with a preposition or conjunction bound to it. */
  List<List<String>> lookalikes() {
    return lookalikes;
  }

  /** Returns what must stand around the name with these folded words. */
  Guard guard(List<String> words, boolean demonym) {
    Map<String, Guard> guards = demonym ? demonyms : names;
    String first = words.get(0);
    if (words.size() == 1) {
      return guards.getOrDefault(first, Guard.NONE);
    }
    return phraseStarts.contains(first)
        ? guards.getOrDefault(String.join(" ", words), Guard.NONE)
        : Guard.NONE;
  }
}
