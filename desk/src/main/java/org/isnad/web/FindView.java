package org.isnad.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Span;
import org.isnad.collection.Collection;
import org.isnad.collection.Newest;
import org.isnad.collection.Place;
import org.isnad.collection.Saying;
import org.isnad.collection.Voices;
import org.isnad.find.ArticleHit;
import org.isnad.find.By;
import org.isnad.find.Count;
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

/** Finding: a question, what answers it with the words lit, counts that narrow it. */
public final class FindView implements Handler {

  private static final int HITS = 30;
  private static final int BARS = 8;
  private static final int DAYS = 4000;

  /**
   * What it shows.
   *
   * @param question as it stands in the field
   * @param byRank whether the best come first, not the newest
   * @param articles whether articles are sought
   * @param total how much was found
   * @param stories what was found, where statements are sought
   * @param found what was found, where articles are
   * @param next the address of what comes after, null at the end
   * @param facets counts that narrow the question
   * @param chart what was found over time
   * @param problem why the question makes no sense, in English; null when it does
   * @param fields the fields of the form that have choices
   */
  public record View(
      String question,
      boolean byRank,
      boolean articles,
      int total,
      List<Story> stories,
      List<FoundArticle> found,
      @Nullable String next,
      List<Facet> facets,
      Chart chart,
      @Nullable String problem,
      Map<String, List<String>> fields) {}

  /**
   * Counts by something.
   *
   * @param word the key of the words for it
   * @param bars each leads to the question narrowed by it
   */
  public record Facet(String word, List<Bar> bars) {}

  /**
   * An article that was found.
   *
   * @param page the id of the page
   * @param title null without one
   * @param outlet null when unknown
   * @param day in words
   * @param passage where it stands, with what was sought lit
   */
  public record FoundArticle(
      String page,
      @Nullable String title,
      @Nullable String outlet,
      String day,
      List<Passage.Piece> passage) {}

  private final Collection collection;
  private final Asking asking;
  private final Press press;

  FindView(Collection collection, Asking asking, Press press) {
    this.collection = collection;
    this.asking = asking;
    this.press = press;
  }

  @Override
  public Response answer(Request request) throws IOException {
    Fields asked = request.asked();
    if (QueryForm.isFilled(asked)) {
      return Response.seeOther(address(QueryForm.question(asked), rest(asked)));
    }
    Words words = press.words(request);
    View view = view(asked, words);
    return press.page("find", press.frame(request, "find", words.say("nav.find")), view);
  }

  /** Order and what is sought, as they stand in an address. */
  private static String rest(Fields asked) {
    String sort = asked.word("sort").equals("rank") ? "&sort=rank" : "";
    return asked.first("articles").isPresent() ? sort + "&articles=1" : sort;
  }

  static String address(String question, String rest) {
    return "/find?q=" + Percent.encode(question) + rest;
  }

  private View view(Fields asked, Words words) throws IOException {
    String typed = asked.word("q");
    try {
      return view(asked, Question.of(typed), words);
    } catch (QuestionFailure e) {
      boolean articles = asked.first("articles").isPresent();
      return new View(
          typed,
          false,
          articles,
          0,
          List.of(),
          List.of(),
          null,
          List.of(),
          Chart.of(List.of(), words),
          e.getMessage(),
          QueryForm.CHOICES);
    }
  }

  private View view(Fields asked, Question question, Words words) throws IOException {
    Finder finder = asking.finder();
    boolean rank = asked.word("sort").equals("rank");
    boolean articles = asked.first("articles").isPresent();
    Order order = rank ? Order.RANK : Order.TIME;
    String after = asked.first("after").orElse(null);
    List<Story> stories = List.of();
    List<FoundArticle> found = List.of();
    Hits<?> hits;
    try {
      if (articles) {
        Hits<ArticleHit> answer = finder.articles(question, order, HITS, after);
        found = answer.list().stream().map(hit -> found(hit, words)).toList();
        hits = answer;
      } else {
        Hits<StatementHit> answer = finder.statements(question, order, HITS, after);
        stories = stories(answer.list(), collection, words);
        hits = answer;
      }
    } catch (QuestionFailure e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new Refused(400, "after is no key of these answers: want one that they gave.");
    }
    String next =
        hits.next() == null
            ? null
            : address(question.toString(), rest(asked)) + "&after=" + hits.next();
    return new View(
        asked.word("q"),
        rank,
        articles,
        hits.total(),
        stories,
        found,
        next,
        facets(finder, question, asked, hits.total(), words),
        chart(finder, question, words),
        null,
        QueryForm.CHOICES);
  }

