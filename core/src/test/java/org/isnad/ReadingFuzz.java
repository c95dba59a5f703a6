package org.isnad;

import org.isnad.page.Page;

/**
 * A target for Jazzer: any bytes, plain text or HTML as they look, are read to the end, and the
 * reading must be legal. {@code page.PageFuzz} is the same for the page alone, and faster.
 */
public final class ReadingFuzz {

  private static final Isnad ISNAD = Isnad.open();

  private ReadingFuzz() {}

  /**
   * Reads {@code bytes}, as Jazzer wants its targets to be called.
   *
   * @throws AssertionError when the reading is not legal
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Page page = new Page(bytes, "fuzz", Page.Form.SNIFF, null, null);
    LegalReading.check(ISNAD.read(page), "fuzz");
  }
}
