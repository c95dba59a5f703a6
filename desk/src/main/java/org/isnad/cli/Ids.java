package org.isnad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.collection.Collection;

/** Ids of pages and statements, written as short as no two of them begin alike. */
final class Ids {

  /** So many are named when an id is not enough. */
  private static final int NAMED = 4;

  private Ids() {}

  /**
   * Returns the id that begins with {@code beginning}.
   *
   * @throws IOException when none does, or several do
   */
  static String id(Collection in, String beginning) throws IOException {
    return only(beginning, in.idsBeginning(beginning, NAMED), "page or statement");
  }

  /**
   * Returns the id of a statement that begins with {@code beginning}.
   *
   * @throws IOException when none does, or several do
   */
  static String statement(Collection in, String beginning) throws IOException {
    List<String> ids = new ArrayList<>();
    for (String id : in.idsBeginning(beginning, NAMED)) {
      if (in.page(id).isEmpty()) {
        ids.add(id);
      }
    }
    return only(beginning, ids, "statement");
  }

  private static String only(String beginning, List<String> ids, String what) throws IOException {
    if (ids.contains(beginning)) {
      return beginning;
    }
    if (beginning.isEmpty() || ids.isEmpty()) {
      throw new IOException(
          "no "
              + what
              + " has an id that begins with '"
              + beginning
              + "': want one that export or add writes");
    }
    if (ids.size() > 1) {
      throw new IOException(
          "'"
              + beginning
              + "' begins several ids ("
              + String.join(", ", ids)
              + "): want more of it");
    }
    return ids.get(0);
  }
}
