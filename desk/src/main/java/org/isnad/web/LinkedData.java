package org.isnad.web;

import java.io.StringWriter;
import java.util.Locale;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.statement.Link;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * Statements as linked data: {@code Quotation} of schema.org.
 *
 * <p>The text of a quotation is the passage with its cue, and act and polarity stand beside it, so
 * that no denial is taken for a claim. Stands in a script element of a page that runs no script:
 * {@code <}, {@code >} and {@code &} are escaped, so that nothing ends the element.
 */
final class LinkedData {

  private static final JsonFactory JSON =
      JsonFactory.builder().characterEscapes(new Harmless()).build();

  private LinkedData() {}

  /** Returns all statements of a page. */
  static String of(Kept page) {
    return write(
        out -> {
          out.writeStringProperty("@context", "https://schema.org");
          out.writeArrayPropertyStart("@graph");
          for (KeptStatement kept : page.statements()) {
            if (!kept.wrong()) {
              out.writeStartObject();
              quotation(page, kept, out);
              out.writeEndObject();
            }
          }
          out.writeEndArray();
        });
  }

  /** Returns one statement. */
  static String of(Kept page, KeptStatement kept) {
    return write(
        out -> {
          out.writeStringProperty("@context", "https://schema.org");
          quotation(page, kept, out);
        });
  }

  private interface Content {
    void write(JsonGenerator out);
  }

  private static String write(Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      content.write(out);
      out.writeEndObject();
    }
    return text.toString();
  }

  private static void quotation(Kept page, KeptStatement kept, JsonGenerator out) {
    Statement said = kept.statement();
    out.writeStringProperty("@type", "Quotation");
    out.writeStringProperty("@id", "urn:isnad:statement:" + kept.id());
    out.writeStringProperty(
        "text", Passage.of(said, page.text(), page.reading().article().language()).words());
    string("inLanguage", page.reading().article().language(), out);
    properties(said, out);
    if (said.speaker().name() != null) {
      out.writeObjectPropertyStart("creator");
      out.writeStringProperty("@type", "Person");
      string("name", said.speaker().name(), out);
      out.writeEndObject();
    }
    out.writeObjectPropertyStart("isPartOf");
    out.writeStringProperty("@type", "NewsArticle");
    string("headline", page.reading().article().title(), out);
    string("url", page.address(), out);
    string("datePublished", page.reading().article().published(), out);
    out.writeEndObject();
    relays(said, out);
  }

  private static void properties(Statement said, JsonGenerator out) {
    out.writeArrayPropertyStart("additionalProperty");
    property("act", said.act().word(), out);
    property("polarity", said.polarity().name().toLowerCase(Locale.ROOT), out);
    property("kind", said.kind().name().toLowerCase(Locale.ROOT), out);
    property("read by", "machine", out);
    out.writeEndArray();
  }

  private static void property(String name, String value, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("@type", "PropertyValue");
    out.writeStringProperty("name", name);
    out.writeStringProperty("value", value);
    out.writeEndObject();
  }

  private static void relays(Statement said, JsonGenerator out) {
    out.writeArrayPropertyStart("isBasedOn");
    for (Link link : said.chain()) {
      if (link.kind() == Link.Kind.RELAY || link.kind() == Link.Kind.CREDIT) {
        out.writeStartObject();
        out.writeStringProperty("@type", "CreativeWork");
        out.writeStringProperty("name", link.name());
        out.writeEndObject();
      }
    }
    out.writeEndArray();
  }

  private static void string(String name, @Nullable String value, JsonGenerator out) {
    if (value != null) {
      out.writeStringProperty(name, value);
    }
  }

  /** Escapes what could end a script element. */
  private static final class Harmless extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private final int[] ascii;

    Harmless() {
      ascii = standardAsciiEscapesForJSON();
      for (char c : new char[] {'<', '>', '&', '\''}) {
        ascii[c] = CharacterEscapes.ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public @Nullable SerializedString getEscapeSequence(int c) {
      return c == 0x2028 || c == 0x2029
          ? new SerializedString("\\u" + Integer.toHexString(c).toUpperCase(Locale.ROOT))
          : null;
    }
  }
}
