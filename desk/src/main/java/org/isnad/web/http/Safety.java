package org.isnad.web.http;

import java.io.IOException;

/**
 * Tells the browser what a page may do: load what lies here, and nothing else.
 *
 * <p>No script, style or frame within a page, none from elsewhere (Content Security Policy, level
 * 3). So even words that got through the escaping could not run.
 */
public final class Safety implements Handler {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Handler inner;

  /** Makes the door before {@code inner}. */
  public Safety(Handler inner) {
    this.inner = inner;
  }

  @Override
  public Response answer(Request request) throws IOException {
    Response answer =
        inner
            .answer(request)
            .with("X-Content-Type-Options", "nosniff")
            .with("Referrer-Policy", "no-referrer")
            .with("X-Frame-Options", "DENY")
            .with("Cross-Origin-Opener-Policy", "same-origin")
            .with("Cross-Origin-Resource-Policy", "same-origin")
            .with("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    return answer.header("Content-Security-Policy").isPresent()
        ? answer
        : answer.with("Content-Security-Policy", POLICY);
  }
}
