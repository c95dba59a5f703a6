package org.isnad.find;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what was found.
 *
 * @param hits what was found, in order
 * @param total how much was found in all
 * @param next the key to ask for those that follow, null when there are none
 */
public record Answer<T>(List<T> hits, int total, @Nullable String next) {

  /** Copies the list. */
  public Answer {
    hits = List.copyOf(hits);
  }
}
