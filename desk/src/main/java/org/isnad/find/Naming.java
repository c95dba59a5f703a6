package org.isnad.find;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.isnad.name.Directory;
import org.jspecify.annotations.Nullable;

/** Knows which ids a name in a question may mean: all that the knowledge base calls wholly so. */
final class Naming {

  /** A name of more bearers says nothing. */
  private static final int MOST = 20;

  private final Supplier<Directory> opener;
  private @Nullable Map<String, List<String>> ids;

  Naming(Supplier<Directory> opener) {
    this.opener = opener;
  }

  /** Returns the ids; nothing when there are too many. */
  synchronized List<String> ids(String name) {
    if (ids == null) {
      ids = opener.get().idsByName();
    }
    List<String> bearers = ids.getOrDefault(name, List.of());
    return bearers.size() > MOST ? List.of() : bearers;
  }
}
