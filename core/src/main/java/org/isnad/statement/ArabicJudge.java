package org.isnad.statement;

/** Says whether a cue reports the content that it could. */
interface ArabicJudge {

  /** Returns how likely the offer is a statement, 0 to 1. */
  double probability(ArabicKinds kinds, ArabicOffer offer);
}
