package org.isnad.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad feeds}: where news is asked for. Does nothing itself. */
@Command(
    name = "feeds",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Asks feeds (RSS, Atom) and sitemaps for news and keeps the pages they name.",
    footer = {
      "",
      "Examples:",
      "  isnad feeds add https://example.org/news",
      "  isnad feeds poll",
      "  isnad feeds list"
    })
final class Feeds implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Returns the verb with its own verbs. */
  static CommandLine command(Terminal terminal, Clock clock) {
    return new CommandLine(new Feeds())
        .addSubcommand("add", new FeedsAdd(terminal, clock))
        .addSubcommand("list", new FeedsList(terminal))
        .addSubcommand("remove", new FeedsRemove(terminal))
        .addSubcommand("poll", new FeedsPoll(terminal, clock))
        .addSubcommand("watch", new FeedsWatch(terminal, clock))
        .addSubcommand("import", new FeedsImport(terminal, clock))
        .addSubcommand("export", new FeedsExport(terminal));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing verb: want one of those below");
  }
}
