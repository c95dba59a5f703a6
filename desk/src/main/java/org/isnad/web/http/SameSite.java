package org.isnad.web.http;

import java.io.IOException;
import java.util.Map;

/**
 * Lets through only what our own pages write.
 *
 * <p>Another page that the person has open could send a form here. So every form of ours carries a
 * mark that is made of the visit's cookie and a secret, and what comes from another origin is
 * refused by what the browser says of it.
 */
public final class SameSite implements Handler {

  /** The part of a request under which the mark for our forms stands. */
  public static final String MARK = "mark";

  /** The field of a form that carries it. */
  public static final String FIELD = "mark";

  private static final String COOKIE = "isnad_visit";
  private static final int LENGTH = 32;
  private static final long YEAR = 365L * 24 * 3600;

  private final Handler inner;
  private final Secret secret;

  /** Makes the door before {@code inner}. */
  public SameSite(Handler inner, Secret secret) {
    this.inner = inner;
    this.secret = secret;
  }

  @Override
  public Response answer(Request request) throws IOException {
    String visit = request.cookie(COOKIE);
    boolean known = visit.length() == LENGTH && visit.chars().allMatch(SameSite::isDigit);
    if (!request.onlyReads()) {
      check(request, known ? visit : "");
      return inner.answer(request.with(Map.of(MARK, mark(visit))));
    }
    String now = known ? visit : secret.fresh();
    Response answer = inner.answer(request.with(Map.of(MARK, mark(now))));
    boolean page = answer.header("Content-Type").orElse("").startsWith("text/html");
    return known || !page ? answer : answer.withCookie(COOKIE, now, YEAR);
  }

  private static boolean isDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }

  private String mark(String visit) {
    return secret.sign("form " + visit);
  }

  private void check(Request request, String visit) throws IOException {
    String site = request.header("sec-fetch-site").orElse("");
    String host = request.header("host").orElse("");
    String origin = request.header("origin").orElse("http://" + host);
    // Our pages tell nobody where they are (no-referrer), so browsers send them without an origin.
    boolean hidden = origin.equals("null") && site.equals("same-origin");
    boolean ours = origin.equals("http://" + host) || origin.equals("https://" + host);
    if (!(ours || hidden) || !(site.isEmpty() || site.equals("same-origin"))) {
      throw new Refused(403, "This came from another site: want a form of the desk itself.");
    }
    if (visit.isEmpty() || !secret.same(request.form().word(FIELD), mark(visit))) {
      throw new Refused(403, "The form is too old: want it loaded and sent anew.");
    }
  }
}
