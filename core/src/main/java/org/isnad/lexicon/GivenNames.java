package org.isnad.lexicon;

import java.util.HashSet;
import java.util.Set;
import org.isnad.base.WordList;

/**
 * Words that people are called by before their family name: ليلى, Anna.
 *
 * <p>They tell a family name from what it looks like: «ناصر التركماني» and "Peter London" are
 * people, and neither a Turkmen nor a city.
 */
public final class GivenNames {

  private final Set<String> names = new HashSet<>(1 << 12);

  private GivenNames() {}

  /** Reads the Arabic and the English list in the jar. */
  public static GivenNames load() {
    GivenNames given = new GivenNames();
    for (WordList.Row row : ArabicLexicon.rows("given-names")) {
      given.names.addAll(row.all("names", ' '));
    }
    for (WordList.Row row : WordList.of(GivenNames.class, "en/first-names.tsv").rows()) {
      given.names.addAll(row.all("names", ' '));
    }
    return given;
  }

  /** Says whether a folded word is a given name in either language. */
  public boolean contains(String folded) {
    return names.contains(folded);
  }
}
