package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.base.Fold;
import org.isnad.lexicon.CueForm.Tense;
import org.isnad.lexicon.Phrase.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the Arabic pack finds for a word as it stands in a text. */
class ArabicLexiconTest {

  private static final ArabicLexicon LEXICON = ArabicLexicon.load();

  @Test
  @DisplayName("a verb in the past, each person")
  void past() {
    reads("قال", "قال past masculine singular");
    reads("قالت", "قال past feminine singular");
    reads("قالا", "قال past masculine dual");
    reads("قالتا", "قال past feminine dual");
    reads("قالوا", "قال past masculine plural");
    reads("قلن", "قال past feminine plural");
  }

  @Test
  @DisplayName("a verb in the present, each person")
  void present() {
    reads("يقول", "قال present masculine singular");
    reads("تقول", "قال present feminine singular");
    reads("يقولان", "قال present masculine dual");
    reads("يقولون", "قال present masculine plural");
    reads("يقلن", "قال present feminine plural");
  }

  @Test
  @DisplayName("vowel marks and hamza do not matter once folded")
  void folded() {
    reads("وبيَّن", "بين past masculine singular");
    reads("صرّح", "صرح past masculine singular");
    reads("اعلنت", "أعلن past feminine singular");
    reads("مشيرًا", "أشار participle masculine singular");
  }

  @Test
  @DisplayName("و and ف before a verb are conjunctions")
  void conjunction() {
    reads("وقال", "قال past masculine singular");
    reads("فأكد", "أكد past masculine singular");
    reads("ووصف", "وصف past masculine singular", "وصف noun unknown unknown");
    reads("ووأضاف", "أضاف past masculine singular");
    reads("ومشيرا", "أشار participle masculine singular");
  }

  @Test
  @DisplayName("و of the word's own is none")
  void ownWaw() {
    assertThat(lemmas("وصف")).containsOnly("وصف");
    assertThat(lemmas("وجه")).containsOnly("وجه");
    assertThat(lemmas("وعد")).containsOnly("وعد");
    assertThat(lemmas("وجهت")).containsOnly("وجه");
    assertThat(lemmas("وعدت")).containsOnly("وعد");
  }

  @Test
  @DisplayName("س and ل before a present")
  void future() {
    reads("سيعلن", "أعلن present masculine singular");
    reads("وسيؤكد", "أكد present masculine singular");
    reads("ليؤكد", "أكد present masculine singular");
    reads("سقال");
  }

  @Test
  @DisplayName("ب, ل and ك before a noun")
  void preposition() {
    reads("بقوله", "قول noun masculine singular owner");
    reads("بالقول", "قول noun unknown unknown");
    reads("للقول", "قول noun unknown unknown");
    reads("وبتهمة", "تهمة noun unknown unknown");
    reads("كقولها", "قول noun feminine singular owner");
    reads("لطلب", "طلب noun unknown unknown");
  }

  @Test
  @DisplayName("a noun with the pronoun of the speaker")
  void masdar() {
    reads("قوله", "قول noun masculine singular owner");
    reads("قولهما", "قول noun unknown dual owner");
    reads("تصريحاتهم", "تصريح noun masculine plural owner");
    reads("تأكيده", "تأكيد noun masculine singular owner");
    reads("إعلانها", "إعلان noun feminine singular owner");
    reads("إيضاحه", "إيضاح noun masculine singular owner");
  }

  @Test
  @DisplayName("an object pronoun is told from the speaker's")
  void objectPronoun() {
    reads("ذكرته", "ذكر past feminine singular object");
    reads("يتهمهم", "اتهم present masculine singular object");
    reads("وأبلغها", "أبلغ past masculine singular object");
    reads("نفاه", "نفى past masculine singular object");
  }

  @Test
  @DisplayName("passives that are spelt otherwise than the active")
  void passive() {
    reads("قيل", "قال past masculine singular passive");
    reads("يقال", "قال present masculine singular passive");
    reads("أفيد", "أفاد past masculine singular passive");
    reads("أشير", "أشار past masculine singular passive");
  }

  @Test
  @DisplayName("a participle, and the nominative that rarely reports")
  void participle() {
    reads("قائلة", "قال participle feminine singular");
    reads("موضحين", "أوضح participle masculine plural", "أوضح participle masculine dual");
    reads("مؤكدان", "أكد participle masculine dual");
    double accusative = LEXICON.cues(Fold.fold("مؤكدا")).get(0).cue().strength();
    double nominative = LEXICON.cues(Fold.fold("مؤكد")).get(0).cue().strength();
    assertThat(nominative).isLessThan(accusative / 2);
  }

