package org.isnad.cli;

import org.isnad.Isnad;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a verb: only {@code --help} and {@code --version} make sense. */
@Command(
    name = "isnad",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Reads Arabic and English news and says who said what, through whom.",
    footer = {
      "",
      "Data goes to standard output, all else to standard error.",
      "Exit codes: 0 all good, 1 failed, 2 wrong usage,",
      "3 done with some inputs unreadable, 130 interrupted."
    })
final class Program implements Runnable {

  /** The version of the reader. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"isnad " + Isnad.VERSION};
    }
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing verb: want one of those below");
  }
}
