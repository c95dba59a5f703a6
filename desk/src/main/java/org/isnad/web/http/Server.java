package org.isnad.web.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The JDK's own server before a handler; nobody else knows it. */
public final class Server implements Closeable {

  /** How many are answered at a time, and how many may wait for it. */
  private static final int THREADS = 32;

  private static final int WAITING = 512;

  /** How many connections may wait to be taken by the operating system. */
  private static final int BACKLOG = 128;

  static {
    // The JDK reads them once. In seconds: how long a client may take to ask, and to be answered.
    patience("sun.net.httpserver.maxReqTime", "30");
    patience("sun.net.httpserver.maxRspTime", "120");
    patience("sun.net.httpserver.idleInterval", "20");
    patience("jdk.httpserver.maxConnections", "512");
    // Without it a small answer waits 40 ms for another.
    patience("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads;

  private Server(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  private static void patience(String property, String usual) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, usual);
    }
  }

  /**
   * Opens the door.
   *
   * @param address where; port 0 is any that is free
   * @param most how many bytes may come with a request
   * @throws IOException when nobody can listen there
   */
  public static Server open(InetSocketAddress address, int most, Handler handler)
      throws IOException {
    HttpServer server = HttpServer.create(address, BACKLOG);
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            60,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING),
            Server::daemon);
    threads.allowCoreThreadTimeOut(true);
    server.setExecutor(threads);
    server.createContext("/", exchange -> exchange(exchange, most, handler));
    server.start();
    return new Server(server, threads);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "desk");
    thread.setDaemon(true);
    return thread;
  }

  /** Returns where it listens. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  private static void exchange(HttpExchange exchange, int most, Handler handler)
      throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readNBytes(most + 1);
      boolean tooLong = body.length > most;
      Response answer = tooLong ? tooLong(most) : handler.answer(request(exchange, body));
      if (tooLong) {
        exchange.getResponseHeaders().set("Connection", "close");
      }
      send(exchange, answer);
    }
  }

  private static Response tooLong(int most) {
    return Response.of(
        413, "text/plain; charset=utf-8", "Too much at once: want at most " + most + " bytes.\n");
  }

  private static Request request(HttpExchange exchange, byte[] body) {
    String path = exchange.getRequestURI().getRawPath();
    String query = exchange.getRequestURI().getRawQuery();
    Map<String, List<String>> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
    return new Request(
        exchange.getRequestMethod(),
        path == null ? "/" : path,
        query == null ? "" : query,
        headers,
        body,
        exchange.getRemoteAddress().getAddress().getHostAddress(),
        Map.of());
  }

  private static void send(HttpExchange exchange, Response answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    answer.headers().forEach(header -> headers.add(header.name(), header.value()));
    boolean head = exchange.getRequestMethod().equals("HEAD");
    int length = answer.body().length;
    if (head && length > 0) {
      headers.set("Content-Length", String.valueOf(length));
    }
    exchange.sendResponseHeaders(answer.status(), head || length == 0 ? -1 : length);
    if (!head && length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(answer.body());
      }
    }
  }

  /** Closes the door. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
