package org.isnad.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Takes a line of JSON field by field, without a tree of it in between.
 *
 * <pre>
 * for (String field = in.open(); field != null; field = in.next()) {
 *   switch (field) {
 *     case "name" -&gt; name = in.string();
 *     default -&gt; in.pass();
 *   }
 * }
 * </pre>
 *
 * <p>A value that is not what is asked for is an {@link UnreadableReading}.
 */
final class JsonFields {

  // A text is as long as it is: it was bounded when the page was read.
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /** The most of a wrong value that an error shows, in UTF-16 units. */
  private static final int SHOWN = 20;

  private final JsonParser in;

  private JsonFields(JsonParser in) {
    this.in = in;
  }

  /**
   * Returns what {@code read} makes of the one object that {@code line} holds.
   *
   * @param line JSON in UTF-8, a newline at its end or none
   */
  static <T> T of(byte[] line, Function<JsonFields, T> read) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      JsonFields fields = new JsonFields(parser);
      parser.nextToken();
      T found = fields.whole(read);
      if (parser.nextToken() != null) {
        throw fields.broken("nothing behind the object");
      }
      return found;
    } catch (JacksonException e) {
      throw new UnreadableReading("", Math.max(0, offset(e)), e.getOriginalMessage());
    }
  }

  private static long offset(JacksonException e) {
    return e.getLocation() == null ? 0 : e.getLocation().getByteOffset();
  }

  /** Turns what the types themselves refuse into an error that says where. */
  private <T> T whole(Function<JsonFields, T> read) {
    try {
      return read.apply(this);
    } catch (IllegalArgumentException e) {
      throw new UnreadableReading(pointer(), offset(), String.valueOf(e.getMessage()));
    }
  }

  /** Enters the object that stands here; returns the name of its first field, null without any. */
  @Nullable String open() {
    want(JsonToken.START_OBJECT, "an object");
    return next();
  }

  /** Returns the name of the next field of the object, null at its end. */
  @Nullable String next() {
    String name = in.nextName();
    if (name != null) {
      in.nextToken();
    }
    return name;
  }

  /** Passes over the value that stands here. */
  void pass() {
    in.skipChildren();
  }

  String string() {
    want(JsonToken.VALUE_STRING, "a string");
    return in.getString();
  }

  @Nullable String stringOrNull() {
    return isNull() ? null : string();
  }

  boolean isNull() {
    return in.currentToken() == JsonToken.VALUE_NULL;
  }

  int number() {
    want(JsonToken.VALUE_NUMBER_INT, "a whole number");
    return in.getIntValue();
  }

  double fraction() {
    if (in.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
      want(JsonToken.VALUE_NUMBER_INT, "a number");
    }
    return in.getDoubleValue();
  }

  /** Returns the elements of the list that stands here, each as {@code element} takes it. */
  <T> List<T> list(Supplier<T> element) {
    want(JsonToken.START_ARRAY, "a list");
    List<T> elements = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      elements.add(element.get());
    }
    return elements;
  }

  /** Returns the one of {@code words} that stands here. */
  <T> T word(Map<String, T> words) {
    T value = words.get(string());
    if (value == null) {
      throw broken("one of " + String.join(", ", words.keySet()));
    }
    return value;
  }

  /** Returns {@code values} by their names in small letters. */
  static <E extends Enum<E>> Map<String, E> words(E[] values) {
    return words(values, value -> value.name().toLowerCase(Locale.ROOT));
  }

  /** Returns {@code values} by the words that stand for them in JSON. */
  static <T> Map<String, T> words(T[] values, Function<T, String> word) {
    Map<String, T> words = new LinkedHashMap<>();
    for (T value : values) {
      words.put(word.apply(value), value);
    }
    return words;
  }

  /** Returns {@code value}, which the object that just ended had to have. */
  <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new UnreadableReading(pointer(), offset(), "no «" + name + "» in the object");
    }
    return value;
  }

  /** Returns the byte at which the value that stands here begins. */
  long offset() {
    return Math.max(0, in.currentTokenLocation().getByteOffset());
  }

  /** Returns where we are, as a JSON pointer. */
  String pointer() {
    return in.streamReadContext().pathAsPointer().toString();
  }

  private void want(JsonToken token, String what) {
    if (in.currentToken() != token) {
      throw broken(what);
    }
  }

  private UnreadableReading broken(String want) {
    String there = in.currentToken() == null ? "the end" : "«" + shown(in.getString()) + "»";
    return new UnreadableReading(pointer(), offset(), there + ", want " + want);
  }

  private static String shown(String value) {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }
}
