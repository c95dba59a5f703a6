package org.isnad.feed;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.isnad.feed.FetchFailure.Kind;

/**
 * An address of the web that may be fetched: {@code http} or {@code https}, a host, no name and
 * password, a port that serves pages. It is written as it goes over the wire: the host in Punycode,
 * Arabic letters in the path as percent signs and hexadecimal digits, no fragment.
 *
 * @param uri the address
 */
public record Address(URI uri) {

  /** Longer ones are traps, not pages. */
  private static final int LONGEST = 8192;

  /** Below this, ports belong to other services; a mail server is not talked to. */
  private static final int FREE_PORTS = 1024;

  /** What may stand in an address as it is, besides letters and digits (RFC 3986). */
  private static final String PLAIN = "-._~:/?@!$&'()*+,;=";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** Says whether {@code text} is meant for an address of the web. */
  public static boolean isMeant(String text) {
    String start = text.substring(0, Math.min(text.length(), 8)).toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  /**
   * Reads an address.
   *
   * @throws FetchFailure when it is none that is fetched
   */
  public static Address of(String text) throws FetchFailure {
    String given = text.strip();
    if (given.length() > LONGEST) {
      throw refused(
          given.substring(0, 60) + "…",
          "an address of " + given.length() + " signs: want " + LONGEST);
    }
    int colon = given.indexOf("://");
    String scheme = colon < 0 ? "" : given.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw refused(given, "no address that is fetched: want http:// or https://");
    }
    int start = colon + 3;
    int end = endOfHost(given, start);
    String authority = given.substring(start, end);
    if (authority.indexOf('@') >= 0) {
      throw refused(
          scheme + "://…@" + authority.substring(authority.lastIndexOf('@') + 1),
          "a name or password stands in it: want an address without");
    }
    return of(given, scheme, authority, given.substring(end));
  }

  private static Address of(String given, String scheme, String authority, String rest)
      throws FetchFailure {
    int colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(':');
    String host = host(given, colon < 0 ? authority : authority.substring(0, colon));
    int port = colon < 0 ? -1 : port(given, authority.substring(colon + 1));
    int hash = rest.indexOf('#');
    String path = hash < 0 ? rest : rest.substring(0, hash);
    boolean usual = port < 0 || port == (scheme.equals("http") ? 80 : 443);
    String whole =
        scheme
            + "://"
            + host
            + (usual ? "" : ":" + port)
            + (path.startsWith("/") ? "" : "/")
            + escaped(path);
    try {
      return new Address(new URI(whole));
    } catch (URISyntaxException e) {
      throw refused(given, "no address: " + e.getReason());
    }
  }

  private static int endOfHost(String address, int from) {
    int i = from;
    while (i < address.length() && "/?#\\".indexOf(address.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static String host(String given, String host) throws FetchFailure {
    if (host.startsWith("[") && host.endsWith("]")) {
      return host.toLowerCase(Locale.ROOT);
    }
    try {
      String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      String bare = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
      if (!bare.isEmpty() && isHost(bare)) {
        return bare;
      }
    } catch (IllegalArgumentException e) {
      throw refused(given, "no address: '" + host + "' is no name of a host");
    }
    throw refused(given, "no address: '" + host + "' is no name of a host");
  }

  private static boolean isHost(String host) {
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (!isAlphanumeric(c) && c != '.' && c != '-' && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static int port(String given, String digits) throws FetchFailure {
    try {
      int port = digits.isEmpty() ? -1 : Integer.parseInt(digits);
      if (port == -1 || port == 80 || port == 443 || (port >= FREE_PORTS && port <= 65_535)) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw refused(given, "the port is '" + digits + "': want a number");
    }
    throw refused(given, "no pages are served at port " + digits + ": want 80, 443, or above 1023");
  }

  /** Writes what may not stand in an address as percent signs, and leaves those that are there. */
  private static String escaped(String path) {
    StringBuilder plain = new StringBuilder(path.length() + 16);
    for (int i = 0; i < path.length(); ) {
      int c = path.codePointAt(i);
      boolean escape = c == '%' && isHex(path, i + 1) && isHex(path, i + 2);
      if (escape || isAlphanumeric(c) || PLAIN.indexOf(c) >= 0) {
        plain.append((char) c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          plain.append('%').append(HEX.toHexDigits(b));
        }
      }
      i += Character.charCount(c);
    }
    return plain.toString();
  }

  private static boolean isHex(String text, int at) {
    return at < text.length() && HexFormat.isHexDigit(text.charAt(at));
  }

  private static boolean isAlphanumeric(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static FetchFailure refused(String given, String reason) {
    return new FetchFailure(Kind.ADDRESS, given.isEmpty() ? "''" : given, reason);
  }

  /**
   * Returns where {@code link}, found here, leads.
   *
   * @throws FetchFailure when that is no address that is fetched
   */
  public Address to(String link) throws FetchFailure {
    String bare = link.strip();
    if (isMeant(bare)) {
      return of(bare);
    }
    int colon = bare.indexOf(':');
    int slash = endOfHost(bare, 0);
    if (colon >= 0 && colon < slash) {
      throw refused(bare, "no address that is fetched: want http:// or https://");
    }
    if (bare.startsWith("//")) {
      return of(uri.getScheme() + ":" + bare);
    }
    try {
      int hash = bare.indexOf('#');
      String path = escaped(hash < 0 ? bare : bare.substring(0, hash));
      if (path.isEmpty()) {
        return this;
      }
      // Java drops the page itself where only what is asked of it changes.
      return of(
          path.startsWith("?")
              ? origin() + uri.getRawPath() + path
              : uri.resolve(new URI(path)).toString());
    } catch (URISyntaxException e) {
      throw refused(bare, "no address: " + e.getReason());
    }
  }

  /** Returns the host: a name in Punycode, or a number. */
  public String host() {
    // Java's own answer is null for a name with an underscore, of which there are some.
    String authority = uri.getRawAuthority();
    int colon = authority.lastIndexOf(':');
    return colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
  }

  /** Returns scheme, host and port, as {@code https://news.example:8443}. */
  public String origin() {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  /** Returns the path and what is asked of it, as {@code /news?page=2}. */
  String pathAndQuery() {
    String query = uri.getRawQuery();
    return query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query;
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
