package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that only the files can tell. An exception stands here with a reason. */
class SourceRulesTest {

  private static final int LONGEST = 400;

  /** Files that may be longer, with the reason. */
  private static final Map<String, String> LONG = Map.of();

  private static final List<String> HEAD = List.of("# what", "# origin", "# licence", "# date");

  @Test
  void aFileIsAnEssayAndNoBook() throws IOException {
    for (Path file : files("src/main/java", ".java")) {
      assertThat(LONG.containsKey(name(file)) || Files.readAllLines(file).size() <= LONGEST)
          .as(name(file) + " is longer than " + LONGEST + " lines and no exception is told")
          .isTrue();
    }
  }

  @Test
  void everyWordListSaysWhereItComesFrom() throws IOException {
    for (Path file : files("src/main/resources", ".tsv")) {
      List<String> lines = Files.readAllLines(file);
      for (String field : HEAD) {
        assertThat(lines.stream().takeWhile(line -> line.startsWith("#")))
            .as("head of " + name(file))
            .anyMatch(line -> line.startsWith(field));
      }
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    Path root = Path.of(System.getProperty("isnad.root", "."));
    assumeTrue(Files.isDirectory(root.resolve("core")), "skipped: isnad.root tells no source tree");
    try (Stream<Path> modules = Files.list(root)) {
      return modules
          .map(module -> module.resolve(folder))
          .filter(Files::isDirectory)
          .flatMap(SourceRulesTest::walk)
          .filter(file -> name(file).endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
