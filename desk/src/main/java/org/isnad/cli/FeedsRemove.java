package org.isnad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.collection.Collection;
import org.isnad.feed.Address;
import org.isnad.feed.FetchFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad feeds remove}: a feed is no longer asked. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Takes feeds away; the pages they named stay.",
    footer = {
      "",
      "Writes the address of each feed that went.",
      "",
      "Examples:",
      "  isnad feeds remove https://example.org/rss.xml"
    })
final class FeedsRemove implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private CollectionOption collection = new CollectionOption();

  @Parameters(paramLabel = "URL", arity = "1..*", description = "Feeds, as `feeds list` has them.")
  private List<String> addresses = new ArrayList<>();

  FeedsRemove(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    int code = Exit.GOOD;
    try (Collection from = collection.openExisting();
        Lines out = new Lines(terminal)) {
      for (String address : addresses) {
        String written = written(address);
        if (from.feeds().remove(written)) {
          out.line(written);
        } else {
          out.complain("no feed has the address '" + address + "'");
          code = Exit.SOME_UNREADABLE;
        }
      }
    }
    return code;
  }

  private static String written(String address) {
    try {
      return Address.of(address).toString();
    } catch (FetchFailure e) {
      return address;
    }
  }
}
