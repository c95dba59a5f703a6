package org.isnad.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Reads a page. */
public final class PageReader {

  private PageReader() {}

  /** Returns what a person would read of {@code page}; never throws for what the bytes hold. */
  public static Article read(Page page) {
    String decoded = new String(page.bytes(), StandardCharsets.UTF_8);
    return page.form() == Page.Form.TEXT
        ? PlainText.read(decoded)
        : HtmlReader.read(decoded, page, new ArrayList<>());
  }
}
