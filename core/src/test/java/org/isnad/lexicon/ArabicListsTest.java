package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.base.Fold;
import org.isnad.base.WordList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Arabic word lists: complete heads, sorted by folded form, nothing twice. */
class ArabicListsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verbs",
        "nouns",
        "phrases",
        "complementisers",
        "source-nouns",
        "honorifics",
        "negators",
        "boundaries",
        "homographs"
      })
  @DisplayName("head, order, doubles")
  void isInOrder(String list) throws IOException {
    String name = "ar/" + list + ".tsv";
    try (InputStream in = ArabicLexicon.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text)
          .startsWith("# what\t")
          .contains("\n# origin\t", "\n# licence\t", "\n# date\t");
    }
    List<String> keys = ArabicLexicon.rows(list).stream().map(ArabicListsTest::key).toList();
    assertThat(keys).as(name).isSorted().doesNotHaveDuplicates();
  }

  /** Verbs of the same letters differ in the present, homographs in the lemma. */
  private static String key(WordList.Row row) {
    String first = Fold.fold(row.cells().get(0));
    boolean second = row.file().endsWith("verbs.tsv") || row.file().endsWith("homographs.tsv");
    return second && row.cells().size() > 1 ? first + "\t" + Fold.fold(row.cells().get(1)) : first;
  }

  @Test
  @DisplayName("the pack is large enough to read news with")
  void size() {
    assertThat(ArabicLexicon.rows("verbs").size()).isGreaterThan(170);
    assertThat(
            ArabicLexicon.rows("verbs").size()
                + ArabicLexicon.rows("nouns").size()
                + ArabicLexicon.rows("phrases").size())
        .isGreaterThan(600);
    assertThat(ArabicLexicon.rows("source-nouns").size()).isGreaterThan(250);
  }

  @Test
  @DisplayName("a noun is listed as a noun or as a verb's masdar, not both")
  void masdarsAreNotNouns() {
    Set<String> nouns = new HashSet<>();
    ArabicLexicon.rows("nouns").forEach(row -> nouns.add(Fold.fold(row.get("lemma"))));
    for (WordList.Row row : ArabicLexicon.rows("verbs")) {
      for (String masdar : row.all("masdar", ',')) {
        assertThat(nouns).as(row.where()).doesNotContain(Fold.fold(masdar));
      }
    }
  }

  @Test
  @DisplayName("a cue that names prepositions has the frame for them, and the other way round")
  void prepositionsHaveAFrame() {
    for (String list : List.of("verbs", "nouns")) {
      for (WordList.Row row : ArabicLexicon.rows(list)) {
        boolean frame = row.all("frames", ',').contains("preposition");
        assertThat(!row.get("prepositions").isEmpty()).as(row.where()).isEqualTo(frame);
      }
    }
  }

  @Test
  @DisplayName("every homograph names a form, and a lemma of it")
  void homographsAreForms() {
    Set<String> lemmas = new HashSet<>();
    ArabicLexicon.rows("verbs").forEach(row -> lemmas.add(bare(row.get("lemma"))));
    ArabicLexicon.rows("nouns").forEach(row -> lemmas.add(row.get("lemma")));
    for (WordList.Row row : ArabicLexicon.rows("homographs")) {
      assertThat(row.get("form")).as(row.where()).isEqualTo(Fold.fold(row.get("form")));
      if (!row.get("lemma").isEmpty()) {
        assertThat(lemmas).as(row.where()).contains(row.get("lemma"));
      }
    }
  }

  private static String bare(String lemma) {
    char last = lemma.charAt(lemma.length() - 1);
    return Fold.isDropped(last) ? lemma.substring(0, lemma.length() - 1) : lemma;
  }
}
