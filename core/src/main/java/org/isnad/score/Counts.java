package org.isnad.score;

/**
 * What was right, seen from the gold and from the finds.
 *
 * @param goldRight gold statements that were found and right
 * @param gold gold statements
 * @param foundRight finds that were right
 * @param found finds
 */
public record Counts(int goldRight, int gold, int foundRight, int found) {

  /** Nothing counted. */
  public static final Counts NONE = new Counts(0, 0, 0, 0);

  /** Returns the sum of the two. */
  public Counts plus(Counts other) {
    return new Counts(
        goldRight + other.goldRight,
        gold + other.gold,
        foundRight + other.foundRight,
        found + other.found);
  }

  /** Returns the share of the finds that are right, 0 when there are none. */
  public double precision() {
    return found == 0 ? 0 : (double) foundRight / found;
  }

  /** Returns the share of the gold that was found, 0 when there is none. */
  public double recall() {
    return gold == 0 ? 0 : (double) goldRight / gold;
  }

  /** Returns the harmonic mean of precision and recall, 0 when both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
