package org.isnad.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.base.Span;
import org.isnad.collection.Collection;
import org.isnad.collection.CollectionFailure;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.collection.Newest;
import org.isnad.page.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list, with those of its statements that the list holds.
 *
 * @param page the id of the page
 * @param title the headline, null without one
 * @param language of the page
 * @param outlet null when unknown
 * @param credit the agency credited, null without one
 * @param day its day
 * @param opensDay whether the story before it in the list is of another day
 * @param tellings the statements
 */
public record Story(
    String page,
    @Nullable String title,
    String language,
    @Nullable String outlet,
    @Nullable String credit,
    String day,
    boolean opensDay,
    List<Telling> tellings) {

  /** Copies the list. */
  public Story {
    tellings = List.copyOf(tellings);
  }

  /** Returns which way the page runs: {@code rtl} or {@code ltr}. */
  public String dir() {
    return language.equals("ar")
        ? "rtl"
        : tellings.isEmpty() ? "ltr" : tellings.get(0).passage().dir();
  }

  /** Returns the language for HTML. */
  public String lang() {
    return Passage.lang(language);
  }

  /**
   * Makes stories of a list of statements, those of one page together.
   *
   * @param seen the number of the last page that was there at the last visit
   */
  static List<Story> of(List<Newest.Entry> entries, Collection collection, long seen, Words words)
      throws CollectionFailure {
    return of(entries, Map.of(), collection, seen, words);
  }

  /**
   * Makes stories of what was found.
   *
   * @param sought by the id of a statement, the places of what was sought in its content
   */
  static List<Story> of(
      List<Newest.Entry> entries,
      Map<String, List<Span>> sought,
      Collection collection,
      long seen,
      Words words)
      throws CollectionFailure {
    Map<String, Kept> pages = new HashMap<>();
    List<Story> stories = new ArrayList<>();
    List<Telling> tellings = new ArrayList<>();
    String day = "";
    for (int i = 0; i < entries.size(); i++) {
      Newest.Entry entry = entries.get(i);
      Kept page = page(entry.page(), collection, pages);
      boolean fresh = page.number() > seen;
      find(page, entry.id())
          .map(
              kept ->
                  Telling.of(
                      page,
                      kept,
                      new Telling.About(
                          entry.copies(),
                          fresh,
                          entry.starred(),
                          sought.getOrDefault(entry.id(), List.of())),
                      words))
          .ifPresent(tellings::add);
      boolean last = i + 1 == entries.size() || !entries.get(i + 1).page().equals(entry.page());
      if (last) {
        stories.add(story(page, !page.day().equals(day), tellings));
        day = page.day();
        tellings.clear();
      }
    }
    return stories;
  }

  private static Kept page(String id, Collection collection, Map<String, Kept> pages)
      throws CollectionFailure {
    Kept page = pages.get(id);
    if (page == null) {
      page = collection.page(id).orElseThrow();
      pages.put(id, page);
    }
    return page;
  }

  /** Returns the statement of that id on a page. */
  static Optional<KeptStatement> find(Kept page, String id) {
    return page.statements().stream().filter(kept -> kept.id().equals(id)).findFirst();
  }

  private static Story story(Kept page, boolean opensDay, List<Telling> tellings) {
    Article article = page.reading().article();
    return new Story(
        page.id(),
        article.title(),
        article.language(),
        article.outlet(),
        article.credit(),
        page.day(),
        opensDay,
        tellings);
  }
}
