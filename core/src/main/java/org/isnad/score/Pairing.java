package org.isnad.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which find stands for which gold statement.
 *
 * <p>Every pair whose contents share enough words is a candidate, by shared over united words. The
 * best pair is taken first; of pairs equally good one with the right speaker, then the one earlier
 * in the text. Nobody is taken twice.
 */
final class Pairing {

  private static final int NOBODY = -1;

  private final int[] foundOf;
  private final int[] goldOf;

  private Pairing(int golds, int founds) {
    this.foundOf = new int[golds];
    this.goldOf = new int[founds];
    Arrays.fill(foundOf, NOBODY);
    Arrays.fill(goldOf, NOBODY);
  }

  private record Candidate(double share, boolean wrongSpeaker, int gold, int found) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble((Candidate c) -> -c.share)
            .thenComparing(Candidate::wrongSpeaker)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::found);
  }

  /** Pairs the items whose contents share at least {@code threshold} of their words. */
  static Pairing of(List<Item> gold, List<Item> found, double threshold) {
    Pairing pairing = new Pairing(gold.size(), found.size());
    for (Candidate c : candidates(gold, found, threshold)) {
      if (pairing.foundOf[c.gold] == NOBODY && pairing.goldOf[c.found] == NOBODY) {
        pairing.foundOf[c.gold] = c.found;
        pairing.goldOf[c.found] = c.gold;
      }
    }
    return pairing;
  }

  private static List<Candidate> candidates(List<Item> gold, List<Item> found, double threshold) {
    Map<Integer, List<Integer>> index = findsByWord(found);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Item item = gold.get(i);
      for (Map.Entry<Integer, Integer> e : sharedWords(item.content(), index).entrySet()) {
        Item other = found.get(e.getKey());
        int united = item.content().cardinality() + other.content().cardinality() - e.getValue();
        double share = (double) e.getValue() / united;
        if (share >= threshold) {
          candidates.add(new Candidate(share, !item.isSpokenBy(other), i, e.getKey()));
        }
      }
    }
    candidates.sort(Candidate.BEST_FIRST);
    return candidates;
  }

  private static Map<Integer, List<Integer>> findsByWord(List<Item> found) {
    Map<Integer, List<Integer>> index = new HashMap<>();
    for (int j = 0; j < found.size(); j++) {
      int find = j;
      found.get(j).content().stream()
          .forEach(word -> index.computeIfAbsent(word, w -> new ArrayList<>()).add(find));
    }
    return index;
  }

  private static Map<Integer, Integer> sharedWords(
      BitSet content, Map<Integer, List<Integer>> index) {
    Map<Integer, Integer> shared = new HashMap<>();
    content.stream()
        .forEach(
            word ->
                index.getOrDefault(word, List.of()).forEach(j -> shared.merge(j, 1, Integer::sum)));
    return shared;
  }

  /** Says whether the gold statement with this index was found. */
  boolean isFound(int gold) {
    return foundOf[gold] != NOBODY;
  }

  /** Says whether the find with this index stands for a gold statement. */
  boolean isGold(int found) {
    return goldOf[found] != NOBODY;
  }

  /** Returns the index of the find for a gold statement that {@link #isFound was found}. */
  int foundOf(int gold) {
    return foundOf[gold];
  }

  /** Returns the index of the gold statement for a find that {@link #isGold is one}. */
  int goldOf(int found) {
    return goldOf[found];
  }
}
