package org.isnad.feed;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Lets nobody lead the program into a private network.
 *
 * <p>It stands where names become numbers: the numbers it lets through are the very ones that the
 * connection is made to, so a name that means something else a moment later gains nothing. A host
 * one of whose numbers is private is refused whole.
 */
final class Guard implements DnsResolver {

  /** Who turns names into numbers. */
  interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  /** A host that lies where nobody may lead us. */
  static final class Refused extends UnknownHostException {

    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message);
    }
  }

  private final Set<String> allowed = new HashSet<>();
  private final Names names;

  Guard(Set<String> allowed, Names names) {
    allowed.forEach(host -> this.allowed.add(bare(host)));
    this.names = names;
  }

  private static String bare(String host) {
    String small = host.toLowerCase(Locale.ROOT);
    return small.startsWith("[") && small.endsWith("]")
        ? small.substring(1, small.length() - 1)
        : small;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] numbers = names.of(bare(host));
    if (!allowed.contains(bare(host))) {
      for (InetAddress number : numbers) {
        check(host, number);
      }
    }
    return numbers;
  }

  private static void check(String host, InetAddress number) throws Refused {
    if (!isPublic(number)) {
      throw new Refused(
          host
              + " lies at "
              + number.getHostAddress()
              + ", which is no public address: want a public host, or allow this one by name");
    }
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** Says whether {@code number} is one that anybody on the internet may call. */
  static boolean isPublic(InetAddress number) {
    byte[] bytes = number.getAddress();
    if (number instanceof Inet4Address) {
      return isPublic4(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
    }
    return number instanceof Inet6Address && isPublic6(bytes);
  }

  /** After IANA's registry of special-purpose IPv4 addresses. */
  private static boolean isPublic4(int a, int b, int c) {
    return switch (a) {
      case 0, 10, 127 -> false;
      case 100 -> b < 64 || b > 127; // shared by customers of one carrier
      case 169 -> b != 254; // link-local, and the metadata of clouds
      case 172 -> b < 16 || b > 31;
      case 192 ->
          b != 168
              && !(b == 0 && (c == 0 || c == 2)) // protocols, examples
              && !(b == 88 && c == 99); // old relays to IPv6
      case 198 -> b != 18 && b != 19 && !(b == 51 && c == 100); // benchmarks, examples
      case 203 -> !(b == 0 && c == 113); // examples
      default -> a < 224; // above: multicast, reserved, broadcast
    };
  }

  /** After IANA's registries: 2000::/3 is all there is, less what is set apart in it. */
  private static boolean isPublic6(byte[] bytes) {
    int first = word(bytes, 0);
    int second = word(bytes, 2);
    if (first == 0x64 && second == 0xff9b && isZero(bytes, 4, 12)) {
      // IPv4 behind a translator: what counts is whom it leads to.
      return isPublic4(bytes[12] & 0xff, bytes[13] & 0xff, bytes[14] & 0xff);
    }
    boolean global = (first & 0xe000) == 0x2000;
    boolean special =
        (first == 0x2001 && (second < 0x200 || second == 0xdb8)) // tunnels, examples
            || first == 0x2002 // IPv4 in IPv6, of old
            || (first == 0x3fff && second < 0x1000); // examples
    return global && !special;
  }

  private static int word(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  private static boolean isZero(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
