package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.FieldMatchingStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.base.Span;
import org.isnad.collection.Collection;
import org.isnad.collection.Correction;
import org.isnad.collection.KeptStatement;
import org.isnad.collection.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds that tables in Parquet say what the collection does. */
class ParquetExportTest {

  @TempDir Path home;

  @BeforeEach
  void pages() throws IOException {
    Pages.in(home.resolve("collection")).close();
  }

  private Collection open() throws IOException {
    return Collection.open(home.resolve("collection"));
  }

  private static List<ParquetRow> rows(Path file) throws IOException {
    return new CarpetReader<>(file.toFile(), ParquetRow.class)
        .withFieldMatchingStrategy(FieldMatchingStrategy.SNAKE_CASE)
        .toList();
  }

  @Test
  void whatIsReadBackIsWhatWasThere() throws IOException {
    Path file = home.resolve("all.parquet");
    try (Collection all = open()) {
      List<KeptStatement> statements = Pages.statements(all);
      assertThat(ParquetExport.file(new Leaves(all, Filter.NONE, false), file))
          .isEqualTo(statements.size());
      List<ParquetRow> rows = rows(file);
      assertThat(rows)
          .extracting(ParquetRow::id)
          .containsExactlyElementsOf(statements.stream().map(KeptStatement::id).toList());
      for (int i = 0; i < rows.size(); i++) {
        ParquetRow row = rows.get(i);
        KeptStatement said = statements.get(i);
        String text = all.pageOf(said.id()).orElseThrow().text();
        assertThat(row.content()).isEqualTo(said.words(text));
        assertThat(row.act()).isEqualTo(said.statement().act().word());
        assertThat(row.confidence()).isCloseTo(said.statement().confidence(), within(1e-9));
        assertThat(row.contentSpans().stream().map(p -> new Span(p.start(), p.end())).toList())
            .isEqualTo(said.statement().content());
        assertThat(row.chain()).hasSameSizeAs(said.statement().chain());
      }
    }
  }

  @Test
  void aFolderHasAFileForEachMonth() throws IOException {
    Path folder = home.resolve("tables");
    try (Collection all = open()) {
      ParquetExport.folder(new Leaves(all, Filter.NONE, false), folder);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(folder::relativize).map(Path::toString))
          .containsExactlyInAnyOrder(
              "month=2026-10/statements.parquet", "month=2026-11/statements.parquet");
    }
    assertThat(rows(folder.resolve("month=2026-10/statements.parquet")))
        .isNotEmpty()
        .allMatch(row -> row.language().equals("ar") && row.day().equals("2026-10-20"));
  }

  @Test
  void theSameBytesEveryTime() throws IOException {
    try (Collection all = open()) {
      Path one = home.resolve("one.parquet");
      Path other = home.resolve("other.parquet");
      ParquetExport.file(new Leaves(all, Filter.NONE, false), one);
      ParquetExport.file(new Leaves(all, Filter.NONE, false), other);
      assertThat(Files.mismatch(one, other)).isEqualTo(-1);
      assertThat(Files.exists(home.resolve("one.parquet.part"))).isFalse();
    }
  }

  @Test
  void whatIsWrongStaysBehindAndAnEmptyTableStillTellsItsColumns() throws IOException {
    Path file = home.resolve("none.parquet");
    try (Collection all = open()) {
      for (KeptStatement said : Pages.statements(all)) {
        all.correct(said.id(), Correction.Kind.WRONG, null, Shelf.NOW, null);
      }
      assertThat(ParquetExport.file(new Leaves(all, Filter.NONE, false), file)).isZero();
    }
    assertThat(rows(file)).isEmpty();
  }
}
