package org.isnad.feed;

import java.time.Duration;

/**
 * How feeds are asked for news.
 *
 * @param every how long to wait before a feed is asked again
 * @param most how many new entries of one feed are fetched, the newest; others are passed over
 * @param tries how often an entry is tried that cannot be fetched just now
 * @param fetchers how many fetch at a time
 */
public record PollSettings(Duration every, int most, int tries, int fetchers) {

  /** As the house thinks right. */
  public static final PollSettings USUAL = new PollSettings(Duration.ofMinutes(30), 500, 4, 8);

  /** A feed that fails is asked at least this often. */
  private static final Duration LONGEST = Duration.ofDays(1);

  /** How long to wait before an entry is tried a second time. */
  private static final Duration FIRST = Duration.ofMinutes(10);

  /** Doubled more often, every wait is longer than the longest. */
  private static final int MOST_DOUBLINGS = 16;

  /** Returns the same with another wait between two times. */
  public PollSettings every(Duration length) {
    return new PollSettings(length, most, tries, fetchers);
  }

  /** Returns the same with another bound on the entries that are fetched. */
  public PollSettings atMost(int entries) {
    return new PollSettings(every, entries, tries, fetchers);
  }

  /** Returns how long to wait after so many failures of a feed, twice as long each time. */
  Duration afterFailures(int failures) {
    return shorter(doubled(every, failures - 1), LONGEST);
  }

  /** Returns how long to wait after so many tries of an entry, twice as long each time. */
  static Duration afterTries(int tries) {
    return shorter(doubled(FIRST, tries - 1), LONGEST);
  }

  private static Duration doubled(Duration length, int times) {
    return length.multipliedBy(1L << Math.min(times, MOST_DOUBLINGS));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
