package org.isnad.feed;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.feed.FetchFailure.Kind;

/**
 * What sites want of robots, after RFC 9309 (the Robots Exclusion Protocol).
 *
 * <ul>
 *   <li>No file (any 4xx but 429): all may be fetched.
 *   <li>The site fails, is overloaded or cannot be reached: nothing may be fetched for now.
 *   <li>A file is read to 500 KiB, after five redirects at most, and believed for a day.
 * </ul>
 */
final class Robots {

  /** As much of a file as RFC 9309, 2.5, wants read. */
  private static final int LONGEST = 500 << 10;

  /** As many redirects as RFC 9309, 2.3.1.2, wants followed. */
  private static final int REDIRECTS = 5;

  /** How long a file is believed, and how long that there was no word. */
  private static final Duration DAY = Duration.ofHours(24);

  private static final Duration SOON = Duration.ofMinutes(10);

  /** Sites whose rules are remembered; the one longest not asked for is forgotten first. */
  private static final int MOST = 2000;

  /** A site that wants longer pauses between requests does not want robots. */
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

  /** What a site wants, and until when that is believed; no rules: it could not be asked. */
  private record Known(BaseRobotRules rules, boolean told, Instant until) {}

  private final Transfer transfer;
  private final Clock clock;
  private final List<String> names;
  private final Map<String, Known> sites = new LinkedHashMap<>(64, 0.75f, true);

  Robots(Transfer transfer, Clock clock, String agent) {
    this.transfer = transfer;
    this.clock = clock;
    this.names = List.of(product(agent));
  }

  /** The name by which robots.txt calls us: the first word, up to its slash. */
  private static String product(String agent) {
    int end = 0;
    while (end < agent.length() && "/ (;".indexOf(agent.charAt(end)) < 0) {
      end++;
    }
    return agent.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /**
   * Returns how long the site wants between two requests, zero when it does not say.
   *
   * @throws FetchFailure when it does not want {@code address} fetched
   */
  Duration allow(Address address) throws FetchFailure {
    Known known = known(address);
    if (!known.told()) {
      throw new FetchFailure(
          Kind.ROBOTS_UNKNOWN,
          address.toString(),
          address.origin() + "/robots.txt cannot be read just now, so nothing is fetched there");
    }
    if (!known.rules().isAllowed(address.toString())) {
      throw new FetchFailure(
          Kind.ROBOTS,
          address.toString(),
          address.origin() + "/robots.txt does not want it fetched");
    }
    return Duration.ofMillis(Math.max(0, known.rules().getCrawlDelay()));
  }

  /** Returns the sitemaps that the site names, as it names them. */
  List<String> sitemaps(Address address) throws FetchFailure {
    return known(address).rules().getSitemaps();
  }

  /** Two threads may ask a site at the same time; that is better than to wait for a slow one. */
  private Known known(Address address) throws FetchFailure {
    String site = address.origin();
    synchronized (sites) {
      Known known = sites.get(site);
      if (known != null && clock.instant().isBefore(known.until())) {
        return known;
      }
    }
    Known asked = ask(Address.of(site + "/robots.txt"));
    synchronized (sites) {
      sites.put(site, asked);
      if (sites.size() > MOST) {
        sites.remove(sites.keySet().iterator().next());
      }
    }
    return asked;
  }

  private Known ask(Address file) throws FetchFailure {
    Address at = file;
    for (int i = 0; i <= REDIRECTS; i++) {
      Response response;
      try {
        response = transfer.get(at, Map.of("Accept", "text/plain, */*;q=0.5"), LONGEST);
      } catch (FetchFailure e) {
        if (e.kind() == Kind.PRIVATE || e.kind() == Kind.NO_HOST || e.kind() == Kind.STOPPED) {
          throw e; // the page itself would fail in the same way
        }
        return unreachable();
      }
      String target = response.location();
      if (!response.isRedirect() || target == null) {
        return known(file, response);
      }
      try {
        at = at.to(target);
      } catch (FetchFailure e) {
        return free();
      }
    }
    return free();
  }

  private Known known(Address file, Response response) {
    int status = response.status();
    if (status == 429 || status >= 500) {
      return unreachable();
    }
    if (status < 200 || status >= 300) {
      return free();
    }
    String type = response.header("Content-Type");
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(LONGEST_DELAY.toMillis(), 0);
    BaseRobotRules rules =
        parser.parseContent(
            file.toString(), response.body(), type == null ? "text/plain" : type, names);
    return new Known(rules, true, clock.instant().plus(DAY));
  }

  private Known free() {
    return new Known(
        new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), true, clock.instant().plus(DAY));
  }

  private Known unreachable() {
    return new Known(
        new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), false, clock.instant().plus(SOON));
  }
}
