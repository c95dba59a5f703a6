package org.isnad.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.isnad.base.Json;
import org.isnad.base.Span;
import org.isnad.lexicon.Act;
import org.isnad.statement.Link;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Articles whose statements people marked: a folder with {@code gold.jsonl} and {@code
 * text/ID.txt}.
 *
 * <pre>{@code
 * {"id": "x", "sha256": "…", "speakers": {"S1": ["Anna Smith", "Smith"]}, "statements": [
 *   {"id": "1", "kind": "i", "speaker": "S1", "content": [[16, 36]], "source": [[0, 10]],
 *    "cue": [[11, 15]], "relay": []}]}
 * }</pre>
 *
 * <p>One article a line; {@code kind} is d, i or m; spans count UTF-16 units of the text. A
 * statement may say {@code cue_class} (speech when it does not), that it lies {@code within}
 * another, its {@code act} and {@code polarity} in the words of the reader's JSON, and its {@code
 * chain} as {@code [["speaker", "Anna Smith"], ["relay", "Reuters"]]}. A file of finds has the same
 * form, with {@code speaker_name} in place of {@code speaker} where a name was resolved, and may
 * tell the {@code rule}.
 *
 * @param articles in file order
 */
public record Gold(List<Article> articles) {

  /** Copies the list. */
  public Gold {
    articles = List.copyOf(articles);
  }

  /**
   * An article with its markings.
   *
   * @param marked what people marked
   * @param text the text that the spans count in
   */
  public record Article(Marked marked, String text) {
    /** Returns the article's id. */
    public String id() {
      return marked.id();
    }
  }

  /**
   * Reads the folder {@code folder}.
   *
   * @throws IOException when a file is missing or cannot be read
   * @throws IllegalArgumentException when a line has not the form told above; names file and line
   */
  public static Gold read(Path folder) throws IOException {
    return read(folder, folder.resolve("text"));
  }

  /**
   * Reads the folder {@code folder}, whose texts {@code ID.txt} lie in {@code texts}: for markings
   * that are kept without the words they mark.
   *
   * @throws IOException when a file is missing or cannot be read
   * @throws IllegalArgumentException when a line has not the form told above; names file and line
   */
  public static Gold read(Path folder, Path texts) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Marked marked : marked(folder.resolve("gold.jsonl"))) {
      Path text = texts.resolve(marked.id() + ".txt");
      articles.add(new Article(marked, Files.readString(text)));
    }
    return new Gold(articles);
  }

  /**
   * Reads the markings alone, of gold or of finds.
   *
   * @throws IOException when the file cannot be read
   * @throws IllegalArgumentException when a line has not the form told above; names file and line
   */
  public static List<Marked> marked(Path file) throws IOException {
    List<Marked> all = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          all.add(article(Json.object(Json.read(line))));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
    return all;
  }

  /** Returns every n-th article by id, counted from 1: those that stay unread while one learns. */
  public List<String> every(int n) {
    List<String> ids =
        articles.stream().map(Article::id).sorted(Comparator.naturalOrder()).toList();
    List<String> picked = new ArrayList<>();
    for (int i = n - 1; n > 0 && i < ids.size(); i += n) {
      picked.add(ids.get(i));
    }
    return picked;
  }

  private static Marked article(Map<String, @Nullable Object> line) {
    String id = Json.string(line.get("id"));
    if (id == null) {
      throw new IllegalArgumentException("an article without «id», want a string");
    }
    Map<String, List<String>> speakers = new HashMap<>();
    Json.object(line.get("speakers"))
        .forEach((key, names) -> speakers.put(key, strings(Json.list(names))));
    List<Marking> statements = new ArrayList<>();
    for (Object statement : Json.list(line.get("statements"))) {
      statements.add(statement(Json.object(statement)));
    }
    return new Marked(id, Json.string(line.get("sha256")), speakers, statements);
  }

  private static Marking statement(Map<String, @Nullable Object> line) {
    String cueClass = Json.string(line.getOrDefault("cue_class", "speech"));
    return new Marking(
        Objects.requireNonNullElse(word(line, "id"), "?"),
        kind(word(line, "kind")),
        spans(line, "content"),
        spans(line, "cue"),
        spans(line, "source"),
        spans(line, "relay"),
        word(line, "speaker"),
        word(line, "speaker_name"),
        "speech".equals(cueClass),
        word(line, "within"),
        Objects.requireNonNullElse(word(line, "rule"), ""),
        telling(line));
  }

  private static Telling telling(Map<String, @Nullable Object> line) {
    String act = word(line, "act");
    String polarity = word(line, "polarity");
    List<Telling.Hand> chain = new ArrayList<>();
    for (Object link : Json.list(line.get("chain"))) {
      List<String> words = strings(Json.list(link));
      if (words.size() != 2) {
        throw new IllegalArgumentException(
            "«chain» holds " + words + ", want links such as [\"relay\", \"Reuters\"]");
      }
      chain.add(
          new Telling.Hand(Link.Kind.valueOf(words.get(0).toUpperCase(Locale.ROOT)), words.get(1)));
    }
    return new Telling(
        act == null ? null : Act.of(act),
        polarity == null ? null : Statement.Polarity.valueOf(polarity.toUpperCase(Locale.ROOT)),
        chain,
        Double.NaN);
  }

  /** The string under {@code key}, null when there is none or nothing in it. */
  private static @Nullable String word(Map<String, @Nullable Object> line, String key) {
    String word = Json.string(line.get(key));
    return word == null || word.isEmpty() ? null : word;
  }

  private static Statement.@Nullable Kind kind(@Nullable String letter) {
    if (letter == null || letter.equals("?")) {
      return null;
    }
    return switch (letter) {
      case "d" -> Statement.Kind.DIRECT;
      case "i" -> Statement.Kind.INDIRECT;
      case "m" -> Statement.Kind.MIXED;
      default ->
          throw new IllegalArgumentException("«kind» is «" + letter + "», want d, i, m or none");
    };
  }

  private static List<String> strings(List<@Nullable Object> values) {
    List<String> strings = new ArrayList<>();
    for (Object value : values) {
      String string = Json.string(value);
      if (string != null) {
        strings.add(string);
      }
    }
    return strings;
  }

  private static List<Span> spans(Map<String, @Nullable Object> line, String key) {
    List<Span> spans = new ArrayList<>();
    for (Object value : Json.list(line.get(key))) {
      List<@Nullable Object> ends = Json.list(value);
      if (ends.size() != 2) {
        throw new IllegalArgumentException(
            "«" + key + "» holds " + ends + ", want spans such as [16, 36]");
      }
      spans.add(new Span(Json.number(ends.get(0), -1), Json.number(ends.get(1), -1)));
    }
    return spans;
  }
}
