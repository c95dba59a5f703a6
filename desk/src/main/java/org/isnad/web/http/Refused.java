package org.isnad.web.http;

import java.io.IOException;

/** A request that is not answered as asked; says why, and what would be right. */
public final class Refused extends IOException {

  private static final long serialVersionUID = 1;

  private final int status;

  /**
   * Refuses.
   *
   * @param status the HTTP status, 400 to 499
   * @param message what is wrong and what would be right, in a sentence
   */
  public Refused(int status, String message) {
    super(message);
    this.status = status;
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }

  /** Returns the sentence. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
