package org.isnad.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Counts what is inside an inline element, as far as a card needs: pictures, links, bare words. */
final class Cards implements NodeFilter {

  /** The most nodes that are looked at. */
  private static final int MOST = 80;

  private int nodes;
  private int pictures;
  private int links;
  private int inLink;
  private boolean words;

  private Cards() {}

  /** Says whether an inline element holds a picture, three links or more, and no bare words. */
  static boolean isCard(Element element) {
    Cards cards = new Cards();
    element.filter(cards);
    return cards.pictures > 0 && cards.links >= 3 && !cards.words;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (++nodes > MOST) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode text) {
      words |= inLink == 0 && !text.isBlank();
    } else if (node instanceof Element element) {
      Tags tag = Tags.of(element.normalName());
      pictures += tag == Tags.PICTURE ? 1 : 0;
      links += tag == Tags.LINK ? 1 : 0;
      inLink += tag == Tags.LINK ? 1 : 0;
    }
    return words ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    inLink -= node instanceof Element e && Tags.of(e.normalName()) == Tags.LINK ? 1 : 0;
    return FilterResult.CONTINUE;
  }
}
