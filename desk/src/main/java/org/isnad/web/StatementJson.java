package org.isnad.web;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.base.Span;
import org.isnad.collection.Collection;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.collection.Newest;
import org.isnad.page.Article;
import org.isnad.statement.Link;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A statement as data: content never without cue, act and polarity. */
final class StatementJson {

  private static final JsonFactory JSON = new JsonFactory();

  private StatementJson() {}

  /** A statement with its page and what the list knows of it. */
  record Found(Kept page, KeptStatement kept, int copies, boolean starred) {}

  /** Returns an object with these fields. */
  static byte[] object(Consumer<JsonGenerator> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try (JsonGenerator out =
        JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      out.writeStartObject();
      content.accept(out);
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** Looks up what a list names. */
  static List<Found> found(List<Newest.Entry> entries, Collection collection)
      throws java.io.IOException {
    Map<String, Kept> pages = new HashMap<>();
    List<Found> found = new ArrayList<>();
    for (Newest.Entry entry : entries) {
      Kept page = pages.get(entry.page());
      if (page == null) {
        page = ArticleView.kept(entry.page(), collection);
        pages.put(entry.page(), page);
      }
      Kept own = page;
      Story.find(page, entry.id())
          .ifPresent(kept -> found.add(new Found(own, kept, entry.copies(), entry.starred())));
    }
    return found;
  }

  /** Writes one of a list. */
  static void write(Found found, JsonGenerator out) {
    out.writeStartObject();
    fields(found, out);
    out.writeEndObject();
  }

  /** Writes its fields. */
  static void fields(Found found, JsonGenerator out) {
    Kept page = found.page();
    Statement said = found.kept().statement();
    Article article = page.reading().article();
    out.writeStringProperty("id", found.kept().id());
    string("speaker", said.speaker().name(), out);
    string("speakerKey", Telling.key(said.speaker()), out);
    out.writeStringProperty("resolvedBy", said.speaker().resolvedBy().word());
    out.writeStringProperty("act", said.act().word());
    out.writeStringProperty("polarity", said.polarity().name().toLowerCase(Locale.ROOT));
    out.writeStringProperty("kind", said.kind().name().toLowerCase(Locale.ROOT));
    out.writeStringProperty("passage", Passage.of(said, page.text(), article.language()).words());
    out.writeStringProperty("content", words(said.content(), page));
    out.writeStringProperty("cue", words(said.cue(), page));
    out.writeStringProperty("source", words(said.source(), page));
    chain(said.chain(), out);
    out.writeNumberProperty("confidence", said.confidence());
    out.writeStringProperty("rule", said.rule());
    out.writeBooleanProperty("wrong", found.kept().wrong());
    out.writeBooleanProperty("corrected", !found.kept().corrections().isEmpty());
    out.writeBooleanProperty("starred", found.starred());
    out.writeNumberProperty("copies", found.copies());
    out.writeObjectPropertyStart("article");
    out.writeStringProperty("id", page.id());
    string("title", article.title(), out);
    string("outlet", article.outlet(), out);
    string("address", page.address(), out);
    out.writeStringProperty("day", page.day());
    out.writeStringProperty("language", article.language());
    out.writeEndObject();
  }

  private static String words(List<Span> spans, Kept page) {
    return String.join(" … ", spans.stream().map(page::at).toList());
  }

  private static void chain(List<Link> chain, JsonGenerator out) {
    out.writeArrayPropertyStart("chain");
    for (Link link : chain) {
      out.writeStartObject();
      out.writeStringProperty("link", link.kind().word());
      out.writeStringProperty("name", link.name());
      string("id", link.id(), out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void string(String name, @Nullable String value, JsonGenerator out) {
    if (value == null) {
      out.writeNullProperty(name);
    } else {
      out.writeStringProperty(name, value);
    }
  }
}
