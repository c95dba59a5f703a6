package org.isnad.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.lexicon.Act;
import org.isnad.statement.Statement;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The words for acts, kinds and polarities on the command line: those of the JSON. */
final class Facts {

  static final List<String> ACTS = Arrays.stream(Act.values()).map(Act::word).toList();
  static final List<String> KINDS = words(Statement.Kind.values());
  static final List<String> POLARITIES = words(Statement.Polarity.values());

  private Facts() {}

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * Returns {@code word}.
   *
   * @throws ParameterException when it is none of {@code words}
   */
  static String oneOf(String option, String word, List<String> words, CommandSpec spec) {
    if (!words.contains(word)) {
      throw new ParameterException(
          spec.commandLine(),
          option + " is '" + word + "': want one of " + String.join(", ", words));
    }
    return word;
  }
}
