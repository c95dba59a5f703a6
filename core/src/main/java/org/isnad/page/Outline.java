package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * A page as a list of blocks in page order, with the boxes around them and the clues beside them;
 * one walk over the tree makes all three.
 */
final class Outline implements NodeFilter {

  /** Elements that only make text look different. */
  private static final Set<String> STYLES = Set.of("font", "b", "strong", "big", "small");

  /** The deepest nesting of styles that is looked through. */
  private static final int STYLES_DEEP = 16;

  final List<Block> blocks = new ArrayList<>();
  final List<Box> boxes = new ArrayList<>();

  /** The boxes that hold a picture directly, once for each picture. */
  final List<Box> pictures = new ArrayList<>();

  final Clues clues = new Clues();

  /** The depth of the deepest node. */
  int deepest;

  /** Whether what is shown only without scripts is read as well. */
  final boolean withHidden;

  private final Running running = new Running();
  private @Nullable Box box;
  private int links;
  private int bolds;
  private int breaks;
  private int quotes;
  private boolean picture;

  /** The first text of the block that is gathered. */
  private @Nullable Node opener;

  /** Whether the last break follows an element of style that holds all that was gathered. */
  private boolean styledApart;

  private Outline(boolean withHidden) {
    this.withHidden = withHidden;
  }

  /** Walks over a page, passing over what is not shown unless {@code withHidden}. */
  static Outline of(Document page, boolean withHidden) {
    Outline outline = new Outline(withHidden);
    page.filter(outline);
    outline.flush();
    return outline;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    deepest = Math.max(deepest, depth);
    if (node instanceof TextNode text) {
      text(text);
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    Tags tag = Tags.of(element.normalName());
    switch (tag) {
      case SKIPPED -> {
        return withHidden && Tags.isStandIn(element.normalName())
            ? FilterResult.CONTINUE
            : FilterResult.SKIP_ENTIRELY;
      }
      case PICTURE -> {
        if (box != null) {
          pictures.add(box);
          picture = true;
        }
        return FilterResult.SKIP_ENTIRELY;
      }
      case CLUE -> {
        clues.note(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      case BREAK -> {
        breaks += element.normalName().equals("hr") ? 2 : 1;
        styledApart |= isStyledApart(element);
        return FilterResult.CONTINUE;
      }
      case LINK -> links++;
      case BOLD -> bolds++;
      case INLINE, BLOCK -> {}
    }
    int said = marks(element);
    if ((!withHidden && isHidden(element, said)) || isCard(element)) {
      links -= tag == Tags.LINK ? 1 : 0;
      bolds -= tag == Tags.BOLD ? 1 : 0;
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag == Tags.BLOCK) {
      flush();
      box = new Box(element, box, said, blocks.size(), boxes.size());
      quotes += box.isQuote() ? 1 : 0;
      boxes.add(box);
    }
    if (box != null && element.attributesSize() > 0) {
      clues.sign(element, said, blocks.size(), box);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (Tags.of(element.normalName())) {
        case LINK -> links--;
        case BOLD -> bolds--;
        case BLOCK -> {
          flush();
          if (box != null) {
            box.to = blocks.size();
            quotes -= box.isQuote() ? 1 : 0;
            box = box.parent;
          }
        }
        case INLINE, SKIPPED, PICTURE, BREAK, CLUE -> {}
      }
    }
    return FilterResult.CONTINUE;
  }

  private static int marks(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    Attributes attributes = element.attributes();
    int said = Mark.of(attributes.get("class")) | Mark.of(attributes.get("id"));
    boolean comment = CommentPart.bySchema(attributes) == CommentPart.ITEM;
    return comment ? said | Mark.COMMENTS.bit() : said;
  }

  /** Says whether an element is not shown, by its attributes. */
  static boolean isHidden(Element element) {
    return element.attributesSize() > 0
        && isHidden(element, Mark.of(element.className()) | Mark.of(element.id()));
  }

  private static boolean isHidden(Element element, int said) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = element.attributes(); // the parser has made their names small
    if (Mark.HIDDEN.in(said) || attributes.hasKey("hidden")) {
      return true;
    }
    String style = attributes.get("style");
    return !style.isEmpty() && Styles.hides(style);
  }

  /**
   * Says whether an element inside a sentence is a card that opens when the mouse is over a name: a
   * picture and three links or more, and nothing besides.
   */
  private boolean isCard(Element element) {
    if (running.isEmpty() || !element.normalName().equals("span")) {
      return false;
    }
    Element inner = element.firstElementChild();
    return inner != null
        && (inner.normalName().equals("span") || inner.normalName().equals("img"))
        && Cards.isCard(element);
  }

  /**
   * Says whether all that was gathered stands in one element of style right before a break. Old
   * pages set headline, byline and date so: {@code <font size=6>…</font><br><font size=2>…}.
   */
  @SuppressWarnings("ReferenceEquality") // a node is itself alone, whatever another one holds
  private boolean isStyledApart(Element element) {
    Node before = element.previousSibling();
    if (before instanceof TextNode text && isBlank(text.getWholeText())) {
      before = before.previousSibling();
    }
    if (!(before instanceof Element style) || !STYLES.contains(style.normalName())) {
      return false;
    }
    Node node = running.isEmpty() ? null : opener;
    for (int up = 0; node != null && node != before && up < STYLES_DEEP; up++) {
      node = node.parent();
    }
    return node == before;
  }

  /**
   * Takes a text node. A single break inside a sentence is only a space; two breaks, or one after
   * the end of a sentence or after words in a style of their own, end the block.
   */
  private void text(TextNode node) {
    String whole = node.getWholeText();
    boolean blank = isBlank(whole);
    if (!running.isEmpty() && breaks > 0 && !blank) {
      if (breaks > 1 || styledApart || running.endsSentence()) {
        flush();
      } else {
        running.space();
      }
    }
    if (blank) {
      running.space();
      return;
    }
    breaks = 0;
    styledApart = false;
    opener = running.isEmpty() ? node : opener;
    running.add(whole, links > 0, bolds > 0);
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Running.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void flush() {
    if (running.words() > 0 && box != null) {
      blocks.add(new Block(blocks.size(), box, Tags.shape(box.tag), running, quotes > 0, picture));
      picture = false;
    }
    running.clear();
    breaks = 0;
    styledApart = false;
  }
}
