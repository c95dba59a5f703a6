package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.collection.Backup;
import org.isnad.collection.Collection;
import org.isnad.find.Index;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad remove}: pages out of the collection, for good. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Takes pages out of the collection, with all that was read and said of them.",
    footer = {
      "",
      "What goes is overwritten in the database and gone from the index. Backups",
      "are not touched: those that may still hold it are named.",
      "Writes the id of each page that went.",
      "",
      "Examples:",
      "  isnad remove 1f2e3d4c5b6a7988",
      "  isnad remove --outlet 'Merrin Post'",
      "  isnad remove --before 2025-01-01",
      "  isnad remove --expired --retention 365"
    })
final class Remove implements Callable<Integer> {

  private final Terminal terminal;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Mixin private Retention retention = new Retention();

  @Parameters(
      paramLabel = "PAGE",
      arity = "0..*",
      description = "The ids of pages; their other versions go with them.")
  private List<String> pages = new ArrayList<>();

  @Option(names = "--outlet", paramLabel = "NAME", description = "All pages of this outlet.")
  private @Nullable String outlet;

  @Option(
      names = "--before",
      paramLabel = "DAY",
      description = "All pages of days before this one (YYYY-MM-DD).")
  private @Nullable String before;

  @Option(names = "--expired", description = "All pages that are older than --retention allows.")
  private boolean expired;

  Remove(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    check();
    try (Collection from = collection.openExisting();
        Sink sink = Sink.open(null, terminal.out())) {
      List<String> gone = remove(from);
      if (!gone.isEmpty()) {
        forget(from);
      }
      if (!sink.write(lines(gone))) {
        return Exit.GOOD;
      }
      tell(gone, from.backups());
      return missing(gone);
    }
  }

  private static void forget(Collection from) throws IOException {
    try (Index index = Index.open(from)) {
      index.forget();
    }
  }

  private static byte[] lines(List<String> ids) {
    StringBuilder lines = new StringBuilder();
    ids.forEach(id -> lines.append(id).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void check() {
    boolean named = !pages.isEmpty() || outlet != null || before != null || expired;
    if (!named) {
      throw new ParameterException(
          spec.commandLine(),
          "Nothing to remove: want the id of a page, --outlet, --before or --expired");
    }
    if (before != null && !Days.isDay(before)) {
      throw new ParameterException(
          spec.commandLine(), "--before is '" + before + "': want a day such as 2026-01-31");
    }
    if (expired && !retention.isSet(spec)) {
      throw new ParameterException(
          spec.commandLine(), "--expired wants --retention: how many days pages are kept");
    }
  }

  private List<String> remove(Collection from) throws IOException {
    List<String> gone = new ArrayList<>();
    for (String page : pages) {
      gone.addAll(from.remove(page));
    }
    if (outlet != null) {
      gone.addAll(from.removeOutlet(outlet));
    }
    if (before != null) {
      gone.addAll(from.removeBefore(before));
    }
    if (expired) {
      gone.addAll(retention.apply(from, clock));
    }
    return gone;
  }

  private void tell(List<String> gone, List<Backup> backups) {
    terminal.err().println("isnad: " + gone.size() + " pages removed");
    if (!gone.isEmpty()) {
      for (Backup backup : backups) {
        terminal
            .err()
            .println(
                "isnad: the backup " + backup.file() + " of " + backup.made() + " may hold them");
      }
    }
  }

  /** A page asked for by its id that was not there is a mistake of somebody's. */
  private int missing(List<String> gone) {
    int code = Exit.GOOD;
    for (String page : pages) {
      if (!gone.contains(page)) {
        terminal.err().println("isnad: no page has the id '" + page + "'");
        code = Exit.SOME_UNREADABLE;
      }
    }
    return code;
  }
}
