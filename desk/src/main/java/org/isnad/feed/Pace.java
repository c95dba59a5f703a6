package org.isnad.feed;

import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps a distance between two requests to one host, whoever makes them. May be used by many
 * threads: each gets its turn in the order in which it asked.
 */
final class Pace {

  private final Clock clock;
  private final Pause pause;
  private final Map<String, Instant> free = new HashMap<>();

  Pace(Clock clock, Pause pause) {
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * Waits for the turn of a request to {@code host}.
   *
   * @param distance how long after it the next one may come
   */
  void await(String host, Duration distance) throws InterruptedIOException {
    Duration wait = Duration.between(clock.instant(), turn(host, distance));
    if (wait.compareTo(Duration.ZERO) > 0) {
      pause.hold(wait);
    }
  }

  private synchronized Instant turn(String host, Duration distance) {
    Instant now = clock.instant();
    Instant turn = free.getOrDefault(host, now);
    if (turn.isBefore(now)) {
      turn = now;
    }
    free.put(host, turn.plus(distance));
    return turn;
  }
}
