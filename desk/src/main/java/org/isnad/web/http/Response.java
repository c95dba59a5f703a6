package org.isnad.web.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is answered.
 *
 * @param status the HTTP status
 * @param headers names and values, in order; a name may stand several times
 * @param body the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Response(int status, List<Header> headers, byte[] body) {

  /** The type of a page. */
  public static final String HTML = "text/html; charset=utf-8";

  /** The type of data. */
  public static final String JSON = "application/json; charset=utf-8";

  /**
   * A header.
   *
   * @param name its name
   * @param value its value, on one line
   */
  public record Header(String name, String value) {

    /** Checks that nothing can be smuggled in behind it. */
    public Header {
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        if (c < ' ' || c > '~') {
          throw new IllegalArgumentException(
              "header " + name + " holds the character " + (int) c + ": want printable ASCII");
        }
      }
    }
  }

  /** Copies the list. */
  public Response {
    headers = List.copyOf(headers);
  }

  /** Returns an answer with these bytes. */
  public static Response of(int status, String type, byte[] body) {
    return new Response(status, List.of(new Header("Content-Type", type)), body);
  }

  /** Returns an answer with these words. */
  public static Response of(int status, String type, String body) {
    return of(status, type, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the page with status 200. */
  public static Response html(String page) {
    return of(200, HTML, page);
  }

  /** Returns an answer that leads to {@code address} (303 See Other), on this server. */
  public static Response seeOther(String address) {
    return new Response(303, List.of(new Header("Location", local(address))), new byte[0]);
  }

  /** Nobody is led away from here: what is no path of ours becomes the first page. */
  private static String local(String address) {
    boolean path = address.startsWith("/") && !address.startsWith("//");
    boolean plain = address.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    return path && plain ? address : "/";
  }

  /** Returns this answer with one more header. */
  public Response with(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new Response(status, more, body);
  }

  /** Returns this answer with a cookie that scripts do not see and other sites' writes lack. */
  public Response withCookie(String name, String value, long seconds) {
    return with(
        "Set-Cookie", name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + seconds);
  }

  /** Returns this answer with other bytes and as it is else. */
  public Response withBody(byte[] bytes) {
    return new Response(status, headers, bytes);
  }

  /** Returns the first header of that name. */
  public Optional<String> header(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst();
  }
}
