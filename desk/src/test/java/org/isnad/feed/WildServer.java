package org.isnad.feed;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * A server on this machine that answers as it is told, be it HTTP or not. What nobody told it about
 * does not exist; so does robots.txt, until somebody tells.
 */
public final class WildServer implements Closeable {

  /** What it says to one request. */
  public interface Answer {
    void give(Request request, OutputStream out) throws Exception;
  }

  /**
   * What was asked.
   *
   * @param path path and query
   * @param headers by name in any case
   */
  public record Request(String path, Map<String, String> headers) {}

  private final ServerSocket socket;
  private final ExecutorService workers =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
          });
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  public WildServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    workers.execute(this::accept);
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket caller = socket.accept();
        workers.execute(() -> serve(caller));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket caller) {
    try (caller;
        InputStream in = new BufferedInputStream(caller.getInputStream());
        OutputStream out = caller.getOutputStream()) {
      String first = line(in);
      Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      for (String line = line(in); !line.isEmpty(); line = line(in)) {
        int colon = line.indexOf(':');
        headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
      }
      String path = first.split(" ")[1];
      Request request = new Request(path, headers);
      requests.add(request);
      answers.getOrDefault(path, status(404)).give(request, out);
      out.flush();
    } catch (Exception e) {
      // Whoever asked has gone, as half of the tests want it.
    }
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  /** Says what to answer there. */
  public WildServer on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** Returns the address of {@code path} here. */
  public String at(String path) {
    return "http://127.0.0.1:" + socket.getLocalPort() + path;
  }

  /** Returns what was asked for so far, robots.txt left out. */
  public List<String> asked() {
    return requests.stream()
        .map(Request::path)
        .filter(path -> !path.equals("/robots.txt"))
        .toList();
  }

  /** Returns all requests so far. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** Answers with these very words. */
  public static Answer raw(String words) {
    return (request, out) -> out.write(words.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with a status, headers (as lines) and no body. */
  public static Answer status(int status, String... headers) {
    return raw(head(status, headers) + "Content-Length: 0\r\n\r\n");
  }

  static String head(int status, String... headers) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " So\r\nConnection: close\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    return head.toString();
  }

  /** Answers well. */
  public static Answer body(String type, String body, String... headers) {
    return bytes(type, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** Answers well. */
  public static Answer bytes(String type, byte[] body, String... headers) {
    return (request, out) -> {
      out.write(
          (head(200, headers)
                  + "Content-Type: "
                  + type
                  + "\r\nContent-Length: "
                  + body.length
                  + "\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      out.write(body);
    };
  }

  /** Answers with a page. */
  public static Answer page(String title, String... paragraphs) {
    return body("text/html; charset=utf-8", html(title, paragraphs));
  }

  public static String html(String title, String... paragraphs) {
    return "<!doctype html><html><head><title>"
        + title
        + "</title></head><body><article><h1>"
        + title
        + "</h1><p>"
        + String.join("</p><p>", paragraphs)
        + "</p></article></body></html>";
  }

  /** Returns these bytes, packed. */
  public static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    workers.shutdownNow();
  }
}
