package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.page.PageFuzz;
import org.junit.jupiter.api.Test;

/**
 * The seeds of the fuzz targets, and what Jazzer found with them, as the build's own test: each as
 * it is, clipped, and spoilt. CONTRIBUTING.md tells how Jazzer itself is run.
 */
class FuzzSeedsTest {

  private static final int SPOILT = 12;

  private static Set<Path> seeds() throws IOException {
    Path root = Path.of(System.getProperty("isnad.root", ".."), "core/src/test");
    Set<Path> seeds = new TreeSet<>();
    for (String folder : new String[] {"fuzz/seeds", "resources/org/isnad/page/threads"}) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(root.resolve(folder))) {
        files.forEach(seeds::add);
      }
    }
    assertThat(seeds).hasSizeGreaterThan(20);
    return seeds;
  }

  @Test
  void everySeedGivesALegalReading() throws IOException {
    for (Path seed : seeds()) {
      read(Files.readAllBytes(seed), seed.toString());
    }
  }

  @Test
  void soDoesEverySeedClippedOrSpoilt() throws IOException {
    byte[] other = {};
    for (Path seed : seeds()) {
      byte[] bytes = Files.readAllBytes(seed);
      read(Arrays.copyOf(bytes, bytes.length / 2), seed + " clipped");
      for (int i = 0; i < SPOILT; i++) {
        read(Mutation.of(bytes, other, i), seed + " spoilt by " + i);
      }
      other = bytes;
    }
  }

  private static void read(byte[] bytes, String what) {
    try {
      PageFuzz.fuzzerTestOneInput(bytes);
      ReadingFuzz.fuzzerTestOneInput(bytes);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      throw new AssertionError(what, e);
    }
  }
}
