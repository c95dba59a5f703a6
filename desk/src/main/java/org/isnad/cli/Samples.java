package org.isnad.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.isnad.archive.PageSource;
import org.isnad.archive.Sources;
import org.isnad.archive.UnreadableInput;
import org.isnad.page.Page;
import org.jspecify.annotations.Nullable;

/** The pages that come with the program: a folder in its jar, named as in its sources. */
final class Samples implements PageSource {

  private static final String NAME = "samples/pages";

  private final @Nullable FileSystem jar;
  private final Path folder;
  private final PageSource pages;

  private Samples(@Nullable FileSystem jar, Path folder) {
    this.jar = jar;
    this.folder = folder;
    this.pages = Sources.folder(folder);
  }

  static PageSource open() throws IOException {
    URL url = Samples.class.getResource("samples");
    if (url == null) {
      throw new IOException("no pages came with this program: want " + NAME + " in its jar");
    }
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return new Samples(null, Path.of(uri));
      }
      FileSystem jar = FileSystems.newFileSystem(uri, Map.of());
      return new Samples(jar, jar.getPath("/org/isnad/cli/samples"));
    } catch (URISyntaxException e) {
      throw new IOException("no address of a jar: " + url, e);
    }
  }

  @Override
  public Optional<Page> next() throws UnreadableInput {
    return pages.next().map(this::renamed);
  }

  private Page renamed(Page page) {
    boolean file = page.source().startsWith(folder.toString());
    String name = file ? NAME + page.source().substring(folder.toString().length()) : page.source();
    return new Page(
        page.bytes(), name, page.form(), page.contentType(), page.address(), page.fetched());
  }

  @Override
  public void close() {
    pages.close();
    try {
      if (jar != null) {
        jar.close();
      }
    } catch (IOException e) {
      // It was only read.
    }
  }
}
