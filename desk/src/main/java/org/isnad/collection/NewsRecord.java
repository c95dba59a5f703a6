package org.isnad.collection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.base.Json;
import org.isnad.page.Article;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.jspecify.annotations.Nullable;

/**
 * An article out of a news corpus, one line of JSON: what a page would have told is in its fields.
 *
 * <p>The text is read as plain text is; title, day, author and address are taken from the fields.
 *
 * @param source file and line, as the person gave it
 * @param bytes the line as it came
 * @param fields which fields of the line are what
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record NewsRecord(String source, byte[] bytes, Fields fields) implements Intake {

  /**
   * Which fields of a line are what; a line without the named field tells nothing of it.
   *
   * @param url the address
   * @param title the headline
   * @param text the paragraphs, one newline or more between
   * @param date when it was published, ISO 8601 or like it
   * @param author who wrote it
   * @param outlet the paper, station or site
   */
  public record Fields(
      String url, String title, String text, String date, String author, String outlet) {

    /** The names that most corpora have. */
    public static final Fields USUAL =
        new Fields("url", "title", "text", "date", "author", "outlet");

    /** Returns this as one word, for the database. */
    String form() {
      return "record:" + String.join("\t", url, title, text, date, author, outlet);
    }

    /** Returns what {@link #form} wrote. */
    static Fields of(String form) {
      List<String> names = new ArrayList<>();
      int from = form.indexOf(':') + 1;
      for (int tab = form.indexOf('\t', from); tab >= 0; tab = form.indexOf('\t', from)) {
        names.add(form.substring(from, tab));
        from = tab + 1;
      }
      names.add(form.substring(from));
      return new Fields(
          names.get(0), names.get(1), names.get(2), names.get(3), names.get(4), names.get(5));
    }
  }

  /** Says whether {@code form} is one of ours. */
  static boolean isForm(String form) {
    return form.startsWith("record:");
  }

  @Override
  public String form() {
    return fields.form();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException when the line is no JSON object with a text; says where and
   *     what would be right
   */
  @Override
  public Article article() {
    Map<String, @Nullable Object> line = line();
    String text = string(line, fields.text());
    if (text == null) {
      throw new IllegalArgumentException(
          source + ": no field '" + fields.text() + "' with words: want the article's text there");
    }
    String title = string(line, fields.title());
    String whole = title == null ? text : oneLine(title) + "\n" + text;
    return told(PageReader.read(Page.text(whole.getBytes(StandardCharsets.UTF_8), source)), line);
  }

  /** What the fields tell wins over what the text seemed to tell. */
  private Article told(Article read, Map<String, @Nullable Object> line) {
    String author = string(line, fields.author());
    return new Article(
        read.verdict(),
        read.problems(),
        read.language(),
        read.text(),
        read.paragraphs(),
        read.title(),
        author == null ? read.authors() : List.of(written(author)),
        read.dateline(),
        first(Day.iso(string(line, fields.date())), read.published()),
        read.modified(),
        first(string(line, fields.outlet()), read.outlet()),
        read.credit(),
        read.section(),
        string(line, fields.url()),
        read.comments(),
        read.captions(),
        read.entries());
  }

  private static Article.Author written(String name) {
    return new Article.Author(oneLine(name), null, Article.Author.Part.BY);
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }

  private Map<String, @Nullable Object> line() {
    try {
      return Json.object(Json.read(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(source + ": no JSON: " + e.getMessage(), e);
    }
  }

  private static @Nullable String string(Map<String, @Nullable Object> line, String field) {
    String value = Json.string(line.get(field));
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static String oneLine(String words) {
    return words.replace('\r', ' ').replace('\n', ' ').strip();
  }

  @Override
  public @Nullable String address() {
    try {
      return string(line(), fields.url());
    } catch (IllegalArgumentException e) {
      return null; // article() says what is wrong with the line
    }
  }

  @Override
  public @Nullable String fetched() {
    return null;
  }

  @Override
  public @Nullable String contentType() {
    return null;
  }

  @Override
  public @Nullable String reserved() {
    return null;
  }
}
