package org.isnad.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.lexicon.Act;
import org.isnad.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds that a person's word wins over the reader's, and stays with its statement. */
class CorrectionTest {

  @TempDir Path folder;

  @Test
  void aPersonsWordWins() throws IOException {
    try (Collection collection = Collection.open(folder)) {
      KeptStatement said = first(collection);
      collection.correct(said.id(), Correction.Kind.SPEAKER, "Edda Morn", Shelf.NOW, "desk");
      collection.correct(said.id(), Correction.Kind.ACT, "warn", Shelf.NOW, null);
      collection.correct(said.id(), Correction.Kind.POLARITY, "negated", Shelf.NOW, null);
      collection.correct(said.id(), Correction.Kind.KIND, "mixed", Shelf.NOW, null);
      KeptStatement now = statement(collection, said.id());
      assertThat(now.statement().speaker().name()).isEqualTo("Edda Morn");
      assertThat(now.statement().chain().get(0).name()).isEqualTo("Edda Morn");
      assertThat(now.statement().act()).isEqualTo(Act.WARN);
      assertThat(now.statement().polarity()).isEqualTo(Statement.Polarity.NEGATED);
      assertThat(now.statement().kind()).isEqualTo(Statement.Kind.MIXED);
      assertThat(now.asRead()).isEqualTo(said.asRead());
      assertThat(now.corrections()).hasSize(4);
    }
  }

  @Test
  void itCanBeTakenBack() throws IOException {
    try (Collection collection = Collection.open(folder)) {
      KeptStatement said = first(collection);
      long number = collection.correct(said.id(), Correction.Kind.WRONG, null, Shelf.NOW, null);
      assertThat(statement(collection, said.id()).wrong()).isTrue();
      collection.undo(number);
      assertThat(statement(collection, said.id())).isEqualTo(said);
      assertThatThrownBy(() -> collection.undo(number)).hasMessageContaining("no correction");
    }
  }

  @Test
  void itFindsItsStatementInAnotherReading() throws IOException {
    try (Collection collection = Collection.open(folder)) {
      KeptStatement said = first(collection);
      String page = collection.pagesAfter(0, 1).get(0).id();
      collection.correct(said.id(), Correction.Kind.SPEAKER, "Edda Morn", Shelf.NOW, null);
      // A later reader sees a paragraph more before it: all places move, and so do all ids.
      Incoming again =
          Shelf.html(
              "https://n.example/a",
              "Dam",
              "2026-11-01",
              "Rain fell for a week in the valley of Tann.",
              "Rivo Tann said the dam was safe.",
              "He added that the valley was dry.");
      collection.reread(page, again);
      Kept kept = collection.pagesAfter(0, 1).get(0);
      assertThat(kept.id()).isNotEqualTo(page);
      assertThat(collection.page(page)).isEmpty();
      assertThat(kept.statements().get(0).statement().speaker().name()).isEqualTo("Edda Morn");
      assertThat(collection.corrections(true)).isEmpty();
      assertThat(collection.check()).isEmpty();
    }
  }

  @Test
  void whatCannotBePlacedIsListed() throws IOException {
    try (Collection collection = Collection.open(folder)) {
      KeptStatement said = first(collection);
      String page = collection.pagesAfter(0, 1).get(0).id();
      collection.correct(said.id(), Correction.Kind.SPEAKER, "Edda Morn", Shelf.NOW, null);
      collection.reread(
          page,
          Shelf.html("https://n.example/a", "Dam", "2026-11-01", "Rivo Tann said it rained."));
      assertThat(collection.corrections(true))
          .extracting(Correction::value)
          .containsExactly("Edda Morn");
      assertThat(collection.corrections(false)).hasSize(1);
    }
  }

  @Test
  void noSuchStatementIsSaid() throws IOException {
    try (Collection collection = Collection.open(folder)) {
      assertThatThrownBy(
              () -> collection.correct("feed", Correction.Kind.WRONG, null, Shelf.NOW, null))
          .isInstanceOf(CollectionFailure.class)
          .hasMessageContaining("'feed'");
    }
  }

  private static KeptStatement first(Collection collection) throws IOException {
    collection.keep(
        List.of(
            Shelf.html(
                "https://n.example/a",
                "Dam",
                "2026-11-01",
                "Rivo Tann said the dam was safe.",
                "He added that the valley was dry.")));
    return collection.pagesAfter(0, 1).get(0).statements().get(0);
  }

  private static KeptStatement statement(Collection collection, String id) throws IOException {
    return collection.pageOf(id).orElseThrow().statements().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
