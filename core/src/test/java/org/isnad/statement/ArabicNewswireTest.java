package org.isnad.statement;

import static org.isnad.statement.ArabicReading.expect;
import static org.isnad.statement.ArabicReading.expectContents;
import static org.isnad.statement.ArabicReading.expectHeadline;
import static org.isnad.statement.ArabicReading.expectSpeakers;

import org.junit.jupiter.api.Test;

/** The turns of phrase that every page of Arabic news is made of, one by one. */
final class ArabicNewswireTest {

  // ---------------------------------------------------------------- accords

  @Test
  void whatTellsOrInformsIsAnAccordToo() {
    expect(
        "أقفل السكان الطريق الساحلي، حسبما ذكر مراسل الوكالة.",
        "indirect say مراسل الوكالة: أقفل السكان الطريق الساحلي | مراسل الوكالة | حسبما ذكر");
    expect(
        "أضيء مبنى البلدية باللون الأخضر، كما أفاد متحدث باسم البلدية.",
        "indirect say متحدث باسم البلدية: أضيء مبنى البلدية باللون الأخضر | متحدث باسم البلدية | كما"
            + " أفاد");
  }

  @Test
  void asAlsoADemandBringsItsOwnContent() {
    expect(
        "كما ناشد الأهالي البلدية بإصلاح الجسر.",
        "indirect demand الأهالي: بإصلاح الجسر | الأهالي | ناشد");
  }

  @Test
  void whatDescribesTheSourceOfAnAccordIsNoContent() {
    expectContents(
        "ووفقا لتقرير صادر عن المنظمة، ارتفع عدد النازحين إلى ألف شخص.",
        "ارتفع عدد النازحين إلى ألف شخص");
    expectContents(
        "وبحسب تقرير هندسي اطلعت عليه الصحيفة، فإن ثلثي المباني غير صالح.",
        "ثلثي المباني غير صالح");
  }

  @Test
  void anAccordInFrontHandsOnWhatAnotherSaid() {
    expect(
        "وبحسب ما نقلته وكالة الوادي عن شهود عيان، فإن الانفجار وقع قرب السوق.",
        "indirect say شهود عيان: الانفجار وقع قرب السوق | شهود عيان | وبحسب ما نقلته | وكالة"
            + " الوادي");
  }

  // ---------------------------------------------------------------- who speaks

  @Test
  void aParticipleBehindAnIndefiniteNounIsItsAdjective() {
    expect(
        "وكشفت مصادر مطلعة أن الخطة جاهزة.",
        "indirect announce مصادر مطلعة: الخطة جاهزة | مصادر مطلعة | وكشفت");
    expect(
        "وقالت الوزارة مؤكدة أن الخطة جاهزة.",
        "indirect confirm الوزارة: الخطة جاهزة | الوزارة | مؤكدة");
  }

  @Test
  void betweenThatAndItsVerbStandsTheSubject() {
    expectSpeakers(
        "أوضح المدير كمال الديب أن التقرير الطبي أشار إلى حاجة المريض للعلاج.",
        "كمال الديب (explicit)",
        "التقرير الطبي (explicit)");
  }

  @Test
  void theSameSourceIsTheSource() {
    expect(
        "وقال نفس المصدر إن الفريق سيصل غدا.",
        "indirect say نفس المصدر: الفريق سيصل غدا | نفس المصدر | وقال");
  }

  @Test
  void aLandIsNoPartOfTheNameBeforeIt() {
    expect(
        "حث الرئيس كمال الديب بريطانيا على البقاء في الاتحاد.",
        "indirect demand كمال الديب: البقاء في الاتحاد | الرئيس كمال الديب | حث");
  }

  @Test
  void aNominativePluralIsTheSubject() {
    expect(
        "وأكد المجتمعون في بيان مشترك ضرورة التوصل إلى حل سياسي.",
        "indirect confirm المجتمعون: ضرورة التوصل إلى حل سياسي | المجتمعون | وأكد | بيان مشترك");
  }

  @Test
  void howOneSpeaksIsNotWho() {
    expectSpeakers(
        "عادت رئيسة البلدية هدى الريامي إلى بيتها. وقالت غاضبة: «لن أرحل من هنا أبدا».",
        "هدى الريامي (pro-drop)");
  }

  @Test
  void oursIsSomebodyNoWordsOfAnyone() {
    expect(
        "وأفاد مراسلنا بأن الاشتباكات مستمرة.",
        "indirect say مراسلنا: الاشتباكات مستمرة | مراسلنا | وأفاد");
  }

