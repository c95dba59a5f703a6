package org.isnad.cli;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import org.isnad.collection.Collection;
import org.isnad.feed.Poller;
import org.isnad.feed.Visits;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** All options of the verbs that ask feeds for news, and what they are put together to. */
final class Polling {

  @Mixin private CollectionOption collection = new CollectionOption();

  @Mixin private ReaderOptions reader = new ReaderOptions();

  @Mixin private FetchOptions fetching = new FetchOptions();

  @Mixin private PollOptions polling = new PollOptions();

  @Mixin private CommentsOption comments = new CommentsOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description =
          "One of ${COMPLETION-CANDIDATES}. json: a line for each page; text: the counts only; auto"
              + " (the default): text on a terminal, else json.")
  private Answer format = Answer.AUTO;

  /** What polls, with all that it holds open. */
  record Open(Collection collection, Courier courier, PollReport report, Poller poller)
      implements Closeable {
    @Override
    public void close() throws IOException {
      try (collection;
          courier;
          report) {
        // each is let go of, the last opened first
      }
    }
  }

  /** Opens all that it takes; the collection must be there. */
  @SuppressWarnings("MustBeClosed")
  Open open(Terminal terminal, Clock clock, CommandSpec spec) throws IOException {
    Courier courier = fetching.courier(spec, clock);
    Collection into = collection.openExisting();
    PollReport report = new PollReport(terminal, format.isJson(terminal.outIsTerminal()));
    Visits visits =
        new Visits(
            into,
            courier.fetcher(),
            reader.opener(),
            reader.threads(spec),
            comments.areKept(),
            clock);
    Poller poller =
        new Poller(into, courier.fetcher(), visits, polling.settings(spec), clock, report);
    return new Open(into, courier, report, poller);
  }
}
