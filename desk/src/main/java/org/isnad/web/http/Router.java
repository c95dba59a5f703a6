package org.isnad.web.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds who answers.
 *
 * <p>A route is {@code GET /article/{id}}: words stand for themselves, a brace for one segment that
 * is not empty. HEAD is answered by who answers GET. The first route that fits is taken.
 */
public final class Router implements Handler {

  private record Route(String method, List<String> pattern, Handler handler) {

    @Nullable Map<String, String> match(List<String> segments) {
      if (segments.size() != pattern.size()) {
        return null;
      }
      Map<String, String> found = new HashMap<>();
      for (int i = 0; i < pattern.size(); i++) {
        String word = pattern.get(i);
        String segment = segments.get(i);
        if (word.startsWith("{")) {
          found.put(word.substring(1, word.length() - 1), segment);
        } else if (!word.equals(segment)) {
          return null;
        }
      }
      return found;
    }
  }

  private final List<Route> routes = new ArrayList<>();

  /** Adds a route. */
  public Router on(String method, String path, Handler handler) {
    routes.add(new Route(method, words(path), handler));
    return this;
  }

  private static List<String> words(String path) {
    List<String> words = new ArrayList<>();
    for (int from = 1; from < path.length(); ) {
      int slash = path.indexOf('/', from);
      slash = slash < 0 ? path.length() : slash;
      words.add(path.substring(from, slash));
      from = slash + 1;
    }
    return words;
  }

  @Override
  public Response answer(Request request) throws IOException {
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    List<String> segments = request.segments();
    TreeSet<String> allowed = new TreeSet<>();
    for (Route route : routes) {
      Map<String, String> found = route.match(segments);
      if (found != null && route.method().equals(method)) {
        return route.handler().answer(request.with(found));
      }
      if (found != null) {
        allowed.add(route.method());
      }
    }
    if (allowed.isEmpty()) {
      throw new Refused(404, "There is no page at this address.");
    }
    if (allowed.contains("GET")) {
      allowed.add("HEAD");
    }
    throw new NotAllowed(allowed);
  }

  /**
   * Returns the parts of a path, decoded.
   *
   * @throws Refused when a part is empty, {@code .} or {@code ..}, or holds what no name here holds
   */
  public static List<String> segments(String path) throws Refused {
    List<String> segments = new ArrayList<>();
    if (!path.startsWith("/")) {
      throw new Refused(400, "The address does not begin with a slash.");
    }
    for (int from = 1; from < path.length(); ) {
      int slash = path.indexOf('/', from);
      slash = slash < 0 ? path.length() : slash;
      segments.add(checked(Percent.decode(path.substring(from, slash), false)));
      from = slash + 1;
      if (from == path.length()) {
        throw new Refused(404, "There is no page at this address: want no slash at its end.");
      }
    }
    return segments;
  }

  private static String checked(String segment) throws Refused {
    boolean dots = segment.isEmpty() || segment.equals(".") || segment.equals("..");
    Optional<Integer> odd =
        segment.chars().filter(c -> c < ' ' || c == 0x7f || c == '\\').boxed().findFirst();
    if (dots || odd.isPresent()) {
      throw new Refused(400, "The address holds a step that leads nowhere here.");
    }
    return segment;
  }

  /** Something is at this address, but not for this method. */
  static final class NotAllowed extends IOException {
    private static final long serialVersionUID = 1;
    private final String allowed;

    NotAllowed(Set<String> allowed) {
      super("not allowed");
      this.allowed = String.join(", ", allowed);
    }

    String allowed() {
      return allowed;
    }
  }
}
