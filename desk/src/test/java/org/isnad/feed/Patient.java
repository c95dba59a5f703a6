package org.isnad.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that goes on only while somebody waits; so nobody has to. */
public final class Patient extends Clock implements Pause {

  private final List<Duration> waits = new CopyOnWriteArrayList<>();
  private Instant now;

  public Patient(String start) {
    now = Instant.parse(start);
  }

  @Override
  public synchronized void hold(Duration length) {
    waits.add(length);
    now = now.plus(length);
  }

  /** Lets time pass. */
  public synchronized void pass(Duration length) {
    now = now.plus(length);
  }

  /** Returns how long was waited, each time. */
  public List<Duration> waits() {
    return List.copyOf(waits);
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
