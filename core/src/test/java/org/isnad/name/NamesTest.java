package org.isnad.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.isnad.base.EntityType;
import org.isnad.base.Language;
import org.isnad.text.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Names in texts: each test is one phenomenon of the language. */
class NamesTest {

  private static final Names NAMES = Names.load();

  /** Expects the mentions of {@code text} as «words=id», a demonym with a star. */
  private static void expect(String text, String... mentions) {
    Document document = Document.of(text, Language.guess(text));
    List<String> found = new ArrayList<>();
    for (Mention mention : NAMES.find(document)) {
      found.add(mention.span().of(text) + (mention.demonym() ? "*" : "") + "=" + mention.id());
    }
    assertThat(found).containsExactly(mentions);
  }

  @Test
  void countriesInArabicWithAndWithoutArticle() {
    expect("سافر إلى روسيا ثم الأردن", "روسيا=iso:RU", "الأردن=iso:JO");
  }

  @Test
  void shortNamesOfCountries() {
    expect("بين أميركا والإمارات وأمريكا", "أميركا=iso:US", "والإمارات=iso:AE", "وأمريكا=iso:US");
  }

  @Test
  void conjunctionIsPartOfTheMention() {
    expect("وروسيا فالصين", "وروسيا=iso:RU", "فالصين=iso:CN");
  }

  @Test
  void prepositionBeforeTheArticle() {
    expect(
        "بالقاهرة وبالرياض كالقاهرة",
        "بالقاهرة=gn:360630",
        "وبالرياض=gn:108410",
        "كالقاهرة=gn:360630");
  }

  @Test
  void lamSwallowsTheAlefOfTheArticle() {
    expect("قدم تقريرا للأمم المتحدة", "للأمم المتحدة=org:un");
  }

  @Test
  void lamBeforeLam() {
    expect("دعم للبنان", "للبنان=iso:LB");
  }

  @Test
  void theLongestNameWins() {
    expect("في جنوب السودان", "جنوب السودان=iso:SS");
    expect("مجلس الأمن الدولي", "مجلس الأمن الدولي=org:unsc");
  }

  @Test
  void demonymsInAllGendersAndNumbers() {
    expect("وفد بيلاروسي", "بيلاروسي*=iso:BY");
    expect("الحكومة البيلاروسية", "البيلاروسية*=iso:BY");
    expect("قال البيلاروسيون", "البيلاروسيون*=iso:BY");
    expect("من البيلاروسيين", "البيلاروسيين*=iso:BY");
    expect("لاعبات بيلاروسيات", "بيلاروسيات*=iso:BY");
    expect("للبيلاروسيين", "للبيلاروسيين*=iso:BY");
  }

  @Test
  void brokenPluralOfADemonym() {
    expect("قتل الأتراك", "الأتراك*=iso:TR");
  }

  @Test
  void demonymsOfTwoWords() {
    expect("الجيش الكوري الشمالي", "الكوري الشمالي*=iso:KP");
    expect("سفينة كورية جنوبية", "كورية جنوبية*=iso:KR");
  }

  @Test
  void englishDemonymAndCountry() {
    expect("The Belarusian leader left Minsk.", "Belarusian*=iso:BY", "Minsk=gn:625144");
    expect("Turkey and the Netherlands", "Turkey=iso:TR", "Netherlands=iso:NL");
  }

  @Test
  void abbreviatedCountries() {
    expect("the U.S. and the UK", "U.S.=iso:US", "UK=iso:GB");
    expect("Give it to us.");
  }

  @Test
  void englishNamesNeedACapital() {
    expect("a polish on the turkey");
  }

  @Test
  void possessiveStaysOutside() {
    expect("Russia's envoy", "Russia=iso:RU");
  }

  @Test
  void firstPartOfACompound() {
    expect("the US-led and Iran-backed forces", "US=iso:US", "Iran=iso:IR");
  }

  @Test
  void agenciesAndTheirAbbreviations() {
    expect("نقلت وكالة رويترز عن أ.ف.ب", "وكالة رويترز=org:reuters", "أ.ف.ب=org:afp");
    expect("Reuters and the AP said", "Reuters=org:reuters", "AP=org:ap");
  }

  @Test
  void aPersonByFullNameThenByFamilyName() {
    expect("التقى فلاديمير بوتين الوفد وبوتين صامت", "فلاديمير بوتين=wd:Q7747", "وبوتين=wd:Q7747");
    expect(
        "Lukashenko spoke. Alexander Lukashenko left.",
        "Lukashenko=wd:Q2866",
        "Alexander Lukashenko=wd:Q2866");
  }

  @Test
  void aFamilyNameAloneIsNobody() {
    expect("قال بوتين");
    expect("Lukashenko spoke.");
  }

  @Test
  void aPatronymicAloneIsNobody() {
    expect(
        "محمد بن سلمان في السعودية ثم خالد بن سلمان",
        "محمد بن سلمان=wd:Q6892571",
        "السعودية=iso:SA");
  }

  @Test
  void aHeadOfStateByFamilyNameWhereTheCountryIsNamed() {
    expect("زعيم بيلاروسيا لوكاشينكو", "بيلاروسيا=iso:BY", "لوكاشينكو=wd:Q2866");
    expect("Lukashenko of Belarus", "Lukashenko=wd:Q2866", "Belarus=iso:BY");
  }

