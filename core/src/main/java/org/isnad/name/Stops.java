package org.isnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Fold;
import org.isnad.base.WordList;
import org.isnad.base.WordList.Row;

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

  private final Set<String> families = new HashSet<>();

  private Stops() {}

  /** Reads the list in the jar. */
  static Stops load() {
    Stops stops = new Stops();
    for (Row row : WordList.of(Stops.class, "stops.tsv").rows()) {
      if (row.get("kind").equals("lookalike")) {
        row.all("forms", '|').forEach(form -> stops.lookalikes.add(Forms.words(form)));
        continue;
      }
      if (row.get("kind").equals("family")) {
        row.all("forms", '|').forEach(form -> stops.families.add(Fold.fold(form)));
        continue;
      }
      Guard guard = Guard.valueOf(row.get("guard").toUpperCase(Locale.ROOT));
      boolean demonym = row.get("kind").equals("demonym");
      for (String form : row.all("forms", '|')) {
        (demonym ? stops.demonyms : stops.names).put(Fold.fold(form), guard);
      }
    }
    return stops;
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
    String key = words.size() == 1 ? words.get(0) : String.join(" ", words);
    return guards.getOrDefault(key, Guard.NONE);
  }
}
