package org.isnad.find;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what was found.
 *
 * @param list what was found, in order
 * @param total how much was found in all
 * @param next the key to ask for those that follow, null when there are none
 */
public record Hits<T>(List<T> list, int total, @Nullable String next) {

  /** Copies the list. */
  public Hits {
    list = List.copyOf(list);
  }
}
