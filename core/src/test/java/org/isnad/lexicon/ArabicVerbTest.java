package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.base.Fold;
import org.isnad.lexicon.CueForm.Tense;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The paradigms, one verb of each kind, as a grammar prints them. */
class ArabicVerbTest {

  @Test
  @DisplayName("sound, form II with hamza: أكّد")
  void sound() {
    past("أكد", "يؤكد", "أكد أكدت أكدا أكدتا أكدوا أكدن");
    present("أكد", "يؤكد", "يؤكد تؤكد يؤكدان تؤكدان يؤكدون يؤكدن يؤكدا تؤكدا يؤكدوا");
    passive("أكد", "يؤكد", "");
  }

  @Test
  @DisplayName("hollow, form I: قال")
  void hollow() {
    past("قال", "يقول", "قال قالت قالا قالتا قالوا قلن");
    present("قال", "يقول", "يقول تقول يقولان تقولان يقولون يقلن يقل تقل يقولا تقولا يقولوا");
    passive("قال", "يقول", "قيل قيلت يقال تقال");
  }

  @Test
  @DisplayName("hollow, form IV: أفاد")
  void hollowFourthForm() {
    past("أفاد", "يفيد", "أفاد أفادت أفادا أفادتا أفادوا أفدن");
    present("أفاد", "يفيد", "يفيد تفيد يفيدان تفيدان يفيدون يفدن يفد تفد يفيدا تفيدا يفيدوا");
    passive("أفاد", "يفيد", "أفيد أفيدت يفاد تفاد");
  }

  @Test
  @DisplayName("defective in ي: نفى")
  void defectiveYa() {
    past("نفى", "ينفي", "نفى نفت نفيا نفتا نفوا نفين");
    present("نفى", "ينفي", "ينفي تنفي ينفيان تنفيان ينفون ينفين ينف تنف ينفيا تنفيا ينفوا");
    passive("نفى", "ينفي", "");
  }

  @Test
  @DisplayName("defective in و: دعا")
  void defectiveWaw() {
    past("دعا", "يدعو", "دعا دعت دعوا دعتا دعوا دعون");
    present("دعا", "يدعو", "يدعو تدعو يدعوان تدعوان يدعون يدعون يدع تدع يدعوا تدعوا يدعوا");
    passive("دعا", "يدعو", "دعي دعيت يدعى تدعى");
  }

  @Test
  @DisplayName("defective in ى, form V: تمنّى")
  void defectiveFifthForm() {
    past("تمنى", "يتمنى", "تمنى تمنت تمنيا تمنتا تمنوا تمنين");
    present(
        "تمنى",
        "يتمنى",
        "يتمنى تتمنى يتمنيان تتمنيان يتمنون يتمنين يتمن تتمن يتمنيا تتمنيا يتمنوا");
  }

  @Test
  @DisplayName("defective and hamzated: رأى")
  void seeing() {
    past("رأى", "يرى", "رأى رأت رأيا رأتا رأوا رأين");
    present("رأى", "يرى", "يرى ترى يريان تريان يرون يرين ير تر يريا تريا يروا");
  }

  @Test
  @DisplayName("doubled: ردّ")
  void doubled() {
    past("ردّ", "يرد", "رد ردت ردا ردتا ردوا رددن");
    present("ردّ", "يرد", "يرد ترد يردان تردان يردون يرددن يردا تردا يردوا");
  }

  @Test
  @DisplayName("hamza first, middle, last: أمر، سأل، تنبّأ")
  void hamzated() {
    past("أمر", "يأمر", "أمر أمرت أمرا أمرتا أمروا أمرن");
    past("سأل", "يسأل", "سأل سألت سألا سألتا سألوا سألن");
    passive("سأل", "يسأل", "سئل سئلت");
    past("تنبأ", "يتنبأ", "تنبأ تنبأت تنبآ تنبأتا تنبأوا تنبؤوا تنبأن");
    present("تنبأ", "يتنبأ", "يتنبأ تتنبأ يتنبآن تتنبآن يتنبؤون يتنبأن يتنبآ تتنبآ يتنبؤوا");
  }

