package org.isnad.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.find.Field;

/**
 * A question on the command line. The shell takes quotation marks away: {@code speaker:"Rivo Tann"}
 * comes as one argument without them, and they are put back.
 */
final class Asked {

  private Asked() {}

  /** Returns the question that the arguments are. */
  static String of(List<String> arguments) {
    return arguments.stream().map(Asked::whole).collect(Collectors.joining(" "));
  }

  private static String whole(String argument) {
    int colon = argument.indexOf(':');
    boolean field = colon > 0 && isField(argument.substring(0, colon));
    String value = argument.substring(colon + 1);
    boolean bare = value.strip().indexOf(' ') > 0 && value.indexOf('"') < 0;
    boolean alone = value.indexOf(':') < 0 && value.indexOf('(') < 0;
    return field && bare && alone && !value.contains(" -") && !value.contains(" OR ")
        ? argument.substring(0, colon) + ":\"" + value.strip() + "\""
        : argument;
  }

  private static boolean isField(String word) {
    String bare = word.startsWith("-") ? word.substring(1) : word;
    return Field.of(bare).isPresent();
  }
}
