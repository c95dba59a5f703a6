package org.isnad.score;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Says of each statement of one article whether it counts, and whether it is right.
 *
 * @param gold what is there
 * @param found what was found
 * @param kinds the kinds that count, null for all
 * @param half the pairs that share half their words
 * @param pairing the pairs that count
 * @param leftOut the finds that pair with nothing and are neither right nor wrong
 */
record Judge(
    List<Item> gold,
    List<Item> found,
    @Nullable Set<Statement.Kind> kinds,
    Pairing half,
    Pairing pairing,
    BitSet leftOut) {

  /** Returns the judge of spans. */
  static Judge ofSpans(List<Item> gold, List<Item> found, @Nullable Set<Statement.Kind> kinds) {
    Pairing half = Pairing.of(gold, found, Measure.SPAN.threshold());
    return new Judge(gold, found, kinds, half, half, leftOut(gold, found, kinds, half));
  }

  /** Returns the counts of a row by a measure. */
  Counts count(Row row, Measure measure) {
    int[] golds =
        IntStream.range(0, gold.size())
            .filter(i -> counts(gold.get(i), row) && row.takes(gold.get(i).marking().kind()))
            .toArray();
    int[] finds =
        IntStream.range(0, found.size())
            .filter(j -> isJudged(j, row) && row.takes(found.get(j).marking().kind()))
            .toArray();
    int goldRight = 0;
    for (int i : golds) {
      goldRight += pairing.isFound(i) && isRight(i, pairing.foundOf(i), measure) ? 1 : 0;
    }
    int foundRight = 0;
    for (int j : finds) {
      foundRight += pairing.isGold(j) && isRight(pairing.goldOf(j), j, measure) ? 1 : 0;
    }
    return new Counts(goldRight, golds.length, foundRight, finds.length);
  }

  /** Says whether the gold statement with this index counts at all. */
  boolean counts(int index) {
    return counts(gold.get(index), Row.ALL);
  }

  /** Says whether the find with this index is held right or wrong at all. */
  boolean isJudged(int find) {
    return isJudged(find, Row.ALL);
  }

  /** Says whether a gold statement counts in a row, the row's kind aside. */
  private boolean counts(Item item, Row row) {
    return isOf(kinds, item) && (!row.speechOnly() || item.marking().speech());
  }

  /** Says whether a find is held right or wrong in a row, and not left out. */
  private boolean isJudged(int find, Row row) {
    if (leftOut.get(find)) {
      return false;
    }
    if (pairing.isGold(find)) {
      return counts(gold.get(pairing.goldOf(find)), row);
    }
    // a find that half covers left-out gold is left out at every threshold
    boolean onLeftOut = half.isGold(find) && !counts(gold.get(half.goldOf(find)), row);
    return !onLeftOut && (!row.speechOnly() || found.get(find).marking().speech());
  }

  private boolean isRight(int index, int find, Measure measure) {
    return measure.isRight(gold.get(index), found.get(find), gold);
  }

  /** The finds that pair with nothing and that {@code kinds} leaves out. */
  static BitSet leftOut(
      List<Item> gold, List<Item> found, @Nullable Set<Statement.Kind> kinds, Pairing half) {
    BitSet leftOut = new BitSet();
    if (kinds == null) {
      return leftOut;
    }
    BitSet zone = new BitSet();
    gold.stream().filter(g -> !isOf(kinds, g)).forEach(g -> zone.or(g.content()));
    for (int j = 0; j < found.size(); j++) {
      Item find = found.get(j);
      boolean otherKind = find.marking().kind() != null && !isOf(kinds, find);
      boolean inside = 2 * Words.shared(find.content(), zone) >= find.content().cardinality();
      leftOut.set(j, !half.isGold(j) && (otherKind || inside));
    }
    return leftOut;
  }

  private static boolean isOf(@Nullable Set<Statement.Kind> kinds, Item item) {
    Statement.Kind kind = item.marking().kind();
    return kinds == null || (kind != null && kinds.contains(kind));
  }
}
