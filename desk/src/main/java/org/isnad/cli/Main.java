package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program {@code isnad}: finds the verb, runs it, ends with its code. */
public final class Main {

  private Main() {}

  /** Runs the program and ends the JVM with its code. */
  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(), args));
  }

  /**
   * Runs the program.
   *
   * @return the code to end with: 0 all good, 1 failed, 2 wrong usage, 3 done with some inputs
   *     unreadable
   */
  public static int run(Terminal terminal, String... args) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
    PrintWriter err = new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8);
    CommandLine program = program(terminal, List.of(args));
    program.setOut(out).setErr(err);
    program.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    program.setUsageHelpWidth(Math.min(terminal.columns(), 100));
    program.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          err.println("isnad: " + reason(failure));
          return Exit.FAILED;
        });
    int code = program.execute(args);
    out.flush();
    return code;
  }

  /**
   * Only the verb asked for is made, for speed; all of them when that is not clear, as for the
   * usage text, and when the shell wants to know them all.
   */
  static CommandLine program(Terminal terminal, List<String> args) {
    CommandLine program = new CommandLine(new Program());
    Optional<Verb> asked = args.isEmpty() ? Optional.empty() : Verb.of(args.get(0));
    for (Verb verb : Verb.values()) {
      if (asked.isEmpty() || asked.get().speaksOfAll() || asked.get() == verb) {
        program.addSubcommand(verb.word(), verb.command(terminal));
      }
    }
    Word.teach(program);
    settle(program, new Settings(terminal));
    return program;
  }

  /** Has the settings stand in where no flag says, and be named where one of them is wrong. */
  private static void settle(CommandLine program, Settings settings) {
    CommandLine.IParameterExceptionHandler usual = program.getParameterExceptionHandler();
    program.setDefaultValueProvider(settings);
    program.setParameterExceptionHandler(
        (failure, args) -> usual.handleParseException(settings.explained(failure), args));
  }

  private static String reason(Exception failure) {
    boolean told = failure instanceof IOException && failure.getMessage() != null;
    return told ? String.valueOf(failure.getMessage()) : failure.toString();
  }
}
