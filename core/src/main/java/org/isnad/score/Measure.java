package org.isnad.score;

import java.util.List;
import java.util.Locale;

/** What must hold for a statement found to count as right. */
public enum Measure {
  /** The contents share half of the words of both or more. */
  SPAN(.5),
  /** The contents share nine in ten of the words of both or more. */
  STRICT(.9),
  /** As {@link #SPAN}, and the speaker is right by the words that name the source or by name. */
  ATTRIBUTED(.5),
  /** As {@link #SPAN}, and the name given is the speaker's and nobody else's of the article. */
  NAMED(.5);

  private final double threshold;

  Measure(double threshold) {
    this.threshold = threshold;
  }

  /** Returns the least share of common words, shared over united, that pairs two contents. */
  public double threshold() {
    return threshold;
  }

  /** Returns the word for this in tables and JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Says whether a pair is right by this measure; the spans have been looked at before. */
  boolean isRight(Item gold, Item found, List<Item> cast) {
    return switch (this) {
      case SPAN, STRICT -> true;
      case ATTRIBUTED -> gold.isSpokenBy(found);
      case NAMED -> gold.isNamedBy(found, cast);
    };
  }
}
