package org.isnad.web.http;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Answers only to its own names.
 *
 * <p>A page elsewhere can have its name point here after it was loaded (DNS rebinding) and would
 * then read what lies here. Its requests still bear its name, by which they are known.
 */
public final class KnownHosts implements Handler {

  private final Handler inner;
  private final Set<String> names;
  private final boolean anyNumber;

  /**
   * Makes the door before {@code inner}.
   *
   * @param names the names beside localhost and its numbers
   * @param anyNumber whether an address of numbers is ours: no name can be bound to one
   */
  public KnownHosts(Handler inner, Set<String> names, boolean anyNumber) {
    this.inner = inner;
    this.anyNumber = anyNumber;
    this.names = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
    names.forEach(name -> this.names.add(name.toLowerCase(Locale.ROOT)));
  }

  @Override
  public Response answer(Request request) throws IOException {
    List<String> hosts = request.headers().getOrDefault("host", List.of());
    if (hosts.size() != 1) {
      throw new Refused(400, "The request does not say whom it asks: want one Host header.");
    }
    String name = withoutPort(hosts.get(0)).toLowerCase(Locale.ROOT);
    if (!names.contains(name) && !(anyNumber && isNumber(name))) {
      throw new Refused(
          421,
          "This desk does not answer to that name: want localhost, or a name given by --host.");
    }
    return inner.answer(request);
  }

  private static String withoutPort(String host) {
    int bracket = host.indexOf(']');
    int colon = host.indexOf(':', Math.max(0, bracket));
    return colon < 0 ? host : host.substring(0, colon);
  }

  /** IPv4 in four numbers, or whatever stands in brackets, which is IPv6. */
  private static boolean isNumber(String name) {
    boolean six = name.startsWith("[") && name.endsWith("]");
    boolean four = name.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    return six || (four && name.chars().filter(c -> c == '.').count() == 3);
  }
}
