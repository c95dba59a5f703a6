package org.isnad.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes what was learned or counted on marked articles as a word list that says so. */
final class LearnedList {

  private LearnedList() {}

  /**
   * Writes the word list {@code name} to the working folder, dated today.
   *
   * @param what what it holds
   * @param origin how it was made, and on how many articles
   * @param columns the names of its columns, with tabs between them
   * @param rows its rows, the same way
   */
  static void write(String name, String what, String origin, String columns, List<String> rows)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# what\t" + what);
    lines.add("# origin\t" + origin);
    lines.add("# licence\tApache-2.0");
    lines.add("# date\t" + LocalDate.now());
    lines.add(columns);
    lines.addAll(rows);
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    Files.write(Path.of(name), bytes);
  }
}
