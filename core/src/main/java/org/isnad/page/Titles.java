package org.isnad.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline: of the headings on the page the one that agrees best with what the page calls
 * itself in its head, which often carries the site's name as well ("Dam opens - The Daily Lamp").
 */
final class Titles {

  /** The signs between a title and a site's name, spaces around them. */
  private static final String BARS = "|-–—:·•»«/";

  /** The fewest words of a headline that is no heading. */
  private static final int LEAST = 3;

  /** The longest label behind a headline, in words. */
  private static final int LABEL = 4;

  /** The longest headline that nothing but its being the only h1 speaks for, in words. */
  private static final int SOLE = 30;

  /** The shortest long paragraph, in words. */
  private static final int PROSE = 30;

  /** The longest name of a site, in words. */
  private static final int SITE = 5;

  private Titles() {}

  /**
   * A headline.
   *
   * @param text its words
   * @param block the block that shows them, null when only the head of the page has them
   */
  record Title(String text, @Nullable Block block) {}

  /** Returns the headline, null when the page has none. */
  static @Nullable Title find(
      Outline outline, Furniture furniture, JsonLd jsonLd, @Nullable Box body) {
    Clues clues = outline.clues;
    List<String> said = said(clues, jsonLd);
    List<Set<String>> words = new ArrayList<>();
    said.forEach(title -> words.add(new HashSet<>(split(title))));
    String site = clues.meta("og:site_name");
    Block best = null;
    double most = 0;
    for (Block block : outline.blocks) {
      double agrees = agreement(block, said, words, furniture, body);
      if (agrees > most && !isSite(block.text, site) && !isSite(block.text, jsonLd.publisher())) {
        most = agrees;
        best = block;
      }
    }
    Block sole = soleHeading(outline, furniture, body, site, jsonLd.publisher());
    boolean lesser = best == null || !best.box.tag.equals("h1");
    if (sole != null && lesser && (best == null || sole.index < best.index)) {
      best = sole;
    }
    if (best != null) {
      return new Title(plain(best.text, said, site), best);
    }
    String title = clues.firstMeta("og:title", "twitter:title");
    if (title == null) {
      title = jsonLd.headline() != null ? jsonLd.headline() : clues.title;
    }
    if (title == null || isSite(title, site)) {
      return null;
    }
    Block shown = shown(parts(title, site), outline, furniture, body);
    return shown != null ? new Title(shown.text, shown) : new Title(withoutSite(title, site), null);
  }

  /**
   * Returns the only h1 of a page that may be a headline: in front of the running text, no
   * furniture, not the site's own name; null when there are more or none. Whatever the head of the
   * page says, readers take it for the headline.
   */
  private static @Nullable Block soleHeading(
      Outline outline,
      Furniture furniture,
      @Nullable Box body,
      @Nullable String site,
      @Nullable String publisher) {
    Block sole = null;
    for (Block block : outline.blocks) {
      if (block.box.tag.equals("h1") && sole != null && !sole.text.equals(block.text)) {
        return null;
      }
      sole = block.box.tag.equals("h1") && sole == null ? block : sole;
    }
    boolean fits =
        sole != null
            && sole.words >= LEAST
            && sole.words <= SOLE
            && !furniture.isJunk(sole)
            && sole.index < proseAt(outline, body)
            && !isSite(sole.text, site)
            && !isSite(sole.text, publisher);
    return fits ? sole : null;
  }

  /** Returns where the body's first long paragraph stands. */
  private static int proseAt(Outline outline, @Nullable Box body) {
    int i = body == null ? outline.blocks.size() : body.from;
    int end = body == null ? 0 : body.to;
    while (i < end
        && (outline.blocks.get(i).words < PROSE || !outline.blocks.get(i).isSentence())) {
      i++;
    }
    return i;
  }

