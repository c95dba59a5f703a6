package org.isnad.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.base.Json;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON-LD of a page says of its article: a witness to be heard, not a master. Names come
 * as strings, objects, lists of either, or nested once more; the article may hide in a graph.
 */
final class JsonLd {

  /** The deepest nesting of a body told as markup. */
  private static final int DEPTH = 256;

  /** The most objects of a page that are looked at. */
  private static final int MOST = 2000;

  private static final JsonLd NOTHING = new JsonLd(Map.of(), List.of());

  private final Map<String, @Nullable Object> article;

  /** The values of the scripts that were read, up to the one that holds the article. */
  private final List<Object> read;

  private JsonLd(Map<String, @Nullable Object> article, List<Object> read) {
    this.article = article;
    this.read = read;
  }

  /** Reads the scripts of a page and returns the article among their objects. */
  static JsonLd of(List<String> scripts) {
    List<Object> read = new ArrayList<>(scripts.size());
    Map<String, @Nullable Object> page = null;
    for (String script : scripts) {
      Object value = Json.readLeniently(script);
      if (value == null) {
        continue;
      }
      read.add(value);
      Map<String, @Nullable Object> article = find(List.of(value), JsonLd::isArticle);
      if (article != null) {
        return new JsonLd(article, read);
      }
      page = page == null ? find(List.of(value), JsonLd::isPage) : page;
    }
    return page == null ? NOTHING : new JsonLd(page, read);
  }

  /** Returns the first object that fits, the outer before the inner; null when none does. */
  private static @Nullable Map<String, @Nullable Object> find(
      List<Object> values, Predicate<Map<String, @Nullable Object>> fits) {
    Deque<@Nullable Object> open = new ArrayDeque<>(values);
    for (int seen = 0; !open.isEmpty() && seen < MOST; seen++) {
      Object next = open.remove();
      Map<String, @Nullable Object> object = Json.object(next);
      if (!object.isEmpty() && fits.test(object)) {
        return object;
      }
      for (Object inner : next instanceof List<?> ? Json.list(next) : object.values()) {
        if (inner instanceof Map<?, ?> || inner instanceof List<?>) {
          open.add(inner);
        }
      }
    }
    return null;
  }

  /** A page of another type speaks for its article when it has a headline or was published. */
  private static boolean isPage(Map<String, @Nullable Object> object) {
    if (object.containsKey("headline")) {
      return true;
    }
    Object type = first(object.get("@type"));
    return object.containsKey("datePublished")
        && type instanceof String name
        && (name.endsWith("Page") || name.equals("Recipe") || name.equals("HowTo"));
  }

  private static boolean isArticle(Map<String, @Nullable Object> object) {
    for (Object type : Json.list(object.get("@type"))) {
      if (type instanceof String name
          && (name.endsWith("Article") || name.endsWith("Posting") || name.endsWith("Report"))
          && !name.equals("JobPosting")) {
        return object.containsKey("headline")
            || object.containsKey("datePublished")
            || object.containsKey("articleBody");
      }
    }
    return false;
  }

  /** Says whether any type of the article is this one. */
  boolean isA(String type) {
    return Json.list(article.get("@type")).contains(type);
  }

  /** Says whether the page has an article in JSON-LD. */
  boolean isThere() {
    return article.containsKey("headline") || isArticle(article);
  }

  @Nullable String headline() {
    return text(article.get("headline"));
  }

  @Nullable String body() {
    String body = Json.string(article.get("articleBody"));
    return body == null || body.isBlank() ? null : lines(body);
  }

  /** Returns a text in lines; some pages tell it as markup. */
  private static String lines(String body) {
    if (body.indexOf("</") < 0 && body.indexOf("<br") < 0) {
      return body;
    }
    StringBuilder lines = new StringBuilder();
    Document told = Parser.htmlParser().setMaxDepth(DEPTH).parseInput(body, "");
    for (Block block : Outline.of(told, false).blocks) {
      lines.append(block.text).append('\n');
    }
    return lines.toString();
  }

