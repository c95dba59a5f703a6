package org.isnad.web.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked.
 *
 * @param method GET, HEAD, POST or whatever else was asked for
 * @param path the path as it came, without the query
 * @param query what stood behind the question mark, as it came; empty without one
 * @param headers by name in lower case
 * @param body what came with it
 * @param peer the address of who asks
 * @param parts what the route's braces stand for, by name, and what a door has noted
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Request(
    String method,
    String path,
    String query,
    Map<String, List<String>> headers,
    byte[] body,
    String peer,
    Map<String, String> parts) {

  private static final String FORM = "application/x-www-form-urlencoded";

  /** Copies lists and maps. */
  public Request {
    headers = Map.copyOf(headers);
    parts = Map.copyOf(parts);
  }

  /** Returns this request with more parts: what the braces of its route stand for. */
  public Request with(Map<String, String> found) {
    Map<String, String> all = new HashMap<>(parts);
    all.putAll(found);
    return new Request(method, path, query, headers, body, peer, all);
  }

  /** Says whether nothing is to be changed. */
  public boolean onlyReads() {
    return method.equals("GET") || method.equals("HEAD");
  }

  /** Returns what the brace of the route stands for. */
  public String part(String name) {
    return parts.getOrDefault(name, "");
  }

  /** Returns the first header of that name. */
  public Optional<String> header(String name) {
    List<String> all = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    return all.stream().findFirst();
  }

  /** Returns the values of the form that came, empty when none did. */
  public Fields form() throws Refused {
    String type = header("content-type").orElse("");
    if (type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
      return Fields.of(new String(body, StandardCharsets.US_ASCII));
    }
    return Multipart.isOne(type) ? Multipart.read(type, body).fields() : Fields.NONE;
  }

  /** Returns the cookies (RFC 6265); of two of one name the first. */
  public Map<String, String> cookies() {
    Map<String, String> cookies = new LinkedHashMap<>();
    for (String line : headers.getOrDefault("cookie", List.of())) {
      int from = 0;
      while (from < line.length()) {
        int end = line.indexOf(';', from);
        end = end < 0 ? line.length() : end;
        String pair = line.substring(from, end).strip();
        int equals = pair.indexOf('=');
        if (equals > 0) {
          cookies.putIfAbsent(pair.substring(0, equals), pair.substring(equals + 1));
        }
        from = end + 1;
      }
    }
    return cookies;
  }

  /** Returns the cookie of that name, the empty string when there is none. */
  public String cookie(String name) {
    return cookies().getOrDefault(name, "");
  }

  /** Returns path and query as they came, to come back to. */
  public String address() {
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** Returns the parts of the path, decoded. */
  public List<String> segments() throws Refused {
    return Router.segments(path);
  }

  /** Returns the values behind the question mark. */
  public Fields asked() throws Refused {
    return Fields.of(query);
  }
}
