package org.isnad.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** The verbs of the program, in the order in which the usage text lists them. */
enum Verb {
  /** Says who said what. */
  READ(ReadCommand::new);

  private final Function<Terminal, Object> maker;

  Verb(Function<Terminal, Object> maker) {
    this.maker = maker;
  }

  /** Returns the word on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the command that does it. */
  Object command(Terminal terminal) {
    return maker.apply(terminal);
  }

  /** Says whether {@code word} is no verb. */
  static boolean isNone(String word) {
    return Arrays.stream(values()).noneMatch(verb -> verb.word().equals(word));
  }
}
