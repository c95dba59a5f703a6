package org.isnad.find;

import java.util.List;
import org.isnad.base.Span;
import org.isnad.collection.Saying;

/**
 * A statement that was found.
 *
 * @param saying the statement
 * @param highlights the places of what was sought, in UTF-16 units of the content
 */
public record StatementHit(Saying saying, List<Span> highlights) {

  /** Copies the list. */
  public StatementHit {
    highlights = List.copyOf(highlights);
  }
}
