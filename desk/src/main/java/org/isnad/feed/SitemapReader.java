package org.isnad.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.isnad.feed.FetchFailure.Kind;
import org.jspecify.annotations.Nullable;

/** Reads sitemaps, those for news, and indices of sitemaps. */
final class SitemapReader {

  private SitemapReader() {}

  static Listing read(String text, Address address) throws FetchFailure {
    AbstractSiteMap map = parsed(text, address);
    Items items = new Items(address);
    Items parts = new Items(address);
    if (map instanceof SiteMapIndex index) {
      for (AbstractSiteMap part : index.getSitemaps()) {
        parts.add(String.valueOf(part.getUrl()), Items.instant(part.getLastModified()));
      }
    } else if (map instanceof SiteMap pages) {
      for (SiteMapURL page : pages.getSiteMapUrls()) {
        items.add(String.valueOf(page.getUrl()), dated(page));
      }
    }
    return new Listing(null, items.all(), parts.all());
  }

  private static AbstractSiteMap parsed(String text, Address address) throws FetchFailure {
    // Not strict: it may name pages of another host of the site. What it broke off counts.
    SiteMapParser parser = new SiteMapParser(false, true);
    parser.setStrictNamespace(false);
    parser.enableExtension(Extension.NEWS);
    try {
      URL url = address.uri().toURL();
      byte[] bytes = utf8(text);
      return parser.parseSiteMap("text/xml", bytes, url);
    } catch (UnknownFormatException | MalformedURLException e) {
      throw new FetchFailure(
          Kind.CONTENT, address.toString(), "no sitemap that can be read: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new FetchFailure(Kind.CONTENT, address.toString(), "no sitemap: " + e.getMessage(), e);
    }
  }

  /** The text is decoded already, so what it says of its charset no longer holds. */
  private static byte[] utf8(String text) {
    int end = text.startsWith("<?xml") ? text.indexOf("?>") : -1;
    return (end < 0 ? text : text.substring(end + 2)).strip().getBytes(StandardCharsets.UTF_8);
  }

  private static @Nullable Instant dated(SiteMapURL page) {
    ExtensionMetadata[] news = page.getAttributesForExtension(Extension.NEWS);
    if (news != null) {
      for (ExtensionMetadata one : news) {
        Date published = one instanceof NewsAttributes told ? told.getPublicationDate() : null;
        if (published != null) {
          return published.toInstant();
        }
      }
    }
    return Items.instant(page.getLastModified());
  }

  /** Says which of {@code parts} may hold something new since {@code last}, the newest first. */
  static List<Listing.Item> fresh(List<Listing.Item> parts, @Nullable Instant last) {
    return parts.stream()
        .filter(part -> last == null || part.dated() == null || !part.dated().isBefore(last))
        .sorted((one, other) -> newest(other).compareTo(newest(one)))
        .toList();
  }

  private static Instant newest(Listing.Item part) {
    return part.dated() == null ? Instant.MAX : part.dated();
  }
}