  @Test
  void aTownThatPeopleAreCalledAfterNeedsAPreposition() {
    expect("Mr. Douglas wore Hamilton shoes.");
    expect("a school in Hamilton", "Hamilton=gn:3573197");
  }

  @Test
  void aMinisterCountsOnlyWhereTheCountryIsNamed() {
    expect("Sergey Lavrov came.");
    expect("Sergey Lavrov of Russia came.", "Sergey Lavrov=wd:Q58217", "Russia=iso:RU");
  }

  @Test
  void namesakesAreSettledByTheCountriesNamed() {
    expect("عمان والأردن", "عمان=gn:250441", "والأردن=iso:JO");
    expect("سلطنة عمان", "سلطنة عمان=iso:OM");
  }

  @Test
  void aTownBehindAGivenNameIsAFamilyName() {
    expect("Peter Houston reads.");
    expect("Dr. Boston reads.");
    expect("Houston reads. Peter Houston writes.");
    expect("تقرأ نجوى حلب وتكتب");
  }

  @Test
  void aTownIsOneBehindAPrepositionWhereverAnybodyIsCalledSo() {
    expect("Peter Houston reads in Houston.", "Houston=gn:4699066");
    expect(
        "The capital of Germany is Berlin. Edith Berlin reads.",
        "Germany=iso:DE",
        "Berlin=gn:2950159");
  }

  @Test
  void aTownBehindAVerbOfGoingIsWhereItGoes() {
    expect("زار فهد القاهرة", "القاهرة=gn:360630");
  }

  @Test
  void anAdjectiveBehindAGivenNameIsAFamilyName() {
    expect("كتب ناصر التركماني");
    expect("Anders Dane writes.");
  }

  @Test
  void theFamilyNameOfAKnownOneBehindAnotherGivenName() {
    expect("Claire Macron sings in France.", "France=iso:FR");
    expect("Macron sings in France. Claire Macron sings.", "France=iso:FR");
    expect("تغني كلير ماكرون في فرنسا", "فرنسا=iso:FR");
  }

  @Test
  void theHeadOfABodyIsAtHomeWhereTheBodyIsNamed() {
    expect(
        "António Guterres of the United Nations",
        "António Guterres=wd:Q311440",
        "United Nations=org:un");
  }

  @Test
  void commonWordsAreNoNames() {
    expect("وقال إن العالم يريد الأخبار");
    expect("معسكر حديثة في جامعة");
    expect("القرار المالي");
    expect("باكرا");
  }

  @Test
  void commonWordsInMarksAreOutlets() {
    expect("قال لـ«الشرق الأوسط» أمس", "الشرق الأوسط=org:asharq");
    expect("ذكرت قناة العربية", "قناة العربية=org:alarabiya");
  }

  @Test
  void wordsOfOtherLanguagesAndMarks() {
    expect("");
    expect("… ، ! 12 %");
    expect("Привет мир こんにちは");
    expect("و");
    expect("لل");
    expect("ولل وبل فال");
  }

  @Test
  void noNameCrossesAParagraph() {
    expect("الأمم\nالمتحدة");
  }

  @Test
  void clippedNames() {
    expect("الأمم");
    expect("United");
  }

  @Test
  void mentionsNeverOverlap() {
    String text =
        "رئيس الولايات المتحدة الأمريكية في جنوب السودان مع الأمم المتحدة ومجلس الأمن الدولي "
            + "ووزارة الخارجية الروسية والجيش الكوري الشمالي بالقاهرة";
    int last = 0;
    for (Mention mention : NAMES.find(Document.of(text, Language.ARABIC))) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(mention.firstToken()).isLessThan(mention.endToken());
      last = mention.span().end();
    }
    assertThat(last).isEqualTo(text.length());
  }

  @Test
  void entitiesInTheOrderOfFirstMention() {
    String text = "بيلاروسيا و«رويترز» ثم بيلاروسيا مرة أخرى وروسيا";
    List<Entity> entities = NAMES.entities(NAMES.find(Document.of(text, Language.ARABIC)));
    assertThat(entities).extracting(Entity::id).containsExactly("iso:BY", "org:reuters", "iso:RU");
    assertThat(entities.get(0).mentions()).hasSize(2);
    assertThat(entities.get(0).nameEn()).isEqualTo("Belarus");
    assertThat(entities.get(1).type()).isEqualTo(EntityType.OUTLET);
  }

  @Test
  void aComposedNameFindsButIsNotShown() {
    String text = "الوزير البيلاروسي يوري سيفاكوف";
    List<Entity> entities = NAMES.entities(NAMES.find(Document.of(text, Language.ARABIC)));
    assertThat(entities).extracting(Entity::nameEn).contains("Yuri Sivakov");
    assertThat(entities.get(1).nameAr()).isNull();
  }

  @Test
  void hugeInputInLinearTime() {
    String once = "الأمم المتحدة الولايات المتحدة الولايات وبالولايات US-led United Nations الأمم ";
    Document document = Document.of(once.repeat(40_000), Language.ARABIC);
    Assertions.assertTimeout(
        Duration.ofSeconds(10), () -> assertThat(NAMES.find(document)).hasSize(160_000));
  }
}
