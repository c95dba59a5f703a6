package org.isnad.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.isnad.feed.FetchSettings;
import org.isnad.feed.Pause;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of every verb that fetches from the web. */
final class FetchOptions {

  private static final int MOST_MEGABYTES = 1024;
  private static final int MOST_SECONDS = 3600;

  @Option(
      names = "--allow",
      paramLabel = "HOST",
      split = ",",
      description =
          "Fetch from this host even if it lies in a private network or on this machine (default:"
              + " such hosts are refused). May be given several times.")
  private List<String> allowed = new ArrayList<>();

  @Option(
      names = "--ignore-robots",
      description = "Fetch also what a site's robots.txt does not want fetched.")
  private boolean ignoreRobots;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long a page may take in all (default: 60).")
  private int timeout = (int) FetchSettings.USUAL.total().toSeconds();

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      description = "How long a page may be, unpacked, in mebibytes (default: 16).")
  private int size = FetchSettings.USUAL.mostBytes() >> 20;

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      description =
          "How long to wait between two requests to one host, if its robots.txt does not ask for"
              + " more (default: 1).")
  private int delay = (int) FetchSettings.USUAL.distance().toSeconds();

  @Option(
      names = "--user-agent",
      paramLabel = "WORDS",
      description = "Who to say that we are (default: isnad and its version).")
  private @Nullable String agent;

  /** Returns what fetches as these options say; it opens nothing before a page is wanted. */
  Courier courier(CommandSpec spec, Clock clock) {
    return new Courier(settings(spec), clock, Pause.SLEEP);
  }

  /** Returns how pages are to be fetched. */
  FetchSettings settings(CommandSpec spec) {
    within(spec, "--timeout", timeout, 1, MOST_SECONDS);
    within(spec, "--max-size", size, 1, MOST_MEGABYTES);
    within(spec, "--delay", delay, 0, MOST_SECONDS);
    FetchSettings settings =
        FetchSettings.USUAL
            .allowing(new LinkedHashSet<>(allowed))
            .within(Duration.ofSeconds(timeout))
            .upTo(size << 20)
            .every(Duration.ofSeconds(delay));
    if (agent != null) {
      settings = settings.as(checked(spec, agent));
    }
    return ignoreRobots ? settings.ignoringRobots() : settings;
  }

  private static void within(CommandSpec spec, String flag, int value, int least, int most) {
    if (value < least || value > most) {
      throw new ParameterException(
          spec.commandLine(), flag + " is " + value + ": want " + least + " to " + most);
    }
  }

  /** It goes over the wire as it is, so it must be one line of plain letters. */
  private static String checked(CommandSpec spec, String agent) {
    boolean plain = !agent.isBlank() && agent.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    if (!plain) {
      throw new ParameterException(
          spec.commandLine(), "--user-agent is '" + agent + "': want words in ASCII");
    }
    return agent.strip();
  }
}
