package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.Isnad;
import org.isnad.collection.Backup;
import org.isnad.collection.Collection;
import org.isnad.collection.Tally;
import org.isnad.find.Index;

/**
 * How a collection is.
 *
 * @param folder where it lies
 * @param tally how much it holds
 * @param disk how many bytes its folder takes
 * @param backups the copies that were made of it
 * @param faults what is wrong, nothing when all is sound
 * @param hints what a person may want to do
 */
record CollectionCheck(
    Path folder,
    Tally tally,
    long disk,
    List<Backup> backups,
    List<String> faults,
    List<String> hints) {

  /** Looks at every page of {@code collection}. */
  static CollectionCheck of(Collection collection) throws IOException {
    Tally tally = collection.tally();
    List<Backup> backups = collection.backups();
    return new CollectionCheck(
        collection.folder(),
        tally,
        size(collection.folder()),
        backups,
        faults(collection),
        hints(tally, backups));
  }

  private static List<String> faults(Collection collection) throws IOException {
    List<String> faults = new ArrayList<>(collection.check());
    if (faults.isEmpty()) {
      try (Index index = Index.open(collection)) {
        faults.addAll(index.faults());
      }
    }
    return faults;
  }

  private static List<String> hints(Tally tally, List<Backup> backups) {
    List<String> hints = new ArrayList<>();
    long old = tally.pages() - tally.readers().getOrDefault(Isnad.VERSION, 0L);
    if (old > 0) {
      hints.add(old + " pages were read by another version: isnad reread");
    }
    if (tally.unplaced() > 0) {
      hints.add(
          tally.unplaced() + " corrections lost their words: isnad correct --list --unplaced");
    }
    for (Backup backup : backups) {
      if (!Files.exists(backup.file())) {
        hints.add("the backup " + backup.file() + " is not there any more");
      }
    }
    return hints;
  }

  /** What goes while we look counts as gone. */
  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
