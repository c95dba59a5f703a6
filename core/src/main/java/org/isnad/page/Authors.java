package org.isnad.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Fold;
import org.isnad.page.Article.Author;
import org.jspecify.annotations.Nullable;

/**
 * Finds who made an article: by the bylines around the body, in JSON-LD, in elements that call
 * themselves author, in the head of the page. Only what looks like a person's name is taken: fewer
 * authors are better than wrong ones.
 */
final class Authors {

  private static final String[] NAMES = {
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "byl", "citation_author", "article:author_name", "og:article:author",
    "creator"
  };

  private final Map<String, Author> found = new LinkedHashMap<>();
  private final String outlet;

  /** Whom a line of the page names; what a later line says adds only a place. */
  private final Set<String> told = new HashSet<>();

  private Authors(@Nullable String outlet) {
    this.outlet = outlet == null ? "" : PageLines.bare(outlet, 20);
  }

  /** Returns the authors: those who wrote it first, then the others in page order. */
  static List<Author> of(
      Outline outline, Furniture furniture, JsonLd jsonLd, Near near, @Nullable String outlet) {
    Authors authors = new Authors(outlet);
    jsonLd.authors().forEach(authors::name);
    authors.bylines(outline, furniture, near);
    if (!authors.hasWriter()) {
      authors.signed(outline, near);
    }
    for (String name : NAMES) {
      if (!authors.hasWriter()) {
        outline.clues.metas(name).forEach(authors::name);
      }
    }
    return new ArrayList<>(authors.found.values());
  }

  private boolean hasWriter() {
    return found.values().stream().anyMatch(author -> author.part() == Author.Part.BY);
  }

  /**
   * Takes the bylines and datelines around the body: what they say of place and part goes beyond a
   * name. Who is known already to have written it is not joined by others.
   */
  private void bylines(Outline outline, Furniture furniture, Near near) {
    boolean known = hasWriter();
    for (int i = near.above(); i < near.end(); i++) {
      Block block = outline.blocks.get(i);
      if (near.holds(i) && block.words <= PageLines.BYLINE && !furniture.isJunk(block)) {
        for (Author author : credited(block.text)) {
          String key = PageLines.bare(author.name(), 20);
          if (!known || author.part() != Author.Part.BY || found.containsKey(key)) {
            take(author, true);
          }
        }
      }
    }
  }

  /** Returns whom a line credits: «بقلم فلان», or «القاهرة - فلان». */
  private static List<Author> credited(String line) {
    List<Author> people = Bylines.read(line);
    Dateline filed = people.isEmpty() ? Datelines.ofLine(line) : null;
    return filed == null ? people : filed.authors();
  }

  private void signed(Outline outline, Near near) {
    for (Clues.Signed signed : outline.clues.authors) {
      if (near.holds(signed.block())) {
        String words = Running.clean(signed.element().text());
        if (words.length() < 200) {
          name(words);
        }
      }
    }
  }

  /** Takes a name that stands alone, or with its city: «فلان - القاهرة». */
  private void name(String words) {
    List<Author> read = Bylines.read(words);
    if (read.isEmpty()) {
      boolean arabic = !words.isEmpty() && Fold.isArabic(words.charAt(0));
      read = Bylines.read((arabic ? "بقلم " : "By ") + words);
    }
    if (read.isEmpty()) {
      Dateline filed = Datelines.ofLine(words);
      read = filed == null ? List.of() : filed.authors();
    }
    read.forEach(author -> take(author, false));
  }

  private void take(Author author, boolean better) {
    String key = PageLines.bare(author.name(), 20);
    if (key.equals(outlet)) {
      return;
    }
    Author known = found.get(key);
    if (known == null) {
      found.put(key, author);
    } else if (better && known.place() == null) {
      Author.Part part = told.contains(key) ? known.part() : author.part();
      found.put(key, new Author(author.name(), author.place(), part));
    }
    if (better) {
      told.add(key);
    }
  }
}