  @Test
  void theTopicInFrontOfTheVerbDoesNotSpeak() {
    expectSpeakers(
        "قال المدرب سالم الخضر إن الفريق مستعد. وعن مستقبله مع الفريق قال: «عقدي ينتهي بعد شهرين».",
        "سالم الخضر (explicit)",
        "سالم الخضر (pro-drop)");
  }

  @Test
  void aNameKeptBackIsNothingSaid() {
    expect(
        "قال أحد العاملين في المطار رافضا ذكر اسمه: «نحن نعاني من الحرارة».",
        "direct say أحد العاملين في المطار: نحن نعاني من الحرارة | أحد العاملين في المطار | قال");
  }

  @Test
  void aParenthesisBetweenCommasPartsNothing() {
    expect(
        "يقول كمال الديب، الذي ولد في الحي قبل سبعين عاما، إنه لن يغادر البيت.",
        "indirect say كمال الديب: لن يغادر البيت | كمال الديب | يقول");
  }

  // ---------------------------------------------------------------- who hands on

  @Test
  void fromHimHandsTheWordsBackToWhoWasNamedBefore() {
    expect(
        "وصل الوزير كمال الديب إلى الجسر. ونقل التلفزيون عنه قوله إن العمل مستمر.",
        "indirect say كمال الديب: العمل مستمر |  | ونقل … قوله | التلفزيون");
    expect(
        "وصل الوزير كمال الديب إلى الجسر. ونقلت عنه الوكالة قوله: «لن نتراجع عن المشروع».",
        "direct say كمال الديب: لن نتراجع عن المشروع |  | ونقلت … قوله | الوكالة");
  }

  @Test
  void anAccountReachesToWhereItIs() {
    expect(
        "وقال كمال الديب على حسابه في تويتر إن العودة قريبة.",
        "indirect say كمال الديب: العودة قريبة | كمال الديب | وقال | حسابه في تويتر");
  }

  @Test
  void aSpeakerIsNoPartOfTheOutletBeforeHim() {
    expect(
        "وكشفت لصحيفة الوادي مصادر حكومية أن الخطة جاهزة.",
        "indirect announce مصادر حكومية: الخطة جاهزة | مصادر حكومية | وكشفت | لصحيفة الوادي");
  }

  // ---------------------------------------------------------------- what is said

  @Test
  void whatOneCallsAThingIsAStatement() {
    expect(
        "واستنكر حزب الأمة ما وصفه بـ«التدخل السافر» في شؤونه.",
        "direct say حزب الأمة: التدخل السافر | حزب الأمة | وصفه");
    expect("كتب الطبيب وصفة بعنوان «الراحة».");
  }

  @Test
  void theFloorGoesOver() {
    expectContents(
        "واعتبر محللون أن الخطوة تصعيدية، فيما رأى آخرون أنها مناورة.", "الخطوة تصعيدية", "مناورة");
    expectContents(
        "وقال كمال الديب إن الطريق آمن، لكنه أكد أن الجسر خطر.", "الطريق آمن", "الجسر خطر");
  }

  @Test
  void aRelativeClauseKeepsItsOwnThat() {
    expect(
        "وهذا ما نفته نقابة الصيادلة التي أكدت أن الأصناف متوافرة.",
        "indirect confirm نقابة الصيادلة: الأصناف متوافرة | نقابة الصيادلة | أكدت");
  }

  @Test
  void whomADemandIsPutToIsNoneOfIt() {
    expect(
        "دعت الأمم المتحدة أمس الثلاثاء أطراف النزاع في الوادي إلى هدنة إنسانية مدتها خمسة أيام.",
        "indirect demand الأمم المتحدة: هدنة إنسانية مدتها خمسة أيام | الأمم المتحدة | دعت");
  }

  @Test
  void aHeadlineRunsToItsEnd() {
    expectHeadline(
        "زعيم المعارضة: لن أترشح مجددا",
        "indirect say زعيم المعارضة: لن أترشح مجددا | زعيم المعارضة | ");
  }

  @Test
  void anAnswerIsNoArrivalAndNobodyAlone() {
    expect(
        "ورد المسلحون بأنهم لا يثقون بوعود الحكومة.",
        "indirect say المسلحون: لا يثقون بوعود الحكومة | المسلحون | ورد");
    expect("وردت الشحنة إلى الميناء أمس.");
  }

  @Test
  void aDotAmongLettersInBracketsEndsNoSentence() {
    expectContents(
        "قال مكتب التحقيقات (إف.بي. أي.) إن كمانا أثريا عاد إلى أسرة مالكه.",
        "كمانا أثريا عاد إلى أسرة مالكه");
  }
}
