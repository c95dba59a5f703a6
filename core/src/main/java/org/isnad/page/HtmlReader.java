package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Language;
import org.isnad.base.Span;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the article out of an HTML page. */
final class HtmlReader {

  /** The deepest nesting of elements that the tree keeps. */
  private static final int DEPTH = 256;

  private HtmlReader() {}

  static Article read(String page, Page from, List<Article.Problem> problems) {
    Document tree =
        Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEPTH).parseInput(page, "");
    Outline outline = Outline.of(tree, false);
    boolean[] furniture = Furniture.of(outline);
    Box body = BodyChoice.choose(outline, furniture);
    List<Block> blocks =
        body == null ? List.of() : Trim.trim(BodyChoice.blocks(outline, furniture, body));
    return compose(page, outline, blocks, problems);
  }

  private static Article compose(
      String page, Outline outline, List<Block> blocks, List<Article.Problem> problems) {
    StringBuilder text = new StringBuilder();
    List<Article.Paragraph> paragraphs = new ArrayList<>();
    @Nullable String title = null;
    for (Block block : outline.blocks) {
      if (block.box.tag.equals("h1") && title == null) {
        title = block.text;
        text.append(title);
        paragraphs.add(
            new Article.Paragraph(
                new Span(0, text.length()), Article.Paragraph.Kind.HEADLINE, block.raw(page)));
      }
    }
    for (Block block : blocks) {
      if (text.length() > 0) {
        text.append('\n');
      }
      int start = text.length();
      text.append(block.text);
      paragraphs.add(
          new Article.Paragraph(
              new Span(start, text.length()),
              block.isHeading() ? Article.Paragraph.Kind.SUBHEAD : Article.Paragraph.Kind.BODY,
              block.raw(page)));
    }
    return new Article(
        blocks.isEmpty() ? Article.Verdict.NONE : Article.Verdict.ARTICLE,
        problems,
        Language.guess(text).code(),
        text.toString(),
        paragraphs,
        title,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        outline.clues.canonical,
        List.of());
  }
}
