package org.isnad.cli;

import java.util.Arrays;
import org.isnad.export.Form;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the words that some options take, and says which there are when it is none of them. */
final class Word {

  private Word() {}

  /** Teaches {@code program} and its verbs to read them. */
  static void teach(CommandLine program) {
    program.registerConverter(Format.class, word -> of(Format.values(), word));
    program.registerConverter(Answer.class, word -> of(Answer.values(), word));
    program.registerConverter(Color.class, word -> of(Color.values(), word));
    program.registerConverter(Form.class, word -> of(Form.values(), word));
    program.registerConverter(Read.As.class, word -> of(Read.As.values(), word));
    program.registerConverter(Completion.Shell.class, word -> of(Completion.Shell.values(), word));
  }

  private static <E> E of(E[] values, String word) {
    for (E value : values) {
      if (value.toString().equals(word)) {
        return value;
      }
    }
    throw new TypeConversionException(
        "is '" + word + "': want one of " + String.join(", ", words(values)));
  }

  private static <E> String[] words(E[] values) {
    return Arrays.stream(values).map(Object::toString).toArray(String[]::new);
  }
}
