package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoTest {

  @Test
  void everyBundledPageIsShownAndTheDemoEnds() throws IOException {
    Told told = Told.by("demo", "--once");
    assertThat(told.err()).isEmpty();
    assertThat(told.code()).isZero();
    assertThat(told.out()).contains(samples());
  }

  @Test
  void withoutATerminalNothingIsColoured() {
    assertThat(Told.by("demo").out()).doesNotContain("\u001b");
  }

  private static List<String> samples() throws IOException {
    Path root = Path.of(System.getProperty("isnad.root", ".."));
    try (Stream<Path> pages = Files.list(root.resolve("samples/pages"))) {
      return pages.map(page -> "samples/pages/" + page.getFileName()).toList();
    }
  }
}
