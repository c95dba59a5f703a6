package org.isnad.export;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.isnad.archive.LineEscapes;
import org.isnad.archive.ReadingJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * JSON on one line, made of maps, lists, words, whole numbers and probabilities, which have two
 * decimals; escaped as {@link ReadingJson} does.
 */
final class JsonRow {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .characterEscapes(new LineEscapes())
          .build();

  private JsonRow() {}

  /** Returns {@code value} in UTF-8, without a newline. */
  static byte[] bytes(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out =
        JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      write(value, out);
    }
    return bytes.toByteArray();
  }

  private static void write(@Nullable Object value, JsonGenerator out) {
    if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      map.forEach(
          (key, member) -> {
            out.writeName((String) key);
            write(member, out);
          });
      out.writeEndObject();
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(member -> write(member, out));
      out.writeEndArray();
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Double probability) {
      out.writeNumber(ReadingJson.twoDecimals(probability));
    } else if (value == null) {
      out.writeNull();
    } else {
      out.writeString(ReadingJson.wellFormed(value.toString()));
    }
  }
}
