package org.isnad.web.http;

import java.io.IOException;

/** Answers a request. */
@FunctionalInterface
public interface Handler {

  /**
   * Returns the answer.
   *
   * @throws Refused when the request is at fault; becomes a page with its status
   * @throws IOException when the collection or the disk fails; becomes status 500
   */
  Response answer(Request request) throws IOException;
}
