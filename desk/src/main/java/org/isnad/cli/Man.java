package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.isnad.Isnad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad man}: the manual page. */
@Command(
    name = "man",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Prints the manual page, for man.",
    footer = {
      "",
      "Examples:",
      "  isnad man | man -l -",
      "  isnad man > ~/.local/share/man/man1/isnad.1"
    })
final class Man implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  Man(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String page = ManPage.of(spec.root().commandLine(), Isnad.VERSION);
    try (Sink sink = Sink.open(null, terminal.out())) {
      sink.write(page.getBytes(StandardCharsets.UTF_8));
    }
    return Exit.GOOD;
  }
}
