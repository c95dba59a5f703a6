package org.isnad.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk asks of the collection: the newest, the speakers, replies and stars. */
class DeskRowsTest {

  @TempDir private Path folder;
  private Collection collection;

  @BeforeEach
  void open() throws IOException {
    collection = Collection.open(folder);
    collection.keep(IntStream.range(1, 6).mapToObj(Shelf::page).toList());
  }

  @AfterEach
  void close() throws IOException {
    collection.close();
  }

  @Test
  void theNewestComeByDayThenArrivalThenText() throws IOException {
    List<Newest.Entry> all = collection.newest().after(Place.START, Newest.Which.ALL, 100);
    List<Newest.Entry> sorted = new ArrayList<>(all);
    sorted.sort(
        (one, other) -> {
          int day = other.place().day().compareTo(one.place().day());
          int number = Long.compare(other.place().number(), one.place().number());
          int place = Integer.compare(one.place().position(), other.place().position());
          return day != 0 ? day : number != 0 ? number : place;
        });
    assertThat(all).isEqualTo(sorted).isNotEmpty();
  }

  @Test
  void pagingTellsEachOnceWhateverTheSize() throws IOException {
    List<Newest.Entry> all = collection.newest().after(Place.START, Newest.Which.ALL, 100);
    for (int size = 1; size < 6; size++) {
      List<Newest.Entry> paged = new ArrayList<>();
      Place place = Place.START;
      while (true) {
        List<Newest.Entry> part = collection.newest().after(place, Newest.Which.ALL, size);
        if (part.isEmpty()) {
          break;
        }
        paged.addAll(part);
        place = Place.of(part.get(part.size() - 1).place().toString()).orElseThrow();
      }
      assertThat(paged).isEqualTo(all);
    }
  }

  @Test
  void theSameWordsAreToldOnceWithTheNumberOfTheirCopies() throws IOException {
    // Each of the five pages has the denial in the same words.
    List<Newest.Entry> copied =
        collection.newest().after(Place.START, Newest.Which.ALL, 100).stream()
            .filter(entry -> entry.copies() > 0)
            .toList();
    assertThat(copied).extracting(Newest.Entry::copies).contains(4);
    Newest.Entry denial =
        copied.stream().filter(entry -> entry.copies() == 4).findFirst().orElseThrow();
    List<Newest.Entry> pages = collection.newest().copies(denial.id());
    assertThat(new HashSet<>(pages.stream().map(Newest.Entry::page).toList())).hasSize(5);
    assertThat(pages.get(0).place().day()).isLessThan(pages.get(4).place().day());
  }

  @Test
  void spellingAndMarksDoNotHideACopyButActAndPolarityDo() {
    String words = "سيُغلق الميناءُ أسبوعا كاملا بسبب العاصفة";
    String key = Keys.same(words, "say", "affirmed", "آنا");
    assertThat(Keys.same("سيغلق الميناء اسبوعا كاملا، بسبب العاصفة!", "say", "affirmed", "ريفو"))
        .isEqualTo(key);
    assertThat(Keys.same(words, "deny", "affirmed", "آنا")).isNotEqualTo(key);
    assertThat(Keys.same(words, "say", "negated", "آنا")).isNotEqualTo(key);
    assertThat(Keys.same("Yes.", "say", "affirmed", "Anna"))
        .isNotEqualTo(Keys.same("Yes.", "say", "affirmed", "Rivo"));
  }

  @Test
  void statementsOfAnOlderCollectionGetTheirKeys() throws IOException {
    List<Newest.Entry> before = collection.newest().after(Place.START, Newest.Which.ALL, 100);
    collection.close();
    Path file = folder.resolve(Collection.DATABASE);
    try (Database database = Database.open(file)) {
      // As the migration finds them that gives statements their keys.
      database.execute("UPDATE statement SET same = '', voice = NULL");
      database.inTransaction(
          () -> {
            Keys.fill(database);
            return 0;
          });
    }
    collection = Collection.open(folder);
    assertThat(collection.newest().after(Place.START, Newest.Which.ALL, 100)).isEqualTo(before);
  }

