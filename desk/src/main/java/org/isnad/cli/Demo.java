package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.isnad.Isnad;
import org.isnad.archive.PageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad demo}: reads the bundled pages and prints what it read, for people. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Reads the pages that come with the program and prints what it read.",
    footer = {"", "Examples:", "  isnad demo", "  isnad demo --color never | less"})
final class Demo implements Callable<Integer> {

  private final Terminal terminal;

  @SuppressWarnings("UnusedVariable") // accepted, and what is done anyway
  @Option(names = "--once", description = "Print and end; this version never does more.")
  private boolean once;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour: ${COMPLETION-CANDIDATES} (default: auto).")
  private Color color = Color.AUTO;

  Demo(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean colored = color.isOn(terminal.outIsTerminal(), terminal);
    View view = Format.TEXT.view(terminal.outIsTerminal(), terminal.columns(), colored);
    try (PageSource pages = Samples.open();
        Sink sink = Sink.open(null, terminal.out())) {
      return new Run(pages, view, sink, terminal, 1, Isnad::open).go();
    }
  }
}
