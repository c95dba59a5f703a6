package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.isnad.base.Json;
import org.isnad.collection.Collection;
import org.isnad.collection.Kept;
import org.isnad.feed.WildServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what {@code isnad feeds} does, against a server that answers as it is told. */
class FeedsTest {

  private static final String RSS = "application/rss+xml";

  @TempDir Path home;
  private WildServer server;
  private String collection = "";

  @BeforeEach
  void open() throws IOException {
    server = new WildServer();
    collection = home.resolve("kept").toString();
    for (int i = 0; i < 5; i++) {
      page(i);
    }
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private void page(int number) {
    server.on(
        "/" + number,
        WildServer.page("Dam " + number, "Rivo Tann said the dam number " + number + " was safe."));
  }

  private String rss(String... links) {
    StringBuilder items = new StringBuilder();
    for (String link : links) {
      items.append("<item><title>x</title><link>").append(link).append("</link></item>");
    }
    return "<?xml version='1.0'?><rss version='2.0'><channel><title>Merrin &amp; Post</title>"
        + items
        + "</channel></rss>";
  }

  private Told feeds(String verb, String... args) {
    List<String> all = new ArrayList<>(List.of("feeds", verb, "--collection", collection));
    if (!verb.equals("list") && !verb.equals("remove") && !verb.equals("export")) {
      all.addAll(List.of("--allow", "127.0.0.1", "--delay", "0", "--timeout", "5"));
    }
    all.addAll(List.of(args));
    return Told.by(all.toArray(String[]::new));
  }

  private List<Kept> kept() throws IOException {
    try (Collection all = Collection.openToRead(Path.of(collection))) {
      return all.pagesAfter(0, 1000);
    }
  }

  private Map<String, ?> listed() {
    return Json.object(Json.read(feeds("list").out()));
  }

  @Test
  void whatAFeedNamesIsKeptOnce() throws IOException {
    server.on("/feed", WildServer.body(RSS, rss("/0", server.at("/1"))));
    assertThat(feeds("add", server.at("/feed")).out()).isEqualTo(server.at("/feed") + "\n");
    Told first = feeds("poll");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out().lines()).hasSize(2).allMatch(line -> line.contains("\"added\""));
    server.on("/feed", WildServer.body(RSS, rss("/0", "/1", "/2")));
    assertThat(feeds("poll").err()).as("not due yet").contains("0 feeds asked");
    Told again = feeds("poll", "--all");
    assertThat(again.out().lines()).hasSize(1);
    assertThat(kept()).hasSize(3);
    assertThat(server.asked().stream().filter("/0"::equals)).as("fetched once").hasSize(1);
    assertThat(listed().get("title")).isEqualTo("Merrin & Post");
    assertThat(Told.by("find", "--collection", collection, "speaker:Tann").err())
        .contains("3 statements");
  }

  @Test
  void atomSitemapsAndPagesThatNameTheirFeed() throws IOException {
    server.on(
        "/atom",
        WildServer.body(
            "application/atom+xml",
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><entry><title>t</title>"
                + "<link rel='enclosure' href='/9'/><link href='1'/></entry></feed>"));
    server.on(
        "/map",
        WildServer.body(
            "application/xml",
            "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>"
                + server.at("/2")
                + "</loc></url></urlset>"));
    server.on(
        "/home",
        WildServer.body(
            "text/html",
            "<html><head><link rel=alternate type='application/rss+xml' href='/feed'></head>"));
    server.on("/feed", WildServer.body(RSS, rss("/3")));
    Told told = feeds("add", server.at("/atom"), server.at("/map"), server.at("/home"));
    assertThat(told.code()).as(told.err()).isZero();
    assertThat(told.out()).endsWith(server.at("/feed") + "\n");
    Told polled = feeds("poll");
    assertThat(polled.out()).as(polled.err()).contains("/1\"", "/2\"", "/3\"");
    assertThat(kept()).hasSize(3);
  }

