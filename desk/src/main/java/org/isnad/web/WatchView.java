package org.isnad.web;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.isnad.collection.Collection;
import org.isnad.collection.CollectionFailure;
import org.isnad.collection.WatchList;
import org.isnad.find.Finder;
import org.isnad.find.Hits;
import org.isnad.find.Order;
import org.isnad.find.Question;
import org.isnad.find.QuestionFailure;
import org.isnad.find.StatementHit;
import org.isnad.web.http.Fields;
import org.isnad.web.http.Handler;
import org.isnad.web.http.Percent;
import org.isnad.web.http.Refused;
import org.isnad.web.http.Request;
import org.isnad.web.http.Response;
import org.jspecify.annotations.Nullable;

/** Watch lists: questions that are asked again and again, and what is new in each. */
public final class WatchView implements Handler {

  private static final int HITS = 50;
  private static final int LONGEST_NAME = 100;

  /**
   * What it shows.
   *
   * @param lists all lists
   */
  public record View(List<Line> lists) {}

  /**
   * A list.
   *
   * @param name what people call it
   * @param query the question
   * @param made when, in words
   * @param fresh how many statements are new
   * @param address of its page
   * @param all the address of all that the question finds
   */
  public record Line(
      String name, String query, String made, int fresh, String address, String all) {}

  /**
   * What is new in one.
   *
   * @param list the list
   * @param stories what is new
   * @param last the number of the last page that was looked at, to be noted as seen
   * @param next the address of what comes after, null at the end
   */
  public record One(Line list, List<Story> stories, long last, @Nullable String next) {}

  private final Collection collection;
  private final Asking asking;
  private final Press press;
  private final Clock clock;

  WatchView(Collection collection, Asking asking, Press press, Clock clock) {
    this.collection = collection;
    this.asking = asking;
    this.press = press;
    this.clock = clock;
  }

  @Override
  public Response answer(Request request) throws IOException {
    Words words = press.words(request);
    Finder finder = asking.finder();
    List<Line> lines = new ArrayList<>();
    for (WatchList list : collection.watchLists().all()) {
      lines.add(line(list, finder, words));
    }
    Frame frame = press.frame(request, "watch", words.say("nav.watch"));
    return press.page("watch", frame, new View(lines));
  }

  private static Line line(WatchList list, Finder finder, Words words) throws IOException {
    return new Line(
        list.name(),
        list.query(),
        words.time(list.made()),
        finder.count(Question.of(list.query()).after(list.seen()), false),
        "/watch/" + Percent.encode(list.name()),
        FindView.address(list.query(), ""));
  }

  /** Shows what is new in one list. */
  Response one(Request request) throws IOException {
    Words words = press.words(request);
    WatchList list = list(request);
    Finder finder = asking.finder();
    // Asked first: what comes while somebody looks is told twice rather than never.
    long last = finder.lastNumber();
    String after = request.asked().first("after").orElse(null);
    Hits<StatementHit> hits;
    try {
      Question fresh = Question.of(list.query()).after(list.seen());
      hits = finder.statements(fresh, Order.TIME, HITS, after);
    } catch (IllegalArgumentException e) {
      throw new Refused(400, "after is no key of these answers: want one that they gave.");
    }
    Line line = line(list, finder, words);
    String next = hits.next() == null ? null : line.address() + "?after=" + hits.next();
    One view = new One(line, FindView.stories(hits.list(), collection, words), last, next);
    return press.page("watched", press.frame(request, "watch", list.name()), view);
  }

  private WatchList list(Request request) throws IOException {
    return collection
        .watchLists()
        .named(request.part("name"))
        .orElseThrow(() -> new Refused(404, "No watch list has this name."));
  }

  /** Saves a question. */
  Response add(Request request) throws IOException {
    Fields form = request.form();
    String name = form.word("name");
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.indexOf('/') >= 0) {
      throw new Refused(400, "A watch list wants a name of 1 to 100 letters, without a slash.");
    }
    try {
      Question.of(form.word("q"));
      String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
      collection.watchLists().add(new WatchList(name, form.word("q"), now, collection.lastPage()));
    } catch (QuestionFailure e) {
      throw new Refused(400, String.valueOf(e.getMessage()));
    } catch (CollectionFailure e) {
      throw new Refused(409, String.valueOf(e.getMessage()));
    }
    return Response.seeOther("/watch");
  }

  /** Notes what is there as seen. */
  Response seen(Request request) throws IOException {
    WatchList list = list(request);
    try {
      collection.watchLists().seen(list.name(), Long.parseLong(request.form().word("last")));
    } catch (NumberFormatException e) {
      throw new Refused(400, "last is no number of a page.");
    }
    return Response.seeOther("/watch");
  }

  /** Takes a list away. */
  Response remove(Request request) throws IOException {
    collection.watchLists().remove(list(request).name());
    return Response.seeOther("/watch");
  }
}
