package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.isnad.collection.Collection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad backup}: the whole collection in one file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Copies the collection into one file, also while pages are added.",
    footer = {
      "",
      "The copy holds what was kept when it began. To use it, put it into a",
      "folder of its own under the name collection.db; the index is made anew.",
      "",
      "Examples:",
      "  isnad backup news-2026-01-31.db",
      "  mkdir again && cp news-2026-01-31.db again/collection.db",
      "  isnad doctor --collection again"
    })
final class CopyOut implements Callable<Integer> {

  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CollectionOption collection = new CollectionOption();

  @Parameters(paramLabel = "FILE", description = "The file to make; it must not be there.")
  private Path file = Path.of("");

  CopyOut(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    try (Collection from = collection.openExisting()) {
      from.backup(file, clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
      terminal.err().println("isnad: " + from.count() + " pages copied to " + file);
      return Exit.GOOD;
    }
  }
}