  /** Returns statements that were found as stories, with what was sought lit. */
  static List<Story> stories(List<StatementHit> hits, Collection collection, Words words)
      throws IOException {
    List<Newest.Entry> entries = new ArrayList<>();
    Map<String, List<Span>> sought = new HashMap<>();
    for (StatementHit hit : hits) {
      Saying saying = hit.saying();
      Place place = new Place(saying.day(), saying.number(), saying.position());
      boolean starred = collection.stars().has(saying.id());
      entries.add(new Newest.Entry(saying.id(), saying.page(), place, 0, starred));
      sought.put(saying.id(), hit.highlights());
    }
    return Story.of(entries, sought, collection, Long.MAX_VALUE, words);
  }

  private static FoundArticle found(ArticleHit hit, Words words) {
    List<Passage.Piece> pieces = new ArrayList<>();
    int at = hit.passage().start();
    for (Span span : hit.highlights()) {
      pieces.add(
          new Passage.Piece(Passage.Part.BETWEEN, hit.page().at(new Span(at, span.start()))));
      pieces.add(new Passage.Piece(Passage.Part.BETWEEN, hit.page().at(span), true));
      at = span.end();
    }
    pieces.add(
        new Passage.Piece(Passage.Part.BETWEEN, hit.page().at(new Span(at, hit.passage().end()))));
    var article = hit.page().reading().article();
    return new FoundArticle(
        hit.page().id(), article.title(), article.outlet(), words.day(hit.page().day()), pieces);
  }

  private static List<Facet> facets(
      Finder finder, Question question, Fields asked, int total, Words words) throws IOException {
    List<Facet> facets = new ArrayList<>();
    for (By by : List.of(By.SPEAKER, By.OUTLET, By.ACT, By.KIND, By.POLARITY, By.LANG)) {
      List<Bar> bars = new ArrayList<>();
      List<Count> counts = finder.counts(question, false, by, BARS);
      int longest = counts.stream().mapToInt(Count::count).max().orElse(1);
      for (Count count : counts) {
        bars.add(bar(by, count, question, asked, total, longest, words));
      }
      if (bars.size() > 1) {
        facets.add(new Facet("by." + by.word(), bars));
      }
    }
    return facets;
  }

  private static Bar bar(
      By by, Count count, Question question, Fields asked, int total, int longest, Words words) {
    boolean named = by == By.SPEAKER || by == By.OUTLET;
    String value = named ? count.label() : count.key();
    String narrowed = (question + " " + QueryForm.part(by.word(), value)).strip();
    return new Bar(
        named ? count.label() : words.choice(by.word(), count.key()),
        address(narrowed, rest(asked)),
        count.count(),
        words.share(count.count(), total),
        100 * count.count() / longest);
  }

  private Chart chart(Finder finder, Question question, Words words) throws IOException {
    List<Count> counts = finder.counts(question, false, By.DAY, DAYS);
    if (counts.isEmpty()) {
      return Chart.of(List.of(), words);
    }
    Map<String, Integer> all = new HashMap<>();
    String first = counts.stream().map(Count::key).min(String::compareTo).orElse("");
    String last = counts.stream().map(Count::key).max(String::compareTo).orElse("");
    for (Voices.DayCount day : collection.voices().days(null, first, last)) {
      all.put(day.day(), day.all());
    }
    return Chart.of(
        counts.stream()
            .map(
                count ->
                    new Voices.DayCount(
                        count.key(), count.count(), all.getOrDefault(count.key(), 0)))
            .toList(),
        words);
  }
}
