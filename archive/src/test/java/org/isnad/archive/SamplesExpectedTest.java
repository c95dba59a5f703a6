package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.Isnad;
import org.isnad.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each bundled page is read as {@code samples/expected} says, to the byte.
 *
 * <p>After a change that is meant, write the expectations anew and read the difference:
 *
 * <pre>
 * for page in samples/pages/*; do
 *   ./isnad read --format json $page &gt; samples/expected/$(basename $page).json
 * done
 * git diff --word-diff samples/expected
 * </pre>
 */
class SamplesExpectedTest {

  private static final Path ROOT = Path.of(System.getProperty("isnad.root", ".."));
  private static final Isnad ISNAD = Isnad.open();

  static Stream<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("samples/pages"))) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      return names.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageIsReadAsExpected(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(ROOT.resolve("samples/pages").resolve(name));
    String source = "samples/pages/" + name;
    Page page = name.endsWith(".txt") ? Page.text(bytes, source) : Page.html(bytes, source);
    String expected =
        Files.readString(
            ROOT.resolve("samples/expected").resolve(name + ".json"), StandardCharsets.UTF_8);
    assertThat(ReadingJson.line(ISNAD.read(page))).isEqualTo(expected.stripTrailing());
  }

  @Test
  void thereAreTwelvePagesOrMoreAndNoExpectationWithoutAPage() throws IOException {
    List<String> pages = pages().toList();
    try (Stream<Path> files = Files.list(ROOT.resolve("samples/expected"))) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".json")))
          .containsExactlyInAnyOrderElementsOf(pages.stream().map(p -> p + ".json").toList());
    }
    assertThat(pages).hasSizeGreaterThanOrEqualTo(12);
  }
}
