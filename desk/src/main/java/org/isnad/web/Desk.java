package org.isnad.web;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.isnad.Isnad;
import org.isnad.collection.Collection;
import org.isnad.feed.FetchSettings;
import org.isnad.feed.Fetcher;
import org.isnad.feed.Pause;
import org.isnad.name.Directory;
import org.isnad.web.http.Buckets;
import org.isnad.web.http.Faults;
import org.isnad.web.http.Handler;
import org.isnad.web.http.KnownHosts;
import org.isnad.web.http.Packed;
import org.isnad.web.http.Patience;
import org.isnad.web.http.Refused;
import org.isnad.web.http.Request;
import org.isnad.web.http.Response;
import org.isnad.web.http.Router;
import org.isnad.web.http.Safety;
import org.isnad.web.http.SameSite;
import org.isnad.web.http.Secret;
import org.isnad.web.http.Server;
import org.isnad.web.http.Token;

/**
 * The collection in a browser.
 *
 * <pre>{@code
 * Settings settings = new Settings(new InetSocketAddress("127.0.0.1", 0), null, Set.of());
 * try (Desk desk = Desk.open(collection, Isnad::open, settings, Clock.systemUTC())) {
 *   System.out.println(desk.address());
 * }
 * }</pre>
 */
public final class Desk implements Closeable {

  /** The most that may come with a request, in bytes: a page that is dropped. */
  static final int MOST = 16 << 20;

  private final Server server;
  private final Asking asking;
  private final Settings settings;

  private Desk(Server server, Asking asking, Settings settings) {
    this.server = server;
    this.asking = asking;
    this.settings = settings;
  }

  /**
   * Opens it; the collection stays the caller's to close.
   *
   * @param reader opens the reader, when the first page is added
   * @throws IOException when nobody can listen at the address
   */
  public static Desk open(
      Collection collection, Supplier<Isnad> reader, Settings settings, Clock clock)
      throws IOException {
    Asking asking = new Asking(collection);
    Handler handler = handler(collection, asking, reader, settings, clock);
    return new Desk(Server.open(settings.address(), MOST, handler), asking, settings);
  }

  /** Returns the desk without a server: all doors, then the rooms. */
  private static Handler handler(
      Collection collection,
      Asking asking,
      Supplier<Isnad> reader,
      Settings settings,
      Clock clock) {
    Press press = new Press(new Assets());
    Secret secret = new Secret(new SecureRandom());
    FaultView faults = new FaultView(press);
    Handler inner =
        new SameSite(
            new Twins(rooms(collection, asking, reader, press, clock), collection, asking), secret);
    if (settings.token() != null) {
      Buckets guesses = new Buckets(5, 0.1, clock);
      inner = new Token(inner, settings.token(), secret, new EnterView(press), guesses);
    }
    inner = new KnownHosts(inner, settings.hosts(), !settings.isLoopback());
    if (!settings.isLoopback()) {
      inner = new Patience(inner, new Buckets(200, 20, clock));
    }
    return new Safety(new Packed(new Faults(inner, faults)));
  }

  private static Router rooms(
      Collection collection, Asking asking, Supplier<Isnad> reader, Press press, Clock clock) {
    Router router = new Router();
    ArticleView articles = new ArticleView(collection, press);
    RawView raw = new RawView(collection, press);
    Writes writes = new Writes(collection, articles, clock);
    AddView adding = new AddView(collection, new Once<>(reader), fetcher(clock), press, clock);
    WatchView watching = new WatchView(collection, asking, press, clock);
    Once<Directory> directory = new Once<>(Directory::open);
    router.on("GET", "/", new Today(collection, press, clock));
    router.on("GET", "/article/{id}", articles);
    router.on("GET", "/article/{id}/bytes", raw::bytes);
    router.on("POST", "/article/{id}/replies", writes::reply);
    router.on("POST", "/replies/{number}/remove", writes::removeReply);
    router.on("GET", "/statement/{id}", new StatementView(collection, press));
    router.on("GET", "/statement/{id}/source", raw::passage);
    router.on("POST", "/statement/{id}/corrections", writes::correct);
    router.on("POST", "/statement/{id}/star", writes::star);
    router.on("POST", "/corrections/{number}/undo", writes::undo);
    router.on("GET", "/find", new FindView(collection, asking, press));
    router.on("GET", "/watch", watching);
    router.on("POST", "/watch", watching::add);
    router.on("GET", "/watch/{name}", watching::one);
    router.on("POST", "/watch/{name}/seen", watching::seen);
    router.on("POST", "/watch/{name}/remove", watching::remove);
    router.on("GET", "/speakers", new SpeakersView(collection, press));
    router.on("GET", "/speaker/{key}", new SpeakerView(collection, press, directory));
    router.on("GET", "/add", adding);
    router.on("POST", "/add", adding::add);
    router.on("POST", "/look", Look::answer);
    router.on("GET", "/assets/{name}", press.assets()::answer);
    new Api(collection, asking).on(router);
    return router;
  }

  /** Somebody waits for it: it is tried once, and half a minute at most. */
  private static Once<Fetcher> fetcher(Clock clock) {
    FetchSettings settings = FetchSettings.USUAL.within(Duration.ofSeconds(30)).trying(0);
    return new Once<>(() -> Fetcher.open(settings, clock, Pause.SLEEP));
  }

  /** Returns the address to open, with the token in it where one is asked for. */
  public String address() {
    InetSocketAddress at = server.address();
    boolean all = at.getAddress().isAnyLocalAddress();
    String host = all ? "localhost" : at.getAddress().getHostAddress();
    String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    String token = settings.token() == null ? "" : "?token=" + settings.token();
    return "http://" + name + ":" + at.getPort() + "/" + token;
  }

  @Override
  public void close() throws IOException {
    server.close();
    asking.close();
  }

  /** A fault as a page. */
  private record FaultView(Press press) implements Faults.Page {
    @Override
    public Response of(Request request, int status, String reason) {
      if (Api.isAsked(request)) {
        return Api.fault(status, reason);
      }
      Frame frame = press.frame(request, "", press.words(request).say("fault.title"));
      return status(press.page("fault", frame, new Fault(status, reason)), status);
    }
  }

  /** The form that asks for the token. */
  private record EnterView(Press press) implements Faults.Page {
    @Override
    public Response of(Request request, int status, String reason) {
      Frame frame = press.frame(request, "", press.words(request).say("enter.title"));
      return status(press.page("enter", frame, new Fault(status, reason)), status);
    }
  }

  /**
   * What went wrong.
   *
   * @param status the HTTP status
   * @param reason the sentence, in English; empty when the status says all
   */
  public record Fault(int status, String reason) {}

  private static Response status(Response page, int status) {
    return new Response(status, page.headers(), page.body());
  }

  /** Language and theme: both are cookies, so that they work without a script. */
  private static final class Look {
    private static final long YEAR = 365L * 24 * 3600;

    static Response answer(Request request) throws Refused {
      String language = request.form().word("language");
      String theme = request.form().word("theme");
      Response back = Response.seeOther(request.form().word("back"));
      if (language.equals("ar") || language.equals("en")) {
        back = back.withCookie(Press.LANGUAGE, language, YEAR);
      }
      if (theme.equals("light") || theme.equals("dark") || theme.equals("auto")) {
        back = back.withCookie(Press.THEME, theme, YEAR);
      }
      return back;
    }
  }
}
