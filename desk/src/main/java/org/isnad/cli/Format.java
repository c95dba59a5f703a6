package org.isnad.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.isnad.archive.ReadingJson;
import org.isnad.archive.ReadingTags;

/** How readings are written. */
enum Format {
  /** The view for people on a terminal, JSON elsewhere. */
  AUTO,
  /** JSON, a line for each page. */
  JSON,
  /** The view for people. */
  TEXT,
  /** The text with tags put in. */
  TAGS;

  /** Returns what writes a reading in this format. */
  View view(boolean onTerminal, int columns, boolean color) {
    return switch (this) {
      case AUTO -> (onTerminal ? TEXT : JSON).view(onTerminal, columns, color);
      case JSON -> ReadingJson::bytes;
      case TEXT -> new TextView(columns, color);
      case TAGS -> reading -> ReadingTags.of(reading).getBytes(StandardCharsets.UTF_8);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