  /**
   * Returns a headline without what stands around it in its heading: the site's name, a short label
   * behind a bar ("| Opinion", «| صور»), a kicker that the head of the page leaves out ("Blog: ").
   */
  private static String plain(String heading, List<String> said, @Nullable String site) {
    String headline = heading;
    List<Integer> bars = bars(heading);
    if (!bars.isEmpty()) {
      int last = bars.get(bars.size() - 1);
      String front = heading.substring(0, last).strip();
      String tail = heading.substring(last + 1).strip();
      boolean label = heading.charAt(last) == '|' && Running.wordsOf(tail) <= LABEL;
      if (Running.wordsOf(front) >= LEAST && (label || isSite(tail, site))) {
        headline = front;
      }
    }
    int colon = headline.indexOf(": ");
    if (colon > 0 && Running.wordsOf(headline.substring(0, colon)) == 1) {
      String rest = headline.substring(colon + 1).strip();
      String words = PageLines.bare(rest, 60);
      String all = PageLines.bare(headline, 60);
      boolean kicker =
          said.stream().anyMatch(title -> title.startsWith(words))
              && said.stream().noneMatch(title -> title.contains(all));
      return kicker ? rest : headline;
    }
    return headline;
  }

  /**
   * Returns the block that shows one of these words and nothing else, the earlier words first; null
   * when none does. Old pages show their headline in large letters only.
   */
  private static @Nullable Block shown(
      List<String> parts, Outline outline, Furniture furniture, @Nullable Box body) {
    int end = body == null ? outline.blocks.size() : body.to;
    for (String part : parts) {
      for (Block block : outline.blocks.subList(0, end)) {
        boolean fits = block.words >= LEAST && block.words <= 50 && !block.isLinks(50);
        if (fits && !furniture.isJunk(block) && PageLines.bare(block.text, 60).equals(part)) {
          return block;
        }
      }
    }
    return null;
  }

  /**
   * Returns what of a title may be the headline, folded: a site's name may stand on either side.
   */
  private static List<String> parts(String title, @Nullable String site) {
    List<String> parts = new ArrayList<>();
    parts.add(PageLines.bare(withoutSite(title, site), 60));
    List<Integer> bars = bars(title);
    if (!bars.isEmpty()) {
      parts.add(PageLines.bare(title.substring(0, bars.get(bars.size() - 1)), 60));
      parts.add(PageLines.bare(title.substring(bars.get(0) + 1), 60));
      parts.add(PageLines.bare(title, 60));
    }
    return parts;
  }

  private static List<String> said(Clues clues, JsonLd jsonLd) {
    List<String> said = new ArrayList<>();
    for (String one :
        new String[] {
          clues.meta("og:title"), jsonLd.headline(), clues.title, clues.meta("twitter:title")
        }) {
      if (one != null) {
        said.add(PageLines.bare(one, 60));
      }
    }
    return said;
  }

  /**
   * Returns how well a heading agrees with what the page says of itself: all its words in the same
   * order in one of them, or at least most of its words. A lesser heading must agree wholly; an h1
   * that nothing speaks for comes last.
   */
  private static double agreement(
      Block block,
      List<String> said,
      List<Set<String>> saidWords,
      Furniture furniture,
      @Nullable Box body) {
    boolean h1 = block.box.tag.equals("h1");
    boolean heading = h1 || block.box.tag.equals("h2") || block.box.tag.equals("h3");
    boolean named = block.box.is(Mark.HEAD) && block.words >= 4 && !block.isSentence();
    if (!(heading || named) || block.words > 50 || block.words < 1) {
      return 0;
    }
    if (furniture.isJunk(block) && !h1) {
      return 0;
    }
    if (body != null && block.index >= body.to && !h1) {
      return 0;
    }
    String words = PageLines.bare(block.text, 60);
    List<String> all = split(words);
    double best = 0;
    for (int i = 0; i < said.size(); i++) {
      String title = said.get(i);
      if (!words.isEmpty() && (" " + title + " ").contains(" " + words + " ")) {
        best = Math.max(best, 0.6 + 0.4 * words.length() / title.length());
      } else {
        best = Math.max(best, 0.9 * shared(all, saidWords.get(i)));
      }
    }
    double weight = h1 ? 1.1 : 1;
    if (best >= (h1 ? 0.5 : 0.72)) {
      return best * weight;
    }
    return h1 && !furniture.isJunk(block) && block.words >= 2 ? 0.1 : 0;
  }

