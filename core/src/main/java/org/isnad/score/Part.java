package org.isnad.score;

import java.util.List;
import java.util.Locale;
import org.isnad.base.Span;

/** The parts of a statement beside its content. */
public enum Part {
  /** The words that name who said it. */
  SOURCE,
  /** The words that report it. */
  CUE,
  /** The words that name an intermediary. */
  RELAY;

  /** Returns the word for this in gold files, tables and JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the spans that {@code marking} gives this part. */
  public List<Span> of(Marking marking) {
    return switch (this) {
      case SOURCE -> marking.source();
      case CUE -> marking.cue();
      case RELAY -> marking.relay();
    };
  }
}
