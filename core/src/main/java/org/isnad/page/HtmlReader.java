package org.isnad.page;

import java.util.List;
import org.isnad.base.Language;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the article out of an HTML page. */
final class HtmlReader {

  /** The deepest nesting of elements that the tree keeps. */
  private static final int DEPTH = 256;

  private final String page;
  private final Outline outline;
  private final Furniture furniture;
  private final JsonLd jsonLd;
  private final List<Article.Problem> problems;

  private HtmlReader(String page, Outline outline, List<Article.Problem> problems) {
    this.page = page;
    this.outline = outline;
    this.problems = problems;
    this.jsonLd = JsonLd.of(outline.clues.jsonLd);
    Furniture byNames = Furniture.of(outline, true);
    boolean believed = byNames.goodWordsKept() * 2 >= byNames.good();
    this.furniture = believed ? byNames : Furniture.of(outline, false);
  }

  /** Reads the article out of a decoded page; {@code problems} is added to. */
  static Article read(String page, List<Article.Problem> problems) {
    Document tree =
        Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEPTH).parseInput(page, "");
    return new HtmlReader(page, Outline.of(tree, false), problems).article();
  }

  private Article article() {
    Box body = BodyChoice.choose(outline, furniture);
    Titles.@Nullable Title title = Titles.find(outline, furniture, jsonLd, body);
    List<Block> blocks =
        body == null
            ? List.of()
            : Trim.trim(BodyChoice.blocks(outline, furniture, body), furniture, title);
    Near near = near(title, blocks);
    Metadata metadata = new Metadata(outline, furniture, jsonLd, near);
    Composition composition = new Composition(page, title, blocks);
    String outlet = metadata.outlet();
    return new Article(
        verdict(blocks),
        problems,
        Language.guess(composition.text()).code(),
        composition.text(),
        composition.paragraphs(),
        title == null ? null : title.text(),
        metadata.authors(outlet),
        null,
        metadata.published(),
        metadata.modified(),
        outlet,
        null,
        metadata.section(),
        metadata.canonical(),
        jsonLd.comments());
  }

  private Near near(Titles.@Nullable Title title, List<Block> blocks) {
    int size = outline.blocks.size();
    Block shown = title == null ? null : title.block();
    int top = shown == null ? -1 : shown.index;
    if (blocks.isEmpty()) {
      return Near.of(top, Math.max(0, top), Math.max(0, top), size);
    }
    return Near.of(top, blocks.get(0).index, blocks.get(blocks.size() - 1).index, size);
  }

  private Article.Verdict verdict(List<Block> blocks) {
    if (blocks.isEmpty()) {
      problems.add(new Article.Problem("no-body", "no running text was found on the page"));
      return Article.Verdict.NONE;
    }
    return jsonLd.isA("LiveBlogPosting") ? Article.Verdict.LIVE : Article.Verdict.ARTICLE;
  }
}
