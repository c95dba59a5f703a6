package org.isnad.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.ReadingJson;
import org.isnad.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what the collection promises of pages: wholly or not at all, once, and found again. */
class CollectionTest {

  @TempDir Path folder;

  @Test
  void aPageComesBackAsItWasRead() throws IOException {
    Incoming page = Shelf.page(1);
    try (Collection collection = Collection.open(folder)) {
      assertThat(collection.keep(List.of(page))).containsExactly(Outcome.ADDED);
    }
    try (Collection collection = Collection.openToRead(folder)) {
      Kept kept = collection.page(page.reading().id()).orElseThrow();
      assertThat(ReadingJson.line(kept.reading())).isEqualTo(ReadingJson.line(page.reading()));
      assertThat(kept.provenance()).isEqualTo(page.provenance());
      assertThat(kept.day()).isEqualTo("2026-11-02");
      assertThat(kept.statements()).hasSameSizeAs(page.reading().statements()).isNotEmpty();
      assertThat(
              new String(collection.raw(kept.id()).orElseThrow().bytes(), StandardCharsets.UTF_8))
          .contains("Port Merrin");
      assertThat(collection.check()).isEmpty();
    }
  }

  @Test
  void thatIsThereAlreadyChangesNothing() throws IOException {
    try (Collection collection = Collection.open(folder)) {
      collection.keep(List.of(Shelf.page(1)));
      long last = collection.lastChange();
      assertThat(collection.keep(List.of(Shelf.page(1), Shelf.page(2))))
          .containsExactly(Outcome.KNOWN, Outcome.ADDED);
      assertThat(collection.changesAfter(last, 10))
          .extracting(Change::page)
          .containsExactly(Shelf.page(2).reading().id());
      assertThat(collection.count()).isEqualTo(2);
    }
  }

  @Test
  void aNewTextUnderTheSameAddressIsAVersion() throws IOException {
    Incoming first =
        Shelf.html("https://n.example/a", "Dam", "2026-11-01", "Rivo Tann said the dam was safe.");
    Incoming second =
        Shelf.html("https://n.example/a", "Dam", "2026-11-01", "Rivo Tann said the dam was full.");
    try (Collection collection = Collection.open(folder)) {
      assertThat(collection.keep(List.of(first, second)))
          .containsExactly(Outcome.ADDED, Outcome.VERSION);
      assertThat(collection.page(first.reading().id()).orElseThrow().newest()).isFalse();
      assertThat(collection.page(second.reading().id()).orElseThrow().newest()).isTrue();
      assertThat(collection.versions(first.reading().id()))
          .containsExactly(second.reading().id(), first.reading().id());
      assertThat(collection.check()).isEmpty();
    }
  }

  @Test
  void anOldArchiveDoesNotHideWhatIsNewer() throws IOException {
    Incoming now = fetched("The dam is full, Rivo Tann said.", "2026-11-20T00:00:00Z");
    Incoming old = fetched("The dam is safe, Rivo Tann said.", "2026-11-10T00:00:00Z");
    try (Collection collection = Collection.open(folder)) {
      collection.keep(List.of(now));
      collection.keep(List.of(old));
      assertThat(collection.page(now.reading().id()).orElseThrow().newest()).isTrue();
      assertThat(collection.page(old.reading().id()).orElseThrow().newest()).isFalse();
    }
  }

  private static Incoming fetched(String sentence, String when) {
    Page page = Shelf.htmlPage("https://n.example/a", "Dam", "2026-11-01", sentence);
    return Shelf.incoming(
        Intake.of(new Page(page.bytes(), page.source(), page.form(), null, page.address(), when)));
  }

  @Test
  void ofPagesKeptTogetherAllOrNoneAreThere() throws IOException {
    Incoming good = Shelf.page(1);
    Incoming other = Shelf.page(2);
    // A raw form may not be missing: the database refuses the second page.
    Incoming broken =
        new Incoming(other.reading(), other.provenance(), noForm(), other.raw(), other.line());
    try (Collection collection = Collection.open(folder)) {
      assertThatThrownBy(() -> collection.keep(List.of(good, broken)))
          .isInstanceOf(CollectionFailure.class);
      assertThat(collection.count()).isZero();
      assertThat(collection.lastChange()).isZero();
      assertThat(collection.keep(List.of(good))).containsExactly(Outcome.ADDED);
    }
  }

  @SuppressWarnings("NullAway")
  private static String noForm() {
    return null;
  }

  @Test
  void aLineOfACorpusIsAPage() throws IOException {
    String line =
        "{\"url\":\"https://n.example/7\",\"title\":\"سد\",\"date\":\"2026-11-05 10:00:00\","
            + "\"author\":\"رنا كمال\",\"text\":\"قال ريفو تان إن السد آمن.\\n\\nوأضاف أنه امتلأ.\"}";
    NewsRecord record =
        new NewsRecord("c.jsonl:1", line.getBytes(StandardCharsets.UTF_8), NewsRecord.Fields.USUAL);
    try (Collection collection = Collection.open(folder)) {
      collection.keep(List.of(Shelf.incoming(record)));
      Kept kept = collection.pagesAfter(0, 1).get(0);
      assertThat(kept.reading().article().published()).isEqualTo("2026-11-05T10:00:00");
      assertThat(kept.reading().article().authors())
          .extracting(a -> a.name())
          .containsExactly("رنا كمال");
      assertThat(kept.address()).isEqualTo("https://n.example/7");
      Intake again = collection.raw(kept.id()).orElseThrow();
      assertThat(ReadingJson.line(again.read(Shelf.ISNAD)))
          .isEqualTo(ReadingJson.line(kept.reading()));
    }
  }

