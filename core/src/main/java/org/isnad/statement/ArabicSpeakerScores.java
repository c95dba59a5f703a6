package org.isnad.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.WordList;
import org.isnad.statement.ArabicCandidate.Stand;
import org.isnad.statement.ArabicCandidate.Tie;

/**
 * How likely each candidate is the one whom a cue without a subject means: a log-linear sum over
 * what ties the two, for all cues alike and for cues that stand as this one does.
 *
 * <p>The weights stand in {@code arabic-speaker-weights.tsv} and were learned on marked articles; a
 * feature without one counts nothing.
 */
@SuppressWarnings("EnumOrdinal") // a feature is known by its name in the file, never by its number
final class ArabicSpeakerScores {

  private static final int STANDS = Stand.values().length;
  private static final int TIES = Tie.values().length;

  /** The number of features. */
  static final int SIZE = (STANDS + 1) * TIES;

  private final double[] weights;

  ArabicSpeakerScores(double[] weights) {
    this.weights = weights.clone();
  }

  static ArabicSpeakerScores load() {
    Map<String, Double> byName = new HashMap<>();
    for (WordList.Row row :
        WordList.of(ArabicSpeakerScores.class, "arabic-speaker-weights.tsv").rows()) {
      byName.put(row.get("feature"), Double.parseDouble(row.get("weight")));
    }
    double[] weights = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      weights[i] = byName.getOrDefault(name(i), 0.0);
    }
    return new ArabicSpeakerScores(weights);
  }

  /** Returns the name of a feature: {@code spoke-last}, {@code participle+here-subject}. */
  static String name(int feature) {
    String tie = word(Tie.values()[feature % TIES]);
    int stand = feature / TIES;
    return stand == 0 ? tie : word(Stand.values()[stand - 1]) + "+" + tie;
  }

  /** Returns the feature of a tie whatever the cue's stand. */
  static int feature(Tie tie) {
    return tie.ordinal();
  }

  /** Returns the feature of a tie for cues that stand so. */
  static int feature(Stand stand, Tie tie) {
    return (stand.ordinal() + 1) * TIES + tie.ordinal();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  double score(Stand stand, ArabicCandidate candidate) {
    double sum = 0;
    for (Tie tie : candidate.ties()) {
      sum += weights[feature(tie)] + weights[feature(stand, tie)];
    }
    return sum;
  }

  /** Returns the index of the likeliest candidate, the first of equals; -1 of none. */
  int best(Stand stand, List<ArabicCandidate> candidates) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < candidates.size(); i++) {
      double score = score(stand, candidates.get(i));
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best;
  }
}
