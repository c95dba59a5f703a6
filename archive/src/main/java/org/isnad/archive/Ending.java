package org.isnad.archive;

import java.util.Locale;
import java.util.Optional;
import org.isnad.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * What the ending of a file's name promises: {@code .txt}, {@code .html}, {@code .htm}, {@code
 * .xhtml}, these with {@code .gz}, {@code .warc} and {@code .warc.gz}; capitals count as small
 * letters.
 *
 * @param form how a page is to be read, null for a WARC file
 * @param gzip whether it is compressed
 */
record Ending(Page.@Nullable Form form, boolean gzip) {

  /** The endings that are read, for error texts. */
  static final String KNOWN = ".txt, .html, .htm, .xhtml (also with .gz), .warc or .warc.gz";

  /** Returns what the ending of {@code name} promises, or nothing when it is none of ours. */
  static Optional<Ending> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean gzip = lower.endsWith(".gz");
    String bare = gzip ? lower.substring(0, lower.length() - 3) : lower;
    return switch (bare.substring(bare.lastIndexOf('.') + 1)) {
      case "txt" -> Optional.of(new Ending(Page.Form.TEXT, gzip));
      case "html", "htm", "xhtml" -> Optional.of(new Ending(Page.Form.HTML, gzip));
      case "warc" -> Optional.of(new Ending(null, gzip));
      default -> Optional.empty();
    };
  }

  boolean isWarc() {
    return form == null;
  }
}