  @Test
  void hostileFeedsReadNothingFromOutsideAndEnd() throws IOException {
    Files.writeString(home.resolve("secret"), "/4");
    String entity = "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file://" + home.resolve("secret") + "'>]>";
    server.on("/xxe", WildServer.body(RSS, rss("&x;", "/0").replace("<rss", entity + "<rss")));
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 40; i++) {
      laughs.append("<!ENTITY a").append(i).append(" '&a").append(i - 1).append(";&a");
      laughs.append(i - 1).append(";'>");
    }
    server.on(
        "/laughs", WildServer.body(RSS, rss("/1", "/&a39;").replace("<rss", laughs + "]><rss")));
    server.on("/broken", WildServer.body(RSS, rss("/2") + "<<<>&&& </nothing"));
    Told added = feeds("add", server.at("/xxe"), server.at("/laughs"), server.at("/broken"));
    assertThat(added.code()).as(added.err()).isZero();
    feeds("poll");
    assertThat(server.asked()).contains("/0", "/1", "/2").doesNotContain("/4");
    assertThat(kept()).hasSize(3);
  }

  @Test
  void whatIsNoFeedIsRefusedWithItsReason() {
    server.on("/page", WildServer.page("No feed", "Nothing here."));
    server.on("/bytes", WildServer.bytes(RSS, new byte[] {0, 1, 2}));
    Told told = feeds("add", server.at("/page"), server.at("/bytes"), server.at("/absent"));
    assertThat(told.code()).isEqualTo(Exit.SOME_UNREADABLE);
    assertThat(told.out()).isEmpty();
    assertThat(told.err()).contains("want RSS, Atom or a sitemap", "/absent", "404");
    Told inner = Told.by("feeds", "add", "--collection", collection, server.at("/page"));
    assertThat(inner.code()).isEqualTo(Exit.SOME_UNREADABLE);
    assertThat(inner.err()).contains("127.0.0.1");
    assertThat(feeds("add", "file:///etc/passwd").code()).isEqualTo(Exit.SOME_UNREADABLE);
  }

  @Test
  void aFeedThatFailsIsSaidToAndAskedAgainLater() throws IOException {
    server.on("/feed", WildServer.body(RSS, rss("/0")));
    feeds("add", server.at("/feed"));
    server.on("/feed", WildServer.status(500));
    Told told = feeds("poll", "--all");
    assertThat(told.code()).isEqualTo(Exit.SOME_UNREADABLE);
    assertThat(told.err()).contains("500", "asked again 2");
    assertThat(listed().get("failures")).isEqualTo(1.0);
    server.on("/feed", WildServer.body(RSS, rss("/0")));
    assertThat(feeds("poll", "--all").code()).isZero();
    assertThat(listed().get("failures")).isEqualTo(0.0);
    assertThat(listed().get("error")).isNull();
    assertThat(kept()).hasSize(1);
  }

  @Test
  void anUnchangedFeedIsNotSentAgain() {
    server.on("/feed", WildServer.body(RSS, rss("/0"), "ETag: \"v1\""));
    feeds("add", server.at("/feed"));
    feeds("poll");
    server.on(
        "/feed",
        (request, out) ->
            (request.headers().getOrDefault("If-None-Match", "").equals("\"v1\"")
                    ? WildServer.status(304)
                    : WildServer.status(500))
                .give(request, out));
    Told told = feeds("poll", "--all");
    assertThat(told.code()).as(told.err()).isZero();
  }

  @Test
  void aPageThatFailsForNowIsTriedAgainAndOneThatIsRefusedIsNot() throws IOException {
    server.on("/feed", WildServer.body(RSS, rss("/0", "/late", "/empty")));
    server.on("/empty", WildServer.body("text/html", "<html></html>"));
    feeds("add", server.at("/feed"));
    Told told = feeds("poll");
    assertThat(told.code()).isEqualTo(Exit.SOME_UNREADABLE);
    assertThat(told.out()).contains("\"later\"", "\"refused\"", "\"added\"");
    assertThat(told.err()).contains("tried again 2");
    assertThat(kept()).hasSize(1);
  }

  @Test
  void opmlInAndOut() throws IOException {
    Path file = home.resolve("feeds.opml");
    Files.writeString(
        file,
        "<?xml version='1.0'?><opml version='2.0'><body><outline text='News'><outline text='A &lt;b&gt;'"
            + " type='rss' xmlUrl='https://a.example/rss'/></outline>"
            + "<outline text='none'/><outline xmlUrl='javascript:alert(1)'/></body></opml>");
    Told told = feeds("import", file.toString());
    assertThat(told.code()).isEqualTo(Exit.SOME_UNREADABLE);
    assertThat(told.out()).isEqualTo("https://a.example/rss\n");
    assertThat(told.err()).contains("javascript:");
    String exported = feeds("export").out();
    assertThat(exported).contains("xmlUrl=\"https://a.example/rss\"");
    Files.writeString(file, exported);
    assertThat(feeds("import", file.toString()).out()).as("all are there").isEmpty();
    Files.writeString(file, "no opml");
    assertThat(feeds("import", file.toString()).code()).isEqualTo(Exit.FAILED);
    assertThat(feeds("remove", "https://a.example/rss").code()).isZero();
    assertThat(feeds("list").out()).isEmpty();
  }

  @Test
  void killedWhileItPollsItLosesAndDoublesNothing() throws Exception {
    List<String> links = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      page(i);
      links.add("/" + i);
    }
    server.on("/feed", WildServer.body(RSS, rss(links.toArray(String[]::new))));
    feeds("add", server.at("/feed"));
    Random random = new Random(20261201);
    Set<String> acknowledged = new HashSet<>();
    for (int i = 0; i < 4; i++) {
      Child child = poll();
      child.await(random.nextInt(30));
      Thread.sleep(random.nextInt(30));
      child.kill();
      acknowledged.addAll(ids(child.lines()));
      assertKept(acknowledged);
    }
    Child last = poll();
    assertThat(last.code()).as(last.err()).isZero();
    acknowledged.addAll(ids(last.lines()));
    assertKept(acknowledged);
    assertThat(kept()).hasSize(120);
  }

  private Child poll() throws IOException {
    return Child.start(
        home, "feeds", "poll", "--collection", collection, "--allow", "127.0.0.1", "--delay", "0");
  }

  private static List<String> ids(List<String> lines) {
    return lines.stream()
        .filter(line -> line.endsWith("}"))
        .map(line -> String.valueOf(Json.object(Json.read(line)).get("id")))
        .toList();
  }

  private void assertKept(Set<String> acknowledged) throws IOException {
    try (Collection all = Collection.openExisting(Path.of(collection))) {
      assertThat(all.check()).isEmpty();
    }
    List<String> ids = kept().stream().map(Kept::id).toList();
    assertThat(ids).doesNotHaveDuplicates().containsAll(acknowledged);
  }

  @Test
  void thePagesOfAWrongCharsetAreRead() throws IOException {
    byte[] feed =
        rss("/0").replace("Merrin &amp; Post", "المنارة").getBytes(StandardCharsets.UTF_8);
    server.on("/feed", WildServer.bytes("application/rss+xml; charset=iso-8859-1", feed));
    feeds("add", server.at("/feed"));
    assertThat(feeds("poll").code()).isZero();
    assertThat(kept()).hasSize(1);
  }
}
