package org.isnad.feed;

import java.time.Duration;
import java.util.Set;
import org.isnad.Isnad;

/**
 * How pages are fetched.
 *
 * @param agent who we say we are; its first word, up to a slash, is what robots.txt may name
 * @param connect how long a machine may take to answer the call
 * @param silence how long a machine may say nothing
 * @param total how long one page may take
 * @param mostBytes the longest page, unpacked
 * @param redirects how many redirects are followed
 * @param retries how often a page is tried again
 * @param distance how long to wait between two requests to one host
 * @param patience the longest wait that is sat out; who asks for more is left for now
 * @param robots whether robots.txt is obeyed
 * @param allowed names of hosts that may lie in a private network
 */
public record FetchSettings(
    String agent,
    Duration connect,
    Duration silence,
    Duration total,
    int mostBytes,
    int redirects,
    int retries,
    Duration distance,
    Duration patience,
    boolean robots,
    Set<String> allowed) {

  /** As the house thinks right: ten seconds, a minute in all, 16 MiB, a second between requests. */
  public static final FetchSettings USUAL =
      new FetchSettings(
          "isnad/" + Isnad.VERSION + " (reads news; keeps to robots.txt)",
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          Duration.ofSeconds(60),
          16 << 20,
          5,
          2,
          Duration.ofSeconds(1),
          Duration.ofSeconds(60),
          true,
          Set.of());

  /** Copies the names of hosts. */
  public FetchSettings {
    allowed = Set.copyOf(allowed);
  }

  /** Returns the same with these hosts allowed, wherever they lie. */
  public FetchSettings allowing(Set<String> hosts) {
    return new FetchSettings(
        agent, connect, silence, total, mostBytes, redirects, retries, distance, patience, robots,
        hosts);
  }

  /** Returns the same under another name. */
  public FetchSettings as(String name) {
    return new FetchSettings(
        name, connect, silence, total, mostBytes, redirects, retries, distance, patience, robots,
        allowed);
  }

  /** Returns the same with another bound on the time of a page; no part of it may take longer. */
  public FetchSettings within(Duration time) {
    return new FetchSettings(
        agent,
        shorter(connect, time),
        shorter(silence, time),
        time,
        mostBytes,
        redirects,
        retries,
        distance,
        patience,
        robots,
        allowed);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Returns the same with another bound on the length of a page, in bytes. */
  public FetchSettings upTo(int bytes) {
    return new FetchSettings(
        agent, connect, silence, total, bytes, redirects, retries, distance, patience, robots,
        allowed);
  }

  /** Returns the same with another number of retries. */
  public FetchSettings trying(int again) {
    return new FetchSettings(
        agent, connect, silence, total, mostBytes, redirects, again, distance, patience, robots,
        allowed);
  }

  /** Returns the same with another distance between two requests to a host. */
  public FetchSettings every(Duration length) {
    return new FetchSettings(
        agent, connect, silence, total, mostBytes, redirects, retries, length, patience, robots,
        allowed);
  }

  /** Returns the same, but robots.txt is not asked. */
  public FetchSettings ignoringRobots() {
    return new FetchSettings(
        agent, connect, silence, total, mostBytes, redirects, retries, distance, patience, false,
        allowed);
  }
}
