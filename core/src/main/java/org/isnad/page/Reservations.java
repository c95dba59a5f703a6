package org.isnad.page;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher keeps from others: that copies of the page are kept ({@code noarchive}, of the
 * robots meta tag and of {@code X-Robots-Tag}), or that it is mined ({@code tdm-reservation} of the
 * TDM Reservation Protocol, W3C Community Group, 2024).
 */
public final class Reservations {

  /** A page that asks not to be kept. */
  public static final String NO_ARCHIVE = "noarchive";

  /** A page whose publisher reserves text and data mining. */
  public static final String MINING = "tdm-reservation";

  /** The tags stand in the head; of a longer one only so many UTF-16 units are looked at. */
  private static final int HEAD = 1 << 16;

  /** To whom a robots tag may be addressed that we follow. */
  private static final List<String> ADDRESSED = List.of("robots", "isnad");

  private Reservations() {}

  /** Returns what {@code page} reserves, by its headers or its tags; null when nothing. */
  public static @Nullable String of(Page page) {
    if (page.reserved() != null || page.form() == Page.Form.TEXT) {
      return page.reserved();
    }
    String decoded = PageReader.decode(page);
    String head = decoded.substring(0, Math.min(decoded.length(), HEAD));
    return speaksOfIt(head) ? inHead(head) : null;
  }

  /** Most pages name neither word, and need not be parsed. */
  private static boolean speaksOfIt(String head) {
    String small = head.toLowerCase(Locale.ROOT);
    return small.contains(NO_ARCHIVE) || small.contains(MINING);
  }

  private static @Nullable String inHead(String head) {
    for (Element meta : Jsoup.parse(head).select("meta[name][content]")) {
      String name = meta.attr("name").strip().toLowerCase(Locale.ROOT);
      String content = meta.attr("content");
      if (ADDRESSED.contains(name) && asksNotToKeep(content)) {
        return NO_ARCHIVE;
      }
      if (name.equals(MINING) && content.strip().equals("1")) {
        return MINING;
      }
    }
    return null;
  }

  /**
   * Returns what the headers of a transfer reserve, null when nothing.
   *
   * @param robots the values of {@code X-Robots-Tag}
   * @param mining the value of {@code TDM-Reservation}, null when there is none
   */
  public static @Nullable String of(Collection<String> robots, @Nullable String mining) {
    for (String header : robots) {
      int colon = header.indexOf(':');
      String to =
          colon < 0 ? "robots" : header.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      if (ADDRESSED.contains(to) && asksNotToKeep(header.substring(colon + 1))) {
        return NO_ARCHIVE;
      }
    }
    return mining != null && mining.strip().equals("1") ? MINING : null;
  }

  /** {@code none} means noindex and nofollow only; it says nothing of keeping. */
  private static boolean asksNotToKeep(String directives) {
    int from = 0;
    while (from <= directives.length()) {
      int comma = directives.indexOf(',', from);
      int end = comma < 0 ? directives.length() : comma;
      if (directives.substring(from, end).strip().equalsIgnoreCase(NO_ARCHIVE)) {
        return true;
      }
      from = end + 1;
    }
    return false;
  }
}
