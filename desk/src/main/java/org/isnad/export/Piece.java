package org.isnad.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.base.Span;
import org.isnad.collection.Anchor;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.page.Article;
import org.isnad.statement.Link;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement on its way out, in words instead of places.
 *
 * @param leaf the page it leaves with
 * @param kept the statement
 */
record Piece(Leaf leaf, KeptStatement kept) {

  Kept page() {
    return leaf.page();
  }

  Article article() {
    return leaf.page().reading().article();
  }

  Statement said() {
    return kept.statement();
  }

  String id() {
    return kept.id();
  }

  /** Returns the words of the content; {@code …} stands where the cue interrupts them. */
  String content() {
    return kept.words(page().text());
  }

  /**
   * Returns the words of the content as they may be printed: in the page's quotation marks when all
   * of them stand in marks there, else without.
   */
  String printed() {
    String words = content();
    if (said().kind() != Statement.Kind.DIRECT) {
      return words;
    }
    return article().language().equals("ar") ? "«" + words + "»" : "“" + words + "”";
  }

  /** Returns the words of several places, {@code …} between them. */
  String words(List<Span> places) {
    return places.stream().map(page()::at).collect(Collectors.joining(" … "));
  }

  /** Returns the words round the content, from the first to the last of it. */
  Anchor anchor() {
    List<Span> content = said().content();
    return Anchor.of(content.get(0).to(content.get(content.size() - 1)), page().text());
  }

  String kind() {
    return word(said().kind());
  }

  String act() {
    return said().act().word();
  }

  String polarity() {
    return word(said().polarity());
  }

  /** Returns the names of the chain, the mouth first. */
  String chain() {
    return said().chain().stream().map(Link::name).collect(Collectors.joining(" ← "));
  }

  /** Returns the id of the statement that encloses this one and leaves too. */
  @Nullable String within() {
    return leaf.within().get(said().id());
  }

  /** Returns the kinds of what people put right, each once, in the order made. */
  List<String> corrected() {
    return kept.corrections().stream().map(made -> made.kind().word()).distinct().toList();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
