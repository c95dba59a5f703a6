package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.base.Fold;
import org.isnad.base.WordList;
import org.junit.jupiter.api.Test;

/** The word lists of lines: each tells its origin, none says a thing twice. */
class LineListsTest {

  private static final List<String> FILES =
      List.of(
          "bylines.tsv",
          "credits.tsv",
          "date-words.tsv",
          "dateline-places.tsv",
          "furniture.tsv",
          "months.tsv",
          "name-words.tsv");

  @Test
  void everyListTellsItsOrigin() throws IOException {
    for (String file : FILES) {
      try (InputStream in = LineListsTest.class.getResourceAsStream(file)) {
        assertThat(in).as(file).isNotNull();
        String list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(list).as(file).contains("# what\t", "# origin\t", "# licence\t", "# date\t");
      }
    }
  }

  @Test
  void noFormStandsTwiceUnderOneHead() {
    for (String file : FILES) {
      Set<String> seen = new HashSet<>();
      WordList list = WordList.of(LineListsTest.class, file);
      boolean rows = list.columns().contains("forms");
      for (WordList.Row row : list.rows()) {
        String head = head(list, row);
        for (String form : rows ? row.all("forms", '|') : List.of(row.get("place"))) {
          assertThat(seen.add(head + Fold.fold(form))).as(row.where() + ": " + form).isTrue();
        }
      }
    }
  }

  /** What tells two equal forms apart: where the phrase stands, or the kind of the word. */
  private static String head(WordList list, WordList.Row row) {
    String column = "kind";
    if (list.columns().contains("match")) {
      column = "match";
    } else if (list.columns().contains("part")) {
      column = "place";
    }
    return list.columns().contains(column) ? row.get(column) + "|" : "";
  }
}
