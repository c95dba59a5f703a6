package org.isnad.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.WordList;
import org.isnad.lexicon.ArabicLexicon;
import org.junit.jupiter.api.Test;

/** The list of Arabic given names follows from the base where it says so. */
class MakeGivenNamesTest {

  @Test
  void theRowsOfTheBaseAreWhatTheBaseSays() {
    List<String> rows = new ArrayList<>();
    for (WordList.Row row : WordList.of(ArabicLexicon.class, "ar/given-names.tsv").rows()) {
      if (row.get("from").equals("base")) {
        rows.addAll(row.all("names", ' '));
      }
    }
    assertThat(rows).containsExactlyElementsOf(MakeGivenNames.ofBase());
  }
}
