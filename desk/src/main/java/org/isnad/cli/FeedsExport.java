package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.collection.Collection;
import org.isnad.feed.Opml;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad feeds export}: the feeds, for another program. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Writes the feeds as an OPML file, which programs that read feeds understand.",
    footer = {"", "Examples:", "  isnad feeds export -o feeds.opml"})
final class FeedsExport implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private CollectionOption collection = new CollectionOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there instead of to standard output.")
  private @Nullable Path output;

  FeedsExport(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Collection from = collection.openToRead();
        Sink sink = Sink.open(output, terminal.out())) {
      List<Opml.Outline> outlines =
          from.feeds().all().stream()
              .map(feed -> new Opml.Outline(feed.address(), feed.name()))
              .toList();
      if (sink.write(Opml.write(outlines).getBytes(StandardCharsets.UTF_8))) {
        sink.finish();
      }
    }
    return Exit.GOOD;
  }
}
