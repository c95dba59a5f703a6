package org.isnad.feed;

import java.io.Closeable;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.feed.FetchFailure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Gets pages from the web, politely and carefully.
 *
 * <pre>{@code
 * try (Fetcher fetcher = Fetcher.open(FetchSettings.USUAL, clock, Pause.SLEEP)) {
 *   Page page = fetcher.fetch(Address.of("https://news.example/dam")).page("…", null);
 * }
 * }</pre>
 *
 * <p>Each step of the way, be it the first or the last of several redirects, is an address that may
 * be fetched, leads to a public host and is allowed by that host's robots.txt. May be used by many
 * threads.
 */
public final class Fetcher implements Closeable {

  /** What is asked for, which sites like to know. */
  public enum Want {
    /** A page for people. */
    PAGE("text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.5"),
    /** A feed or a sitemap. */
    FEED(
        "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9,"
            + " text/html;q=0.5, */*;q=0.3");

    private final String accept;

    Want(String accept) {
      this.accept = accept;
    }
  }

  /** Where the random part of the waits starts; any number does. */
  private static final long SEED = 20_260_101;

  private final FetchSettings settings;
  private final Clock clock;
  private final Pause pause;
  private final Transfer transfer;
  private final Robots robots;
  private final Pace pace;
  private final Retries retries = new Retries(SEED);

  private Fetcher(FetchSettings settings, Clock clock, Pause pause, Guard.Names names) {
    this.settings = settings;
    this.clock = clock;
    this.pause = pause;
    this.transfer = new Transfer(settings, new Guard(settings.allowed(), names));
    this.robots = new Robots(transfer, clock, settings.agent());
    this.pace = new Pace(clock, pause);
  }

  /** Makes one. */
  public static Fetcher open(FetchSettings settings, Clock clock, Pause pause) {
    return open(settings, clock, pause, InetAddress::getAllByName);
  }

  /** The same with another book of names, for tests. */
  static Fetcher open(FetchSettings settings, Clock clock, Pause pause, Guard.Names names) {
    return new Fetcher(settings, clock, pause, names);
  }

  /** Gets a page. */
  public Fetched fetch(Address address) throws FetchFailure {
    return fetch(address, Want.PAGE, Validators.NONE);
  }

  /**
   * Gets what lies at {@code address}, or learns that it did not change.
   *
   * @param since what came with it when it was last fetched
   */
  public Fetched fetch(Address address, Want want, Validators since) throws FetchFailure {
    for (int tries = 1; ; tries++) {
      try {
        return follow(address, want, since);
      } catch (FetchFailure e) {
        boolean again = e.kind().isPassing() && e.kind() != Kind.ROBOTS_UNKNOWN;
        Duration wait = retries.after(tries, e);
        if (!again || tries > settings.retries() || wait.compareTo(settings.patience()) > 0) {
          throw e;
        }
        hold(address, wait);
      }
    }
  }

  /** Returns the sitemaps that the site's robots.txt names. */
  List<String> sitemaps(Address address) throws FetchFailure {
    return robots.sitemaps(address);
  }

  private Fetched follow(Address asked, Want want, Validators since) throws FetchFailure {
    Address at = asked;
    Address moved = null;
    boolean forGood = true;
    for (int hops = 0; ; hops++) {
      Response response = get(at, want, since);
      String target = response.location();
      if (!response.isRedirect() || target == null) {
        return accepted(asked, at, moved, response, since);
      }
      if (hops == settings.redirects()) {
        throw new FetchFailure(
            Kind.REDIRECTS,
            at.toString(),
            "it leads on more than "
                + settings.redirects()
                + " times, last to "
                + target
                + ": want the address of the page itself");
      }
      Address next = next(at, target);
      forGood &= response.isMoved();
      moved = forGood ? next : moved;
      at = next;
    }
  }

  /** A redirect is an address from a stranger, and checked as such. */
  private static Address next(Address at, String target) throws FetchFailure {
    try {
      Address next = at.to(target);
      if (next.equals(at)) {
        throw new FetchFailure(
            Kind.REDIRECTS, at.toString(), "it leads to itself: want the address of a page");
      }
      return next;
    } catch (FetchFailure e) {
      throw e.kind() == Kind.REDIRECTS
          ? e
          : new FetchFailure(
              e.kind(), at.toString(), "it leads to " + e.address() + ", " + e.reason());
    }
  }

  private Response get(Address at, Want want, Validators since) throws FetchFailure {
    Duration distance = settings.distance();
    if (settings.robots()) {
      Duration wanted = robots.allow(at);
      distance = wanted.compareTo(distance) > 0 ? wanted : distance;
    }
    try {
      pace.await(at.host(), distance);
    } catch (InterruptedIOException e) {
      throw stopped(at, e);
    }
    return transfer.get(at, headers(want, since), null);
  }

  private static Map<String, String> headers(Want want, Validators since) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", want.accept);
    put(headers, "If-None-Match", since.etag());
    put(headers, "If-Modified-Since", since.modified());
    return headers;
  }

  private static void put(Map<String, String> headers, String name, @Nullable String value) {
    if (value != null) {
      headers.put(name, value);
    }
  }

  private Fetched accepted(
      Address asked, Address at, @Nullable Address moved, Response response, Validators since)
      throws FetchFailure {
    int status = response.status();
    // Who never sent it cannot say that it is as it was.
    boolean same = status == 304 && !since.equals(Validators.NONE);
    if (status == 200 || status == 203 || same) {
      String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
      return Fetched.of(asked, at, moved, response, now);
    }
    boolean later = status == 429 || status == 408 || (status >= 500 && status <= 504);
    throw new FetchFailure(
        later ? Kind.LATER : Kind.STATUS,
        at.toString(),
        Statuses.words(status),
        status,
        Retries.asked(response.header("Retry-After"), clock));
  }

  private void hold(Address address, Duration wait) throws FetchFailure {
    try {
      pause.hold(wait);
    } catch (InterruptedIOException e) {
      throw stopped(address, e);
    }
  }

  private static FetchFailure stopped(Address address, InterruptedIOException e) {
    return new FetchFailure(Kind.STOPPED, address.toString(), "told to stop", e);
  }

  @Override
  public void close() {
    transfer.close();
  }
}
