package org.isnad.feed;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.isnad.feed.FetchFailure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One request and what comes back: no redirects, no cookies, no passwords, no proxy, no second try.
 * Time and size are bounded, the whole by a watch that cuts the line.
 */
final class Transfer implements Closeable {

  private static final int LONGEST_HEADER = 1 << 14;
  private static final int MOST_HEADERS = 200;

  /** Connections at a time: in all, and to one host. */
  private static final int MOST_CONNECTIONS = 64;

  private static final int MOST_TO_ONE = 8;

  private final FetchSettings settings;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService watch;

  Transfer(FetchSettings settings, Guard guard) {
    this.settings = settings;
    this.client = client(settings, guard);
    ScheduledThreadPoolExecutor one =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "isnad-watch");
              thread.setDaemon(true);
              return thread;
            });
    one.setRemoveOnCancelPolicy(true);
    this.watch = one;
  }

  private static CloseableHttpClient client(FetchSettings settings, Guard guard) {
    Timeout silence = timeout(settings.silence());
    PoolingHttpClientConnectionManager connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(guard)
            .setMaxConnTotal(MOST_CONNECTIONS)
            .setMaxConnPerRoute(MOST_TO_ONE)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(timeout(settings.connect()))
                    .setSocketTimeout(silence)
                    .build())
            .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(silence).build())
            .setConnectionFactory(
                ManagedHttpClientConnectionFactory.builder()
                    .http1Config(
                        Http1Config.custom()
                            .setMaxLineLength(LONGEST_HEADER)
                            .setMaxHeaderCount(MOST_HEADERS)
                            .build())
                    .build())
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        // Whoever misbehaves gets no second request on the same line.
        .setConnectionReuseStrategy((request, response, context) -> false)
        .setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(silence)
                .setConnectionRequestTimeout(timeout(settings.total()))
                .build())
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .disableDefaultUserAgent()
        .build();
  }

  private static Timeout timeout(Duration length) {
    return Timeout.ofMilliseconds(length.toMillis());
  }

  /**
   * Gets {@code address}.
   *
   * @param headers what to send along
   * @param cut how many bytes are read of it, null to refuse what is longer than allowed
   */
  Response get(Address address, Map<String, String> headers, @Nullable Integer cut)
      throws FetchFailure {
    HttpGet request = new HttpGet(address.uri());
    request.addHeader("User-Agent", settings.agent());
    request.addHeader("Accept-Encoding", "gzip, deflate");
    headers.forEach(request::addHeader);
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> alarm =
        watch.schedule(
            () -> {
              late.set(true);
              request.cancel();
            },
            settings.total().toMillis(),
            TimeUnit.MILLISECONDS);
    Body body = new Body(address, cut == null ? settings.mostBytes() : cut, cut != null);
    try {
      return get(request, body);
    } catch (FetchFailure e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The client throws the one and the other when the line is cut.
      if (late.get()) {
        throw new FetchFailure(
            Kind.TIMEOUT,
            address.toString(),
            "not done within " + seconds(settings.total()) + ": want a faster site, or more time",
            e);
      }
      throw Reasons.of(address, settings, e);
    } finally {
      alarm.cancel(false);
    }
  }

  static String seconds(Duration length) {
    return length.toMillis() % 1000 == 0 ? length.toSeconds() + " s" : length.toMillis() + " ms";
  }

  private Response get(HttpGet request, Body body) throws IOException {
    ClassicHttpResponse response = client.executeOpen(null, request, null);
    try {
      Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      for (Header header : response.getHeaders()) {
        if (header.getValue() != null) {
          headers
              .computeIfAbsent(header.getName(), name -> new ArrayList<>(1))
              .add(header.getValue());
        }
      }
      Response bare = new Response(response.getCode(), headers, new byte[0]);
      HttpEntity entity = response.getEntity();
      boolean wanted = response.getCode() >= 200 && response.getCode() < 300;
      if (entity == null || !wanted) {
        return bare;
      }
      try (InputStream in = entity.getContent()) {
        byte[] bytes = body.read(in, bare.header("Content-Encoding"));
        return new Response(response.getCode(), headers, bytes);
      } finally {
        request.cancel();
      }
    } finally {
      // Cut first: closing alone would read a body to its end, if it has one.
      request.cancel();
      closeQuietly(response);
    }
  }

  private static void closeQuietly(Closeable response) {
    try {
      response.close();
    } catch (IOException e) {
      // The line is cut already, and what was wanted is here.
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
    closeQuietly(client);
  }
}
