package org.isnad.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.isnad.find.Index;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad feeds poll}: what is new, once. */
@Command(
    name = "poll",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Asks the feeds that are due for news, once, and keeps the pages they name.",
    footer = {
      "",
      "Writes a line of JSON for each page once it is kept for good, with its",
      "outcome: added, version, known, refused and the reason, or later, when it",
      "is tried again at another time. Run it once more after an interruption,",
      "and it goes on.",
      "",
      "Examples:",
      "  isnad feeds poll",
      "  isnad feeds poll --all --most 50"
    })
final class FeedsPoll implements Callable<Integer> {

  private final Terminal terminal;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private Polling polling = new Polling();

  @Option(names = "--all", description = "All feeds, due or not.")
  private boolean all;

  FeedsPoll(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    try (Polling.Open open = polling.open(terminal, clock, spec)) {
      if (all) {
        open.poller().poll(open.collection().feeds().all());
      } else {
        open.poller().poll();
      }
      try (Index index = Index.open(open.collection())) {
        index.catchUp(Searching.progress(terminal));
      }
      return open.report().finish();
    }
  }
}
