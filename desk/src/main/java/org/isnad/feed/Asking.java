package org.isnad.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.collection.Feed;
import org.isnad.feed.FetchFailure.Kind;
import org.isnad.feed.Fetcher.Want;
import org.isnad.feed.Listing.Item;
import org.jspecify.annotations.Nullable;

/** Asks one feed what is new, and works out when to ask it next. Writes nothing. */
final class Asking {

  /**
   * What a feed answered.
   *
   * @param feed as it is from now on
   * @param items all that it names
   * @param failure why it could not be asked, null when it could
   */
  record Answer(Feed feed, List<Item> items, @Nullable FetchFailure failure) {}

  /** So many sitemaps of an index are read at a time, the newest. */
  private static final int MOST_PARTS = 20;

  /** Many sitemaps tell the day only. */
  private static final Duration SLACK = Duration.ofDays(1);

  private static final int GONE = 410;

  private final Fetcher fetcher;
  private final PollSettings settings;
  private final Clock clock;

  Asking(Fetcher fetcher, PollSettings settings, Clock clock) {
    this.fetcher = fetcher;
    this.settings = settings;
    this.clock = clock;
  }

  Answer ask(Feed feed) {
    try {
      Validators since = new Validators(feed.etag(), feed.modified());
      Fetched fetched = fetcher.fetch(Address.of(feed.address()), Want.FEED, since);
      if (!fetched.changed()) {
        return new Answer(good(feed, fetched, feed.title(), since, null), List.of(), null);
      }
      Listing listing = FeedReader.read(fetched);
      String title = listing.title() == null ? feed.title() : listing.title();
      if (listing.parts().isEmpty()) {
        Feed now = good(feed, fetched, title, fetched.validators(), null);
        return new Answer(now, listing.items(), null);
      }
      return index(feed, fetched, title, listing.parts());
    } catch (FetchFailure e) {
      return new Answer(failed(feed, e), List.of(), e);
    }
  }

  /**
   * An index is read whole each time, since its parts change without it. Where one of them fails,
   * the last success stays as it was, so that it is read next time.
   */
  private Answer index(Feed feed, Fetched fetched, @Nullable String title, List<Item> parts) {
    Instant last = feed.succeeded() == null ? null : Instant.parse(feed.succeeded()).minus(SLACK);
    Deque<Item> rest = new ArrayDeque<>(SitemapReader.fresh(parts, last));
    Set<Address> read = new HashSet<>(Set.of(fetched.asked(), fetched.address()));
    Map<Address, Item> items = new LinkedHashMap<>();
    FetchFailure failure = null;
    for (int i = 0; i < MOST_PARTS && !rest.isEmpty(); i++) {
      Item part = rest.remove();
      if (!read.add(part.address())) {
        continue;
      }
      try {
        Listing listing =
            FeedReader.read(fetcher.fetch(part.address(), Want.FEED, Validators.NONE));
        listing.items().forEach(item -> items.putIfAbsent(item.address(), item));
        rest.addAll(SitemapReader.fresh(listing.parts(), last));
      } catch (FetchFailure e) {
        failure = e;
      }
    }
    Feed now = good(feed, fetched, title, Validators.NONE, failure);
    List<Item> bounded = items.values().stream().limit(Listing.MOST).toList();
    return new Answer(now, bounded, failure);
  }

  private Feed good(
      Feed feed,
      Fetched fetched,
      @Nullable String title,
      Validators validators,
      @Nullable FetchFailure ofPart) {
    Address moved = fetched.moved();
    return new Feed(
        feed.number(),
        moved == null ? feed.address() : moved.toString(),
        title,
        feed.outlet(),
        feed.added(),
        validators.etag(),
        validators.modified(),
        text(clock.instant()),
        ofPart == null ? text(clock.instant()) : feed.succeeded(),
        text(clock.instant().plus(settings.every())),
        0,
        ofPart == null ? null : ofPart.getMessage());
  }

  private Feed failed(Feed feed, FetchFailure failure) {
    int failures = feed.failures() + 1;
    Duration wait = settings.afterFailures(failures);
    Duration asked = failure.after();
    Instant due = clock.instant().plus(asked == null || asked.compareTo(wait) < 0 ? wait : asked);
    boolean gone = failure.kind() == Kind.STATUS && failure.status() == GONE;
    return new Feed(
        feed.number(),
        feed.address(),
        feed.title(),
        feed.outlet(),
        feed.added(),
        feed.etag(),
        feed.modified(),
        text(clock.instant()),
        feed.succeeded(),
        gone ? null : text(due),
        failures,
        failure.getMessage());
  }

  static String text(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
