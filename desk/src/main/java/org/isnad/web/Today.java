package org.isnad.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.isnad.collection.Collection;
import org.isnad.collection.Newest;
import org.isnad.collection.Place;
import org.isnad.collection.Voices;
import org.isnad.web.http.Fields;
import org.isnad.web.http.Handler;
import org.isnad.web.http.Refused;
import org.isnad.web.http.Request;
import org.isnad.web.http.Response;
import org.jspecify.annotations.Nullable;

/** The first page: the newest statements, who speaks most, about what. */
public final class Today implements Handler {

  private static final int STATEMENTS = 40;
  private static final int BARS = 8;

  /**
   * What it shows.
   *
   * @param stories the newest, by article
   * @param older the address of what comes after, null at the end
   * @param fresh how many of these came since the last visit
   * @param starred whether only what is starred is shown
   * @param first the earliest day shown
   * @param last the latest day shown
   * @param all how many statements there are of these days
   * @param speakers who speaks most in these days
   * @param topics what the articles of these days name
   */
  public record View(
      List<Story> stories,
      @Nullable String older,
      long fresh,
      boolean starred,
      String first,
      String last,
      int all,
      List<Bar> speakers,
      List<Bar> topics) {}

  private final Collection collection;
  private final Press press;
  private final Clock clock;

  Today(Collection collection, Press press, Clock clock) {
    this.collection = collection;
    this.press = press;
    this.clock = clock;
  }

  @Override
  public Response answer(Request request) throws IOException {
    Words words = press.words(request);
    Fields asked = request.asked();
    boolean starred = asked.first("starred").isPresent();
    Seen seen = Seen.of(request, collection.newest().lastNumber(), clock);
    Newest.Which which = new Newest.Which(asked.first("day").orElse(null), null, starred);
    List<Newest.Entry> entries = collection.newest().after(after(asked), which, STATEMENTS);
    List<Story> stories = Story.of(entries, collection, seen.before(), words);
    View view = view(stories, older(entries, which), starred, words);
    String title = words.say(starred ? "nav.starred" : "nav.today");
    Frame frame = press.frame(request, starred ? "starred" : "today", title);
    return seen.on(press.page("today", frame, view));
  }

  static Place after(Fields asked) throws Refused {
    String after = asked.word("after");
    if (after.isEmpty()) {
      return Place.START;
    }
    return Place.of(after)
        .orElseThrow(() -> new Refused(400, "after is no place in the list: want one of its own."));
  }

  private static @Nullable String older(List<Newest.Entry> entries, Newest.Which which) {
    if (entries.size() < STATEMENTS) {
      return null;
    }
    String day = which.day() == null ? "" : "&day=" + which.day();
    String starred = which.starred() ? "&starred=1" : "";
    return "/?after=" + entries.get(entries.size() - 1).place() + day + starred;
  }

  private View view(List<Story> stories, @Nullable String older, boolean starred, Words words)
      throws IOException {
    String last = stories.isEmpty() ? "" : stories.get(0).day();
    String first = stories.isEmpty() ? "" : stories.get(stories.size() - 1).day();
    Voices voices = collection.voices();
    int all = voices.statements(first, last);
    List<Voices.Count> topics = voices.topics(first, last, words.language(), BARS);
    long fresh =
        stories.stream().flatMap(story -> story.tellings().stream()).filter(Telling::fresh).count();
    return new View(
        stories,
        older,
        fresh,
        starred,
        first,
        last,
        all,
        Bar.speakers(voices.most(first, last, BARS), all, words),
        Bar.counts(topics, 0, words));
  }
}
