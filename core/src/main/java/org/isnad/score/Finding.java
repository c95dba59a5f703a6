package org.isnad.score;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the reader got wrong.
 *
 * @param sort what went wrong
 * @param article the article's id
 * @param gold what a person marked, null when nobody marked anything there
 * @param goldNames the names that the gold gives the speaker
 * @param found what the reader found, null when it found nothing there
 */
public record Finding(
    Sort sort,
    String article,
    @Nullable Marking gold,
    List<String> goldNames,
    @Nullable Marking found) {

  /** Copies the list. */
  public Finding {
    goldNames = List.copyOf(goldNames);
  }

  /** What went wrong. */
  public enum Sort {
    /** A statement was not found. */
    MISSED,
    /** It was found and given to somebody else. */
    SPEAKER,
    /** What was found is no statement. */
    FALSE
  }

  /** Returns what is wrong with {@code finds}, gold first, each in file order. */
  static List<Finding> of(Marked article, List<Item> gold, List<Item> finds, Judge judge) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Marking marking = gold.get(i).marking();
      List<String> names = article.speakers().getOrDefault(speaker(marking), List.of());
      if (!judge.counts(i)) {
        continue;
      }
      Pairing pairing = judge.pairing();
      if (!pairing.isFound(i)) {
        findings.add(new Finding(Sort.MISSED, article.id(), marking, names, null));
      } else if (!gold.get(i).isSpokenBy(finds.get(pairing.foundOf(i)))) {
        Marking other = finds.get(pairing.foundOf(i)).marking();
        findings.add(new Finding(Sort.SPEAKER, article.id(), marking, names, other));
      }
    }
    for (int j = 0; j < finds.size(); j++) {
      if (!judge.pairing().isGold(j) && judge.isJudged(j)) {
        findings.add(
            new Finding(Sort.FALSE, article.id(), null, List.of(), finds.get(j).marking()));
      }
    }
    return findings;
  }

  private static String speaker(Marking marking) {
    return marking.speaker() == null ? "" : marking.speaker();
  }
}
