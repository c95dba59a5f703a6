package org.isnad.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.collection.Collection;
import org.isnad.collection.Rereader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad reread}: every kept page, read again by this version of the reader. */
@Command(
    name = "reread",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Reads the kept pages again, with what the reader has learned since.",
    footer = {
      "",
      "Corrections stay with their statements: each finds its words again. Those",
      "that do not are listed by `isnad correct --list --unplaced`. A page whose",
      "bytes are not kept is read from its text.",
      "",
      "Examples:",
      "  isnad reread",
      "  isnad reread --all --names names.tsv"
    })
final class Reread implements Callable<Integer> {

  private final Terminal terminal;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Mixin private ReaderOptions reader = new ReaderOptions();

  @Option(
      names = "--all",
      description = "Also those that this version read (default: only those of other versions).")
  private boolean all;

  @Mixin private CommentsOption comments = new CommentsOption();

  Reread(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    try (Collection from = collection.openExisting()) {
      Rereader rereader =
          new Rereader(from, reader.opener().get(), reader.threads(spec), comments.areKept(), now);
      Rereader.Tally tally = rereader.run(all);
      List<?> unplaced = from.corrections(true);
      terminal
          .err()
          .println(
              "isnad: "
                  + tally.read()
                  + " pages read again, "
                  + tally.failed().size()
                  + " failed, "
                  + unplaced.size()
                  + " corrections without a place");
      tally.failed().forEach(why -> terminal.err().println("isnad: " + why));
      return tally.failed().isEmpty() ? Exit.GOOD : Exit.SOME_UNREADABLE;
    }
  }
}
