package org.isnad.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds who made an article: in JSON-LD, in the head of the page, in elements that call themselves
 * author, in a byline near the headline. Only what looks like a person's name is taken: fewer
 * authors are better than wrong ones.
 */
final class Authors {

  private static final String[] NAMES = {
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator",
        "dcterms.creator",
    "byl", "citation_author", "article:author_name", "og:article:author", "creator", "twitter:data1"
  };

  private final @Nullable String outlet;
  private final Map<String, Article.Author> found = new LinkedHashMap<>();

  Authors(@Nullable String outlet) {
    this.outlet = outlet == null ? null : PageLines.bare(outlet, 20);
  }

  /** Returns the authors in page order. */
  List<Article.Author> read(Outline outline, Furniture furniture, JsonLd jsonLd, Near near) {
    jsonLd.authors().forEach(this::take);
    for (String name : NAMES) {
      if (found.isEmpty() && !name.equals("twitter:data1")) {
        outline.clues.metas(name).forEach(this::take);
      }
    }
    if (found.isEmpty()) {
      for (Clues.Signed signed : outline.clues.authors) {
        if (near.holds(signed.block())) {
          take(Running.clean(signed.element().text()));
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private void take(String line) {
    for (String name : split(withoutBy(line))) {
      String folded = PageLines.bare(name, 20);
      if (looksLikeName(name) && !folded.equals(outlet)) {
        found.putIfAbsent(folded, new Article.Author(name, null, Article.Author.Part.BY));
      }
    }
  }

  private static String withoutBy(String line) {
    return line.regionMatches(true, 0, "by ", 0, 3) ? line.substring(3).strip() : line;
  }

  private static List<String> split(String line) {
    List<String> names = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      int bar = i == line.length() ? 1 : bar(line, i);
      if (bar > 0) {
        names.add(line.substring(from, Math.max(from, i)).strip());
        from = Math.min(line.length(), i + bar);
        i = from == line.length() ? i : from - 1;
      }
    }
    return names;
  }

  private static int bar(String line, int at) {
    char c = line.charAt(at);
    if (c == ',' || c == '،' || c == '&' || c == ';' || c == '|') {
      return 1;
    }
    return line.startsWith(" and ", at) ? 5 : 0;
  }

  /** Two to five words, no digit, no address, each beginning with a capital where there are any. */
  private static boolean looksLikeName(String name) {
    int words = 1;
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == ' ') {
        words++;
        start = true;
      } else if (Character.isDigit(c) || "@:/_()[]|?!".indexOf(c) >= 0) {
        return false;
      } else {
        if (start && Character.isLowerCase(c) && words == 1) {
          return false;
        }
        start = false;
      }
    }
    return words >= 2 && words <= 5;
  }
}
