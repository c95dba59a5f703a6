package org.isnad.page;

import java.util.List;
import org.isnad.base.Language;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the article out of an HTML page. */
final class HtmlReader {

  /**
   * The deepest nesting of elements that the tree keeps. Bounding it makes jsoup 1.24.1 lose count
   * of open formatting elements on a few broken pages; those are parsed again with more room.
   */
  private static final int[] DEPTHS = {256, 1024, 4096};

  /** A body shorter than this, in words, sends the reader to look elsewhere as well. */
  private static final int SHORT = 60;

  /** A walled article shorter than this, in words, is only its beginning. */
  private static final int STUB = 250;

  /** The same where the page asks the reader right below it to pay. */
  private static final int WALLED = 500;

  /** The units of the text that tell its language. */
  private static final int GUESSED_FROM = 2000;

  /** An index page has at least so many teasers. */
  private static final int TEASERS = 6;

  /** The longest title of an index page, in words: "World", «أخبار العالم العربي». */
  private static final int INDEX_TITLE = 4;

  private final Page origin;
  private final Markup page;
  private final Outline outline;
  private final Furniture furniture;
  private final JsonLd jsonLd;
  private final @Nullable Box body;
  private final Titles.@Nullable Title title;
  private final @Nullable Live live;
  private final List<Block> blocks;

  private HtmlReader(Page origin, Markup page, Outline outline) {
    this.origin = origin;
    this.page = page;
    this.outline = outline;
    this.jsonLd = JsonLd.of(outline.clues.jsonLd);
    Furniture byNames = Furniture.of(outline, true);
    boolean believed = byNames.goodWordsKept() * 2 >= byNames.good();
    this.furniture = believed ? byNames : Furniture.of(outline, false);
    this.body = BodyChoice.choose(outline, furniture);
    this.title = Titles.find(outline, furniture, jsonLd, body);
    List<Block> found =
        body == null
            ? List.of()
            : Trim.trim(
                BodyChoice.blocks(outline, furniture, body, title),
                furniture,
                title,
                outline.clues.names(jsonLd));
    List<Block> matter =
        Captions.words(found) < SHORT ? Captions.asBody(outline, furniture, title, found) : found;
    this.live = Live.of(outline, jsonLd, title, matter);
    this.blocks = live == null ? matter : live.body();
  }

  /** Reads the article out of a decoded page; {@code problems} is added to. */
  static Article read(Markup page, Page origin, List<Article.Problem> problems) {
    Document tree = parse(page.text(), problems);
    HtmlReader shown = new HtmlReader(origin, page, Outline.of(tree, false));
    int depth = tree.parser().getMaxDepth();
    if (shown.outline.deepest >= depth) {
      problems.add(
          new Article.Problem(
              "depth-bounded",
              "elements nested deeper than " + depth + " were read as if they stood there"));
    }
    if (shown.words() >= SHORT) {
      return shown.article(problems);
    }
    // Some pages show their text only when a script has run.
    HtmlReader hidden = new HtmlReader(origin, page, Outline.of(tree, true));
    if (hidden.words() <= 3 * shown.words()) {
      return shown.article(problems);
    }
    problems.add(new Article.Problem("text-hidden", "the text is not shown without scripts"));
    return hidden.article(problems);
  }

  private static Document parse(String page, List<Article.Problem> problems) {
    for (int depth : DEPTHS) {
      try {
        return Parser.htmlParser().setMaxDepth(depth).parseInput(page, "");
      } catch (IndexOutOfBoundsException e) {
        // with the next depth, then
      }
    }
    problems.add(new Article.Problem("markup-broken", "the page's markup cannot be parsed"));
    return Document.createShell("");
  }

  private int words() {
    return Captions.words(blocks);
  }

