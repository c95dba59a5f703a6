package org.isnad.feed;

import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.collection.Collection;
import org.isnad.collection.CollectionFailure;
import org.isnad.collection.Feed;
import org.isnad.collection.FeedRows;
import org.isnad.collection.Outcome;
import org.isnad.feed.FetchFailure.Kind;
import org.isnad.feed.Listing.Item;
import org.jspecify.annotations.Nullable;

/**
 * Asks feeds for news and keeps the pages that they name.
 *
 * <p>Many threads fetch and read, the one that calls writes. First all feeds are asked, and what
 * each answered is noted together with the entries that are new; then the entries that wait are
 * fetched, and each page is kept in one transaction with the note that its entry is done. Whenever
 * the process is killed, the next one goes on from there.
 */
public final class Poller {

  /** The longest rest of a watch: another process may have added a feed. */
  private static final Duration LONGEST_REST = Duration.ofMinutes(1);

  private static final Duration SHORTEST_REST = Duration.ofSeconds(1);

  /** Who is told what happens; called on the thread that polls. */
  public interface Listener {

    /**
     * A feed answered.
     *
     * @param fresh how many entries are new and will be fetched
     * @param passed how many are new and will not be, since they are too many
     */
    void answered(Feed feed, int fresh, int passed);

    /** A feed could not be asked; it says itself when it will be again. */
    void failed(Feed feed, String reason);

    /** A page is kept, and that survives whatever comes. */
    void kept(String address, String page, Outcome outcome);

    /**
     * No page was made of an entry.
     *
     * @param again when it is tried again, ISO 8601 in UTC, null when it is not
     */
    void refused(String address, String reason, @Nullable String again);
  }

  /** What became of an entry; nothing when the program is to stop. */
  private record Done(Optional<Feed.Settled> settled) {}

  private final FeedRows feeds;
  private final Fetcher fetcher;
  private final Visits visits;
  private final PollSettings settings;
  private final Clock clock;
  private final Listener listener;

