package org.isnad.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.base.Json;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * Articles in which people marked what every name means: a folder with {@code links.jsonl} and
 * {@code text/ID.txt}.
 *
 * <pre>{@code
 * {"id": "x", "language": "en", "published": "2021-06-15",
 *  "mentions": [[0, 6, "iso:BY"], [20, 31, null]]}
 * }</pre>
 *
 * <p>One article a line. A mention is start, end and the id of what it means, null when the base
 * does not know it or the article does not tell; spans count UTF-16 units of the text.
 *
 * @param articles in file order
 */
public record LinkGold(List<Article> articles) {

  /** The file in a folder of such gold. */
  public static final String FILE = "links.jsonl";

  /** Copies the list. */
  public LinkGold {
    articles = List.copyOf(articles);
  }

  /**
   * An article with its mentions.
   *
   * @param id the article's id
   * @param language {@code ar} or {@code en}
   * @param published the day on which it is read, ISO 8601
   * @param text the text that the spans count in
   * @param mentions in the order of the text
   */
  public record Article(
      String id, String language, String published, String text, List<Meant> mentions) {
    /** Copies the list. */
    public Article {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * A stretch of text and what it means.
   *
   * @param span where it stands
   * @param id what it means, null when nobody known
   */
  public record Meant(Span span, @Nullable String id) {}

  /**
   * Reads the folder {@code folder}.
   *
   * @throws IOException when a file is missing or cannot be read
   * @throws IllegalArgumentException when a line has not the form told above; names file and line
   */
  public static LinkGold read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    List<Article> articles = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        articles.add(article(Json.object(Json.read(line)), folder));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return new LinkGold(articles);
  }

  private static Article article(Map<String, @Nullable Object> line, Path folder)
      throws IOException {
    String id = word(line, "id");
    String text = Files.readString(folder.resolve("text").resolve(id + ".txt"));
    List<Meant> mentions = new ArrayList<>();
    for (Object mention : Json.list(line.get("mentions"))) {
      mentions.add(meant(Json.list(mention), text));
    }
    return new Article(id, word(line, "language"), word(line, "published"), text, mentions);
  }

  private static Meant meant(List<@Nullable Object> cells, String text) {
    int start = cells.size() == 3 ? Json.number(cells.get(0), -1) : -1;
    int end = cells.size() == 3 ? Json.number(cells.get(1), -1) : -1;
    if (start < 0 || end <= start || end > text.length()) {
      throw new IllegalArgumentException(
          "the mention " + cells + " does not lie in the text, want [start, end, id or null]");
    }
    return new Meant(new Span(start, end), Json.string(cells.get(2)));
  }

  private static String word(Map<String, @Nullable Object> line, String key) {
    String word = Json.string(line.get(key));
    if (word == null) {
      throw new IllegalArgumentException("an article without «" + key + "», want a string");
    }
    return word;
  }
}
