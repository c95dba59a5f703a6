package org.isnad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.page.Page;

/** The pages that tests read: those of this folder, and the bundled ones where they lie. */
final class SamplePages {

  private SamplePages() {}

  /** Returns all of them, in the order of their names. */
  static List<Page> all() {
    List<Page> pages = new ArrayList<>(own());
    Path bundled = Path.of(System.getProperty("isnad.root", "."), "samples", "pages");
    if (Files.isDirectory(bundled)) {
      pages.addAll(in(bundled));
    }
    return pages;
  }

  /** Returns the small ones that lie beside the tests. */
  static List<Page> own() {
    try {
      return in(Path.of(SamplePages.class.getResource("pages").toURI()));
    } catch (java.net.URISyntaxException e) {
      throw new AssertionError("the pages lie beside this class", e);
    }
  }

  private static List<Page> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(SamplePages::isPage).sorted().map(SamplePages::page).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPage(Path file) {
    String name = file.toString();
    return name.endsWith(".txt") || name.endsWith(".html") || name.endsWith(".htm");
  }

  private static Page page(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String name = String.valueOf(file.getFileName());
      return name.endsWith(".txt") ? Page.text(bytes, name) : Page.html(bytes, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
