package org.isnad.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds the feeds that a page names in its head. */
final class Discovery {

  private static final List<String> TYPES =
      List.of("application/rss+xml", "application/atom+xml", "application/rdf+xml");

  /** So many are tried; a page that names more of them is no front page. */
  private static final int MOST = 20;

  private Discovery() {}

  /** Returns the feeds that the page names, in its order; those of comments come last. */
  static List<Address> feeds(Fetched fetched) {
    Page page = new Page(fetched.bytes(), "", Page.Form.HTML, fetched.contentType(), null);
    List<Address> feeds = new ArrayList<>();
    List<Address> comments = new ArrayList<>();
    for (Element link : Jsoup.parse(PageReader.decode(page)).select("link[rel][type][href]")) {
      boolean named =
          link.attr("rel").toLowerCase(Locale.ROOT).contains("alternate")
              && TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT));
      if (named && feeds.size() + comments.size() < MOST) {
        add(fetched.address(), link, isOfComments(link) ? comments : feeds);
      }
    }
    feeds.addAll(comments);
    return feeds.stream().distinct().toList();
  }

  private static void add(Address page, Element link, List<Address> feeds) {
    try {
      feeds.add(page.to(link.attr("href")));
    } catch (FetchFailure e) {
      // A strange link costs that link.
    }
  }

  private static boolean isOfComments(Element link) {
    String words = (link.attr("title") + " " + link.attr("href")).toLowerCase(Locale.ROOT);
    return words.contains("comment") || words.contains("تعليق");
  }
}
