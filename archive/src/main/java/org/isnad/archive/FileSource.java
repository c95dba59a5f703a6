package org.isnad.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.page.Page;
import org.jspecify.annotations.Nullable;

/** The one page of a file. */
final class FileSource implements PageSource {

  private final long size;
  private @Nullable Page page;

  private FileSource(Page page, long size) {
    this.page = page;
    this.size = size;
  }

  static FileSource of(Page page) {
    return new FileSource(page, 0);
  }

  /** Opens a file by what its ending promises: a page, or the many of a WARC file. */
  static PageSource open(
      Path path, String name, Ending ending, Page.@Nullable Form as, Bounded bounded)
      throws UnreadableInput {
    if (ending.isWarc()) {
      return WarcSource.open(path, name, as, bounded);
    }
    Page.Form form = as != null ? as : ending.form();
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = bounded.read(in, ending.gzip());
      Page page = new Page(bytes, name, form == null ? Page.Form.SNIFF : form, null, null);
      return new FileSource(page, Files.size(path));
    } catch (IOException e) {
      throw UnreadableInput.because(name, UnreadableInput.WHOLE, e);
    }
  }

  @Override
  public Optional<Page> next() {
    Optional<Page> next = Optional.ofNullable(page);
    page = null;
    return next;
  }

  @Override
  public long passed() {
    return page == null ? size : 0;
  }
}
