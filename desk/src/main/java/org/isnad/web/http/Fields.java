package org.isnad.web.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Named values of an address or a form, in the order in which they came.
 *
 * @param values by name
 */
public record Fields(Map<String, List<String>> values) {

  /** No values. */
  public static final Fields NONE = new Fields(Map.of());

  /** More are not looked at. */
  private static final int MOST = 200;

  /** Copies the map. */
  public Fields {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
    values = java.util.Collections.unmodifiableMap(copy);
  }

  /**
   * Reads {@code a=1&b=2} (application/x-www-form-urlencoded, WHATWG URL Standard, section 5).
   *
   * @throws Refused with status 400 when a percent sign stands before what is no byte
   */
  public static Fields of(String encoded) throws Refused {
    Map<String, List<String>> values = new LinkedHashMap<>();
    int seen = 0;
    int from = 0;
    while (from < encoded.length() && seen++ < MOST) {
      int end = encoded.indexOf('&', from);
      end = end < 0 ? encoded.length() : end;
      if (end > from) {
        put(encoded.substring(from, end), values);
      }
      from = end + 1;
    }
    return new Fields(values);
  }

  private static void put(String pair, Map<String, List<String>> values) throws Refused {
    int equals = pair.indexOf('=');
    String name = equals < 0 ? pair : pair.substring(0, equals);
    String value = equals < 0 ? "" : pair.substring(equals + 1);
    values
        .computeIfAbsent(Percent.decode(name, true), key -> new ArrayList<>())
        .add(Percent.decode(value, true));
  }

  /** Returns the first value of that name; nothing when there is none or it is blank. */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst().filter(value -> !value.isBlank());
  }

  /** Returns the first value of that name without white space at its ends, or the empty string. */
  public String word(String name) {
    return first(name).orElse("").strip();
  }

  /** Returns all values of that name. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
