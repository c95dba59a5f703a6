package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.collection.Collection;
import org.isnad.collection.Kept;
import org.isnad.feed.WildServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds that addresses are inputs like files. */
class FetchingTest {

  @TempDir Path home;
  private WildServer server;

  @BeforeEach
  void start() throws IOException {
    server = new WildServer();
    server.on(
        "/dam", WildServer.page("The dam", "Rivo Tann said the dam was safe and would hold."));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private static Told by(String verb, String... more) {
    List<String> args = new ArrayList<>(List.of(verb, "--allow", "127.0.0.1", "--delay", "0"));
    args.addAll(List.of(more));
    return Told.by(args.toArray(String[]::new));
  }

  @Test
  void filesAndAddressesAreReadInTheOrderNamed() throws IOException {
    Path file = home.resolve("a.txt");
    Files.writeString(file, "The valley\nIt is dry, Edda Morn said.\n");
    Told told = by("read", file.toString(), server.at("/dam"), file.toString());
    assertThat(told.err()).isEmpty();
    assertThat(told.code()).isEqualTo(Exit.GOOD);
    List<String> lines = told.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).contains("\"source\":\"" + server.at("/dam") + "\"", "Rivo Tann");
    assertThat(lines.get(2)).isEqualTo(lines.get(0)).contains("a.txt");
  }

  @Test
  void whatCannotBeFetchedIsNamedAndTheRestGoesOn() {
    server.on("/away", WildServer.status(302, "Location: /gone"));
    Told told = by("read", server.at("/away"), server.at("/dam"), "http://[/");
    assertThat(told.code()).isEqualTo(Exit.SOME_UNREADABLE);
    assertThat(told.out().lines()).hasSize(1);
    assertThat(told.err())
        .contains(
            "isnad: "
                + server.at("/away")
                + ": at "
                + server.at("/gone")
                + ", HTTP 404, no such page\n")
        .contains("isnad: http://[/: no address");
  }

  @Test
  void thisMachineIsRefusedUnlessAllowed() {
    Told told = Told.by("read", server.at("/dam"));
    assertThat(told.code()).isEqualTo(Exit.SOME_UNREADABLE);
    assertThat(told.err()).contains("which is no public address: want a public host, or allow");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void robotsAreObeyedUnlessToldOtherwise() {
    server.on("/robots.txt", WildServer.body("text/plain", "User-agent: *\nDisallow: /"));
    assertThat(by("read", server.at("/dam")).err()).contains("robots.txt does not want it fetched");
    assertThat(by("read", "--ignore-robots", server.at("/dam")).code()).isEqualTo(Exit.GOOD);
  }

  @Test
  void addressesAreAddedOnce() throws IOException {
    String collection = home.resolve("collection").toString();
    Told first = by("add", "--collection", collection, server.at("/dam"));
    assertThat(first.code()).isEqualTo(Exit.GOOD);
    Told again = by("add", "--collection", collection, server.at("/dam"));
    assertThat(again.err()).contains("0 added, 0 versions, 1 known");
    try (Collection all = Collection.openToRead(Path.of(collection))) {
      assertThat(all.pagesAfter(0, 9))
          .singleElement()
          .satisfies(
              kept -> {
                assertThat(kept.address()).isEqualTo(server.at("/dam"));
                assertThat(kept.provenance().fetched()).startsWith("20");
              });
    }
  }

  @Test
  void whatAPublisherReservesIsNotKept() throws IOException {
    server.on(
        "/reserved",
        WildServer.body(
            "text/html",
            WildServer.html("The dam", "Rivo Tann said the dam was safe and would hold."),
            "TDM-Reservation: 1"));
    String collection = home.resolve("collection").toString();
    by("add", "--collection", collection, server.at("/reserved"));
    try (Collection all = Collection.openToRead(Path.of(collection))) {
      Kept kept = all.pagesAfter(0, 9).get(0);
      assertThat(kept.provenance().reserved()).isEqualTo("tdm-reservation");
      assertThat(all.raw(kept.id())).isEmpty();
    }
  }

  @Test
  void anAgentIsPlainWords() {
    Told told = by("read", "--user-agent", "قارئ", server.at("/dam"));
    assertThat(told.code()).isEqualTo(Exit.USAGE);
    assertThat(told.err()).contains("--user-agent is 'قارئ': want words in ASCII");
    by("read", "--user-agent", "desk/2 (desk@news.example)", server.at("/dam"));
    assertThat(server.requests())
        .allMatch(one -> "desk/2 (desk@news.example)".equals(one.headers().get("User-Agent")));
  }
}