  @Test
  @DisplayName("assimilated: وصف")
  void assimilated() {
    past("وصف", "يصف", "وصف وصفت وصفا وصفتا وصفوا وصفن");
    present("وصف", "يصف", "يصف تصف يصفان تصفان يصفون يصفن يصفا تصفا يصفوا");
    passive("وصف", "يصف", "يوصف توصف");
  }

  @Test
  @DisplayName("forms III, VI, VIII, X and four letters: طالب، تداول، اقترح، استنكر، طمأن")
  void otherForms() {
    past("طالب", "يطالب", "طالب طالبت طالبا طالبتا طالبوا طالبن");
    passive("طالب", "يطالب", "طولب طولبت");
    passive("تداول", "يتداول", "تدوول تدوولت");
    present("اقترح", "يقترح", "يقترح تقترح يقترحان تقترحان يقترحون يقترحن يقترحا تقترحا يقترحوا");
    past("استنكر", "يستنكر", "استنكر استنكرت استنكرا استنكرتا استنكروا استنكرن");
    past("طمأن", "يطمئن", "طمأن طمأنت طمأنا طمأنتا طمأنوا");
  }

  @Test
  @DisplayName("the women's form that is spelt as his is his: أعلن")
  void finalNun() {
    past("أعلن", "يعلن", "أعلن أعلنت أعلنا أعلنتا أعلنوا");
    present("أعلن", "يعلن", "يعلن تعلن يعلنان تعلنان يعلنون يعلنا تعلنا يعلنوا");
  }

  @Test
  @DisplayName("object pronouns: ذكره، نفته، يراها، دعوهم")
  void objectPronouns() {
    assertThat(objects("ذكر", "يذكر")).contains("ذكره", "ذكرته", "ذكروه", "يذكرها", "يذكرونهم");
    assertThat(objects("نفى", "ينفي")).contains("نفاه", "نفته", "نفوه", "ينفيها", "ينفونه");
    assertThat(objects("تمنى", "يتمنى")).contains("تمناه", "يتمناه", "تتمناها");
    assertThat(objects("دعا", "يدعو")).contains("دعاه", "دعتهم", "دعوهم", "يدعوهم", "يدعونهم");
  }

  @Test
  @DisplayName("what we say: نؤكد، طالبنا; not where the letters are his: أعلنّا")
  void ourOwn() {
    assertThat(ours("أكد", "يؤكد")).containsExactly("اكدنا", "نوكد");
    assertThat(ours("قال", "يقول")).containsExactly("قلنا", "نقول");
    assertThat(ours("دعا", "يدعو")).containsExactly("دعونا", "ندعو");
    assertThat(ours("أعلن", "يعلن")).containsExactly("نعلن");
  }

  private static List<String> ours(String lemma, String present) {
    return ArabicVerb.forms(lemma, present, false).stream()
        .filter(f -> f.subject().equals(ArabicVerb.Subject.WE))
        .map(ArabicVerb.Form::form)
        .toList();
  }

  private static void past(String lemma, String present, String expected) {
    assertThat(forms(lemma, present, Tense.PAST, false)).isEqualTo(Fold.fold(expected));
  }

  private static void present(String lemma, String present, String expected) {
    assertThat(forms(lemma, present, Tense.PRESENT, false)).isEqualTo(Fold.fold(expected));
  }

  private static void passive(String lemma, String present, String expected) {
    String both =
        forms(lemma, present, Tense.PAST, true) + " " + forms(lemma, present, Tense.PRESENT, true);
    assertThat(both.strip()).isEqualTo(Fold.fold(expected));
  }

  private static String forms(String lemma, String present, Tense tense, boolean passive) {
    return ArabicVerb.forms(lemma, present, false).stream()
        .filter(f -> f.tense() == tense && f.passive() == passive)
        .filter(f -> !f.subject().equals(ArabicVerb.Subject.WE))
        .map(ArabicVerb.Form::form)
        .collect(Collectors.joining(" "));
  }

  private static List<String> objects(String lemma, String present) {
    return ArabicVerb.forms(lemma, present, true).stream()
        .filter(ArabicVerb.Form::object)
        .map(ArabicVerb.Form::form)
        .toList();
  }
}
