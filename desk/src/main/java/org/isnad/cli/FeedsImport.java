package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.Sources;
import org.isnad.collection.Collection;
import org.isnad.feed.Address;
import org.isnad.feed.FetchFailure;
import org.isnad.feed.Opml;
import org.isnad.feed.Subscriptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad feeds import}: the feeds of another program. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Adds the feeds of an OPML file, as programs that read feeds write it.",
    footer = {
      "",
      "They are not looked at before they are asked. Writes the address of each",
      "feed that is new.",
      "",
      "Examples:",
      "  isnad feeds import feeds.opml",
      "  isnad feeds import --name-outlets feeds.opml"
    })
final class FeedsImport implements Callable<Integer> {

  private final Terminal terminal;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Mixin private FetchOptions fetching = new FetchOptions();

  @Parameters(paramLabel = "FILE", description = "The OPML file, - for standard input.")
  private String file = Sources.STANDARD_INPUT;

  @Option(
      names = "--name-outlets",
      description =
          "Take a feed's name in the file for the outlet of pages that name none themselves.")
  private boolean nameOutlets;

  FeedsImport(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    List<Opml.Outline> outlines = Opml.read(file, bytes());
    int code = Exit.GOOD;
    int fresh = 0;
    try (Courier courier = fetching.courier(spec, clock);
        Collection into = collection.open();
        Lines out = new Lines(terminal)) {
      Subscriptions feeds = new Subscriptions(into, courier.fetcher(), clock);
      for (Opml.Outline outline : outlines) {
        try {
          if (feeds.addUnseen(outline.address(), nameOutlets ? outline.name() : null)) {
            out.line(Address.of(outline.address()).toString());
            fresh++;
          }
        } catch (FetchFailure e) {
          out.complain(file + ": " + e.getMessage());
          code = Exit.SOME_UNREADABLE;
        }
      }
      out.complain(outlines.size() + " feeds in " + file + ", " + fresh + " of them new");
    }
    return code;
  }

  private byte[] bytes() throws IOException {
    try {
      return file.equals(Sources.STANDARD_INPUT)
          ? terminal.in().readAllBytes()
          : Files.readAllBytes(Path.of(file));
    } catch (NoSuchFileException e) {
      throw new IOException(file + ": no such file, want an OPML file", e);
    }
  }
}
