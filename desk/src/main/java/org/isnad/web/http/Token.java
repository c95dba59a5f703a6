package org.isnad.web.http;

import java.io.IOException;

/**
 * Lets in who knows the token. Whoever came with it once is known by a cookie from then on.
 *
 * <p>It may stand in the address ({@code ?token=…}, as the program prints it, which leads at once
 * to the address without it), in the form that is shown otherwise, or in the header {@code
 * Authorization: Bearer …}.
 */
public final class Token implements Handler {

  /** Where the form is sent. */
  public static final String DOOR = "/enter";

  /** Style and script of the form itself: they tell nothing of the collection. */
  private static final String OPEN = "/assets/";

  private static final String COOKIE = "isnad_key";
  private static final String FIELD = "token";
  private static final String BEARER = "Bearer ";
  private static final long MONTH = 30L * 24 * 3600;

  private final Handler inner;
  private final String token;
  private final Secret secret;
  private final Faults.Page form;
  private final Patience guesses;

  /**
   * Makes the door before {@code inner}.
   *
   * @param form shows the form that asks for the token
   * @param guesses how often somebody may be wrong
   */
  public Token(Handler inner, String token, Secret secret, Faults.Page form, Buckets guesses) {
    this.inner = inner;
    this.token = token;
    this.secret = secret;
    this.form = form;
    this.guesses = new Patience(this::ask, guesses);
  }

  @Override
  public Response answer(Request request) throws IOException {
    boolean open = request.path().startsWith(OPEN);
    if (open || secret.same(request.cookie(COOKIE), key()) || bearer(request)) {
      return inner.answer(request);
    }
    String offered = offered(request);
    if (offered.isEmpty()) {
      return form.of(request, 401, "");
    }
    return secret.same(offered, token) ? enter(request) : guesses.answer(request);
  }

  /** Only who is wrong waits; whoever knows the token is let in at once. */
  private Response ask(Request request) {
    return form.of(request, 401, "This is not the token.");
  }

  private Response enter(Request request) {
    boolean post = request.method().equals("POST");
    return Response.seeOther(post ? "/" : request.path())
        .withCookie(COOKIE, key(), MONTH)
        .with("Cache-Control", "no-store");
  }

  private String offered(Request request) throws Refused {
    boolean door = request.method().equals("POST") && request.path().equals(DOOR);
    return door ? request.form().word(FIELD) : request.asked().word(FIELD);
  }

  private boolean bearer(Request request) {
    String header = request.header("authorization").orElse("");
    return header.startsWith(BEARER) && secret.same(header.substring(BEARER.length()), token);
  }

  private String key() {
    return secret.sign("key");
  }
}
