package org.isnad.statement;

import static org.isnad.statement.ArabicReading.expect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses that are built around a saying: كان and أما, relatives, manner, whom one asks. */
class ArabicClauseFramesTest {

  @Test
  void kanaBeforeTheSubjectOfAPastSaying() {
    expect(
        "وكان كمال الديب قد أعلن أن الجسر سيفتح في الربيع.",
        "indirect announce كمال الديب: الجسر سيفتح في الربيع | كمال الديب | أعلن");
    expect(
        "كان الوزير قد أعلن إغلاق الجسر.", "indirect announce الوزير: إغلاق الجسر | الوزير | أعلن");
    expect(
        "وكان وزير النقل سالم النوري أعلن أن الجسر آمن.",
        "indirect announce سالم النوري: الجسر آمن | وزير النقل سالم النوري | أعلن");
    expect("وكان الجسر قد انهار قبل عام.");
  }

  @Test
  void theTopicBehindAmmaSpeaks() {
    expect(
        "أما الوزير سالم النوري فقال إن الجسر آمن.",
        "indirect say سالم النوري: الجسر آمن | الوزير سالم النوري | فقال");
    expect("أما البلدية فقالت إن الجسر آمن.", "indirect say البلدية: الجسر آمن | البلدية | فقالت");
    expect("أما الجسر فانهار قبل عام.");
  }

  @Test
  void aTopicThatIsSpokenOfDoesNot() {
    expect(
        "أما عن الجسر، فقال كمال الديب إنه آمن.",
        "indirect say كمال الديب: آمن | كمال الديب | فقال");
  }

  @Test
  void aTopicWithoutATitleBeforeItsNameSpeaks() {
    expect(
        "أما كمال الديب فقال إن الجسر آمن.",
        "indirect say كمال الديب: الجسر آمن | كمال الديب | فقال");
    expect(
        "أما رئيس البلدية فأكد أن الجسر آمن.",
        "indirect confirm رئيس البلدية: الجسر آمن | رئيس البلدية | فأكد");
  }

  @Test
  void aTimeAtWhichOthersSaySomething() {
    expect(
        "أغلق الجسر في الوقت الذي يطالب فيه ناشطون بفتح الطريق.",
        "indirect demand ناشطون: بفتح الطريق | ناشطون | يطالب");
    expect(
        "وجاء القرار في وقت أكدت فيه البلدية أن الجسر آمن.",
        "indirect confirm البلدية: الجسر آمن | البلدية | أكدت");
  }

  @Test
  void bareSpeechFollowsItsVerbAtOnce() {
    expect(
        "قال كمال الديب إن الجسر آمن. وقال هدفنا هو إصلاح الجسر القديم.",
        "indirect say كمال الديب: الجسر آمن | كمال الديب | قال",
        "indirect say كمال الديب: هدفنا هو إصلاح الجسر القديم |  | وقال");
    expect(
        "وقال كمال الديب هدفنا هو إصلاح الجسر القديم.",
        "indirect say كمال الديب: هدفنا هو إصلاح الجسر القديم | كمال الديب | وقال");
    expect("وقال كمال الديب كلمة قصيرة.");
  }

  @ParameterizedTest
  @CsvSource({
    "طلبت,البلدية,المواطنين,البقاء في منازلهم",
    "طلبت,رئيسة الوادي,السكان,البقاء في منازلهم",
    "طلب,كمال الديب,الأهالي,مغادرة البلدة"
  })
  void whomOneAsksIsNeitherSourceNorContent(
      String cue, String source, String asked, String content) {
    expect(
        cue + " " + source + " من " + asked + " " + content + ".",
        "indirect demand " + source + ": " + content + " | " + source + " | " + cue);
  }

  @Test
  void whatOthersToldMayBeDenied() {
    expect(
        "نفى كمال الديب ما نشرته صحيفة المرفأ.",
        "indirect deny كمال الديب: ما نشرته صحيفة المرفأ | كمال الديب | نفى");
    expect(
        "نفت البلدية ما نشرته صحيفة المرفأ عن إغلاق الجسر.",
        "indirect deny البلدية: ما نشرته صحيفة المرفأ عن إغلاق الجسر | البلدية | نفت");
    expect("قرأ كمال الديب ما نشرته صحيفة المرفأ.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بدأت الهدنة التي أعلنها كمال الديب أمس.",
        "بدأت الهدنة التي أعلنتها الوزارة صباح أمس.",
        "بدأت الخطة التي أعلن عنها الوزير أمس."
      })
  void aRelativeClauseThatTakesUpItsNounReportsNothingMore(String text) {
    expect(text);
  }

  @Test
  void aRelativeClauseWithAContentOfItsOwnDoes() {
    expect(
        "زار الوفد المتحف الذي أعلنت الوزارة أنه سيفتح غدا.",
        "indirect announce الوزارة: سيفتح غدا | الوزارة | أعلنت");
  }

  @ParameterizedTest
  @CsvSource({"أضافت,هدى الريامي,قائلة", "ومضى,الوزير,بالقول", "ختم,الوزير,بالقول"})
  void howItIsSaidBelongsToTheCue(String cue, String source, String manner) {
    expect(
        cue + " " + source + " " + manner + " إن الجسر آمن.",
        "indirect say " + source + ": الجسر آمن | " + source + " | " + cue + " … " + manner);
  }

  @Test
  void howItIsSaidRightBehindItsVerb() {
    expect(
        "قال كمال الديب إن الجسر آمن. وأضاف قائلا: «لا خوف على أحد من أهل البلدة».",
        "indirect say كمال الديب: الجسر آمن | كمال الديب | قال",
        "direct say كمال الديب: لا خوف على أحد من أهل البلدة |  | وأضاف قائلا");
  }

  @Test
  void toTurnTheEyeIsToSayToTurnAnEyeIsNot() {
    expect(
        "ولفت الوزير النظر إلى أن الجسر قديم.",
        "indirect say الوزير: الجسر قديم | الوزير | ولفت … النظر");
    expect(
        "لفت كمال الديب الانتباه إلى ضرورة إصلاح الجسر.",
        "indirect say كمال الديب: ضرورة إصلاح الجسر | كمال الديب | لفت … الانتباه");
    expect("لفت الجسر نظر الزوار.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "مطالبات بإصلاح الجسر القديم;demand null: بإصلاح الجسر القديم |  | مطالبات",
        "اتهامات للبلدية بإخفاء التقرير;accuse null: بإخفاء التقرير |  | اتهامات",
        "تحذيرات من انهيار الجسر;warn null: انهيار الجسر |  | تحذيرات",
        "دعوات إلى إصلاح الجسر;demand null: إصلاح الجسر |  | دعوات"
      })
  void aNounOfSayingReportsWhatUnnamedPeopleSay(String headline, String statement) {
    ArabicReading.expectHeadline(headline, "indirect " + statement);
  }

  @Test
  void aNounOfSayingWithoutAContentReportsNothing() {
    ArabicReading.expectHeadline("دعوات الأهالي");
    expect("وصلت دعوات الحفل إلى الأهالي.");
    expect("عادت الدعوات إلى إصلاح الجسر القديم.");
  }
}
