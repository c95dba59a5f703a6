package org.isnad.score;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one article or of many: for each measure and row, and for each part of statements.
 *
 * @param counts by measure and row
 * @param parts words of sources, cues and relays: right, in the gold, right, found
 */
record Tally(Map<Measure, Map<Row, Counts>> counts, Map<Part, Counts> parts) {

  /** Returns the sum of {@code tallies}. */
  static Tally sum(List<Tally> tallies) {
    Tally sum = new Tally(new EnumMap<>(Measure.class), new EnumMap<>(Part.class));
    for (Measure measure : Measure.values()) {
      Map<Row, Counts> rows = new EnumMap<>(Row.class);
      for (Row row : Row.values()) {
        rows.put(row, sum(tallies.stream().map(t -> t.of(row, measure)).toList(), Counts.NONE));
      }
      sum.counts.put(measure, rows);
    }
    for (Part part : Part.values()) {
      sum.parts.put(part, sum(tallies.stream().map(t -> t.of(part)).toList(), Counts.NONE));
    }
    return sum;
  }

  private static Counts sum(List<Counts> counts, Counts start) {
    return counts.stream().reduce(start, Counts::plus);
  }

  /** Returns the counts of a row by a measure. */
  Counts of(Row row, Measure measure) {
    return Objects.requireNonNull(Objects.requireNonNull(counts.get(measure)).get(row));
  }

  /** Returns the word counts of a part. */
  Counts of(Part part) {
    return Objects.requireNonNull(parts.get(part));
  }

  /**
   * Counts one article.
   *
   * @param gold what is there
   * @param found what was found
   * @param kinds the kinds that count, null for all; a find on gold of another kind is left out,
   *     and so is one that pairs with nothing when it is of another kind or half inside such gold
   */
  static Tally of(List<Item> gold, List<Item> found, @Nullable Set<Statement.Kind> kinds) {
    Pairing half = Pairing.of(gold, found, Measure.SPAN.threshold());
    BitSet leftOut = Judge.leftOut(gold, found, kinds, half);
    Map<Measure, Map<Row, Counts>> counts = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      Pairing pairing =
          measure == Measure.STRICT ? Pairing.of(gold, found, measure.threshold()) : half;
      Judge judge = new Judge(gold, found, kinds, half, pairing, leftOut);
      Map<Row, Counts> rows = new EnumMap<>(Row.class);
      for (Row row : Row.values()) {
        rows.put(row, judge.count(row, measure));
      }
      counts.put(measure, rows);
    }
    return new Tally(counts, countParts(gold, found, half));
  }

  private static Map<Part, Counts> countParts(List<Item> gold, List<Item> found, Pairing half) {
    Map<Part, Counts> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      int right = 0;
      int inGold = 0;
      for (int i = 0; i < gold.size(); i++) {
        BitSet words = gold.get(i).part(part);
        inGold += words.cardinality();
        right += half.isFound(i) ? Words.shared(words, found.get(half.foundOf(i)).part(part)) : 0;
      }
      int inFound = found.stream().mapToInt(f -> f.part(part).cardinality()).sum();
      parts.put(part, new Counts(right, inGold, right, inFound));
    }
    return parts;
  }
}
