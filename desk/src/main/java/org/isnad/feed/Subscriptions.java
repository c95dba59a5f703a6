package org.isnad.feed;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.isnad.collection.Collection;
import org.isnad.collection.CollectionFailure;
import org.isnad.feed.FetchFailure.Kind;
import org.isnad.feed.Fetcher.Want;
import org.jspecify.annotations.Nullable;

/** Finds the feed that a person means, and notes that it is to be asked for news. */
public final class Subscriptions {

  /**
   * What became of a wish.
   *
   * @param address where the feed lies
   * @param title what it calls itself, null when it does not
   * @param fresh whether it was not there before
   * @param others the other feeds of the page that was named, if it was one
   */
  public record Subscribed(
      Address address, @Nullable String title, boolean fresh, List<Address> others) {}

  /** A feed that was found and read. */
  private record Found(Address address, Listing listing, List<Address> others) {}

  private final Collection collection;
  private final Fetcher fetcher;
  private final Clock clock;

  /** Makes one. */
  public Subscriptions(Collection collection, Fetcher fetcher, Clock clock) {
    this.collection = collection;
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /**
   * Adds the feed or sitemap at {@code address}; of a page, the first feed that it names.
   *
   * @param outlet what pages count for that name no outlet themselves, null for nothing
   * @throws FetchFailure when there is no feed
   */
  public Subscribed add(String address, @Nullable String outlet)
      throws FetchFailure, CollectionFailure {
    Found found = find(Address.of(address));
    String title = found.listing().title();
    boolean fresh = collection.feeds().add(found.address().toString(), title, outlet, now());
    return new Subscribed(found.address(), title, fresh, found.others());
  }

  /**
   * Adds what lies at {@code address} without a look at it; whether it is a feed shows when it is
   * asked.
   *
   * @return whether it was not there before
   */
  public boolean addUnseen(String address, @Nullable String outlet)
      throws FetchFailure, CollectionFailure {
    return collection.feeds().add(Address.of(address).toString(), null, outlet, now());
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private Found find(Address address) throws FetchFailure {
    Fetched fetched = fetcher.fetch(address, Want.FEED, Validators.NONE);
    try {
      return new Found(lasting(fetched), FeedReader.read(fetched), List.of());
    } catch (FetchFailure e) {
      List<Address> named = e.kind() == Kind.CONTENT ? Discovery.feeds(fetched) : List.of();
      return firstOf(named, e);
    }
  }

  private Found firstOf(List<Address> named, FetchFailure none) throws FetchFailure {
    FetchFailure last =
        named.isEmpty()
            ? new FetchFailure(none.kind(), none.address(), none.reason() + "; it names none")
            : none;
    for (Address address : named) {
      try {
        Fetched fetched = fetcher.fetch(address, Want.FEED, Validators.NONE);
        Listing listing = FeedReader.read(fetched);
        List<Address> others = named.stream().filter(one -> !one.equals(address)).toList();
        return new Found(lasting(fetched), listing, others);
      } catch (FetchFailure e) {
        last = e;
      }
    }
    throw last;
  }

  /** What moved for good is asked where it lives now; other redirects may change. */
  private static Address lasting(Fetched fetched) {
    Address moved = fetched.moved();
    return moved == null ? fetched.asked() : moved;
  }
}
