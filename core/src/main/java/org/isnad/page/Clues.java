package org.isnad.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself outside its running text, gathered on the walk over it: meta elements,
 * the title, the canonical address, JSON-LD, and elements that name an author or a time.
 */
final class Clues {

  /** The most clues of one sort that are kept. */
  private static final int MOST = 200;

  /** The most elements that are looked into for an author's name. */
  private static final int NAMES = 8;

  /** The longest name of an author, in UTF-16 units. */
  private static final int NAME = 60;

  /** The most times: a live blog has many entries. */
  private static final int TIMES = 1000;

  /** Parts of an address before the name of an author. */
  private static final List<String> PROFILES =
      List.of(
          "author/",
          "authors/",
          "contributor/",
          "contributors/",
          "writer/",
          "writers/",
          "byline/",
          "bylines/",
          "reporter/",
          "reporters/",
          "journalist/",
          "columnist/",
          "katib/");

  /**
   * An element that names an author or a time.
   *
   * @param element the element
   * @param block the number of blocks that were closed before it
   * @param box the box it stands in
   */
  record Signed(Element element, int block, Box box) {}

  private final Map<String, List<String>> metas = new LinkedHashMap<>();
  final List<String> jsonLd = new ArrayList<>();
  final List<Signed> authors = new ArrayList<>();
  final List<Signed> times = new ArrayList<>();
  @Nullable String title;
  @Nullable String canonical;

  /** The address of the next page, as the head of this one gives it. */
  @Nullable String next;

  String language = "";

  /** Whether the markup says by a type that the page is a live blog. */
  boolean live;

  /** Whether a class or id name says so. */
  boolean namedLive;

  /** Returns the first content of the meta elements with this name, null when there is none. */
  @Nullable String meta(String name) {
    List<String> all = metas.get(name);
    return all == null ? null : all.get(0);
  }

  /** Returns the first content of any of these names, in the order given. */
  @Nullable String firstMeta(String... names) {
    for (String name : names) {
      String content = meta(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  /** Returns all contents of the meta elements with this name, in page order. */
  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /** Takes note of a meta, link, title or script element. */
  void note(Element element) {
    switch (element.normalName()) {
      case "meta" -> noteMeta(element);
      case "link" -> {
        if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
          canonical = filled(element.attr("href"));
        }
        if (next == null && element.attr("rel").equalsIgnoreCase("next")) {
          next = filled(element.attr("href"));
        }
      }
      case "title" -> {
        if (title == null) {
          title = filled(Running.clean(element.wholeText()));
        }
      }
      default -> {
        if (jsonLd.size() < MOST
            && element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          jsonLd.add(element.data());
        }
      }
    }
  }

  private void noteMeta(Element element) {
    String content = filled(Running.clean(element.attr("content")));
    if (content == null || metas.size() > MOST) {
      return;
    }
    for (String key : List.of("property", "name", "itemprop")) {
      String name = element.attr(key);
      if (!name.isEmpty()) {
        List<String> all =
            metas.computeIfAbsent(name.toLowerCase(Locale.ROOT).strip(), n -> new ArrayList<>(1));
        if (all.size() < MOST) {
          all.add(content);
        }
      }
    }
  }

  /** Takes note of an element of the body that names an author or a time. */
  void sign(Element element, int marks, int block, Box box) {
    if (element.normalName().equals("html")) {
      language = element.attr("lang").toLowerCase(Locale.ROOT);
    }
    namedLive |= Mark.LIVE.in(marks);
    Attributes attributes = element.attributes(); // the parser has made their names small
    live |=
        element.normalName().equals("amp-live-list")
            || attributes.get("itemtype").endsWith("/LiveBlogPosting");
    String item = attributes.get("itemprop");
    if (times.size() < TIMES
        && (element.normalName().equals("time")
            || item.startsWith("date")
            || attributes.hasKey("datetime"))) {
      times.add(new Signed(element, block, box));
    } else if (authors.size() < MOST
        && (Mark.AUTHOR.in(marks)
            || item.equals("author")
            || item.equals("creator")
            || attributes.get("rel").contains("author")
            || isProfile(element))) {
      authors.add(new Signed(element, block, box));
    }
  }

  /** Says whether an element is a link to the page of an author: {@code /authors/anna-reed}. */
  static boolean isProfile(Element element) {
    if (!element.normalName().equals("a")) {
      return false;
    }
    String address = element.attr("href");
    for (int slash = address.indexOf('/'); slash >= 0; slash = address.indexOf('/', slash + 1)) {
      for (String part : PROFILES) {
        if (address.startsWith(part, slash + 1)) {
          return address.length() > slash + 1 + part.length();
        }
      }
    }
    return false;
  }

  /** Returns the authors' names as the page tells them outside its text, unchecked. */
  List<String> names(JsonLd told) {
    List<String> names = new ArrayList<>(told.authors());
    names.addAll(metas("author"));
    for (Signed signed : authors.subList(0, Math.min(NAMES, authors.size()))) {
      String name = signed.element().ownText();
      if (!name.isEmpty() && name.length() <= NAME) {
        names.add(name);
      }
    }
    return names;
  }

  private static @Nullable String filled(String value) {
    String stripped = value.strip();
    return stripped.isEmpty() ? null : stripped;
  }
}
