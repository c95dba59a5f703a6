package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.isnad.collection.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The doors before the rooms, asked over the wire. */
class DoorsTest {

  @TempDir private Path folder;
  private OpenDesk desk;

  @BeforeEach
  void open() throws IOException {
    desk = OpenDesk.over(folder);
    desk.collection.keep(List.of(Shelf.page(1), Shelf.page(2)));
  }

  @AfterEach
  void close() throws IOException {
    desk.close();
  }

  @Test
  void everyAnswerTellsTheBrowserWhatItMayDo() throws IOException {
    for (String path : List.of("/", "/no-such-page", "/assets/none.css")) {
      HttpResponse<String> answer = desk.get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }
  }

  @Test
  void noPageHoldsScriptOrStyleOfItsOwn() throws IOException {
    String page = desk.get("/").body();
    assertThat(page).doesNotContain("style=", "<style", " onclick", " onload", "javascript:");
    assertThat(page.split("<script", -1)).hasSize(2);
    assertThat(page).doesNotContain("src=\"http", "href=\"http");
  }

  @Test
  void aNameThatWasBoundAnewIsNotAnswered() throws IOException {
    assertThat(desk.raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421")
        .doesNotContain("Harbour");
    assertThat(desk.raw("GET / HTTP/1.1\r\nHost: 10.1.2.3\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(desk.raw("GET / HTTP/1.1\r\nHost: desk.lan:80\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
    assertThat(desk.raw("GET / HTTP/1.1\r\nHost: LOCALHOST\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void aRequestThatNamesNobodyOrTwoIsNotAnswered() throws IOException {
    assertThat(desk.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400");
    assertThat(
            desk.raw(
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void aWriteNeedsTheMarkOfItsVisit() throws IOException {
    Map<String, String> dark = Map.of("theme", "dark", "back", "/");
    assertThat(desk.post("/look", "", dark).statusCode()).isEqualTo(403);
    assertThat(desk.post("/look", "0".repeat(64), dark).statusCode()).isEqualTo(403);
    assertThat(desk.post("/look", dark).statusCode()).isEqualTo(303);
    try (OpenDesk other = OpenDesk.over(folder.resolve("other"))) {
      String page = other.get("/").body();
      int at = page.indexOf("name=\"mark\" value=\"") + 19;
      String mark = page.substring(at, page.indexOf('"', at));
      assertThat(desk.post("/look", mark, dark).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void aWriteFromAnotherSiteIsRefused() throws IOException {
    String page = desk.get("/").body();
    int at = page.indexOf("name=\"mark\" value=\"") + 19;
    String mark = page.substring(at, page.indexOf('"', at));
    Map<String, String> dark = Map.of("theme", "dark", "back", "/");
    assertThat(desk.post("/look", mark, dark, "Origin", "http://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(desk.post("/look", mark, dark, "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(desk.post("/look", mark, dark, "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(
            desk.post("/look", mark, dark, "Origin", "null", "Sec-Fetch-Site", "same-origin")
                .statusCode())
        .isEqualTo(303);
    assertThat(desk.post("/look", mark, dark, "Origin", desk.base()).statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "http://evil.example", "/\\evil.example", "", "/\t/x"})
  void nobodyIsLedAway(String back) throws IOException {
    HttpResponse<String> answer = desk.post("/look", Map.of("theme", "dark", "back", back));
    assertThat(answer.headers().firstValue("Location")).hasValue("/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../etc/passwd",
        "/assets/../../secret",
        "/assets/%2e%2e/desk.css",
        "/assets/..%2fdesk.css",
        "/assets/desk.css",
        "/assets//desk.css",
        "/%00",
        "/%zz",
        "/%ff",
        "/article/%5c..%5c",
        "//",
        "/assets/"
      })
  void stepsThatLeadNowhereGetAPageThatSaysSo(String path) throws IOException {
    String answer =
        desk.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 40");
    assertThat(answer).doesNotContain("root:", "org.isnad", "\tat ");
  }

  @Test
  void whatIsNotThereIsAPageAndWhatIsNotDoneSaysWhatIs() throws IOException {
    assertThat(desk.get("/nowhere").statusCode()).isEqualTo(404);
    assertThat(desk.get("/nowhere").body()).contains("Nothing is here", "<html");
    HttpResponse<String> answer = desk.get("/look");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    assertThat(desk.raw("DELETE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403");
  }

  @Test
  void headTellsWhatGetWouldSend() throws IOException {
    String answer = desk.raw("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200").contains("Content-length: ").endsWith("\r\n\r\n");
    assertThat(answer).doesNotContain("<html");
  }

  @Test
  void whatTheBrowserHasIsNotSentAgain() throws IOException {
    desk.get("/");
    HttpResponse<String> first = desk.get("/");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = desk.get("/", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(desk.get("/", "If-None-Match", "W/\"0\"").statusCode()).isEqualTo(200);
  }

  @Test
  void aPageIsPackedForWhoCanUnpackIt() throws IOException {
    assertThat(desk.get("/").headers().firstValue("Content-Encoding")).isEmpty();
    String ask =
        "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept-Encoding: gzip\r\n\r\n";
    byte[] answer = bytes(ask);
    String all = new String(answer, StandardCharsets.ISO_8859_1);
    int body = all.indexOf("\r\n\r\n") + 4;
    assertThat(all.substring(0, body)).containsIgnoringCase("content-encoding: gzip");
    byte[] packed = java.util.Arrays.copyOfRange(answer, body, answer.length);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("Anna Velt");
    }
  }

  private byte[] bytes(String ask) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", desk.port)) {
      socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
      return socket.getInputStream().readAllBytes();
    }
  }

  @Test
  void assetsAreKeptForEverUnderTheDigestOfTheirBytes() throws IOException {
    String page = desk.get("/").body();
    int at = page.indexOf("/assets/desk.");
    String style = page.substring(at, page.indexOf('"', at));
    HttpResponse<String> answer = desk.get(style);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
  }

  @Test
  void tooMuchAtOnceIsRefused() throws IOException {
    String head = "POST /look HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: ";
    String all = head + (Desk.MOST + 10) + "\r\n\r\n" + "x".repeat(Desk.MOST + 10);
    assertThat(desk.raw(all)).startsWith("HTTP/1.1 413");
  }

  @Test
  void theFirstLookIsInTheLanguageOfTheBrowserAndTheSwitchIsRemembered() throws IOException {
    assertThat(desk.get("/").body()).contains("<html lang=\"en\" dir=\"ltr\"");
    assertThat(desk.get("/", "Accept-Language", "ar-EG,en;q=0.5").body())
        .contains("<html lang=\"ar\" dir=\"rtl\"");
    desk.post("/look", Map.of("language", "ar", "back", "/"));
    assertThat(desk.get("/").body()).contains("<html lang=\"ar\" dir=\"rtl\"", "إسناد");
  }

  @Test
  void onlyWhoKnowsTheTokenIsLetIn() throws IOException {
    try (OpenDesk guarded = OpenDesk.over(folder.resolve("guarded"), "a-long-enough-token")) {
      guarded.collection.keep(List.of(Shelf.page(7)));
      HttpResponse<String> stranger = guarded.get("/");
      assertThat(stranger.statusCode()).isEqualTo(401);
      assertThat(stranger.body()).doesNotContain("Harbour").contains("name=\"token\"");
      assertThat(guarded.get("/?token=a-wrong-token-here").statusCode()).isEqualTo(401);
      assertThat(guarded.get("/", "Authorization", "Bearer a-long-enough-token").statusCode())
          .isEqualTo(200);
      HttpResponse<String> entered = guarded.get("/?token=a-long-enough-token");
      assertThat(entered.statusCode()).isEqualTo(303);
      assertThat(entered.headers().firstValue("Location")).hasValue("/");
      assertThat(entered.headers().firstValue("Set-Cookie").orElse(""))
          .contains("HttpOnly", "SameSite=Lax")
          .doesNotContain("a-long-enough-token");
      assertThat(guarded.get("/").body()).contains("Harbour plan 7");
    }
  }

  @Test
  void whoGuessesTheTokenHasToWaitAndWhoKnowsItHasNot() throws IOException {
    try (OpenDesk guarded = OpenDesk.over(folder.resolve("guarded"), "a-long-enough-token")) {
      for (int i = 0; i < 5; i++) {
        assertThat(guarded.get("/?token=guess-" + i).statusCode()).isEqualTo(401);
      }
      assertThat(guarded.get("/?token=guess-more").statusCode()).isEqualTo(429);
      assertThat(guarded.get("/?token=a-long-enough-token").statusCode()).isEqualTo(303);
    }
  }

  @Test
  void anAddressThatOthersReachAsksForAToken() throws IOException {
    InetSocketAddress all =
        new InetSocketAddress(InetAddress.getByAddress(new byte[] {0, 0, 0, 0}), 0);
    assertThatThrownBy(() -> new Settings(all, null, Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0.0.0.0 can be reached by others: want a token");
    assertThatThrownBy(() -> new Settings(all, "short", Set.of()))
        .hasMessageContaining("5 letters: want 12 or more");
  }

  @Test
  void aSlowClientIsNotWaitedForForever() throws IOException {
    try (Socket slow = new Socket("127.0.0.1", desk.port)) {
      slow.setSoTimeout(60_000);
      slow.getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
      slow.getOutputStream().flush();
      // The tests' patience is set in the build; the desk's own is 30 seconds.
      assertThat(slow.getInputStream().read()).as("closed by the server").isEqualTo(-1);
    }
  }
}