  @Test
  @DisplayName("words that only look like a form are none")
  void homographs() {
    for (String word : List.of("مدينة", "كامل", "وسائل", "هنا", "اثنين", "فيلم", "بينهم")) {
      assertThat(LEXICON.cues(Fold.fold(word))).as(word).isEmpty();
    }
  }

  @Test
  @DisplayName("topic verbs, decisions and thoughts are no cues")
  void notCues() {
    for (String word : List.of("تناول", "تطرق", "قرر", "رفض", "وافق", "يعتقد", "يخشى", "يريد")) {
      assertThat(LEXICON.cues(Fold.fold(word))).as(word).isEmpty();
    }
  }

  @Test
  @DisplayName("welcoming and condemning take no bare noun phrase")
  void acts() {
    for (String word : List.of("رحب", "أدان", "استنكر", "ندد", "أشاد")) {
      for (CueForm form : LEXICON.cues(Fold.fold(word))) {
        assertThat(form.cue().frames())
            .as(word)
            .doesNotContain(Cue.Frame.NOUN, Cue.Frame.PREPOSITION);
      }
    }
  }

  @Test
  @DisplayName("what brings the content of a verb")
  void frames() {
    Cue accuse = LEXICON.cues("اتهم").get(0).cue();
    assertThat(accuse.act()).isEqualTo(Act.ACCUSE);
    assertThat(accuse.frames()).contains(Cue.Frame.ADDRESSEE, Cue.Frame.PREPOSITION);
    assertThat(accuse.prepositions()).containsExactly("ب");
    assertThat(LEXICON.cues("اشار").get(0).cue().prepositions()).containsExactly("الي");
    assertThat(LEXICON.cues("اعلن").get(0).cue().frames()).contains(Cue.Frame.NOUN);
  }

  @Test
  @DisplayName("a verb whose subject is a relay tells the preposition of the source")
  void relay() {
    assertThat(LEXICON.sourcePreposition(LEXICON.cues("نقلت").get(0).cue())).isEqualTo("عن");
    assertThat(LEXICON.sourcePreposition(LEXICON.cues("نسب").get(0).cue())).isEqualTo("الي");
    assertThat(LEXICON.sourcePreposition(LEXICON.cues("قال").get(0).cue())).isEmpty();
  }

  @Test
  @DisplayName("empty, foreign, clipped and huge words are no cues")
  void oddWords() {
    for (String word : List.of("", "و", "وس", "ولل", "said", "123", "ققققق", "و".repeat(100_000))) {
      assertThat(LEXICON.cues(word)).isEmpty();
      assertThat(LEXICON.phrasesStartingWith(word)).isEmpty();
      assertThat(LEXICON.sourceNoun(word)).isNull();
    }
  }

  @Test
  @DisplayName("phrases with their object: بحسب الوزير، وفقا للوزير، على حد قوله، حسبما ذكر")
  void phrases() {
    phrase("بحسب الوزير", 1, Role.SOURCE);
    phrase("وفقا للوزير", 1, Role.SOURCE);
    phrase("ووفقا لما ذكرته", 2, Role.VERB);
    phrase("على حد قول الوزير", 3, Role.SOURCE);
    phrase("على حد قوله", 3, Role.PRONOUN);
    phrase("حسبما ذكر", 1, Role.VERB);
    phrase("نقلا عن الوكالة", 2, Role.RELAY);
    phrase("على لسان الناطق", 2, Role.SOURCE);
    phrase("وجاء في البيان", 2, Role.SOURCE);
    phrase("في تصريح لوكالة", 2, Role.RELAY);
  }

  @Test
  @DisplayName("complementisers, with ب and with pronouns")
  void complementisers() {
    for (String word : List.of("أن", "إن", "أنه", "إنها", "بأنهم", "أننا", "بأن", "أنهما")) {
      assertThat(LEXICON.isComplementiser(Fold.fold(word))).as(word).isTrue();
    }
    Complementiser form = LEXICON.complementiser(Fold.fold("بأنها"));
    assertThat(form).isNotNull();
    assertThat(form.bound()).isEqualTo("ب");
    assertThat(form.pronoun()).isTrue();
    assertThat(LEXICON.isComplementiser("هل")).isFalse();
    assertThat(LEXICON.complementiser("هل")).isNotNull();
    assertThat(LEXICON.complementiser("لكن")).isNull();
  }

