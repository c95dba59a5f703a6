package org.isnad.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text. Each field has a ladder of sources; the first that
 * gives something plausible is believed, and where none does the field stays empty: an invented
 * date or author is worse than none.
 */
final class Metadata {

  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "article:published",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.published",
    "dc.date",
    "dc.date.created",
    "dcterms.created",
    "dcterms.date",
    "publishdate",
    "publish_date",
    "publish-date",
    "pubdate",
    "pub_date",
    "published_time",
    "publication_date",
    "publicationdate",
    "citation_publication_date",
    "article_date_original",
    "date.created",
    "created",
    "date",
    "cre_date",
    "iso-8601-publish-date"
  };

  private static final String[] MODIFIED = {
    "article:modified_time",
    "og:updated_time",
    "og:article:modified_time",
    "datemodified",
    "article:modified",
    "dcterms.modified",
    "dc.date.modified",
    "lastmod",
    "last-modified",
    "last_updated_date",
    "modified",
    "revision_date"
  };

  /** The longest line that shows a date, in words. */
  private static final int LINE = 24;

  /** The longest name of a section, in words. */
  private static final int SECTION = 10;

  private final Outline outline;
  private final Clues clues;
  private final Furniture furniture;
  private final JsonLd jsonLd;
  private final Near near;

  Metadata(Outline outline, Furniture furniture, JsonLd jsonLd, Near near) {
    this.outline = outline;
    this.clues = outline.clues;
    this.furniture = furniture;
    this.jsonLd = jsonLd;
    this.near = near;
  }

  /** Returns when the article was published, null when the page does not say. */
  @Nullable String published() {
    String time = iso(jsonLd.published());
    time = time != null ? time : firstTime(PUBLISHED);
    time = time != null ? time : marked("datePublished", "dateCreated");
    time = time != null ? time : shown();
    return time;
  }

  /** Returns when it was last changed, null when the page does not say. */
  @Nullable String modified() {
    String time = iso(jsonLd.modified());
    time = time != null ? time : firstTime(MODIFIED);
    return time != null ? time : marked("dateModified", "dateModified");
  }

  private static @Nullable String iso(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    String time = Times.iso(value);
    return time != null ? time : Dates.iso(value);
  }

  private @Nullable String firstTime(String[] names) {
    for (String name : names) {
      String time = iso(clues.meta(name));
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  /**
   * Returns the time of an element whose itemprop is one of two, wherever it stands but in junk.
   */
  private @Nullable String marked(String property, String other) {
    for (Clues.Signed signed : clues.times) {
      String item = signed.element().attr("itemprop");
      if ((item.contains(property) || item.contains(other)) && !inJunk(signed)) {
        String time = time(signed.element());
        if (time != null) {
          return time;
        }
      }
    }
    return null;
  }

  /**
   * Returns the first time shown near the headline, in a time element or in plain words. Below the
   * headline comes first: above it often stands the mast with the date of today.
   */
  private @Nullable String shown() {
    String time = element(near.title(), near.first() + 1);
    time = time != null ? time : line(near.title(), near.first() + 1);
    time = time != null ? time : element(near.above(), near.title());
    return time != null ? time : line(near.last() + 1, near.end());
  }

  private @Nullable String element(int from, int to) {
    for (Clues.Signed signed : clues.times) {
      boolean modified = signed.element().attr("itemprop").contains("Modified");
      if (from <= signed.block() && signed.block() <= to && !modified) {
        String time = time(signed.element());
        if (time != null) {
          return time;
        }
      }
    }
    return null;
  }

  private @Nullable String line(int from, int to) {
    for (int i = from; i <= to && i < outline.blocks.size(); i++) {
      Block block = outline.blocks.get(i);
      if (block.words <= LINE) {
        Dates.Stamp stamp = Dates.ofLine(block.text);
        String time = stamp != null ? stamp.published() : null;
        if (time == null && furniture.isHead(block)) {
          time = Dates.iso(block.text);
        }
        if (time != null) {
          return time;
        }
      }
    }
    return null;
  }

  private static @Nullable String time(Element element) {
    for (String name : new String[] {"datetime", "content", "title"}) {
      String time = iso(element.attr(name));
      if (time != null) {
        return time;
      }
    }
    return iso(Running.clean(element.text()));
  }

  private boolean inJunk(Clues.Signed signed) {
    int at = Math.min(signed.block(), outline.blocks.size() - 1);
    return at >= 0 && furniture.isJunk(outline.blocks.get(at)) && !near.holdsInFront(at);
  }

  /**
   * Returns the paper, station or site, null when the page does not say. Where no field names it,
   * the title may, beside the headline: «الرافعة باقية - المصباح». A motto is left out: "The Lamp -
   * News from the harbour since 1920".
   */
  @Nullable String outlet(@Nullable String headline) {
    String site = null;
    for (String name :
        new String[] {"og:site_name", "application-name", "apple-mobile-web-app-title"}) {
      String said = clues.meta(name);
      site = site == null && said != null && !isHeadline(said, headline) ? said : site;
    }
    String name = site != null && !isAddress(site) ? site : jsonLd.publisher();
    if (name == null && site == null && headline != null && clues.title != null) {
      name = Titles.beside(headline, clues.title);
    }
    name = name != null ? name : site;
    return name == null ? null : Titles.withoutMotto(name);
  }

  /** Some pages give the headline for the name of the site. */
  private static boolean isHeadline(String site, @Nullable String headline) {
    return headline != null
        && headline.indexOf(' ') > 0
        && PageLines.bare(site, 60).startsWith(PageLines.bare(headline, 60));
  }

  /** Returns the section of the outlet, null when the page does not say. */
  @Nullable String section() {
    String section = clues.meta("article:section");
    section = section != null && !isAddress(section) ? section : jsonLd.section();
    return section != null && Running.wordsOf(section) <= SECTION ? section : null;
  }

  /** Returns the page's address for itself, null when it gives none. */
  @Nullable String canonical() {
    String address = clues.canonical != null ? clues.canonical : clues.meta("og:url");
    return address != null && isAddress(address) ? address : null;
  }

  /** Returns who made the article. */
  List<Article.Author> authors(@Nullable String outlet) {
    return Authors.of(outline, furniture, jsonLd, near, outlet);
  }

  static boolean isAddress(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("www.");
  }
}
