package org.isnad.web.http;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts how often each peer may still ask: a bucket that so many drops fit in and that fills again
 * at a steady rate. May be used by many threads.
 */
public final class Buckets {

  private static final int PEERS = 4096;

  private record Bucket(double drops, long millis) {}

  private final double size;
  private final double perSecond;
  private final Clock clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > PEERS;
        }
      };

  /**
   * Makes empty ones.
   *
   * @param size how often in one go
   * @param perSecond how often again each second
   */
  public Buckets(double size, double perSecond, Clock clock) {
    this.size = size;
    this.perSecond = perSecond;
    this.clock = clock;
  }

  /** Takes a drop; says whether there was one. */
  public synchronized boolean take(String peer) {
    long now = clock.millis();
    Bucket before = buckets.getOrDefault(peer, new Bucket(size, now));
    double seconds = Math.max(0, now - before.millis()) / 1000.0;
    double drops = Math.min(size, before.drops() + seconds * perSecond);
    boolean enough = drops >= 1;
    buckets.put(peer, new Bucket(enough ? drops - 1 : drops, now));
    return enough;
  }
}
