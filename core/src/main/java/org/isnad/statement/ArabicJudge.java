package org.isnad.statement;

/** Says whether a cue reports the content that it could. */
interface ArabicJudge {

  /** Returns how likely the offer is a statement, 0 to 1. */
  double probability(ArabicKinds kinds, ArabicOffer offer);

  /**
   * Returns how likely the offer can be at most, wherever its content ends: to find that end costs
   * more than all the rest, and most offers are idle.
   *
   * @param offer an offer whose content is not read yet
   */
  default double atMost(ArabicKinds kinds, ArabicOffer offer) {
    return 1;
  }
}
