package org.isnad.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.Fold;
import org.isnad.base.Traits;
import org.isnad.base.Traits.Gender;
import org.isnad.base.Traits.Plurality;
import org.isnad.base.WordList.Row;
import org.jspecify.annotations.Nullable;

/**
 * Makes the forms of the nouns that can head a source, keyed by the folded form without article.
 *
 * <ol>
 *   <li>singular: وزير; she, where there is one: وزيرة، وزيرات
 *   <li>two: وزيران، وزيرين, and before an owner وزيرا، وزيري
 *   <li>sound plural: متحدثون، متحدثين, and before an owner متحدثو، متحدثي
 *   <li>broken plural, as listed: وزراء; of what is not human it agrees as feminine singular:
 *       وزارات
 * </ol>
 */
final class ArabicSources {

  private static final List<String> PRONOUNS = List.of("هما", "هم", "هن", "ها", "نا", "ه");

  private final Map<String, SourceNoun> nouns = new HashMap<>(1 << 12);

  private ArabicSources() {}

  static Map<String, SourceNoun> read() {
    ArabicSources sources = new ArabicSources();
    // A listed form wins over one that is only made, so all singulars go first.
    List<Row> rows = ArabicLexicon.rows("source-nouns");
    for (Row row : rows) {
      sources.singular(row);
    }
    for (Row row : rows) {
      sources.others(row);
    }
    return sources.nouns;
  }

  static @Nullable SourceNoun underPronoun(Map<String, SourceNoun> nouns, String word) {
    for (String pronoun : PRONOUNS) {
      int length = word.length() - pronoun.length();
      if (length < 2 || !word.endsWith(pronoun)) {
        continue;
      }
      String stem = word.substring(0, length);
      SourceNoun found = stem.endsWith("ت") ? nouns.get(stem.substring(0, length - 1) + "ه") : null;
      found = found == null ? nouns.get(stem) : found;
      if (found == null && (stem.endsWith("ي") || stem.endsWith("و"))) {
        found = nouns.get(stem.substring(0, length - 1) + "اء");
        found = found == null ? nouns.get(stem.substring(0, length - 1) + "ء") : found;
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private void singular(Row row) {
    add(row, row.get("noun"), gender(row), Plurality.SINGULAR);
  }

  private void others(Row row) {
    String noun = row.get("noun");
    boolean human = SourceNoun.Kind.of(row.get("kind")).type() == org.isnad.base.EntityType.PERSON;
    String stem = noun.endsWith("ة") ? noun.substring(0, noun.length() - 1).concat("ت") : noun;
    Gender gender = gender(row);
    for (String ending : List.of("ان", "ين", "ا")) {
      add(row, stem.concat(ending), gender, Plurality.DUAL);
    }
    for (String plural : row.all("plural", ',')) {
      if (plural.equals("sound")) {
        for (String ending : List.of("ون", "ين", "و", "ي")) {
          put(row, noun.concat(ending), gender, Plurality.PLURAL);
        }
      } else if (human) {
        add(row, plural, gender, Plurality.PLURAL);
      } else {
        add(row, plural, Gender.FEMININE, Plurality.SINGULAR);
      }
    }
    if (row.get("feminine").equals("yes")) {
      add(row, noun.concat("ة"), Gender.FEMININE, Plurality.SINGULAR);
      add(row, noun.concat("تان"), Gender.FEMININE, Plurality.DUAL);
      add(row, noun.concat("تين"), Gender.FEMININE, Plurality.DUAL);
      add(row, noun.concat("ات"), Gender.FEMININE, Plurality.PLURAL);
    }
  }

  private static Gender gender(Row row) {
    return Gender.valueOf(row.get("gender").toUpperCase(Locale.ROOT));
  }

  private void add(Row row, String form, Gender gender, Plurality plurality) {
    nouns.putIfAbsent(Fold.fold(form), noun(row, gender, plurality));
  }

  /** A sound plural and a dual in ين are the same letters; the plural is the commoner. */
  private void put(Row row, String form, Gender gender, Plurality plurality) {
    String folded = Fold.fold(form);
    SourceNoun there = nouns.get(folded);
    if (there == null || there.noun().equals(row.get("noun"))) {
      nouns.put(folded, noun(row, gender, plurality));
    }
  }

  private static SourceNoun noun(Row row, Gender gender, Plurality plurality) {
    SourceNoun.Kind kind = SourceNoun.Kind.of(row.get("kind"));
    return new SourceNoun(row.get("noun"), kind, new Traits(gender, plurality, kind.type()));
  }
}
