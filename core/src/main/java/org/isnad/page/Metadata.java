package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    "published",
    "date-pub",
    "article.published",
    "bt:pubdate",
    "rnews:datepublished",
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

  /** The longest name of a section, in words. */
  private static final int SECTION = 10;

  private final Outline outline;
  private final Clues clues;
  private final Furniture furniture;
  private final JsonLd jsonLd;
  private final Near near;
  private final Page page;
  private @Nullable ShownDates shown;

  Metadata(Outline outline, Furniture furniture, JsonLd jsonLd, Near near, Page page) {
    this.outline = outline;
    this.clues = outline.clues;
    this.furniture = furniture;
    this.jsonLd = jsonLd;
    this.near = near;
    this.page = page;
  }

  /** Returns the dates on show; most pages declare theirs, so these are sought only when asked. */
  private ShownDates shown() {
    ShownDates dates = shown;
    if (dates == null) {
      dates = new ShownDates(outline, furniture, near, page.fetched());
      shown = dates;
    }
    return dates;
  }

  /**
   * Returns when the article was published, null when the page does not say. What it declares for
   * machines counts first, then what it shows, then its address. A declared time that is also that
   * of the last change is only that, where the page shows an earlier day.
   */
  @Nullable String published() {
    String time = iso(jsonLd.published());
    time = time != null ? time : firstTime(PUBLISHED);
    time = time != null ? time : marked("datePublished", "dateCreated");
    if (time == null) {
      time = shown().published();
    } else if (time.equals(declaredChange())) {
      String seen = shown().published();
      time = seen != null && isEarlier(seen, time) ? seen : time;
    }
    return time != null ? time : inAddress();
  }

  private static boolean isEarlier(String time, String other) {
    return time.substring(0, 10).compareTo(other.substring(0, 10)) < 0;
  }

  private @Nullable String inAddress() {
    for (String address : new String[] {clues.canonical, clues.meta("og:url"), page.address()}) {
      String day = address == null ? null : Addresses.day(address);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** Returns when it was last changed, null when the page does not say. */
  @Nullable String modified() {
    String time = declaredChange();
    return time != null ? time : shown().modified();
  }

  private @Nullable String declaredChange() {
    String time = iso(jsonLd.modified());
    time = time != null ? time : firstTime(MODIFIED);
    return time != null ? time : marked("dateModified", "dateModified");
  }

  static @Nullable String iso(@Nullable String value) {
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
        String time = ShownDates.time(signed.element());
        if (time != null) {
          return time;
        }
      }
    }
    return null;
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

  /**
   * Returns the agency that stands where an author would: {@code "author": "AFP"}; null if none.
   */
  @Nullable String credit() {
    List<String> said = new ArrayList<>(jsonLd.authors());
    said.addAll(jsonLd.houses());
    said.addAll(clues.metas("author"));
    for (String name : said) {
      String agency = Credits.ofLine(name);
      if (agency != null) {
        return agency;
      }
    }
    return null;
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
