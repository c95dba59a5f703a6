package org.isnad.cli;

import java.time.Duration;
import org.isnad.feed.PollSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of the verbs that ask feeds for news. */
final class PollOptions {

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "Ask a feed again after so many minutes, later when it fails (default: 30).")
  private int every = (int) PollSettings.USUAL.every().toMinutes();

  @Option(
      names = "--most",
      paramLabel = "N",
      description =
          "Fetch at most so many new entries of one feed, the newest; the others are passed over"
              + " for good (default: 500).")
  private int most = PollSettings.USUAL.most();

  /** Returns how feeds are to be asked. */
  PollSettings settings(CommandSpec spec) {
    positive(spec, "--every", every);
    positive(spec, "--most", most);
    return PollSettings.USUAL.every(Duration.ofMinutes(every)).atMost(most);
  }

  private static void positive(CommandSpec spec, String flag, int value) {
    if (value < 1) {
      throw new ParameterException(spec.commandLine(), flag + " is " + value + ": want 1 or more");
    }
  }
}
