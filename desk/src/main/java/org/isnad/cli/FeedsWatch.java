package org.isnad.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.isnad.feed.Pause;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad feeds watch}: what is new, as long as it runs. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Asks feeds for news whenever they are due, until interrupted (Ctrl-C).",
    footer = {
      "",
      "Writes what `isnad feeds poll` writes. It may be ended at any moment: what",
      "was written is kept, and the next run goes on.",
      "",
      "Examples:",
      "  isnad feeds watch --every 10",
      "  isnad feeds watch --collection news >> news.log"
    })
final class FeedsWatch implements Callable<Integer> {

  private final Terminal terminal;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private Polling polling = new Polling();

  FeedsWatch(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    try (Polling.Open open = polling.open(terminal, clock, spec)) {
      try {
        open.poller().watch(Pause.SLEEP);
      } catch (InterruptedIOException e) {
        open.report().finish();
      }
      return Exit.INTERRUPTED;
    }
  }
}
