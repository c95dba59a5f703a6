package org.isnad.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.isnad.name.Directory;
import org.isnad.name.Entry;
import org.jspecify.annotations.Nullable;

/** Knows which ids a name in a question may mean: all that the knowledge base calls wholly so. */
final class Naming {

  /** A name of more bearers says nothing. */
  private static final int MOST = 20;

  /** The base is gone through row by row, so what was asked is remembered. */
  private static final int REMEMBERED = 1000;

  private final Supplier<Directory> opener;
  private @Nullable Directory directory;
  private final Map<String, List<String>> remembered =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
          return size() > REMEMBERED;
        }
      };

  Naming(Supplier<Directory> opener) {
    this.opener = opener;
  }

  /** Returns the ids; nothing when there are too many. */
  synchronized List<String> ids(String name) {
    return remembered.computeIfAbsent(name, this::look);
  }

  private List<String> look(String name) {
    if (directory == null) {
      directory = opener.get();
    }
    List<String> ids =
        directory.named(name, null).stream()
            .filter(entry -> entry.found() == Entry.Found.NAME)
            .map(Entry::id)
            .distinct()
            .toList();
    return ids.size() > MOST ? List.of() : ids;
  }
}
