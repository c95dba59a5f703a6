package org.isnad.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.isnad.Reading;
import org.isnad.base.Direction;
import org.isnad.base.Span;
import org.isnad.name.Entity;
import org.isnad.page.Article;
import org.isnad.statement.Link;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * A reading as one line of JSON: the fields of {@code schema/reading.schema.json}, in that order,
 * none left out; what is absent is null or {@code []}.
 *
 * <p>The same reading gives the same bytes everywhere. U+0085, U+2028 and U+2029 are escaped, so
 * that a line is a line to every reader of lines; half of a surrogate pair becomes U+FFFD, which is
 * as long, so that the line is legal UTF-8 and every span still counts.
 */
public final class ReadingJson {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .characterEscapes(new LineEscapes())
          .build();

  private final JsonGenerator out;

  private ReadingJson(JsonGenerator out) {
    this.out = out;
  }

  /** Returns {@code reading} as a line of JSON in UTF-8, the newline at its end included. */
  public static byte[] bytes(Reading reading) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4 * reading.text().length() + 1024);
    try (JsonGenerator out =
        JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      new ReadingJson(out).reading(reading);
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  /** Returns {@code reading} as a line of JSON, without a newline. */
  public static String line(Reading reading) {
    byte[] bytes = bytes(reading);
    return new String(bytes, 0, bytes.length - 1, StandardCharsets.UTF_8);
  }

  private void reading(Reading reading) {
    Article article = reading.article();
    out.writeStartObject();
    string("id", reading.id());
    string("source", reading.source());
    string("language", article.language());
    string("direction", Direction.of(reading.text()).word());
    string("version", reading.version());
    string("verdict", word(article.verdict()));
    each("problems", article.problems(), this::problem);
    string("text", article.text());
    each("paragraphs", article.paragraphs(), this::paragraph);
    article(article);
    each("statements", reading.statements(), this::statement);
    // This version reads no events.
    each("events", List.of(), event -> {});
    each("entities", reading.entities(), this::entity);
    out.writeEndObject();
  }

  private void problem(Article.Problem problem) {
    string("code", problem.code());
    string("message", problem.message());
  }

  private void paragraph(Article.Paragraph paragraph) {
    place(paragraph.span());
    string("kind", word(paragraph.kind()));
    raw(paragraph.raw());
  }

  private void raw(@Nullable Span raw) {
    if (raw == null) {
      out.writeNullProperty("raw");
    } else {
      out.writeObjectPropertyStart("raw");
      place(raw);
      out.writeEndObject();
    }
  }

  private void article(Article article) {
    out.writeObjectPropertyStart("article");
    string("title", article.title());
    each("authors", article.authors(), this::author);
    string("dateline", article.dateline());
    string("published", article.published());
    string("modified", article.modified());
    string("outlet", article.outlet());
    string("credit", article.credit());
    string("section", article.section());
    string("canonical", article.canonical());
    each("comments", article.comments(), this::comment);
    each("captions", article.captions(), this::caption);
    each("entries", article.entries(), this::entry);
    out.writeEndObject();
  }

  private void author(Article.Author author) {
    string("name", author.name());
    string("place", author.place());
    string("part", word(author.part()));
  }

  private void comment(Article.Comment comment) {
    string("name", comment.name());
    string("time", comment.time());
    string("text", comment.text());
    out.writeNumberProperty("depth", comment.depth());
  }

  private void caption(Article.Caption caption) {
    string("text", caption.text());
    raw(caption.raw());
  }

  private void entry(Article.Entry entry) {
    place(entry.span());
    string("time", entry.time());
    string("shown", entry.shown());
  }

  private void statement(Statement statement) {
    string("id", statement.id());
    string("kind", word(statement.kind()));
    string("act", statement.act().word());
    string("polarity", word(statement.polarity()));
    each("content", statement.content(), this::place);
    each("cue", statement.cue(), this::place);
    each("source", statement.source(), this::place);
    each("relay", statement.relay(), this::place);
    speaker(statement.speaker());
    each("chain", statement.chain(), this::link);
    string("within", statement.within());
    out.writeName("confidence");
    out.writeNumber(twoDecimals(statement.confidence()));
    string("rule", statement.rule());
  }

  private void speaker(Speaker speaker) {
    out.writeObjectPropertyStart("speaker");
    string("id", speaker.id());
    string("name", speaker.name());
    out.writeArrayPropertyStart("names");
    speaker.names().forEach(name -> out.writeString(wellFormed(name)));
    out.writeEndArray();
    string("resolvedBy", speaker.resolvedBy().word());
    out.writeEndObject();
  }

  private void link(Link link) {
    string("link", link.kind().word());
    string("name", link.name());
    string("id", link.id());
    if (link.span() == null) {
      out.writeNullProperty("start");
      out.writeNullProperty("end");
    } else {
      place(link.span());
    }
  }

  private void entity(Entity entity) {
    string("id", entity.id());
    string("name_ar", entity.nameAr());
    string("name_en", entity.nameEn());
    string("type", entity.type().word());
    each("mentions", entity.mentions(), this::place);
  }

  private void place(Span span) {
    out.writeNumberProperty("start", span.start());
    out.writeNumberProperty("end", span.end());
  }

  /** What writes the fields of one element. */
  private interface Fields<T> {
    void write(T element);
  }

  private <T> void each(String name, List<T> elements, Fields<T> fields) {
    out.writeArrayPropertyStart(name);
    for (T element : elements) {
      out.writeStartObject();
      fields.write(element);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void string(String name, @Nullable String value) {
    if (value == null) {
      out.writeNullProperty(name);
    } else {
      out.writeStringProperty(name, wellFormed(value));
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Returns 0.85 as {@code 0.85} and 0.9 as {@code 0.90}. */
  public static String twoDecimals(double probability) {
    long hundredths = Math.round(probability * 100);
    return hundredths / 100 + (hundredths % 100 < 10 ? ".0" : ".") + hundredths % 100;
  }

  /** Returns {@code text} with U+FFFD for each half of a surrogate pair that stands alone. */
  public static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        i++;
        continue;
      }
      mended = mended == null ? new StringBuilder(text) : mended;
      mended.setCharAt(i, '\uFFFD');
    }
    return mended == null ? text : mended.toString();
  }
}