  private Article article(List<Article.Problem> problems) {
    Near near = near();
    Metadata metadata = new Metadata(outline, furniture, jsonLd, near, origin);
    Filed filed = Filed.of(outline, furniture, near, blocks);
    Composition composition = composition(problems);
    String named = metadata.outlet(title == null ? null : title.text());
    String outlet = named == null ? filed.outlet() : named;
    List<Article.Comment> comments = ReaderComments.of(outline, furniture);
    Article.Problem sequel = Sequel.of(outline, blocks);
    if (sequel != null) {
      problems.add(sequel);
    }
    if (comments.size() == CommentWalk.MOST) {
      problems.add(
          new Article.Problem(
              "comments-cut", "only the first " + CommentWalk.MOST + " comments are kept"));
    }
    return new Article(
        verdict(composition, problems),
        problems,
        language(composition.text()),
        composition.text(),
        composition.paragraphs(),
        title == null ? null : title.text(),
        metadata.authors(outlet),
        filed.dateline(),
        metadata.published(),
        metadata.modified(),
        outlet,
        filed.credit() == null ? metadata.credit() : filed.credit(),
        metadata.section(),
        metadata.canonical(),
        comments.isEmpty() ? jsonLd.comments() : comments,
        composition.captions(),
        composition.entries());
  }

  /** Composes the text; where the page shows next to none, JSON-LD may hold it. */
  private Composition composition(List<Article.Problem> problems) {
    List<JsonLd.Update> updates = jsonLd.updates();
    String told = updates.isEmpty() ? jsonLd.body() : null;
    int words = words();
    if (words < SHORT && !updates.isEmpty()) {
      problems.add(new Article.Problem("body-from-json-ld", "the page itself shows no entries"));
      return Composition.ofUpdates(page, title, updates);
    }
    if (words < SHORT && told != null && Running.wordsOf(told) > 3 * words) {
      problems.add(new Article.Problem("body-from-json-ld", "the page itself shows no body"));
      return Composition.ofLines(page, title, told);
    }
    Composition composition =
        Composition.ofBlocks(
            page,
            title,
            blocks,
            Captions.of(outline, furniture, title, blocks),
            outline.withHidden);
    if (live != null) {
      composition.addEntries(live.entries(composition.paragraphs()));
    }
    return composition;
  }

  private Near near() {
    int size = outline.blocks.size();
    Block shown = title == null ? null : title.block();
    int top = shown == null ? -1 : shown.index;
    if (blocks.isEmpty()) {
      return Near.of(top, Math.max(0, top), Math.max(0, top), size);
    }
    return Near.of(top, blocks.get(0).index, blocks.get(blocks.size() - 1).index, size);
  }

  /** The text tells its language; where it does not, the page may know. */
  private String language(String text) {
    Language guessed = Language.guess(text.substring(0, Math.min(text.length(), GUESSED_FROM)));
    if (guessed != Language.UNKNOWN || Running.wordsOf(text) > 30) {
      return guessed.code();
    }
    String said = outline.clues.language;
    return said.length() < 2 ? guessed.code() : Language.of(said.substring(0, 2)).code();
  }

  private Article.Verdict verdict(Composition composition, List<Article.Problem> problems) {
    int words = composition.words();
    if (composition.isEmpty()) {
      problems.add(new Article.Problem("no-body", "no running text was found on the page"));
      return Article.Verdict.NONE;
    }
    if (live != null || jsonLd.isA("LiveBlogPosting")) {
      return Article.Verdict.LIVE;
    }
    boolean closed =
        jsonLd.isWalled() || "locked".equals(outline.clues.meta("article:content_tier"));
    if (Wall.standsBehind(blocks, outline) ? words < WALLED : closed && words < STUB) {
      problems.add(new Article.Problem("walled", "the page says that the rest is for payers"));
      return Article.Verdict.STUB;
    }
    boolean named = title != null && Running.wordsOf(title.text()) > INDEX_TITLE;
    boolean isIndex = furniture.teasers() >= TEASERS && words < STUB && !jsonLd.isThere();
    return isIndex && !named && !"article".equals(outline.clues.meta("og:type"))
        ? Article.Verdict.LIST
        : Article.Verdict.ARTICLE;
  }
}
