package org.isnad.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an article was filed from, and by whom.
 *
 * @param place the city, as written; null when not given
 * @param credit the agency, as written; null when not given
 * @param outlet the paper's own name, as written; null when not given
 * @param authors who is named beside the city
 * @param end the UTF-16 unit of the line where the article's own words begin; its length when the
 *     line is a dateline and nothing else
 */
record Dateline(
    @Nullable String place,
    @Nullable String credit,
    @Nullable String outlet,
    List<Article.Author> authors,
    int end) {

  /** Copies the list. */
  Dateline {
    authors = List.copyOf(authors);
  }
}
