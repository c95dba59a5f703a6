package org.isnad.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.Isnad;
import org.isnad.archive.PageSource;
import org.isnad.collection.Collection;
import org.isnad.collection.Incoming;
import org.isnad.collection.Intake;
import org.isnad.page.Page;
import org.isnad.web.Desk;
import org.isnad.web.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code isnad demo}: reads the bundled pages and prints what it read, for people; on a terminal it
 * then shows them in a browser, from a collection that goes when the demo ends.
 */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Reads the pages that come with the program and prints what it read.",
    footer = {
      "",
      "On a terminal it then opens the desk over them, prints its address and",
      "stops on Ctrl-C; with --once, or with CI set, it ends after printing.",
      "",
      "Examples:",
      "  isnad demo",
      "  isnad demo --once"
    })
final class Demo implements Callable<Integer> {

  private final Terminal terminal;
  private final Clock clock;
  private final Wait wait;

  @Option(names = "--once", description = "Print and end, also on a terminal.")
  private boolean once;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour: ${COMPLETION-CANDIDATES} (default: auto).")
  private Color color = Color.AUTO;

  Demo(Terminal terminal, Clock clock) {
    this(terminal, clock, Wait.FOR_EVER);
  }

  Demo(Terminal terminal, Clock clock, Wait wait) {
    this.terminal = terminal;
    this.clock = clock;
    this.wait = wait;
  }

  @Override
  public Integer call() throws IOException {
    boolean colored = color.isOn(terminal.outIsTerminal(), terminal);
    View view = Format.TEXT.view(terminal.outIsTerminal(), terminal.columns(), colored);
    int code;
    try (PageSource pages = Samples.open();
        Sink sink = Sink.open(null, terminal.out())) {
      code = new Run(pages, view, sink, terminal, 1, Isnad::open).go();
    }
    boolean person = terminal.outIsTerminal() && !terminal.environment().containsKey("CI");
    return once || !person || code != Exit.GOOD ? code : serve();
  }

  private int serve() throws IOException {
    Path folder = Files.createTempDirectory("isnad-demo");
    // Ctrl-C ends the process at once; the hook is what tidies up then.
    Thread tidy = new Thread(() -> remove(folder));
    Runtime.getRuntime().addShutdownHook(tidy);
    try (Collection collection = Collection.open(folder)) {
      Isnad isnad = Isnad.open();
      keep(collection, isnad);
      show(collection, isnad);
      return Exit.GOOD;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Exit.FAILED;
    } finally {
      Runtime.getRuntime().removeShutdownHook(tidy);
      remove(folder);
    }
  }

  private void keep(Collection collection, Isnad isnad) throws IOException {
    String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    try (PageSource pages = Samples.open()) {
      for (Optional<Page> page = pages.next(); page.isPresent(); page = pages.next()) {
        Incoming incoming = Incoming.of(Intake.of(page.get()), isnad, now, false);
        if (incoming.refusal() == null) {
          collection.keep(List.of(incoming));
        }
      }
    }
  }

  private void show(Collection collection, Isnad isnad) throws IOException, InterruptedException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    Settings settings = new Settings(address, null, Set.of());
    try (Desk desk = Desk.open(collection, () -> isnad, settings, clock)) {
      terminal.err().println("isnad: the same pages in a browser: " + desk.address());
      terminal.err().println("isnad: Ctrl-C closes it");
      wait.until();
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // What is left in the folder for temporary files goes with them.
    }
  }
}
