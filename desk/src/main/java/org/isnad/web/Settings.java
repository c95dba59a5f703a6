package org.isnad.web;

import java.net.InetSocketAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the desk is opened.
 *
 * @param address where it listens; port 0 is any that is free
 * @param token who knows it is let in; null lets in everybody, which only the loopback address may
 * @param hosts the names it answers to, beside localhost and its numbers
 */
public record Settings(InetSocketAddress address, @Nullable String token, Set<String> hosts) {

  /** The shortest token. */
  public static final int SHORTEST = 12;

  /**
   * Checks them.
   *
   * @throws IllegalArgumentException when it would be open to others without a token
   */
  public Settings {
    hosts = Set.copyOf(hosts);
    if (address.getAddress() == null) {
      throw new IllegalArgumentException(
          address.getHostString() + " is no address of this machine");
    }
    if (token == null && !isLoopback(address)) {
      throw new IllegalArgumentException(
          address.getHostString() + " can be reached by others: want a token (--token)");
    }
    if (token != null && token.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "the token has " + token.length() + " letters: want " + SHORTEST + " or more");
    }
  }

  private static boolean isLoopback(InetSocketAddress address) {
    return address.getAddress().isLoopbackAddress();
  }

  /** Says whether only this machine reaches it. */
  boolean isLoopback() {
    return isLoopback(address);
  }
}
