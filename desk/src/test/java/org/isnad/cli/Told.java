package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the program told: its code, its data, its other words.
 *
 * @param code the code it ended with
 * @param out standard output
 * @param err standard error
 */
record Told(int code, String out, String err) {

  /** Runs the program with nobody at a terminal and nothing on standard input. */
  static Told by(String... args) {
    return with("", false, Map.of(), args);
  }

  /** Runs the program with these words on standard input. */
  static Told from(String in, String... args) {
    return with(in, false, Map.of(), args);
  }

  /** Runs the program with a person at the terminal. */
  static Told atTerminal(Map<String, String> environment, String... args) {
    return with("", true, environment, args);
  }

  private static Told with(
      String in, boolean person, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream words = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(words, out, errors, person, person, person, environment);
    int code = Main.run(terminal, args);
    return new Told(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
