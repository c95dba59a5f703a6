package org.isnad.feed;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An address could not be fetched; says which, why, and what would be right. */
public final class FetchFailure extends IOException {

  private static final long serialVersionUID = 1;

  /** What sort of failure it is. */
  public enum Kind {
    /** It is no address of the web, or one that is not fetched. */
    ADDRESS(false),
    /** It leads into a private network, or to this machine. */
    PRIVATE(false),
    /** The site's robots.txt does not want it fetched. */
    ROBOTS(false),
    /** The site's robots.txt could not be read, so nothing is fetched for now. */
    ROBOTS_UNKNOWN(true),
    /** No machine bears this name. */
    NO_HOST(true),
    /** The machine does not answer the call. */
    NO_CONNECTION(true),
    /** It does not prove who it is. */
    NOT_TRUSTED(false),
    /** It took too long. */
    TIMEOUT(true),
    /** It is longer than allowed, packed or unpacked. */
    TOO_LARGE(false),
    /** It breaks off in the midst. */
    BROKEN_OFF(true),
    /** What came is no HTTP, or packed in a way that cannot be unpacked. */
    GARBLED(false),
    /** It leads on and on, or in a circle. */
    REDIRECTS(false),
    /** The site is overloaded, or asks to come later. */
    LATER(true),
    /** The site says no: there is no such page, or not for us. */
    STATUS(false),
    /** What came is no page and no feed. */
    CONTENT(false),
    /** Somebody ended the program. */
    STOPPED(false);

    private final boolean passing;

    Kind(boolean passing) {
      this.passing = passing;
    }

    /** Says whether it makes sense to try again. */
    public boolean isPassing() {
      return passing;
    }
  }

  private final Kind kind;
  private final String address;
  private final String reason;
  private final int status;
  private final @Nullable Duration after;

  /** Says that {@code address} could not be fetched, and why. */
  public FetchFailure(Kind kind, String address, String reason) {
    this(kind, address, reason, 0, null);
  }

  /**
   * Says that the site answered with a status that is no page.
   *
   * @param status the HTTP status, 0 when there was none
   * @param after how long the site asks to be left alone, null when it does not say
   */
  FetchFailure(Kind kind, String address, String reason, int status, @Nullable Duration after) {
    super(address + ": " + reason);
    this.kind = kind;
    this.address = address;
    this.reason = reason;
    this.status = status;
    this.after = after;
  }

  FetchFailure(Kind kind, String address, String reason, Throwable cause) {
    this(kind, address, reason);
    initCause(cause);
  }

  /** Returns what sort of failure it is. */
  public Kind kind() {
    return kind;
  }

  /** Returns the address that failed; after a redirect that to which it led. */
  public String address() {
    return address;
  }

  /** Returns why, without the address. */
  public String reason() {
    return reason;
  }

  /** Returns the HTTP status, 0 when there was none. */
  public int status() {
    return status;
  }

  /** Returns how long the site asks to be left alone, null when it does not say. */
  public @Nullable Duration after() {
    return after;
  }
}
