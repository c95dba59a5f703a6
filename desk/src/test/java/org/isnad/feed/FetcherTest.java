package org.isnad.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.isnad.feed.WildServer.body;
import static org.isnad.feed.WildServer.bytes;
import static org.isnad.feed.WildServer.head;
import static org.isnad.feed.WildServer.page;
import static org.isnad.feed.WildServer.raw;
import static org.isnad.feed.WildServer.status;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.feed.FetchFailure.Kind;
import org.isnad.feed.Fetcher.Want;
import org.isnad.page.Page;
import org.isnad.page.Reservations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds that pages come in whole, and that a server that misbehaves is told from one that works.
 */
class FetcherTest {

  private static final FetchSettings SETTINGS =
      FetchSettings.USUAL
          .allowing(Set.of("127.0.0.1"))
          .within(Duration.ofSeconds(20))
          .upTo(100_000)
          .trying(0);

  private static final FetchSettings HASTY = SETTINGS.within(Duration.ofMillis(200));

  private final Patient patient = new Patient("2026-11-30T08:00:00Z");
  private WildServer server;

  @BeforeEach
  void start() throws IOException {
    server = new WildServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private Fetched fetch(FetchSettings settings, String address) throws FetchFailure {
    try (Fetcher fetcher = Fetcher.open(settings, patient, patient)) {
      return fetcher.fetch(Address.of(address));
    }
  }

  private Fetched fetch(String path) throws FetchFailure {
    return fetch(SETTINGS, server.at(path));
  }

  private FetchFailure failure(FetchSettings settings, String path) {
    return catchThrowableOfType(FetchFailure.class, () -> fetch(settings, server.at(path)));
  }

  private Kind kind(String path) {
    return failure(SETTINGS, path).kind();
  }

  private static String text(Fetched fetched) {
    return new String(fetched.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void aPageComesWithAllThatIsKnownOfIt() throws FetchFailure {
    server.on(
        "/dam",
        body(
            "text/html; charset=utf-8",
            "<p>The dam</p>",
            "ETag: \"7\"",
            "X-Robots-Tag: noindex, noarchive"));
    Fetched fetched = fetch("/dam");
    Page page = fetched.page("dam", null);
    assertThat(text(fetched)).isEqualTo("<p>The dam</p>");
    assertThat(fetched.validators()).isEqualTo(new Validators("\"7\"", null));
    assertThat(page.form()).isEqualTo(Page.Form.HTML);
    assertThat(page.source()).isEqualTo("dam");
    assertThat(page.address()).isEqualTo(server.at("/dam"));
    assertThat(page.fetched()).isEqualTo("2026-11-30T08:00:00Z");
    assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(page.reserved()).isEqualTo(Reservations.NO_ARCHIVE);
    assertThat(server.requests().get(1).headers())
        .containsEntry("User-Agent", FetchSettings.USUAL.agent())
        .doesNotContainKeys("Cookie", "Authorization", "Referer");
  }

  @Test
  void itIsUnpacked() throws IOException {
    byte[] packed = WildServer.gzip("Edda Morn".getBytes(StandardCharsets.UTF_8));
    server.on("/gzip", bytes("text/html", packed, "Content-Encoding: gzip"));
    server.on(
        "/twice", bytes("text/html", WildServer.gzip(packed), "Content-Encoding: gzip, x-gzip"));
    server.on("/said", body("text/html", "Edda Morn", "Content-Encoding: gzip"));
    server.on("/cut", bytes("text/html", cut(packed), "Content-Encoding: gzip"));
    server.on("/brotli", body("text/html", "Edda Morn", "Content-Encoding: br"));
    assertThat(text(fetch("/gzip"))).isEqualTo("Edda Morn");
    assertThat(text(fetch("/twice"))).isEqualTo("Edda Morn");
    assertThat(text(fetch("/said"))).isEqualTo("Edda Morn");
    assertThat(kind("/cut")).isEqualTo(Kind.GARBLED);
    assertThat(failure(SETTINGS, "/brotli")).hasMessageContaining("packed by 'br': want gzip");
  }

  private static byte[] cut(byte[] bytes) {
    return java.util.Arrays.copyOf(bytes, bytes.length / 2);
  }

  @Test
  void whatIsNoPageIsToldByItsType() throws FetchFailure {
    server.on("/film", body("video/mp4", "…"));
    server.on("/careless", body("application/octet-stream", "The dam"));
    FetchFailure film =
        catchThrowableOfType(FetchFailure.class, () -> fetch("/film").page("film", null));
    assertThat(film).hasMessageContaining("it is video/mp4: want a page of HTML or plain text");
    assertThat(fetch("/film").page("film", Page.Form.TEXT).form()).isEqualTo(Page.Form.TEXT);
    assertThat(fetch("/careless").page("c", null).form()).isEqualTo(Page.Form.SNIFF);
  }

  @Test
  void whoNeverAnswersIsLeft() {
    server.on("/silent", (request, out) -> Thread.sleep(60_000));
    assertThat(failure(HASTY, "/silent").kind()).isEqualTo(Kind.TIMEOUT);
  }

  @Test
  void whoDripsIsCutOff() {
    server.on(
        "/drip",
        (request, out) -> {
          out.write(
              (head(200, "Content-Type: text/html") + "\r\n").getBytes(StandardCharsets.UTF_8));
          while (true) {
            out.write('a');
            out.flush();
            Thread.sleep(20);
          }
        });
    server.on(
        "/headers",
        (request, out) -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
          while (true) {
            out.write("A: b\r\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(20);
          }
        });
    assertThat(failure(HASTY, "/drip")).hasMessageContaining("not done within 200 ms");
    assertThat(failure(HASTY, "/headers").kind()).isEqualTo(Kind.TIMEOUT);
  }

  @Test
  void aBodyWithoutEndAndABombAreBounded() throws IOException {
    server.on(
        "/endless",
        (request, out) -> {
          out.write(
              (head(200, "Content-Type: text/html") + "\r\n").getBytes(StandardCharsets.UTF_8));
          while (true) {
            out.write(new byte[4096]);
          }
        });
    byte[] bomb = WildServer.gzip(new byte[50_000_000]);
    assertThat(bomb.length).isLessThan(100_000);
    server.on("/bomb", bytes("text/html", bomb, "Content-Encoding: gzip"));
    assertThat(kind("/endless")).isEqualTo(Kind.TOO_LARGE);
    assertThat(kind("/bomb")).isEqualTo(Kind.TOO_LARGE);
    server.on("/just", bytes("text/html", new byte[100_000]));
    assertThat(fetch("/just").bytes()).hasSize(100_000);
  }

  @Test
  void aWrongLengthIsToldWhenItIsTooLong() throws FetchFailure {
    server.on("/short", raw(head(200) + "Content-Length: 100\r\n\r\nThe dam"));
    server.on("/long", raw(head(200) + "Content-Length: 3\r\n\r\nThe dam"));
    server.on("/odd", raw(head(200) + "Content-Length: many\r\n\r\nThe dam"));
    server.on("/none", raw(head(200) + "\r\nThe dam"));
    assertThat(kind("/short")).isEqualTo(Kind.BROKEN_OFF);
    assertThat(text(fetch("/long"))).isEqualTo("The");
    assertThat(kind("/odd")).isIn(Kind.GARBLED, Kind.BROKEN_OFF);
    assertThat(text(fetch("/none"))).isEqualTo("The dam");
  }

  @Test
  void chunksAreReadAndBrokenOnesTold() throws FetchFailure {
    String head = head(200) + "Transfer-Encoding: chunked\r\n\r\n";
    server.on("/good", raw(head + "3\r\nThe\r\n4\r\n dam\r\n0\r\n\r\n"));
    server.on("/size", raw(head + "zz\r\nThe\r\n"));
    server.on("/cut", raw(head + "ff\r\nThe"));
    server.on("/huge", raw(head + "7fffffffffffffff\r\nThe"));
    assertThat(text(fetch("/good"))).isEqualTo("The dam");
    assertThat(kind("/size")).isEqualTo(Kind.GARBLED);
    assertThat(kind("/cut")).isEqualTo(Kind.BROKEN_OFF);
    assertThat(kind("/huge")).isIn(Kind.GARBLED, Kind.BROKEN_OFF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH\r\n\r\n",
        "\u0000\u0001\u0002\r\n",
        "HTTP/1.1 abc OK\r\n\r\n",
        "HTTP/1.1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon here\r\n: no name\r\n\r\n",
        ""
      })
  void whatIsNoHttpIsTold(String words) {
    server.on("/", raw(words));
    assertThat(kind("/")).isIn(Kind.GARBLED, Kind.BROKEN_OFF);
  }

  @Test
  void headersAreBounded() {
    server.on("/long", raw(head(200, "A: " + "b".repeat(1_000_000)) + "\r\nThe dam"));
    server.on("/many", raw(head(200) + "A: b\r\n".repeat(10_000) + "\r\nThe dam"));
    assertThat(kind("/long")).isIn(Kind.GARBLED, Kind.BROKEN_OFF);
    assertThat(kind("/many")).isIn(Kind.GARBLED, Kind.BROKEN_OFF);
  }

  @ParameterizedTest
  @CsvSource({"404,STATUS", "410,STATUS", "403,STATUS", "500,LATER", "503,LATER", "204,STATUS"})
  void theStatusSaysWhetherToComeBack(int status, Kind kind) {
    server.on("/", status(status));
    FetchFailure failure = failure(SETTINGS, "/");
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure.status()).isEqualTo(status);
    assertThat(failure).hasMessageContaining(server.at("/") + ": HTTP " + status + ", ");
  }

  @Test
  void whoNeverSentItCannotSayThatNothingChanged() {
    server.on("/", status(304));
    assertThat(kind("/")).isEqualTo(Kind.STATUS);
  }

  @Test
  void nothingChangedIsToldByTheValidators() throws FetchFailure {
    server.on(
        "/",
        (request, out) ->
            status("\"7\"".equals(request.headers().get("If-None-Match")) ? 304 : 500)
                .give(request, out));
    try (Fetcher fetcher = Fetcher.open(SETTINGS, patient, patient)) {
      Fetched same =
          fetcher.fetch(Address.of(server.at("/")), Want.FEED, new Validators("\"7\"", null));
      assertThat(same.changed()).isFalse();
    }
  }

  @Test
  void redirectsAreFollowedOneByOne() throws FetchFailure {
    server.on("/a", status(301, "Location: /b"));
    server.on("/b", status(308, "Location: c"));
    server.on("/c", status(302, "Location: " + server.at("/خبر")));
    server.on("/%D8%AE%D8%A8%D8%B1", page("The dam", "It held."));
    Fetched fetched = fetch("/a");
    assertThat(fetched.address()).hasToString(server.at("/%D8%AE%D8%A8%D8%B1"));
    assertThat(fetched.moved()).as("for good up to here").hasToString(server.at("/c"));
    assertThat(fetch("/c").moved()).isNull();
  }

  @Test
  void redirectsWithoutEndAreNotFollowed() {
    server.on("/self", status(302, "Location: /self"));
    server.on("/a", status(302, "Location: /b"));
    server.on("/b", status(302, "Location: /a"));
    server.on("/nowhere", status(302));
    assertThat(kind("/self")).isEqualTo(Kind.REDIRECTS);
    assertThat(kind("/a")).isEqualTo(Kind.REDIRECTS);
    assertThat(server.asked()).hasSizeLessThan(10);
    assertThat(kind("/nowhere")).isEqualTo(Kind.STATUS);
  }

  @ParameterizedTest
  @CsvSource({
    "file:///etc/passwd,ADDRESS",
    "ftp://127.0.0.1/,ADDRESS",
    "http://127.0.0.1:22/,ADDRESS",
    "http://ola:pw@127.0.0.1/,ADDRESS",
    "//localhost:9999/,PRIVATE",
    "http://2130706433/,PRIVATE",
    "http://0x7f.1/,PRIVATE",
    "http://[::1]/,PRIVATE",
    "http://[::ffff:7f00:1]/,PRIVATE",
    "http://169.254.169.254/latest/meta-data/,PRIVATE",
    "http://10.0.0.1/,PRIVATE"
  })
  void aRedirectLeadsNobodyInside(String target, Kind kind) {
    server.on("/out", status(302, "Location: " + target));
    assertThat(kind("/out")).isIn(kind, Kind.NO_HOST);
  }

  @Test
  void aNameThatChangesItsMeaningGainsNothing() throws IOException {
    server.on("/", page("Inside", "Secret."));
    AtomicInteger asked = new AtomicInteger();
    Guard.Names names =
        host ->
            new InetAddress[] {
              InetAddress.getByName(asked.getAndIncrement() == 0 ? "192.0.3.1" : "127.0.0.1")
            };
    String address = server.at("/").replace("127.0.0.1", "rebind.example");
    try (Fetcher fetcher =
        Fetcher.open(HASTY.allowing(Set.of()).ignoringRobots(), patient, patient, names)) {
      FetchFailure first =
          catchThrowableOfType(FetchFailure.class, () -> fetcher.fetch(Address.of(address)));
      assertThat(first.kind()).isNotEqualTo(Kind.PRIVATE);
      assertThat(asked).as("the number that was looked at is the one that was called").hasValue(1);
      FetchFailure second =
          catchThrowableOfType(FetchFailure.class, () -> fetcher.fetch(Address.of(address)));
      assertThat(second.kind()).isEqualTo(Kind.PRIVATE);
    }
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void thisMachineIsRefusedUnlessAllowed() {
    server.on("/", page("Inside", "Secret."));
    FetchFailure failure = failure(SETTINGS.allowing(Set.of()), "/");
    assertThat(failure.kind()).isEqualTo(Kind.PRIVATE);
    assertThat(failure).hasMessageContaining("127.0.0.1 lies at 127.0.0.1, which is no public");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void nobodyThereIsTold() throws IOException {
    String gone = server.at("/");
    server.close();
    FetchFailure failure =
        catchThrowableOfType(FetchFailure.class, () -> fetch(SETTINGS.ignoringRobots(), gone));
    assertThat(failure.kind()).isEqualTo(Kind.NO_CONNECTION);
  }

  @Test
  void aFailureThatPassesIsTriedAgain() throws FetchFailure {
    AtomicInteger tries = new AtomicInteger();
    server.on(
        "/",
        (request, out) -> {
          int n = tries.incrementAndGet();
          (n == 1 ? status(500) : n == 2 ? raw("") : page("The dam", "It held."))
              .give(request, out);
        });
    assertThat(text(fetch(SETTINGS.trying(2), server.at("/")))).contains("It held");
    assertThat(tries).hasValue(3);
    assertThat(patient.waits()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void aFailureThatStaysIsNotTriedAgain() {
    server.on("/", status(404));
    failure(SETTINGS.trying(5), "/");
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void theSiteSaysWhenToComeBack() throws FetchFailure {
    AtomicInteger tries = new AtomicInteger();
    server.on(
        "/",
        (request, out) ->
            (tries.incrementAndGet() == 1
                    ? status(429, "Retry-After: 30")
                    : page("The dam", "It held."))
                .give(request, out));
    fetch(SETTINGS.trying(1), server.at("/"));
    assertThat(patient.waits()).contains(Duration.ofSeconds(30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3600", "Mon, 30 Nov 2026 09:00:00 GMT"})
  void whoAsksForMoreThanOurPatienceIsLeftForNow(String after) {
    server.on("/", status(503, "Retry-After: " + after));
    FetchFailure failure = failure(SETTINGS.trying(5), "/");
    assertThat(failure.after()).isEqualTo(Duration.ofHours(1));
    assertThat(server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-5", "Mon, 99 Nov 2026 09:00:00 GMT", "99999999999999999999"})
  void anIllegibleRetryAfterIsNone(String after) {
    server.on("/", status(503, "Retry-After: " + after));
    Duration asked = failure(SETTINGS, "/").after();
    assertThat(asked == null || asked.isZero()).isTrue();
  }

  @Test
  void thereIsADistanceBetweenTwoRequests() throws FetchFailure {
    server.on("/", page("The dam", "It held."));
    try (Fetcher fetcher = Fetcher.open(SETTINGS.every(Duration.ofSeconds(3)), patient, patient)) {
      fetcher.fetch(Address.of(server.at("/")));
      assertThat(patient.waits()).isEmpty();
      fetcher.fetch(Address.of(server.at("/")));
      fetcher.fetch(Address.of(server.at("/")));
    }
    assertThat(patient.waits()).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(3));
  }
}
