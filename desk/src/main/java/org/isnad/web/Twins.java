package org.isnad.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.collection.Collection;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.collection.Newest;
import org.isnad.collection.Place;
import org.isnad.export.Form;
import org.isnad.export.Leaf;
import org.isnad.find.Order;
import org.isnad.find.Question;
import org.isnad.find.StatementHit;
import org.isnad.web.http.Handler;
import org.isnad.web.http.Refused;
import org.isnad.web.http.Request;
import org.isnad.web.http.Response;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, in the forms of {@code org.isnad.export}: the page's address with an ending,
 * {@code /find.csv?q=act:deny}, {@code /today.atom}, {@code /article/ID.json}.
 */
final class Twins implements Handler {

  /** The most statements in one. */
  private static final int MOST = 500;

  private static final Map<String, String> TYPES =
      Map.of(
          ".csv", "text/csv; charset=utf-8",
          ".atom", "application/atom+xml; charset=utf-8",
          ".json", Response.JSON);

  private final Handler inner;
  private final Collection collection;
  private final Asking asking;

  /** Makes the door before {@code inner}, which answers what has no ending. */
  Twins(Handler inner, Collection collection, Asking asking) {
    this.inner = inner;
    this.collection = collection;
    this.asking = asking;
  }

  @Override
  public Response answer(Request request) throws IOException {
    List<String> segments = request.segments();
    String ending = segments.isEmpty() ? "" : ending(segments.get(segments.size() - 1));
    String room = segments.isEmpty() ? "" : segments.get(0);
    if (ending.isEmpty() || room.equals("api") || room.equals("assets") || !request.onlyReads()) {
      return inner.answer(request);
    }
    String last = segments.get(segments.size() - 1);
    String key = last.substring(0, last.length() - ending.length());
    Map<String, List<String>> found = found(segments, key, request);
    return found == null ? inner.answer(request) : answer(found, ending);
  }

  private static String ending(String segment) {
    return TYPES.keySet().stream().filter(segment::endsWith).findFirst().orElse("");
  }

  /** Returns the ids of statements by page, in the order of the page; null when it has no twin. */
  private @Nullable Map<String, List<String>> found(
      List<String> segments, String key, Request request) throws IOException {
    if (segments.size() == 1) {
      return switch (key) {
        case "today" -> newest(new Newest.Which(null, null, false));
        case "starred" -> newest(new Newest.Which(null, null, true));
        case "find" -> hits(request.asked().word("q"));
        default -> null;
      };
    }
    if (segments.size() != 2) {
      return null;
    }
    return switch (segments.get(0)) {
      case "article" -> article(ArticleView.kept(key, collection));
      case "statement" ->
          new LinkedHashMap<>(Map.of(StatementView.pageOf(key, collection).id(), List.of(key)));
      case "speaker" -> newest(new Newest.Which(null, key, false));
      case "watch" -> hits(watched(key));
      default -> null;
    };
  }

  private String watched(String name) throws IOException {
    return collection
        .watchLists()
        .named(name)
        .orElseThrow(() -> new Refused(404, "No watch list has this name."))
        .query();
  }

  private static Map<String, List<String>> article(Kept page) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    found.put(page.id(), page.statements().stream().map(KeptStatement::id).toList());
    return found;
  }

  private Map<String, List<String>> newest(Newest.Which which) throws IOException {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Newest.Entry entry : collection.newest().after(Place.START, which, MOST)) {
      found.computeIfAbsent(entry.page(), page -> new ArrayList<>()).add(entry.id());
    }
    return found;
  }

  private Map<String, List<String>> hits(String question) throws IOException {
    Map<String, List<String>> found = new LinkedHashMap<>();
    try {
      for (StatementHit hit :
          asking.finder().statements(Question.of(question), Order.TIME, MOST, null).list()) {
        found
            .computeIfAbsent(hit.saying().page(), page -> new ArrayList<>())
            .add(hit.saying().id());
      }
    } catch (IllegalArgumentException e) {
      throw new Refused(400, String.valueOf(e.getMessage()));
    }
    return found;
  }

  private Response answer(Map<String, List<String>> found, String ending) throws IOException {
    List<Leaf> leaves = new ArrayList<>();
    for (Map.Entry<String, List<String>> entry : found.entrySet()) {
      Optional<Kept> page = collection.page(entry.getKey());
      if (page.isPresent()) {
        leaves.add(leaf(page.get(), entry.getValue()));
      }
    }
    byte[] body = ending.equals(".json") ? json(leaves) : stream(leaves, form(ending));
    return Response.of(200, TYPES.getOrDefault(ending, Response.JSON), body);
  }

  private static Form form(String ending) {
    return ending.equals(".csv") ? Form.CSV : Form.ATOM;
  }

  /** What somebody called no statement leaves with nothing. */
  private static Leaf leaf(Kept page, List<String> ids) {
    return new Leaf(
        page,
        page.statements().stream()
            .filter(kept -> ids.contains(kept.id()) && !kept.wrong())
            .toList(),
        false);
  }

  private static byte[] stream(List<Leaf> leaves, Form form) {
    Form.Stream stream = form.stream(false).orElseThrow();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(stream.begin());
    leaves.forEach(leaf -> bytes.writeBytes(stream.page(leaf)));
    bytes.writeBytes(stream.end());
    return bytes.toByteArray();
  }

  private byte[] json(List<Leaf> leaves) throws IOException {
    List<StatementJson.Found> found = new ArrayList<>();
    for (Leaf leaf : leaves) {
      for (KeptStatement kept : leaf.statements()) {
        int copies = Math.max(0, collection.newest().copies(kept.id()).size() - 1);
        boolean starred = collection.stars().has(kept.id());
        found.add(new StatementJson.Found(leaf.page(), kept, copies, starred));
      }
    }
    return StatementJson.object(
        out -> {
          out.writeArrayPropertyStart("statements");
          found.forEach(one -> StatementJson.write(one, out));
          out.writeEndArray();
        });
  }
}