  @Test
  void aReservedPageIsReadButItsBytesAreNotKept() throws IOException {
    byte[] bytes =
        ("<html><head><meta name=robots content=noarchive><title>Dam</title></head><body><article><h1>Dam</h1>"
                + "<p>Rivo Tann said the dam was safe.</p></article></body></html>")
            .getBytes(StandardCharsets.UTF_8);
    try (Collection collection = Collection.open(folder)) {
      collection.keep(List.of(Shelf.incoming(Intake.of(Page.html(bytes, "p.html")))));
      Kept kept = collection.pagesAfter(0, 1).get(0);
      assertThat(kept.provenance().reserved()).isEqualTo("noarchive");
      assertThat(kept.statements()).isNotEmpty();
      assertThat(collection.raw(kept.id())).isEmpty();
      assertThat(collection.check()).isEmpty();
    }
  }

  @Test
  void whatIsTakenAwayIsGoneFromTheFile() throws IOException {
    List<Incoming> pages = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      pages.add(Shelf.page(i));
    }
    Incoming secret =
        Shelf.html(
            "https://n.example/s",
            "Xylophone",
            "2026-11-01",
            "Rivo Tann said the zebraword was safe.");
    pages.add(secret);
    try (Collection collection = Collection.open(folder)) {
      collection.keep(pages);
      assertThat(collection.remove(secret.reading().id())).containsExactly(secret.reading().id());
      assertThat(collection.page(secret.reading().id())).isEmpty();
      assertThat(collection.lastChange()).isEqualTo(22);
      assertThat(collection.changesAfter(21, 5))
          .extracting(Change::page)
          .containsExactly(secret.reading().id());
      assertThat(collection.seen("https://n.example/s", secret.provenance().digest(), "0.1.0"))
          .isEmpty();
      for (String file : List.of("collection.db", "collection.db-wal")) {
        if (Files.exists(folder.resolve(file))) {
          assertThat(Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1))
              .doesNotContain("zebraword");
        }
      }
    }
  }

  @Test
  void whereTheNewestVersionGoesTheOneBeforeRises() throws IOException {
    Incoming first =
        Shelf.html("https://n.example/a", "Dam", "2026-11-01", "Rivo Tann said the dam was safe.");
    Incoming second =
        Shelf.html("https://n.example/a", "Dam", "2026-11-09", "Rivo Tann said the dam was full.");
    try (Collection collection = Collection.open(folder)) {
      collection.keep(List.of(first, second));
      assertThat(collection.removeBefore("2026-11-05")).containsExactly(first.reading().id());
      assertThat(collection.removeOutlet("Merrin Post")).containsExactly(second.reading().id());
      assertThat(collection.count()).isZero();
    }
  }

  @Test
  void theManifestKnowsWhatWasOffered() throws IOException {
    Incoming page = Shelf.page(1);
    try (Collection collection = Collection.open(folder)) {
      collection.keep(List.of(page));
      collection.refuse(List.of(new Refusal("x.html", "d1", "no article", "0.1.0", Shelf.NOW)));
      String digest = page.provenance().digest();
      assertThat(collection.seen("https://news.example/1", digest, "9").orElseThrow().page())
          .isEqualTo(page.reading().id());
      assertThat(collection.seen("x.html", "d1", "0.1.0").orElseThrow().reason())
          .isEqualTo("no article");
      assertThat(collection.seen("x.html", "d1", "0.2.0"))
          .as("a newer reader looks again")
          .isEmpty();
      assertThat(collection.seen("x.html", "d2", "0.1.0")).as("other bytes").isEmpty();
      assertThat(collection.refusals()).extracting(Refusal::source).containsExactly("x.html");
    }
  }

  @Test
  void aBackupIsWholeAndListed() throws IOException {
    Path copy = folder.resolve("copy.db");
    try (Collection collection = Collection.open(folder.resolve("c"))) {
      collection.keep(List.of(Shelf.page(1), Shelf.page(2)));
      collection.backup(copy, Shelf.NOW);
      assertThat(collection.backups())
          .containsExactly(new Backup(copy.toAbsolutePath(), Shelf.NOW, 2));
      assertThatThrownBy(() -> collection.backup(copy, Shelf.NOW))
          .hasMessageContaining("is there already");
    }
    Files.createDirectories(folder.resolve("again"));
    Files.move(copy, folder.resolve("again").resolve(Collection.DATABASE));
    try (Collection collection = Collection.open(folder.resolve("again"))) {
      assertThat(collection.count()).isEqualTo(2);
      assertThat(collection.check()).isEmpty();
    }
  }
}
