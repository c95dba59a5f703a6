package org.isnad.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.isnad.feed.FetchFailure.Kind;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds (RSS, Atom) and sitemaps.
 *
 * <p>What is no sound XML, or brings a document type with it, is read by a parser that forgives and
 * knows no entities: links and dates are all that is wanted. So nothing that a feed defines is ever
 * unfolded, and nothing outside of it ever read.
 */
final class FeedReader {

  private FeedReader() {}

  /**
   * Reads what was fetched.
   *
   * @throws FetchFailure when it is neither a feed nor a sitemap
   */
  static Listing read(Fetched fetched) throws FetchFailure {
    String text = text(fetched);
    String root = Root.of(text);
    return switch (root) {
      case "rss", "rdf", "feed" -> feed(text, fetched.address());
      case "urlset", "sitemapindex" -> SitemapReader.read(text, fetched.address());
      default ->
          throw new FetchFailure(
              Kind.CONTENT,
              fetched.address().toString(),
              root.equals("html")
                  ? "it is a page and no feed: want RSS, Atom or a sitemap"
                  : "it is no feed: want RSS, Atom or a sitemap");
    };
  }

  /** Sitemaps often lie packed in files, whatever the headers say. */
  private static String text(Fetched fetched) throws FetchFailure {
    byte[] bytes = fetched.bytes();
    if (Body.isGzip(bytes)) {
      bytes = Body.unpackedFile(fetched.address(), bytes);
    }
    // The charset is declared, proved or guessed as that of any page.
    return PageReader.decode(new Page(bytes, "", Page.Form.HTML, fetched.contentType(), null));
  }

  private static Listing feed(String text, Address address) {
    try {
      SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(new StringReader(text));
      Items items = new Items(address);
      for (SyndEntry entry : feed.getEntries()) {
        add(entry, items);
      }
      return new Listing(clean(feed.getTitle()), items.all(), List.of());
    } catch (FeedException | IllegalArgumentException e) {
      return forgiving(text, address);
    }
  }

  private static void add(SyndEntry entry, Items items) {
    Instant dated = Items.instant(entry.getPublishedDate());
    if (dated == null) {
      dated = Items.instant(entry.getUpdatedDate());
    }
    if (!items.add(link(entry), dated)) {
      String uri = entry.getUri();
      items.add(uri != null && Address.isMeant(uri) ? uri : null, dated);
    }
  }

  private static @Nullable String link(SyndEntry entry) {
    for (SyndLink link : entry.getLinks()) {
      boolean page = link.getRel() == null || link.getRel().equals("alternate");
      if (page && link.getHref() != null) {
        return link.getHref();
      }
    }
    return entry.getLink();
  }

  private static Listing forgiving(String text, Address address) {
    Document tree = Jsoup.parse(text, "", Parser.xmlParser());
    Items items = new Items(address);
    for (Element item : tree.select("item, entry")) {
      Instant dated = Moments.of(first(item, "pubDate, published, updated, dc|date"));
      if (!items.add(link(item), dated)) {
        String guid = first(item, "guid, id");
        items.add(guid != null && Address.isMeant(guid) ? guid : null, dated);
      }
    }
    Element title = tree.selectFirst("channel > title, feed > title");
    return new Listing(title == null ? null : clean(title.text()), items.all(), List.of());
  }

  private static @Nullable String link(Element item) {
    for (Element link : item.select("> link")) {
      String rel = link.attr("rel");
      if (rel.isEmpty() || rel.equals("alternate")) {
        return link.hasAttr("href") ? link.attr("href") : link.text();
      }
    }
    return null;
  }

  private static @Nullable String first(Element item, String names) {
    Element found = item.selectFirst(names);
    return found == null ? null : found.text();
  }

  private static @Nullable String clean(@Nullable String title) {
    return title == null || title.isBlank() ? null : Jsoup.parse(title).text();
  }
}