  @Test
  @DisplayName("source nouns: number, gender, owner")
  void sourceNouns() {
    source("وزير", "وزير role masculine singular");
    source("وزيرة", "وزير role feminine singular");
    source("وزراء", "وزير role masculine plural");
    source("وزيرا", "وزير role masculine dual");
    source("وزيرها", "وزير role masculine singular");
    source("مسؤولون", "مسؤول role masculine plural");
    source("مسؤولين", "مسؤول role masculine plural");
    source("متحدثة", "متحدث role feminine singular");
    source("مصادر", "مصادر anonymous feminine singular");
    source("وزارة", "وزارة body feminine singular");
    source("حكومته", "حكومة body feminine singular");
    source("أحزاب", "حزب body feminine singular");
    source("تقرير", "تقرير document masculine singular");
    source("قناة", "قناة outlet feminine singular");
    assertThat(LEXICON.sourceNoun("كرسي")).isNull();
  }

  @Test
  @DisplayName("titles, longest first")
  void honorifics() {
    assertThat(honorific("صاحب السمو الملكي الأمير فلان")).isEqualTo(4);
    assertThat(honorific("صاحب السمو")).isEqualTo(2);
    assertThat(honorific("الدكتور فلان")).isEqualTo(1);
    assertThat(honorific("صاحب الشركة")).isZero();
    assertThat(honorific("الوزير")).isZero();
  }

  @Test
  @DisplayName("negation before a cue")
  void negators() {
    for (String word : List.of("لم", "لا", "لن", "ما")) {
      assertThat(LEXICON.isNegator(word)).as(word).isTrue();
    }
    assertThat(LEXICON.negator(words("رفض أن يؤكد"), 0)).isEqualTo(2);
    assertThat(LEXICON.negator(words("رفض الوزير"), 0)).isZero();
  }

  @Test
  @DisplayName("boundaries, of one word and of several")
  void boundaries() {
    assertThat(LEXICON.boundary("الذي")).isEqualTo(Boundary.RELATIVE);
    assertThat(LEXICON.boundary("امس")).isEqualTo(Boundary.TIME);
    assertThat(LEXICON.boundary(words("غير أن الوزير"), 0)).isEqualTo(Boundary.ADVERSATIVE);
    assertThat(LEXICON.boundary(words("من جانبه"), 0)).isEqualTo(Boundary.MANNER);
    assertThat(LEXICON.boundary(words("الوزير"), 0)).isNull();
    assertThat(LEXICON.boundary(words("غير"), 0)).isNull();
  }

  private static void phrase(String text, int length, Role role) {
    List<String> words = words(text);
    for (Phrase phrase : LEXICON.phrasesStartingWith(words.get(0))) {
      int covered = phrase.length(words, 0);
      if (covered > 0) {
        assertThat(covered).as(text).isEqualTo(length);
        assertThat(phrase.objectIs()).as(text).isEqualTo(role);
        return;
      }
    }
    assertThat(List.of()).as("phrases in «" + text + "»").isNotEmpty();
  }

  private static void source(String word, String expected) {
    SourceNoun noun = LEXICON.sourceNoun(Fold.fold(word));
    assertThat(noun).as(word).isNotNull();
    String actual =
        noun.noun()
            + " "
            + noun.kind()
            + " "
            + noun.traits().gender()
            + " "
            + noun.traits().plurality();
    assertThat(actual.toLowerCase(Locale.ROOT)).isEqualTo(expected);
  }

  private static int honorific(String text) {
    return LEXICON.honorific(words(text), 0);
  }

  private static List<String> words(String text) {
    return WordPhrases.words(text);
  }

  private static List<String> lemmas(String word) {
    return LEXICON.cues(Fold.fold(word)).stream().map(form -> form.cue().lemma()).toList();
  }

  private static void reads(String word, String... expected) {
    List<String> actual =
        LEXICON.cues(Fold.fold(word)).stream().map(ArabicLexiconTest::show).toList();
    assertThat(actual).as(word).containsExactly(expected);
  }

  private static String show(CueForm form) {
    Tense tense = form.tense();
    String shown =
        List.of(form.cue().lemma(), tense, form.agreement().gender(), form.agreement().plurality())
            .stream()
            .map(part -> part.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return shown
        + (form.passive() ? " passive" : "")
        + (form.pronoun() ? " owner" : "")
        + (form.object() ? " object" : "");
  }
}
