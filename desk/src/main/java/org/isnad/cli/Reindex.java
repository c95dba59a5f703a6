package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.isnad.collection.Collection;
import org.isnad.find.Index;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad reindex}: the index made anew. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Makes the index anew from what the collection holds.",
    footer = {
      "",
      "Seldom needed: the index follows the collection by itself, and one that is damaged or",
      "of another version is made anew when it is next asked.",
      "",
      "Examples:",
      "  isnad reindex",
      "  isnad reindex --collection news"
    })
final class Reindex implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private CollectionOption collection = new CollectionOption();

  Reindex(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Collection kept = collection.openExisting();
        Index index = Index.open(kept)) {
      index.rebuild(Searching.progress(terminal));
      terminal.err().println("isnad: " + kept.count() + " pages indexed");
      return Exit.GOOD;
    }
  }
}
