package org.isnad.web.http;

import java.io.IOException;

/** Turns away who asks too often. */
public final class Patience implements Handler {

  private final Handler inner;
  private final Buckets buckets;

  /** Makes the door before {@code inner}. */
  public Patience(Handler inner, Buckets buckets) {
    this.inner = inner;
    this.buckets = buckets;
  }

  @Override
  public Response answer(Request request) throws IOException {
    if (!buckets.take(request.peer())) {
      throw new Refused(429, "Too many requests: want a moment's rest.");
    }
    return inner.answer(request);
  }
}
