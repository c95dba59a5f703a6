package org.isnad.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.isnad.feed.WildServer.body;
import static org.isnad.feed.WildServer.page;
import static org.isnad.feed.WildServer.raw;
import static org.isnad.feed.WildServer.status;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.isnad.feed.FetchFailure.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds that a site's robots.txt is asked, understood and obeyed. */
class RobotsTest {

  private final Patient patient = new Patient("2026-11-30T08:00:00Z");
  private FetchSettings settings =
      FetchSettings.USUAL.allowing(Set.of("127.0.0.1")).within(Duration.ofMillis(500)).trying(0);
  private WildServer server;

  @BeforeEach
  void start() throws IOException {
    server = new WildServer();
    server.on("/open", page("The dam", "It held."));
    server.on("/closed/dam", page("The dam", "It held."));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private void robots(String... lines) {
    server.on("/robots.txt", body("text/plain", String.join("\n", lines)));
  }

  /** Returns how the page failed, null when it did not. */
  private @Nullable Kind kind(String path) {
    try (Fetcher fetcher = Fetcher.open(settings, patient, patient)) {
      FetchFailure failure =
          catchThrowableOfType(
              FetchFailure.class, () -> fetcher.fetch(Address.of(server.at(path))));
      return failure == null ? null : failure.kind();
    }
  }

  @Test
  void itIsObeyed() {
    robots("User-agent: *", "Disallow: /closed");
    assertThat(kind("/open")).isNull();
    assertThat(kind("/closed/dam")).isEqualTo(Kind.ROBOTS);
    assertThat(server.asked()).containsExactly("/open");
  }

  @Test
  void ourOwnGroupCountsAndNotTheOneForAll() {
    robots("User-agent: *", "Disallow: /", "", "User-agent: Isnad", "Disallow: /closed");
    assertThat(kind("/open")).isNull();
    assertThat(kind("/closed/dam")).isEqualTo(Kind.ROBOTS);
    settings = settings.as("OtherBot/1.0");
    assertThat(kind("/open")).isEqualTo(Kind.ROBOTS);
  }

  @Test
  void aRedirectIsAskedForAsWell() {
    robots("User-agent: *", "Disallow: /closed");
    server.on("/way", status(302, "Location: /closed/dam"));
    assertThat(kind("/way")).isEqualTo(Kind.ROBOTS);
    assertThat(server.asked()).containsExactly("/way");
  }

  @Test
  void itNeedNotBeAsked() {
    robots("User-agent: *", "Disallow: /");
    settings = settings.ignoringRobots();
    assertThat(kind("/open")).isNull();
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410})
  void whereThereIsNoneAllIsAllowed(int status) {
    server.on("/robots.txt", status(status));
    assertThat(kind("/open")).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void whereTheSiteFailsNothingIsFetchedForNow(int status) {
    server.on("/robots.txt", status(status));
    assertThat(kind("/open")).isEqualTo(Kind.ROBOTS_UNKNOWN);
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void whereItNeverComesNothingIsFetchedForNow() {
    server.on("/robots.txt", (request, out) -> Thread.sleep(60_000));
    assertThat(kind("/open")).isEqualTo(Kind.ROBOTS_UNKNOWN);
    server.on("/robots.txt", raw("SSH-2.0-OpenSSH\r\n"));
    assertThat(kind("/open")).isEqualTo(Kind.ROBOTS_UNKNOWN);
  }

  @Test
  void redirectsAreFollowedFiveTimes() {
    server.on("/robots.txt", status(301, "Location: /r1"));
    for (int i = 1; i < 5; i++) {
      server.on("/r" + i, status(302, "Location: /r" + (i + 1)));
    }
    server.on("/r5", body("text/plain", "User-agent: *\nDisallow: /open"));
    assertThat(kind("/open")).isEqualTo(Kind.ROBOTS);
    server.on("/r5", status(302, "Location: /robots.txt"));
    assertThat(kind("/open")).as("a circle is no file").isNull();
    server.on("/robots.txt", status(302, "Location: file:///etc/passwd"));
    assertThat(kind("/open")).isNull();
    server.on("/robots.txt", status(302, "Location: http://10.0.0.1/robots.txt"));
    assertThat(kind("/open")).isEqualTo(Kind.PRIVATE);
  }

  @Test
  void aHugeOneIsReadToItsBound() {
    robots("User-agent: *", "Disallow: /closed", "#".repeat(5_000_000), "Disallow: /open");
    assertThat(kind("/open")).isNull();
    assertThat(kind("/closed/dam")).isEqualTo(Kind.ROBOTS);
  }

  @Test
  void aPageInItsPlaceForbidsNothing() {
    server.on("/robots.txt", page("Not found", "There is no such page."));
    assertThat(kind("/open")).isNull();
  }

  @Test
  void garbageForbidsNothing() {
    robots("\u0000\u0001\ufffd", "Disallow", "::::", "User-agent", "Crawl-delay: soon");
    assertThat(kind("/open")).isNull();
  }

  @Test
  void theDistanceItWantsIsKept() throws FetchFailure {
    robots("User-agent: *", "Crawl-delay: 7");
    try (Fetcher fetcher = Fetcher.open(settings, patient, patient)) {
      fetcher.fetch(Address.of(server.at("/open")));
      fetcher.fetch(Address.of(server.at("/open")));
    }
    assertThat(patient.waits()).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void whoWantsAnHourBetweenRequestsWantsNoRobots() {
    robots("User-agent: *", "Crawl-delay: 3600");
    assertThat(kind("/open")).isEqualTo(Kind.ROBOTS);
  }

  @Test
  void itIsAskedOncePerDayAndSoonerWhereItFailed() throws FetchFailure {
    robots("User-agent: *", "Disallow: /closed");
    try (Fetcher fetcher = Fetcher.open(settings, patient, patient)) {
      fetcher.fetch(Address.of(server.at("/open")));
      fetcher.fetch(Address.of(server.at("/open")));
      assertThat(timesAsked()).isEqualTo(1);
      patient.pass(Duration.ofHours(25));
      server.on("/robots.txt", status(503));
      catchThrowableOfType(FetchFailure.class, () -> fetcher.fetch(Address.of(server.at("/open"))));
      catchThrowableOfType(FetchFailure.class, () -> fetcher.fetch(Address.of(server.at("/open"))));
      assertThat(timesAsked()).isEqualTo(2);
      patient.pass(Duration.ofMinutes(11));
      robots();
      fetcher.fetch(Address.of(server.at("/open")));
      assertThat(timesAsked()).isEqualTo(3);
    }
  }

  private long timesAsked() {
    return server.requests().stream()
        .filter(request -> request.path().equals("/robots.txt"))
        .count();
  }
}
