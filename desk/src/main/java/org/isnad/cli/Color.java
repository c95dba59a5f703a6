package org.isnad.cli;

import java.util.Locale;

/** Whether the view for people is coloured. */
enum Color {
  /** On a terminal, unless {@code NO_COLOR} is set or the terminal is dumb. */
  AUTO,
  /** Always. */
  ALWAYS,
  /** Never. */
  NEVER;

  boolean isOn(boolean onTerminal, Terminal terminal) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          onTerminal
              && terminal.environment().getOrDefault("NO_COLOR", "").isEmpty()
              && !terminal.environment().getOrDefault("TERM", "").equals("dumb");
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
