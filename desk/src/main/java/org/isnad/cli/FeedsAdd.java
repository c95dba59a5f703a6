package org.isnad.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.collection.Collection;
import org.isnad.feed.Address;
import org.isnad.feed.FetchFailure;
import org.isnad.feed.Subscriptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad feeds add}: another feed. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Adds feeds: RSS, Atom, sitemaps; of a page, the first feed that it names.",
    footer = {
      "",
      "Each is fetched and read before it is added. Writes the address of each",
      "feed that was.",
      "",
      "Examples:",
      "  isnad feeds add https://example.org/rss.xml",
      "  isnad feeds add https://example.org/ --outlet 'Merrin Post'",
      "  isnad feeds add --unseen https://example.org/news-sitemap.xml"
    })
final class FeedsAdd implements Callable<Integer> {

  private final Terminal terminal;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Mixin private FetchOptions fetching = new FetchOptions();

  @Parameters(paramLabel = "URL", arity = "1..*", description = "Feeds, or pages that name one.")
  private List<String> addresses = new ArrayList<>();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "The outlet that pages count for which name none themselves (default: none).")
  private @Nullable String outlet;

  @Option(names = "--unseen", description = "Add them without a look at them.")
  private boolean unseen;

  FeedsAdd(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    int code = Exit.GOOD;
    try (Courier courier = fetching.courier(spec, clock);
        Collection into = collection.open();
        Lines out = new Lines(terminal)) {
      Subscriptions feeds = new Subscriptions(into, courier.fetcher(), clock);
      for (String address : addresses) {
        try {
          out.line(unseen ? addUnseen(feeds, address) : add(feeds, address));
        } catch (FetchFailure e) {
          out.complain(String.valueOf(e.getMessage()));
          code = Exit.SOME_UNREADABLE;
        }
      }
    }
    return code;
  }

  private String add(Subscriptions feeds, String address) throws IOException {
    Subscriptions.Subscribed added = feeds.add(address, outlet);
    if (!added.fresh()) {
      terminal.err().println("isnad: " + added.address() + " was there already");
    }
    for (Address other : added.others()) {
      terminal.err().println("isnad: " + address + " names another feed: " + other);
    }
    return added.address().toString();
  }

  private String addUnseen(Subscriptions feeds, String address) throws IOException {
    if (!feeds.addUnseen(address, outlet)) {
      terminal.err().println("isnad: " + address + " was there already");
    }
    return Address.of(address).toString();
  }
}