  private static double shared(List<String> all, Set<String> of) {
    if (all.isEmpty() || of.isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (String word : all) {
      shared += of.contains(word) ? 1 : 0;
    }
    return (double) shared / Math.max(all.size(), Math.min(of.size(), 12));
  }

  private static boolean isSite(String title, @Nullable String site) {
    return site != null && PageLines.bare(title, 20).equals(PageLines.bare(site, 20));
  }

  /** Returns {@code title} without the name of the site before or after a bar. */
  static String withoutSite(String title, @Nullable String site) {
    List<Integer> bars = bars(title);
    if (bars.isEmpty()) {
      return title;
    }
    int first = bars.get(0);
    int last = bars.get(bars.size() - 1);
    if (site != null) {
      String name = PageLines.bare(site, 20);
      if (sameSite(PageLines.bare(title.substring(last + 1), 20), name)) {
        return withoutSite(title.substring(0, last).strip(), site);
      }
      if (sameSite(PageLines.bare(title.substring(0, first), 20), name)) {
        return title.substring(first + 1).strip();
      }
    }
    int tail = split(PageLines.bare(title.substring(last + 1), 20)).size();
    int rest = split(PageLines.bare(title.substring(0, last), 60)).size();
    boolean bar = "|»·•".indexOf(title.charAt(last)) >= 0;
    return rest >= 3 && rest > tail && (tail <= 4 || bar)
        ? title.substring(0, last).strip()
        : title;
  }

  /**
   * Returns what stands beside the headline in the title of the page, behind or before a bar; null
   * when nothing does, or more than a name.
   */
  static @Nullable String beside(String headline, String title) {
    String words = PageLines.bare(headline, 60);
    for (int bar : bars(title)) {
      String before = title.substring(0, bar).strip();
      String behind = title.substring(bar + 1).strip();
      if (PageLines.bare(before, 60).equals(words) && isSiteName(behind)) {
        return behind;
      }
      if (PageLines.bare(behind, 60).equals(words) && isSiteName(before)) {
        return before;
      }
    }
    return null;
  }

  /** Returns the name of a site without its motto: of a long name's two sides the shorter one. */
  static String withoutMotto(String site) {
    List<Integer> bars = bars(site + " ");
    if (bars.isEmpty()) {
      return site;
    }
    String before = site.substring(0, bars.get(0)).strip();
    String behind = site.substring(Math.min(site.length(), bars.get(0) + 1)).strip();
    boolean isShort = Running.wordsOf(site) <= SITE && !behind.isEmpty();
    return isShort
        ? site
        : behind.isEmpty() || before.length() <= behind.length() ? before : behind;
  }

  private static boolean isSiteName(String name) {
    int words = split(PageLines.bare(name, 20)).size();
    return words > 0 && words <= SITE && bars(name).isEmpty();
  }

  /** Returns where bars stand with spaces around them. */
  private static List<Integer> bars(String title) {
    List<Integer> bars = new ArrayList<>();
    for (int i = 1; i + 1 < title.length(); i++) {
      boolean spaced = title.charAt(i - 1) == ' ' && title.charAt(i + 1) == ' ';
      if (spaced && BARS.indexOf(title.charAt(i)) >= 0) {
        bars.add(i);
      }
    }
    return bars;
  }

  private static boolean sameSite(String part, String site) {
    return !part.isEmpty()
        && !site.isEmpty()
        && (site.contains(part) || (part.contains(site) && part.length() < site.length() + 15));
  }

  /** Splits at single spaces. */
  private static List<String> split(String bare) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= bare.length(); i++) {
      if (i == bare.length() || bare.charAt(i) == ' ') {
        if (i > from) {
          words.add(bare.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }
}
