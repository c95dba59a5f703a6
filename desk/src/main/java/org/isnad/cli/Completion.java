package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad completion}: the script by which a shell completes verbs and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Prints the script by which a shell completes isnad's verbs and options.",
    footer = {"", "Example:", "  source <(isnad completion bash)"})
final class Completion implements Callable<Integer> {

  /** The shells that have a script. */
  enum Shell {
    /** GNU Bash. */
    BASH,
    /** Z shell; it takes Bash's script once it was told to. */
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
  private Shell shell = Shell.BASH;

  Completion(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String script = AutoComplete.bash("isnad", spec.root().commandLine());
    String before =
        shell == Shell.ZSH
            ? "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n"
            : "";
    try (Sink sink = Sink.open(null, terminal.out())) {
      sink.write((before + script).getBytes(StandardCharsets.UTF_8));
    }
    return Exit.GOOD;
  }
}
