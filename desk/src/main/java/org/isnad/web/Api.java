package org.isnad.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.archive.ReadingJson;
import org.isnad.collection.Collection;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.collection.Newest;
import org.isnad.collection.Place;
import org.isnad.collection.Voices;
import org.isnad.find.Hits;
import org.isnad.find.Order;
import org.isnad.find.Question;
import org.isnad.find.StatementHit;
import org.isnad.web.http.Fields;
import org.isnad.web.http.Percent;
import org.isnad.web.http.Refused;
import org.isnad.web.http.Request;
import org.isnad.web.http.Response;
import org.isnad.web.http.Router;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The collection as data, to be read only. What it answers is told by {@code openapi.json}, which a
 * test holds true; lists say where the next part begins ({@code next}), so that what comes in
 * meanwhile moves nothing.
 */
final class Api {

  private static final int USUAL = 50;
  private static final int MOST = 500;

  private final Collection collection;
  private final Asking asking;

  Api(Collection collection, Asking asking) {
    this.collection = collection;
    this.asking = asking;
  }

  /** Adds the routes. */
  void on(Router router) {
    router.on("GET", "/api", Api::description);
    router.on("GET", "/api/openapi.json", Api::description);
    router.on("GET", "/api/statements", this::statements);
    router.on("GET", "/api/find", this::find);
    router.on("GET", "/api/statements/{id}", this::statement);
    router.on("GET", "/api/articles/{id}", this::article);
    router.on("GET", "/api/speakers", this::speakers);
    router.on("GET", "/api/days", this::days);
  }

  private static Response description(Request request) throws IOException {
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IOException("openapi.json is missing from the jar");
      }
      return Response.of(200, Response.JSON, in.readAllBytes());
    }
  }

  private static Response json(Consumer<JsonGenerator> content) {
    return Response.of(200, Response.JSON, StatementJson.object(content));
  }

  private Response statements(Request request) throws IOException {
    Fields asked = request.asked();
    int most = most(asked);
    Newest.Which which =
        new Newest.Which(
            asked.first("day").orElse(null),
            asked.first("speaker").orElse(null),
            asked.first("starred").isPresent());
    List<Newest.Entry> entries = collection.newest().after(Today.after(asked), which, most);
    List<StatementJson.Found> found = StatementJson.found(entries, collection);
    return json(
        out -> {
          out.writeArrayPropertyStart("statements");
          found.forEach(one -> StatementJson.write(one, out));
          out.writeEndArray();
          Place last = entries.isEmpty() ? null : entries.get(entries.size() - 1).place();
          String after = last == null || entries.size() < most ? null : "after=" + last;
          next("/api/statements", asked, after, out);
        });
  }

  private Response find(Request request) throws IOException {
    Fields asked = request.asked();
    int most = most(asked);
    Order order = asked.word("sort").equals("rank") ? Order.RANK : Order.TIME;
    Hits<StatementHit> hits;
    try {
      Question question = Question.of(asked.word("q"));
      String after = asked.first("after").orElse(null);
      hits = asking.finder().statements(question, order, most, after);
    } catch (IllegalArgumentException e) {
      throw new Refused(400, String.valueOf(e.getMessage()));
    }
    List<StatementJson.Found> found = new ArrayList<>();
    for (StatementHit hit : hits.list()) {
      String id = hit.saying().id();
      Kept page = ArticleView.kept(hit.saying().page(), collection);
      int copies = Math.max(0, collection.newest().copies(id).size() - 1);
      boolean starred = collection.stars().has(id);
      Story.find(page, id)
          .ifPresent(kept -> found.add(new StatementJson.Found(page, kept, copies, starred)));
    }
    return json(
        out -> {
          out.writeNumberProperty("total", hits.total());
          out.writeArrayPropertyStart("statements");
          found.forEach(one -> StatementJson.write(one, out));
          out.writeEndArray();
          next("/api/find", asked, hits.next() == null ? null : "after=" + hits.next(), out);
        });
  }

  private static int most(Fields asked) throws Refused {
    String most = asked.first("most").orElse(String.valueOf(USUAL));
    try {
      int number = Integer.parseInt(most);
      if (number >= 1 && number <= MOST) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new Refused(400, "most is no number of the list: want 1 to " + MOST + ".");
  }

  private static void next(String path, Fields asked, @Nullable String after, JsonGenerator out) {
    if (after == null) {
      out.writeNullProperty("next");
      return;
    }
    StringBuilder address = new StringBuilder(path).append('?').append(after);
    asked
        .values()
        .forEach(
            (name, values) -> {
              if (!name.equals("after") && !name.equals("token")) {
                address.append('&').append(Percent.encode(name));
                address.append('=').append(Percent.encode(values.get(0)));
              }
            });
    out.writeStringProperty("next", address.toString());
  }

  private Response statement(Request request) throws IOException {
    String id = request.part("id");
    Kept page = StatementView.pageOf(id, collection);
    KeptStatement kept =
        Story.find(page, id)
            .orElseThrow(() -> new Refused(404, "No statement of the collection has this id."));
    boolean starred = collection.stars().has(id);
    int copies = Math.max(0, collection.newest().copies(id).size() - 1);
    return json(
        out -> StatementJson.fields(new StatementJson.Found(page, kept, copies, starred), out));
  }

  /** The whole reading, in the form that {@code isnad read} writes. */
  private Response article(Request request) throws IOException {
    Kept page = ArticleView.kept(request.part("id"), collection);
    return Response.of(200, Response.JSON, ReadingJson.bytes(page.reading()));
  }

  private Response speakers(Request request) throws IOException {
    Fields asked = request.asked();
    int most = most(asked);
    List<Voices.Voice> voices = collection.voices().all(SpeakersView.after(asked), most);
    return json(
        out -> {
          out.writeArrayPropertyStart("speakers");
          voices.forEach(voice -> voice(voice, out));
          out.writeEndArray();
          Voices.Voice last = voices.size() < most ? null : voices.get(voices.size() - 1);
          String after =
              last == null ? null : "after=" + last.statements() + "." + Percent.encode(last.key());
          next("/api/speakers", asked, after, out);
        });
  }

  private static void voice(Voices.Voice voice, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("key", voice.key());
    out.writeStringProperty("name", voice.name());
    out.writeNumberProperty("statements", voice.statements());
    out.writeEndObject();
  }

  private Response days(Request request) throws IOException {
    Fields asked = request.asked();
    List<Voices.DayCount> days =
        collection
            .voices()
            .days(
                asked.first("speaker").orElse(null),
                asked.first("since").orElse("0000-01-01"),
                asked.first("until").orElse("9999-12-31"));
    return json(
        out -> {
          out.writeArrayPropertyStart("days");
          for (Voices.DayCount day : days) {
            out.writeStartObject();
            out.writeStringProperty("day", day.day());
            out.writeNumberProperty("statements", day.count());
            out.writeNumberProperty("of", day.all());
            out.writeEndObject();
          }
          out.writeEndArray();
        });
  }

  /** A fault, for who asked for data. */
  static Response fault(int status, String reason) {
    Response body =
        json(
            out -> {
              out.writeNumberProperty("status", status);
              out.writeStringProperty("reason", reason);
            });
    return new Response(status, body.headers(), body.body());
  }

  /** Says whether data was asked for. */
  static boolean isAsked(Request request) {
    return request.path().equals("/api") || request.path().startsWith("/api/");
  }
}