  /**
   * Makes one.
   *
   * @param fetcher who fetches feeds; pages are fetched by {@code visits}
   */
  public Poller(
      Collection collection,
      Fetcher fetcher,
      Visits visits,
      PollSettings settings,
      Clock clock,
      Listener listener) {
    this.feeds = collection.feeds();
    this.fetcher = fetcher;
    this.visits = visits;
    this.settings = settings;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Asks the feeds that are due, and fetches the entries that are.
   *
   * @throws CollectionFailure when the collection cannot be written
   * @throws InterruptedIOException when the thread is told to stop
   */
  public void poll() throws CollectionFailure, InterruptedIOException {
    poll(feeds.due(now()));
  }

  /** Asks these feeds, due or not, and fetches the entries that are due. */
  public void poll(List<Feed> asked) throws CollectionFailure, InterruptedIOException {
    try (Crew crew = new Crew(settings.fetchers())) {
      Asking asking = new Asking(fetcher, settings, clock);
      Iterator<Callable<Asking.Answer>> asks =
          asked.stream().<Callable<Asking.Answer>>map(feed -> () -> asking.ask(feed)).iterator();
      crew.all(asks, this::note);
      List<Feed.Waiting> waiting = byTurns(feeds.waiting(now()));
      Iterator<Callable<Done>> fetches =
          waiting.stream().<Callable<Done>>map(entry -> () -> visit(entry)).iterator();
      crew.all(fetches, this::settle);
    }
  }

  /**
   * Polls whenever something is due, until the thread is told to stop.
   *
   * @throws InterruptedIOException when it is
   */
  public void watch(Pause pause) throws CollectionFailure, InterruptedIOException {
    while (true) {
      poll();
      pause.hold(rest());
    }
  }

  private Duration rest() throws CollectionFailure {
    Optional<String> due = feeds.nextDue();
    Duration rest =
        due.isEmpty() ? LONGEST_REST : Duration.between(clock.instant(), Instant.parse(due.get()));
    Duration atLeast = rest.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : rest;
    return atLeast.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : atLeast;
  }

  private String now() {
    return Asking.text(clock.instant());
  }

  private void note(List<Asking.Answer> answers) throws CollectionFailure {
    for (Asking.Answer answer : answers) {
      FetchFailure failure = answer.failure();
      if (failure != null && failure.kind() == Kind.STOPPED) {
        continue;
      }
      List<Feed.Entry> fresh = fresh(answer.items());
      int most = Math.min(fresh.size(), settings.most());
      List<Feed.Entry> passed = fresh.subList(most, fresh.size());
      if (!feeds.answered(answer.feed(), fresh.subList(0, most), passed)) {
        continue; // somebody removed it in the meantime
      }
      if (failure != null) {
        listener.failed(answer.feed(), failure.getMessage() == null ? "" : failure.getMessage());
      }
      if (failure == null || !fresh.isEmpty()) {
        listener.answered(answer.feed(), most, passed.size());
      }
    }
  }

  /** Returns what no feed named before, the newest first; what has no date counts as new. */
  private List<Feed.Entry> fresh(List<Item> items) throws CollectionFailure {
    List<Item> fresh = new ArrayList<>();
    for (Item item : items) {
      if (!feeds.isNamed(item.address().toString())) {
        fresh.add(item);
      }
    }
    fresh.sort(Comparator.comparing(Poller::dated).reversed());
    return fresh.stream().map(Poller::entry).toList();
  }

  private static Instant dated(Item item) {
    return item.dated() == null ? Instant.MAX : item.dated();
  }

  private static Feed.Entry entry(Item item) {
    Instant dated = item.dated();
    return new Feed.Entry(item.address().toString(), dated == null ? null : Asking.text(dated));
  }

  /** One of each host after the other, so that those who are slow or want distance hold up none. */
  private static List<Feed.Waiting> byTurns(List<Feed.Waiting> entries) {
    Map<String, Deque<Feed.Waiting>> hosts = new LinkedHashMap<>();
    for (Feed.Waiting entry : entries) {
      int host = entry.address().indexOf("://") + 3;
      int end = entry.address().indexOf('/', host);
      String name = entry.address().substring(host, end < 0 ? entry.address().length() : end);
      hosts.computeIfAbsent(name, key -> new ArrayDeque<>()).add(entry);
    }
    List<Feed.Waiting> turns = new ArrayList<>(entries.size());
    Deque<Deque<Feed.Waiting>> round = new ArrayDeque<>(hosts.values());
    while (!round.isEmpty()) {
      Deque<Feed.Waiting> host = round.remove();
      turns.add(host.remove());
      if (!host.isEmpty()) {
        round.add(host);
      }
    }
    return turns;
  }

  private Done visit(Feed.Waiting entry) {
    String address = entry.address();
    try {
      Visits.Brought brought = visits.bring(address, entry.outlet());
      String reason = brought.refusal() == null ? null : brought.refusal().reason();
      return done(new Feed.Settled(address, brought.page(), brought.refusal(), reason, null));
    } catch (FetchFailure e) {
      return e.kind() == Kind.STOPPED
          ? new Done(Optional.empty())
          : done(new Feed.Settled(address, null, null, e.getMessage(), again(entry, e)));
    }
  }

  private static Done done(Feed.Settled settled) {
    return new Done(Optional.of(settled));
  }

  /** Returns when to try again; a page that is announced before it is there counts as passing. */
  private @Nullable String again(Feed.Waiting entry, FetchFailure failure) {
    int tries = entry.tries() + 1;
    boolean passing = failure.kind().isPassing() || failure.status() == 404;
    if (!passing || tries >= settings.tries()) {
      return null;
    }
    Duration wait = PollSettings.afterTries(tries);
    Duration asked = failure.after();
    boolean longer = asked != null && asked.compareTo(wait) > 0;
    return Asking.text(clock.instant().plus(longer ? asked : wait));
  }

  private void settle(List<Done> done) throws CollectionFailure {
    List<Feed.Settled> settled = done.stream().flatMap(one -> one.settled().stream()).toList();
    List<Optional<Outcome>> outcomes = feeds.settle(settled);
    for (int i = 0; i < settled.size(); i++) {
      Feed.Settled entry = settled.get(i);
      if (entry.page() != null && outcomes.get(i).isPresent()) {
        listener.kept(entry.address(), entry.page().reading().id(), outcomes.get(i).get());
      } else {
        listener.refused(entry.address(), String.valueOf(entry.reason()), entry.due());
      }
    }
  }
}