  @Test
  void whatIsWrongIsNeitherListedNorCounted() throws IOException {
    Newest.Entry first = collection.newest().after(Place.START, Newest.Which.ALL, 1).get(0);
    int before = collection.voices().statements("2026-01-01", "2026-12-31");
    collection.correct(first.id(), Correction.Kind.WRONG, null, Shelf.NOW, null);
    assertThat(collection.newest().after(Place.START, Newest.Which.ALL, 100))
        .extracting(Newest.Entry::id)
        .doesNotContain(first.id());
    assertThat(collection.voices().statements("2026-01-01", "2026-12-31")).isEqualTo(before - 1);
  }

  @Test
  void aPlaceThatIsNoneIsNone() {
    for (String words : List.of("", "x", "2026-01-01", "2026-01-01.1", "2026-01-01.a.1", "1.1.1")) {
      assertThat(Place.of(words)).as(words).isEmpty();
    }
    assertThat(Place.of("2026-01-01.7.3")).contains(new Place("2026-01-01", 7, 3));
  }

  @Test
  void speakersAreCountedNamedAndPaged() throws IOException {
    List<Voices.Voice> all = collection.voices().all(null, 100);
    List<Voices.Voice> paged = new ArrayList<>();
    Voices.Voice last = null;
    for (List<Voices.Voice> part = collection.voices().all(last, 1);
        !part.isEmpty();
        part = collection.voices().all(last, 1)) {
      paged.addAll(part);
      last = part.get(0);
    }
    assertThat(paged).isEqualTo(all).hasSizeGreaterThan(1);
    Voices.Voice velt = collection.voices().voice("Anna Velt").orElseThrow();
    int byDay =
        collection.voices().days("Anna Velt", "0000-01-01", "9999-12-31").stream()
            .mapToInt(Voices.DayCount::count)
            .sum();
    assertThat(byDay).isEqualTo(velt.statements());
    assertThat(collection.voices().via("Anna Velt", 5))
        .extracting(Voices.Count::word)
        .contains("Merrin Post");
    assertThat(collection.voices().voice("Nobody")).isEmpty();
  }

  @Test
  void aReplyIsKeptUnderItsPageAndGoesWithIt() throws IOException {
    String page = collection.pagesAfter(0, 1).get(0).id();
    long change = collection.lastChange();
    long number = collection.replies().add(page, " Mira ", "I was there.", Shelf.NOW);
    assertThat(collection.replies().under(page))
        .containsExactly(new Reply(number, page, "Mira", "I was there.", Shelf.NOW));
    assertThat(collection.changesAfter(change, 9)).extracting(Change::page).containsExactly(page);
    assertThatThrownBy(() -> collection.replies().add("none", "Mira", "Here.", Shelf.NOW))
        .isInstanceOf(CollectionFailure.class)
        .hasMessageContaining("no page has the id 'none'");
    assertThatThrownBy(() -> collection.replies().add(page, " ", "Here.", Shelf.NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(collection.replies().remove(number)).contains(page);
    assertThat(collection.replies().remove(number)).isEmpty();
    collection.replies().add(page, "Mira", "Again.", Shelf.NOW);
    collection.remove(page);
    assertThat(collection.replies().under(page)).isEmpty();
    assertThat(collection.check()).isEmpty();
  }

  @Test
  void aStarStaysUntilItIsTakenBackOrThePageGoes() throws IOException {
    Newest.Entry first = collection.newest().after(Place.START, Newest.Which.ALL, 1).get(0);
    collection.stars().set(first.id(), true, Shelf.NOW);
    collection.stars().set(first.id(), true, Shelf.NOW);
    Newest.Which starred = new Newest.Which(null, null, true);
    assertThat(collection.newest().after(Place.START, starred, 9)).hasSize(1);
    assertThat(collection.stars().has(first.id())).isTrue();
    collection.stars().set(first.id(), false, Shelf.NOW);
    assertThat(collection.stars().has(first.id())).isFalse();
    collection.stars().set(first.id(), true, Shelf.NOW);
    collection.remove(first.page());
    assertThat(collection.stars().has(first.id())).isFalse();
    assertThatThrownBy(() -> collection.stars().set("none", true, Shelf.NOW))
        .isInstanceOf(CollectionFailure.class);
  }
}
