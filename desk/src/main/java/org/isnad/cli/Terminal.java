package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the program can see of the outside: its three streams, which of them are terminals, and the
 * environment. Handed in, so that a test can stand in for it.
 *
 * @param in standard input
 * @param out standard output, for data; always UTF-8
 * @param err standard error, for all else; always UTF-8
 * @param inIsTerminal whether a person types at standard input
 * @param outIsTerminal whether a person reads standard output
 * @param errIsTerminal whether a person reads standard error
 * @param environment the environment's variables
 */
public record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment) {

  /** The property by which the launcher tells which of 0, 1 and 2 are terminals, such as "012". */
  private static final String TERMINALS = "isnad.terminals";

  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 20;

  /** Returns the streams and the environment of this process. */
  static Terminal ofProcess() {
    String terminals = System.getProperty(TERMINALS);
    if (terminals == null) {
      terminals = hasConsole() ? "012" : "";
    }
    return new Terminal(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminals.contains("0"),
        terminals.contains("1"),
        terminals.contains("2"),
        System.getenv());
  }

  /**
   * Until JDK 21 there is a console when standard input and output both are terminals; from JDK 22
   * on there always is one, and it says itself whether it is a terminal.
   */
  @SuppressWarnings("SystemConsoleNull") // null is what JDK 17 says
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }

  /** Returns the width of the terminal: {@code COLUMNS} of the environment, or else 80. */
  int columns() {
    try {
      int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", "").strip());
      return columns < FEWEST_COLUMNS ? USUAL_COLUMNS : columns;
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }
}
