package org.isnad.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.collection.Collection;
import org.isnad.collection.Shelf;
import org.jspecify.annotations.Nullable;

/** A desk that is open, and a browser without a screen before it. */
final class OpenDesk implements AutoCloseable {

  final Collection collection;
  final Desk desk;
  final int port;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private OpenDesk(Collection collection, Desk desk) {
    this.collection = collection;
    this.desk = desk;
    String address = desk.address();
    this.port = URI.create(address).getPort();
  }

  /** Opens one over an empty collection. */
  static OpenDesk over(Path folder) throws IOException {
    return over(folder, null);
  }

  static OpenDesk over(Path folder, @Nullable String token) throws IOException {
    Collection collection = Collection.open(folder);
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    Settings settings = new Settings(address, token, Set.of("desk.lan"));
    Desk desk = Desk.open(collection, () -> Shelf.ISNAD, settings, Clock.systemUTC());
    return new OpenDesk(collection, desk);
  }

  String base() {
    return "http://127.0.0.1:" + port;
  }

  HttpResponse<String> get(String path, String... headers) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Sends a form as a page of the desk does: with its mark, taken from the first page. */
  HttpResponse<String> post(String path, Map<String, String> fields) throws IOException {
    String page = get("/").body();
    int at = page.indexOf("name=\"mark\" value=\"") + 19;
    return post(path, page.substring(at, page.indexOf('"', at)), fields);
  }

  HttpResponse<String> post(String path, String mark, Map<String, String> fields, String... headers)
      throws IOException {
    String form =
        "mark="
            + mark
            + fields.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    String sent =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    if (!sent.isEmpty()) {
      request.header("Cookie", sent);
    }
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      for (String line : answer.headers().allValues("Set-Cookie")) {
        String cookie = line.substring(0, line.indexOf(';'));
        cookies.put(
            cookie.substring(0, cookie.indexOf('=')), cookie.substring(cookie.indexOf('=') + 1));
      }
      return answer;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** Sends these bytes and returns all that comes back. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      socket.shutdownOutput();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    desk.close();
    collection.close();
  }
}
