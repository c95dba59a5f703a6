package org.isnad.statement;

import static org.isnad.statement.ArabicReading.expect;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far the naming of a source goes, from its first word on. */
class ArabicExtentsTest {

  /** Expects who says that the bridge will be closed, and how much of the text names him. */
  private static void expectSource(String cue, String source, String behind, String speaker) {
    String that = cue.startsWith("قال") ? " إن " : " أن ";
    String act = cue.startsWith("أكد") ? "confirm " : "say ";
    expect(
        cue + " " + source + behind + that + "الجسر سيغلق.",
        "indirect " + act + speaker + ": الجسر سيغلق | " + source + " | " + cue);
  }

  @ParameterizedTest
  @CsvSource({
    "قالت,مصادر على صلة بالأمر,مصادر",
    "قال,مصدر مطلع على الملف,مصدر مطلع",
    "قالت,مصادر قريبة من الحكومة,مصادر قريبة من الحكومة",
    "أكد,مصدر في الشرطة,مصدر في الشرطة"
  })
  void whatAnUnnamedSourceStandsNearTo(String cue, String source, String speaker) {
    expectSource(cue, source, "", speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "عضو في مجلس البلدة",
        "رئيس بلدية النخيل في محافظة الوادي",
        "مدير المستشفى في بلدة النخيل"
      })
  void anOfficeWithItsPlace(String office) {
    expectSource("قال", office, "", office);
  }

  @Test
  void theNameMayStandBehindThePlaceOfTheOffice() {
    expectSource("قال", "مدير الشرطة في بلدة النخيل العقيد هاني الزين", "", "هاني الزين");
    expectSource("قال", "عضو مجلس البلدة كمال الديب", "", "كمال الديب");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " خلال جولة في السوق",
        " في ختام الاجتماع",
        " بعد لقائه الأهالي",
        " عقب اجتماع المجلس",
        " في ختام جولته،",
        "، خلال جولة في السوق،"
      })
  void theOccasionBehindTheSourceIsNoPartOfIt(String occasion) {
    expectSource("قال", "رئيس البلدية", occasion, "رئيس البلدية");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"كمال الديب، عضو مجلس البلدة عن حي النخيل", "كمال الديب، المهندس في بلدية النخيل"})
  void whatHeIsBetweenCommasBelongsToTheSource(String source) {
    expectSource("قال", source, "،", "كمال الديب");
  }

  @Test
  void aClauseBetweenCommasDoesNot() {
    expectSource("قال", "كمال الديب", "، وهو مهندس عمل في الجسر،", "كمال الديب");
  }

  @Test
  void theObjectOfTheVerbIsNoPartOfItsSubject() {
    expect(
        "طالب وزير النقل البلدية بإصلاح الجسر.",
        "indirect demand وزير النقل: بإصلاح الجسر | وزير النقل | طالب");
    expect(
        "اتهمت البلدية الشركة بإخفاء التقرير.",
        "indirect accuse البلدية: بإخفاء التقرير | البلدية | اتهمت");
  }

  @Test
  void aFamilyNameThatIsKnownTakesNoOtherBehindIt() {
    expect(
        "قال وزير النقل سالم النوري إن الجسر آمن. واتهم النوري الديب بإخفاء التقرير.",
        "indirect say سالم النوري: الجسر آمن | وزير النقل سالم النوري | قال",
        "indirect accuse سالم النوري: بإخفاء التقرير | النوري | واتهم");
  }

  @ParameterizedTest
  @CsvSource({
    "المحافظ كمال الديب,الوزير سالم النوري",
    "رئيس البلدية كمال الديب,وزير النقل سالم النوري"
  })
  void whomHeReceivesIsNoPartOfTheSource(String source, String guest) {
    expectSource("أكد", source, " لدى استقباله " + guest, "كمال الديب");
    expectSource("أكد", source, "، لدى استقباله " + guest + "،", "كمال الديب");
  }

  @Test
  @Disabled("known miss: behind an office without a name «لدى استقباله» is taken for its place")
  void whomAnOfficeReceivesIsNoPartOfTheSource() {
    expectSource("أكد", "المحافظ", " لدى استقباله وفد البلدة", "المحافظ");
  }

  @ParameterizedTest
  @CsvSource({"أكد,هذا المصدر,هذا المصدر", "قال,هذا المسؤول,هذا المسؤول", "أوضح,هذا البند,البند"})
  void aDemonstrativeBelongsToTheSource(String cue, String source, String speaker) {
    expectSource(cue, source, "", speaker);
  }

  @Test
  void aDemonstrativeBeforeAThingIsNoSource() {
    expect("انهار هذا الجسر قبل عام.");
  }

  @ParameterizedTest
  @CsvSource({
    "قال,بعض المحللين",
    "قال,عدد من السكان",
    "أكد,عدد من المهندسين",
    "قالت,مجموعة من الأهالي",
    "قال,كثير من السكان",
    "قال,معظم السكان",
    "قال,أحد المهندسين"
  })
  void aQuantityAndThoseItCountsAreOneSource(String cue, String source) {
    expectSource(cue, source, "", source);
  }

  @Test
  void aQuantityMayStandBeforeItsVerb() {
    expect(
        "عدد من السكان قالوا إن الجسر سيغلق.",
        "indirect say عدد من السكان: الجسر سيغلق | عدد من السكان | قالوا");
    expect("غادر بعض المحللين القاعة.");
  }
}
