package org.isnad.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.isnad.collection.Collection;
import org.isnad.collection.Feed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad feeds list}: the feeds and how they are. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Lists the feeds: when asked, when next, what became of entries, the last error.",
    footer = {
      "",
      "Examples:",
      "  isnad feeds list",
      "  isnad feeds list --format json | jq .error"
    })
final class FeedsList implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private CollectionOption collection = new CollectionOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description =
          "One of ${COMPLETION-CANDIDATES}. json: a line for each feed; text: for people; auto (the"
              + " default): text on a terminal, else json.")
  private Answer format = Answer.AUTO;

  FeedsList(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean json = format.isJson(terminal.outIsTerminal());
    try (Collection from = collection.openToRead();
        Lines out = new Lines(terminal)) {
      for (Feed feed : from.feeds().all()) {
        Map<String, Long> entries = from.feeds().outcomes(feed.number());
        out.line(json ? json(feed, entries) : text(feed, entries));
      }
    }
    return Exit.GOOD;
  }

  private static String json(Feed feed, Map<String, Long> entries) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("address", feed.address());
    line.put("title", feed.title());
    line.put("outlet", feed.outlet());
    line.put("added", feed.added());
    line.put("asked", feed.asked());
    line.put("succeeded", feed.succeeded());
    line.put("due", feed.due());
    line.put("failures", feed.failures());
    line.put("error", feed.error());
    line.put("entries", entries);
    return JsonLine.of(line);
  }

  private static String text(Feed feed, Map<String, Long> entries) {
    StringBuilder text = new StringBuilder(feed.name()).append("\n  ").append(feed.address());
    text.append("\n  asked ").append(feed.asked() == null ? "never" : feed.asked());
    text.append(", next ").append(feed.due() == null ? "never" : feed.due());
    if (!entries.isEmpty()) {
      StringJoiner counts = new StringJoiner(", ", "\n  ", "");
      entries.forEach((outcome, count) -> counts.add(count + " " + outcome));
      text.append(counts);
    }
    if (feed.error() != null) {
      text.append("\n  ").append(feed.failures() == 0 ? "in part: " : "failed: ");
      text.append(feed.error());
    }
    return text.toString();
  }
}
