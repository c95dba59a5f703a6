package org.isnad.cli;

import java.nio.file.Path;
import org.isnad.collection.Collection;
import org.isnad.collection.CollectionFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option by which every verb that needs a collection is told where it lies. */
final class CollectionOption {

  /** Where a collection lies when nobody says. */
  static final Path USUAL = Path.of("isnad-collection");

  @Option(
      names = "--collection",
      paramLabel = "DIR",
      description = "The folder of the collection (default: isnad-collection, here).")
  private @Nullable Path folder;

  /** Returns the folder. */
  Path folder() {
    return folder == null ? USUAL : folder;
  }

  /** Says whether somebody said where it lies. */
  boolean isGiven() {
    return folder != null;
  }

  /** Opens it, made when it is not there. */
  Collection open() throws CollectionFailure {
    return Collection.open(folder());
  }

  /** Opens it for writing; it must be there. */
  Collection openExisting() throws CollectionFailure {
    return Collection.openExisting(folder());
  }

  /** Opens it for reading only; it must be there. */
  Collection openToRead() throws CollectionFailure {
    return Collection.openToRead(folder());
  }
}
