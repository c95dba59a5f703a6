package org.isnad.web.http;

import java.io.IOException;
import java.lang.System.Logger.Level;

/** Turns what went wrong into an answer. */
public final class Faults implements Handler {

  private static final System.Logger LOG = System.getLogger("org.isnad.web");

  /** Shows a fault to a person. */
  @FunctionalInterface
  public interface Page {
    /** Returns the page for {@code status} with the sentence {@code reason}. */
    Response of(Request request, int status, String reason);
  }

  private final Handler inner;
  private final Page page;

  /** Makes the door before {@code inner}. */
  public Faults(Handler inner, Page page) {
    this.inner = inner;
    this.page = page;
  }

  @Override
  public Response answer(Request request) {
    try {
      return inner.answer(request);
    } catch (Refused e) {
      return page.of(request, e.status(), e.reason());
    } catch (Router.NotAllowed e) {
      return page.of(request, 405, "Nothing is done here by " + method(request) + ".")
          .with("Allow", e.allowed());
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.ERROR, "no answer to " + method(request) + " " + request.path(), e);
      String reason =
          e instanceof IOException ? String.valueOf(e.getMessage()) : "The desk failed.";
      return page.of(request, 500, reason);
    }
  }

  private static String method(Request request) {
    return request.method().length() > 20 ? "that method" : request.method();
  }
}
