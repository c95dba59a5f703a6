package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.isnad.collection.Collection;
import org.isnad.collection.Kept;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what {@code isnad add}, {@code remove}, {@code backup} and {@code reread} do. */
class AddTest {

  @TempDir Path home;
  private String collection = "";

  @BeforeEach
  void pages() throws IOException {
    collection = home.resolve("collection").toString();
    Files.createDirectories(home.resolve("pages"));
    page("a.txt", "The dam\nRivo Tann said the dam was safe.\n");
    page("b.txt", "The valley\n“It is dry,” Edda Morn told reporters.\n");
  }

  private void page(String name, String text) throws IOException {
    Files.writeString(home.resolve("pages").resolve(name), text);
  }

  @Test
  void pagesGoInOnce() throws IOException {
    Told first = add("pages");
    assertThat(first.code()).isEqualTo(Exit.GOOD);
    assertThat(first.out().lines()).hasSize(2).allMatch(line -> line.contains("\"added\""));
    assertThat(first.err()).contains("2 added, 0 versions, 0 known, 0 refused");
    Told again = add("pages");
    assertThat(again.code()).isEqualTo(Exit.GOOD);
    assertThat(again.err()).contains("0 added, 0 versions, 2 known");
    assertThat(kept()).hasSize(2);
  }

  @Test
  void whatIsNoPageIsNamedWithItsReason() throws IOException {
    page("c.html", "<html><body></body></html>");
    Told told = add("pages", "absent.html");
    assertThat(told.code()).isEqualTo(Exit.SOME_UNREADABLE);
    assertThat(told.err()).contains("c.html: no article", "absent.html: no such file");
    assertThat(told.err()).contains("2 added, 0 versions, 0 known, 2 refused");
    assertThat(told.out()).contains("\"outcome\":\"refused\"");
    assertThat(add("pages").code()).as("it is still refused").isEqualTo(Exit.SOME_UNREADABLE);
  }

  @Test
  void aCorpusInJsonLines() throws IOException {
    String lines =
        "{\"link\":\"https://n.example/1\",\"title\":\"Dam\",\"body\":\"Rivo Tann said it held.\"}\n\n"
            + "{\"link\":\"https://n.example/2\",\"title\":\"Dam\"}\nno json\n";
    Path file = home.resolve("corpus.jsonl.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    Told told =
        Told.by(
            "add",
            file.toString(),
            "--collection",
            collection,
            "--field",
            "url=link",
            "--field",
            "text=body");
    assertThat(told.code()).isEqualTo(Exit.SOME_UNREADABLE);
    assertThat(told.err())
        .contains("corpus.jsonl.gz:3: no field 'body'", "corpus.jsonl.gz:4: no JSON");
    assertThat(kept()).singleElement().extracting(Kept::address).isEqualTo("https://n.example/1");
  }

  @Test
  void anUnknownFieldIsAMistake() {
    Told told = Told.by("add", "x.jsonl", "--collection", collection, "--field", "body=text");
    assertThat(told.code()).isEqualTo(Exit.USAGE);
    assertThat(told.err()).contains("--field body", "want one of url, title, text");
  }

  @Test
  void commentsAreLeftOutUnlessAskedFor() throws IOException {
    String page =
        "<html><body><article><h1>The dam</h1><p>Rivo Tann said the dam was safe and would hold.</p>"
            + "<p>The valley below has been dry for a year, engineers say in a report.</p></article>"
            + "<section id=comments class=comments><h3>2 comments</h3><ol class=comment-list>"
            + "<li class=comment><cite class=comment-author>Ola</cite><p>I do not believe it.</p></li>"
            + "<li class=comment><cite class=comment-author>Per</cite><p>Nor do I at all.</p></li></ol></section>"
            + "</body></html>";
    page("d.html", page);
    add("pages/d.html");
    assertThat(kept().get(0).reading().article().comments()).isEmpty();
    String other = home.resolve("other").toString();
    Told.by(
        "add", home.resolve("pages/d.html").toString(), "--collection", other, "--keep-comments");
    try (Collection all = Collection.openToRead(Path.of(other))) {
      assertThat(all.pagesAfter(0, 9).get(0).reading().article().comments()).hasSize(2);
    }
  }

  @Test
  void pagesAreTakenAway() throws IOException {
    add("pages");
    Told.by("backup", home.resolve("copy.db").toString(), "--collection", collection);
    String id = kept().get(0).id();
    Told told = Told.by("remove", id, "--collection", collection);
    assertThat(told.code()).isEqualTo(Exit.GOOD);
    assertThat(told.out()).isEqualTo(id + "\n");
    assertThat(told.err()).contains("1 pages removed", "copy.db");
    assertThat(kept()).extracting(Kept::id).doesNotContain(id).hasSize(1);
    Told again = Told.by("remove", id, "--collection", collection);
    assertThat(again.code()).isEqualTo(Exit.SOME_UNREADABLE);
    assertThat(again.err()).contains("no page has the id '" + id + "'");
  }

  @Test
  void whatIsTooOldGoes() throws IOException {
    page("old.html", dated("2001-02-03"));
    page("new.html", dated(LocalDate.now(ZoneOffset.UTC).minusDays(3).toString()));
    add("pages/old.html", "pages/new.html");
    assertThat(Told.by("remove", "--expired", "--collection", collection).code())
        .isEqualTo(Exit.USAGE);
    Told told = Told.by("remove", "--expired", "--retention", "30", "--collection", collection);
    assertThat(told.out().lines()).hasSize(1);
    assertThat(kept()).extracting(Kept::day).doesNotContain("2001-02-03").hasSize(1);
    Told refused = Told.by("remove", "--before", "2026-02-30", "--collection", collection);
    assertThat(refused.code()).isEqualTo(Exit.USAGE);
  }

  private static String dated(String day) {
    return "<html><head><meta property='article:published_time' content='"
        + day
        + "'></head><body><article><h1>The dam</h1><p>Rivo Tann said the dam was safe in "
        + day
        + ".</p></article></body></html>";
  }

  @Test
  void pagesAreReadAgain() throws IOException {
    add("pages");
    Told none = Told.by("reread", "--collection", collection);
    assertThat(none.err()).contains("0 pages read again");
    long before = lastChange();
    Told all = Told.by("reread", "--all", "--collection", collection);
    assertThat(all.code()).isEqualTo(Exit.GOOD);
    assertThat(all.err()).contains("2 pages read again, 0 failed, 0 corrections without a place");
    assertThat(lastChange()).isGreaterThan(before);
    assertThat(kept()).hasSize(2);
  }

  @Test
  void withoutACollectionItSaysWhatIsWanted() {
    Told told = Told.by("backup", "x.db", "--collection", collection);
    assertThat(told.code()).isEqualTo(Exit.FAILED);
    assertThat(told.err()).contains("holds no collection");
  }

  private Told add(String... inputs) {
    List<String> args = new java.util.ArrayList<>(List.of("add", "--collection", collection));
    for (String input : inputs) {
      args.add(home.resolve(input).toString());
    }
    return Told.by(args.toArray(String[]::new));
  }

  private List<Kept> kept() throws IOException {
    try (Collection all = Collection.openToRead(Path.of(collection))) {
      return all.pagesAfter(0, 100);
    }
  }

  private long lastChange() throws IOException {
    try (Collection all = Collection.openToRead(Path.of(collection))) {
      return all.lastChange();
    }
  }
}
