package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.base.Fold;
import org.isnad.base.WordList;
import org.junit.jupiter.api.Test;

/** The English pack: its files are in order, its forms are the ones that English has. */
class EnglishLexiconTest {

  private static final EnglishLexicon LEXICON = EnglishLexicon.load();

  private static String lemmaOf(String form) {
    CueForm verb = LEXICON.word(form).verb();
    return verb == null ? "" : verb.cue().lemma();
  }

  private static List<WordList.Row> rows(String file) {
    return WordList.of(EnglishLexicon.class, "en/" + file).rows();
  }

  @Test
  void theListsAreSortedFoldedAndWithoutDoubles() {
    for (String file : List.of("verbs.tsv", "nouns.tsv", "irregular.tsv")) {
      List<String> lemmas = rows(file).stream().map(row -> row.get("lemma")).toList();
      assertThat(lemmas).isSorted().doesNotHaveDuplicates();
      assertThat(lemmas).allSatisfy(lemma -> assertThat(Fold.fold(lemma)).isEqualTo(lemma));
    }
  }

  @Test
  void thereAreEnoughOfThem() {
    int single = rows("verbs.tsv").size() + rows("nouns.tsv").size();
    int several = rows("phrases.tsv").size() + rows("phrasals.tsv").size();
    assertThat(single + several).isGreaterThanOrEqualTo(600);
  }

  @Test
  void everyIrregularVerbIsAVerbOfTheList() {
    Set<String> verbs = new HashSet<>(rows("verbs.tsv").stream().map(r -> r.get("lemma")).toList());
    rows("phrasals.tsv").forEach(row -> verbs.add(row.all("phrase", ' ').get(0)));
    assertThat(rows("irregular.tsv")).allSatisfy(r -> assertThat(verbs).contains(r.get("lemma")));
  }

  @Test
  void everyPrepositionOfACueIsOne() {
    for (String file : List.of("verbs.tsv", "nouns.tsv")) {
      for (WordList.Row row : rows(file)) {
        assertThat(row.all("prepositions", ','))
            .as(row.where())
            .allSatisfy(
                word ->
                    assertThat(
                            LEXICON.word(word).is(EnglishWord.Kind.PREPOSITION)
                                || List.of("as", "against", "aloud").contains(word))
                        .as(word)
                        .isTrue());
      }
    }
  }

  @Test
  void regularForms() {
    assertThat(List.of("warns", "warned", "warning").stream().map(EnglishLexiconTest::lemmaOf))
        .containsOnly("warn");
    assertThat(List.of("argues", "argued", "arguing").stream().map(EnglishLexiconTest::lemmaOf))
        .containsOnly("argue");
    assertThat(List.of("denies", "denied", "denying").stream().map(EnglishLexiconTest::lemmaOf))
        .containsOnly("deny");
    assertThat(List.of("presses", "pressed", "pressing").stream().map(EnglishLexiconTest::lemmaOf))
        .containsOnly("press");
    assertThat(List.of("foresees", "foreseeing").stream().map(EnglishLexiconTest::lemmaOf))
        .containsOnly("foresee");
  }

  @Test
  void irregularForms() {
    assertThat(lemmaOf("said")).isEqualTo("say");
    assertThat(lemmaOf("told")).isEqualTo("tell");
    assertThat(lemmaOf("written")).isEqualTo("write");
    assertThat(lemmaOf("admitted")).isEqualTo("admit");
    assertThat(lemmaOf("admitting")).isEqualTo("admit");
    assertThat(lemmaOf("admited")).isEmpty();
    assertThat(lemmaOf("sayed")).isEmpty();
    assertThat(lemmaOf("referring")).isEqualTo("refer");
    assertThat(LEXICON.word("written").participle()).isTrue();
    assertThat(LEXICON.word("wrote").participle()).isFalse();
  }

  @Test
  void tensesTellTheirForms() {
    assertThat(LEXICON.word("says").verb())
        .extracting(CueForm::tense)
        .isEqualTo(CueForm.Tense.PRESENT);
    assertThat(LEXICON.word("said").verb())
        .extracting(CueForm::tense)
        .isEqualTo(CueForm.Tense.PAST);
    assertThat(LEXICON.word("saying").verb())
        .extracting(CueForm::tense)
        .isEqualTo(CueForm.Tense.PARTICIPLE);
  }

  @Test
  void aFormCanBeVerbAndNoun() {
    EnglishWord claims = LEXICON.word("claims");
    assertThat(claims.verb()).isNotNull();
    assertThat(claims.noun()).isNotNull();
    assertThat(LEXICON.word("said").verbStrength()).isGreaterThan(0.8);
    assertThat(LEXICON.word("state").verbStrength()).isLessThan(0.2);
  }

  @Test
  void phrasesAreFoundByTheirFirstWord() {
    assertThat(LEXICON.phrasesFrom("according"))
        .extracting(EnglishLexicon.Phrase::words)
        .containsExactly(List.of("according", "to"));
    assertThat(LEXICON.word("according").is(EnglishWord.Kind.PHRASE)).isTrue();
    assertThat(LEXICON.phrasesFrom("harbour")).isEmpty();
  }

  @Test
  void anUnknownWordIsNothing() {
    assertThat(LEXICON.word("harbour")).isEqualTo(EnglishWord.UNKNOWN);
    assertThat(LEXICON.word("")).isEqualTo(EnglishWord.UNKNOWN);
    assertThat(LEXICON.word("قال")).isEqualTo(EnglishWord.UNKNOWN);
  }

  @Test
  void aVerbOfSeveralWordsIsKnownInEachOfItsForms() {
    for (String form : List.of("shoot", "shoots", "shot", "shooting")) {
      assertThat(LEXICON.phrasalsFrom(form))
          .as(form)
          .anySatisfy(phrasal -> assertThat(phrasal.behind()).containsExactly("back"));
    }
    List<String> phrases = rows("phrasals.tsv").stream().map(row -> row.get("phrase")).toList();
    assertThat(phrases).isSorted().doesNotHaveDuplicates();
  }
}
