package org.isnad.statement;

/**
 * The likeliest end in a chain of yes-or-no questions.
 *
 * <p>What is read from its first word on either ends at the next place or goes on to the one behind
 * it. The likeliest end is the place where «went on» so far and «ends here» together are the most
 * likely; when to go on over all of them is likelier still, it is the place given for that.
 */
final class LikeliestEnd {

  /** Takes in the places of a chain, in text order. */
  interface Visitor<P> {
    /**
     * Takes in a place.
     *
     * @param last whether it must end there
     * @return whether places behind it are wanted
     */
    boolean goesOn(P place, boolean last);
  }

  private double reached = 1;
  private double most;
  private int at;
  private final int otherwise;

  /**
   * @param otherwise where it ends when it goes on over every place
   */
  LikeliestEnd(int otherwise) {
    this.otherwise = otherwise;
    this.at = otherwise;
  }

  /**
   * Asks one more place.
   *
   * @param place where it is
   * @param ends how likely what came here ends here, 0 to 1
   * @return whether a place behind this one can still be likelier than the likeliest so far
   */
  boolean ask(int place, double ends) {
    if (reached * ends > most) {
      most = reached * ends;
      at = place;
    }
    reached *= 1 - ends;
    return reached > most;
  }

  /** Returns the likeliest of the places that were asked. */
  int at() {
    return reached > most ? otherwise : at;
  }
}
