package org.isnad.cli;

import java.util.Arrays;
import java.util.Locale;

/** The verbs of the program, in the order in which the usage text lists them. */
enum Verb {
  /** Says who said what. */
  READ;

  /** Returns the word on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the command that does it, new. */
  Object command(Terminal terminal) {
    return switch (this) {
      case READ -> new ReadCommand(terminal);
    };
  }

  /** Says whether {@code word} is no verb. */
  static boolean isNone(String word) {
    return Arrays.stream(values()).noneMatch(verb -> verb.word().equals(word));
  }
}
