package org.isnad.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What an element is to a reader, by its name; names that are not here run along in the text. */
enum Tags {
  /** Runs along in the text. */
  INLINE,
  /** Stands apart: text before and after it are different blocks. */
  BLOCK,
  /** Nothing inside is read. */
  SKIPPED,
  /** A picture: nothing to read, but words beside it may be its caption. */
  PICTURE,
  /** A line break. */
  BREAK,
  /** A word that may be a link. */
  LINK,
  /** Bold words. */
  BOLD,
  /** Says something of the page: meta, link, title, script. */
  CLUE;

  private static final Map<String, Tags> BY_NAME = load();

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** Returns what an element with this name in small letters is. */
  static Tags of(String name) {
    return BY_NAME.getOrDefault(name, INLINE);
  }

  /** Says whether an element stands in for what a script would show: the page without it. */
  static boolean isStandIn(String name) {
    return name.equals("noscript") || name.equals("template");
  }

  /** Returns the shape of text directly inside an element with this name. */
  static Block.Shape shape(String name) {
    if (name.equals("p")) {
      return Block.Shape.PARAGRAPH;
    }
    if (HEADINGS.contains(name)) {
      return Block.Shape.HEADING;
    }
    if (ITEMS.contains(name)) {
      return Block.Shape.ITEM;
    }
    return CELLS.contains(name) ? Block.Shape.CELL : Block.Shape.BARE;
  }

  private static Map<String, Tags> load() {
    Map<String, Tags> tags = new HashMap<>(); // asked for each node; an immutable map divides
    put(
        tags,
        BLOCK,
        "html body div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th"
            + " caption article section main header footer nav aside blockquote pre figure"
            + " figcaption form fieldset details summary address center hgroup menu dir search"
            + " noframes frameset amp-carousel amp-base-carousel amp-accordion amp-list"
            + " amp-live-list amp-fit-text amp-story-page twitter-widget");
    put(
        tags,
        SKIPPED,
        "style noscript template iframe object embed canvas svg math button select option"
            + " optgroup datalist textarea input audio video map area progress meter dialog"
            + " applet param source track amp-video amp-ad amp-iframe amp-date-countdown"
            + " amp-analytics amp-social-share amp-sidebar amp-lightbox amp-consent amp-sticky-ad"
            + " amp-user-notification amp-next-page amp-embed amp-auto-ads frame legend rp rt");
    put(tags, PICTURE, "img picture amp-img");
    put(tags, BREAK, "br hr");
    put(tags, LINK, "a");
    put(tags, BOLD, "b strong");
    put(tags, CLUE, "meta link title script");
    return tags;
  }

  private static void put(Map<String, Tags> tags, Tags what, String names) {
    int from = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || names.charAt(i) == ' ') {
        tags.put(names.substring(from, i), what);
        from = i + 1;
      }
    }
  }
}
