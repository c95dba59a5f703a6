package org.isnad.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whence and for whom an article was filed, as its lines say: a dateline of its own or at the head
 * of the first paragraph («أستانا (رويترز) – …»), a credit line, the agency in brackets at the end.
 *
 * @param dateline the city, null when not given
 * @param credit the agency, null when none is credited
 * @param outlet the paper's own name, null when not given
 */
record Filed(@Nullable String dateline, @Nullable String credit, @Nullable String outlet) {

  /** The longest line that can be a dateline or a credit, in words. */
  private static final int LINE = 14;

  /** Reads the lines around a body and the edges of the body itself. */
  static Filed of(Outline outline, Furniture furniture, Near near, List<Block> body) {
    Filed filed = new Filed(null, null, null);
    if (!body.isEmpty()) {
      filed = filed.or(Datelines.ofParagraph(body.get(0).text));
    }
    for (int i = near.above(); i < near.end() && i < outline.blocks.size(); i++) {
      Block block = outline.blocks.get(i);
      if (near.holds(i) && block.words <= LINE && !furniture.isJunk(block)) {
        filed =
            i > near.title() && i < near.first() ? filed.or(Datelines.ofLine(block.text)) : filed;
        filed = filed.credited(Credits.ofLine(block));
      }
    }
    return body.isEmpty() ? filed : filed.credited(Credits.atEnd(body.get(body.size() - 1).text));
  }

  private Filed or(@Nullable Dateline line) {
    return line == null
        ? this
        : new Filed(
            dateline == null ? line.place() : dateline,
            credit == null ? line.credit() : credit,
            outlet == null ? line.outlet() : outlet);
  }

  private Filed credited(@Nullable String agency) {
    return credit != null || agency == null ? this : new Filed(dateline, agency, outlet);
  }
}
