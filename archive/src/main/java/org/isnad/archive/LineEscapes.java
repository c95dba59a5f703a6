package org.isnad.archive;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * JSON's own escapes, and those of the three characters beyond ASCII that some readers of lines
 * take for the end of a line.
 */
public final class LineEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1;

  private static final SerializedString NEXT_LINE = new SerializedString("\\u0085");
  private static final SerializedString LINE_SEPARATOR = new SerializedString("\\u2028");
  private static final SerializedString PARAGRAPH_SEPARATOR = new SerializedString("\\u2029");

  private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return switch (c) {
      case 0x85 -> NEXT_LINE;
      case 0x2028 -> LINE_SEPARATOR;
      case 0x2029 -> PARAGRAPH_SEPARATOR;
      default -> null;
    };
  }
}
