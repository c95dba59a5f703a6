package org.isnad.cli;

import java.time.Duration;
import java.util.Optional;

/**
 * How long work will still take: what is left takes as long for each byte as what is done took.
 *
 * @param total how many bytes there are in all, 0 when unknown
 */
record Estimate(long total) {

  /**
   * Returns how long the rest takes; nothing before a hundredth is done, when it would be a guess.
   *
   * @param done how many bytes are behind
   * @param elapsed how long they took
   */
  Optional<Duration> rest(long done, Duration elapsed) {
    if (total <= 0 || done < total / 100.0 || done <= 0) {
      return Optional.empty();
    }
    double left = Math.max(0, total - done) / (double) done;
    return Optional.of(Duration.ofMillis(Math.round(elapsed.toMillis() * left)));
  }

  /** Returns a duration as people say it: {@code 3 h 05 min}, {@code 12 min}, {@code 40 s}. */
  static String words(Duration duration) {
    long seconds = duration.toSeconds();
    if (seconds < 60) {
      return seconds + " s";
    }
    long minutes = seconds / 60;
    if (minutes < 60) {
      return minutes + " min";
    }
    return minutes / 60 + " h " + (minutes % 60 < 10 ? "0" : "") + minutes % 60 + " min";
  }
}
