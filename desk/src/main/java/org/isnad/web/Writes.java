package org.isnad.web;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.isnad.collection.Collection;
import org.isnad.collection.Correction;
import org.isnad.collection.Kept;
import org.isnad.collection.Replies;
import org.isnad.web.http.Fields;
import org.isnad.web.http.Refused;
import org.isnad.web.http.Request;
import org.isnad.web.http.Response;

/** What people write: replies, corrections, stars. Each leads back to where it is seen. */
final class Writes {

  private static final List<String> KINDS = List.of("direct", "indirect", "mixed");

  private static final int LONGEST_NAME = 300;

  private final Collection collection;
  private final ArticleView articles;
  private final Clock clock;

  Writes(Collection collection, ArticleView articles, Clock clock) {
    this.collection = collection;
    this.articles = articles;
    this.clock = clock;
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** A reply; without a name or a comment the form comes back with what is missing. */
  Response reply(Request request) throws IOException {
    Fields form = request.form();
    String name = form.word("name");
    String comment = form.word("comment");
    if (name.isEmpty() || comment.isEmpty()) {
      ArticleView.Draft draft =
          new ArticleView.Draft(name, comment, name.isEmpty(), comment.isEmpty());
      Response page = articles.page(request, draft);
      return new Response(422, page.headers(), page.body());
    }
    if (name.length() > Replies.LONGEST_NAME || comment.length() > Replies.LONGEST_COMMENT) {
      throw new Refused(
          413,
          "The reply is too long: want at most "
              + Replies.LONGEST_NAME
              + " letters of name and "
              + Replies.LONGEST_COMMENT
              + " of comment.");
    }
    Kept page = ArticleView.kept(request.part("id"), collection);
    long number = collection.replies().add(page.id(), name, comment, now());
    return Response.seeOther("/article/" + page.id() + "#reply" + number);
  }

  Response removeReply(Request request) throws IOException {
    String page =
        collection
            .replies()
            .remove(number(request))
            .orElseThrow(() -> new Refused(404, "There is no such reply."));
    return Response.seeOther("/article/" + page + "#replies");
  }

  /** Puts something right in a statement. */
  Response correct(Request request) throws IOException {
    Fields form = request.form();
    String statement = request.part("id");
    Kept page = pageOf(statement);
    Correction.Kind kind =
        Correction.Kind.of(form.word("kind"))
            .orElseThrow(() -> new Refused(400, "This kind of correction is not known."));
    String value = form.word("value");
    check(kind, value);
    collection.correct(statement, kind, kind == Correction.Kind.WRONG ? null : value, now(), null);
    return Response.seeOther("/article/" + page.id() + "#s" + statement);
  }

  private static void check(Correction.Kind kind, String value) throws Refused {
    boolean right =
        switch (kind) {
          case SPEAKER -> !value.isEmpty() && value.length() <= LONGEST_NAME;
          case KIND -> KINDS.contains(value);
          case WRONG -> true;
          case ACT ->
              List.of(org.isnad.lexicon.Act.values()).stream()
                  .anyMatch(act -> act.word().equals(value));
          case POLARITY -> value.equals("affirmed") || value.equals("negated");
        };
    if (!right) {
      throw new Refused(400, "The correction does not say what is right.");
    }
  }

  /** Takes a correction back. */
  Response undo(Request request) throws IOException {
    long number = number(request);
    Optional<Correction> made =
        collection.corrections(false).stream()
            .filter(correction -> correction.number() == number)
            .findFirst();
    if (made.isEmpty()) {
      throw new Refused(404, "There is no such correction.");
    }
    collection.undo(number);
    String statement = made.get().statement();
    String anchor = statement == null ? "" : "#s" + statement;
    return Response.seeOther("/article/" + made.get().page() + anchor);
  }

  /** Stars a statement or takes the star back. */
  Response star(Request request) throws IOException {
    String statement = request.part("id");
    pageOf(statement);
    collection.stars().set(statement, request.form().word("on").equals("1"), now());
    return Response.seeOther(request.form().word("back"));
  }

  private Kept pageOf(String statement) throws IOException {
    return StatementView.pageOf(statement, collection);
  }

  private static long number(Request request) throws Refused {
    try {
      return Long.parseLong(request.part("number"));
    } catch (NumberFormatException e) {
      throw new Refused(404, "There is no such number.");
    }
  }
}
