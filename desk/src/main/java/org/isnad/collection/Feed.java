package org.isnad.collection;

import org.jspecify.annotations.Nullable;

/**
 * A feed or sitemap that is asked for news. Times are ISO 8601 in UTC.
 *
 * @param number its number in the collection
 * @param address where it lies
 * @param title what it calls itself, null when not known
 * @param outlet what a person calls it, null when they did not say
 * @param added when it was added
 * @param etag what the site gave to ask by, null when it gave none
 * @param modified the same, as a date
 * @param asked when it was last asked, null when never
 * @param succeeded when it last answered as it should, null when never
 * @param due when to ask next, null when never, since it is gone for good
 * @param failures how often it failed since it last answered as it should
 * @param error why it failed last, null when it did not
 */
public record Feed(
    long number,
    String address,
    @Nullable String title,
    @Nullable String outlet,
    String added,
    @Nullable String etag,
    @Nullable String modified,
    @Nullable String asked,
    @Nullable String succeeded,
    @Nullable String due,
    int failures,
    @Nullable String error) {

  /**
   * Something that a feed names.
   *
   * @param address where it lies
   * @param dated what the feed dates it, ISO 8601 in UTC, null when it does not
   */
  public record Entry(String address, @Nullable String dated) {}

  /**
   * An entry that waits to be fetched.
   *
   * @param feed the feed that named it first
   * @param outlet what a person calls that feed, null when they did not say
   * @param address where it lies
   * @param tries how often it was tried
   */
  public record Waiting(long feed, @Nullable String outlet, String address, int tries) {}

  /**
   * What became of an entry.
   *
   * @param address where it lies
   * @param page what was read of it, null when no page could be made of it
   * @param refusal the bytes that no page could be made of, null when there were none
   * @param reason why not, null when there is a page
   * @param due when to try again, null when not
   */
  public record Settled(
      String address,
      @Nullable Incoming page,
      @Nullable Refusal refusal,
      @Nullable String reason,
      @Nullable String due) {}

  /** Returns a name for people. */
  public String name() {
    return outlet != null ? outlet : title != null ? title : address;
  }
}