  /**
   * An entry of a live blog.
   *
   * @param headline its heading, null when it has none
   * @param body its words
   * @param time ISO 8601, null when it gives none
   */
  record Update(@Nullable String headline, String body, @Nullable String time) {}

  /** Returns the entries of a live blog, in the order given. */
  List<Update> updates() {
    List<Update> updates = new ArrayList<>();
    for (Object each : Json.list(article.get("liveBlogUpdate"))) {
      Map<String, @Nullable Object> update = Json.object(each);
      String body = Json.string(update.get("articleBody"));
      if (body != null && !body.isBlank() && updates.size() < MOST) {
        String time = text(update.get("datePublished"));
        updates.add(
            new Update(
                text(update.get("headline")), lines(body), time == null ? null : Times.iso(time)));
      }
    }
    return updates;
  }

  @Nullable String published() {
    return text(article.get("datePublished"));
  }

  @Nullable String modified() {
    return text(article.get("dateModified"));
  }

  @Nullable String publisher() {
    Map<String, @Nullable Object> publisher = Json.object(article.get("publisher"));
    return publisher.isEmpty() ? name(article.get("publisher")) : name(whole(publisher));
  }

  @Nullable String section() {
    Object section = article.get("articleSection");
    return section instanceof List<?> list && list.isEmpty() ? null : text(first(section));
  }

  /** Returns the names of those who wrote it, organisations left out. */
  List<String> authors() {
    return authors(false);
  }

  /** Returns the names of the organisations that are said to have written it. */
  List<String> houses() {
    return authors(true);
  }

  private List<String> authors(boolean houses) {
    Object said = article.get("author") == null ? article.get("creator") : article.get("author");
    List<String> names = new ArrayList<>();
    for (Object author : Json.list(said)) {
      Map<String, @Nullable Object> whole = whole(Json.object(author));
      String type = text(first(whole.get("@type")));
      boolean house = type != null && type.endsWith("Organization");
      String name = house == houses ? name(whole.isEmpty() ? author : whole) : null;
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** Returns the object that a mere reference ({@code {"@id": "#anna"}}) means, else itself. */
  private Map<String, @Nullable Object> whole(Map<String, @Nullable Object> object) {
    Object id = object.get("@id");
    if (id == null || object.containsKey("name")) {
      return object;
    }
    Map<String, @Nullable Object> meant =
        find(read, other -> id.equals(other.get("@id")) && other.containsKey("name"));
    return meant == null ? object : meant;
  }

  /** Says whether the page calls itself closed to those who do not pay. */
  boolean isWalled() {
    Object free = article.get("isAccessibleForFree");
    return Boolean.FALSE.equals(free)
        || (free instanceof String word && word.toLowerCase(Locale.ROOT).equals("false"));
  }

  /** Returns the readers' comments it holds. */
  List<Article.Comment> comments() {
    List<Article.Comment> comments = new ArrayList<>();
    for (Object each : Json.list(article.get("comment"))) {
      Map<String, @Nullable Object> comment = Json.object(each);
      String words = text(comment.get("text"));
      if (words != null) {
        String time = text(comment.get("dateCreated"));
        comments.add(
            new Article.Comment(
                name(comment.get("author")), time == null ? null : Times.iso(time), words, 0));
      }
    }
    return comments;
  }

  private static @Nullable Object first(@Nullable Object value) {
    List<@Nullable Object> list = Json.list(value);
    return list.isEmpty() ? null : list.get(0);
  }

  private static @Nullable String name(@Nullable Object value) {
    Object one = first(value);
    for (int depth = 0; depth < 3 && one instanceof Map<?, ?>; depth++) {
      one = first(Json.object(one).get("name"));
    }
    return text(one);
  }

  /** Returns the clean words of a string, entities read; null when it is none or empty. */
  private static @Nullable String text(@Nullable Object value) {
    if (!(value instanceof String raw)) {
      return null;
    }
    String words = raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false);
    String clean = Running.clean(words);
    return clean.isEmpty() ? null : clean;
  }
}
