package org.isnad.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Language;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Offices that stand for who held them on the article's day. */
class OfficeLinksTest {

  private static final Names NAMES = Names.load();

  private static void expect(@Nullable String day, String text, String... offices) {
    Document document = Document.of(text, Language.guess(text));
    List<String> found = new ArrayList<>();
    for (Mention mention : NAMES.offices(document, NAMES.find(document), day)) {
      found.add(mention.span().of(text) + "=" + mention.id());
    }
    assertThat(found).containsExactly(offices);
  }

  @Test
  void aMinisterOnTheArticlesDay() {
    expect("2015-06-01", "غادر وزير الخارجية الفرنسي", "وزير الخارجية الفرنسي=wd:Q217070");
    expect("2019-06-01", "غادر وزير الخارجية الفرنسي", "وزير الخارجية الفرنسي=wd:Q559040");
    expect("2015-06-01", "The French foreign minister left.", "French foreign minister=wd:Q217070");
  }

  @Test
  void withoutADayOnlyOneWhomTheArticleNames() {
    expect(null, "غادر وزير الخارجية الفرنسي");
    expect(
        null,
        "جاء لوران فابيوس من فرنسا. ثم غادر وزير الخارجية الفرنسي",
        "وزير الخارجية الفرنسي=wd:Q217070");
  }

  @Test
  void longAfterTheDataOnlyOneWhomTheArticleNames() {
    expect("2030-06-01", "The Belarusian leader left.");
    expect(
        "2030-06-01",
        "Alexander Lukashenko came. The Belarusian leader left.",
        "Belarusian leader=wd:Q2866");
  }

  @Test
  void boundWordsBeforeATitle() {
    expect("2021-06-15", "دعوة للرئيس البيلاروسي", "للرئيس البيلاروسي=wd:Q2866");
    expect("2021-06-15", "والرئيس البيلاروسي غادر", "والرئيس البيلاروسي=wd:Q2866");
  }

  @Test
  void aTitleThatOwnsTheCountry() {
    expect("2021-06-15", "غادر رئيس بيلاروسيا", "رئيس بيلاروسيا=wd:Q2866");
    expect("2021-06-15", "غادر رئيس جمهورية بيلاروسيا", "رئيس جمهورية بيلاروسيا=wd:Q2866");
    expect("2021-06-15", "The president of Belarus left.", "president of Belarus=wd:Q2866");
    expect(
        "2021-06-15", "Belarus's president left in the morning.", "Belarus's president=wd:Q2866");
  }

  @Test
  void theHeadOfABody() {
    expect(
        "2021-06-15", "غادر الأمين العام للأمم المتحدة", "الأمين العام للأمم المتحدة=wd:Q311440");
    expect("2021-06-15", "The UN secretary-general left.", "UN secretary-general=wd:Q311440");
  }

  @Test
  void theOneBeforeIsWhomTheArticleNames() {
    expect(
        "2018-06-01",
        "جاء فرانسوا أولاند من فرنسا، ثم غادر الرئيس الفرنسي السابق",
        "الرئيس الفرنسي السابق=wd:Q157");
    expect("2018-06-01", "غادر الرئيس الفرنسي السابق");
    expect(
        "2018-06-01",
        "François Hollande came from France. The former French president left.",
        "former French president=wd:Q157");
  }

  @Test
  void theOneToCome() {
    expect(
        "2016-12-01", "Donald Trump came. The president-elect left.", "president-elect=wd:Q22686");
    expect("2016-12-01", "The president-elect left.");
    expect(
        "2016-12-01",
        "جاء دونالد ترمب إلى أميركا، ثم غادر الرئيس المنتخب",
        "الرئيس المنتخب=wd:Q22686");
  }

  @Test
  void besideANameItIsATitle() {
    expect("2021-06-15", "غادر الرئيس البيلاروسي ألكسندر لوكاشينكو");
    expect("2021-06-15", "غادر الرئيس البيلاروسي، نادر القاسمي،");
    expect("2021-06-15", "The Belarusian president, Boris Novak, left.");
    expect("2021-06-15", "Boris Novak, the Belarusian president, left.");
    expect("2021-06-15", "The Belarusian president Boris Novak left.");
  }

  @Test
  void toldOfSomebodyItIsNoMention() {
    expect("2021-06-15", "كان نادر رئيس بيلاروسيا");
    expect("2021-06-15", "He was the president of Belarus.");
    expect("2021-06-15", "He was president of Belarus.");
    expect("2021-06-15", "He went as Belarus's president.");
  }

  @Test
  void aDeputyIsNotWhoseDeputyHeIs() {
    expect("2021-06-15", "غادر مساعد وزير الخارجية الروسي");
  }

  @Test
  void ofAnotherDayThanTheArticles() {
    expect("2021-06-15", "غادر الرئيس البيلاروسي آنذاك");
  }

  @Test
  void twoHoldersAreToldApartByTheArticle() {
    expect("2019-07-01", "غادر الرئيس اليمني");
    expect(
        "2019-07-01",
        "جاء عبد ربه منصور هادي إلى اليمن، ثم غادر الرئيس اليمني",
        "الرئيس اليمني=wd:Q57480");
  }

  @Test
  void anOfficeHeldElsewhereOnly() {
    expect("2022-06-15", "The German chancellor left.", "German chancellor=wd:Q61053");
    expect("2022-06-15", "The British chancellor left.");
    expect("2015-06-01", "France's secretary of state left.");
    expect("2015-06-01", "The US secretary of state left.", "US secretary of state=wd:Q22316");
  }

  @Test
  void clippedEmptyAndForeignText() {
    expect("2021-06-15", "");
    expect("2021-06-15", "الرئيس");
    expect("2021-06-15", "Belarusian");
    expect("2021-06-15", "of Belarus");
    expect("2021-06-15", "Президент");
  }

  @Test
  void aDayThatIsNone() {
    expect("15 June", "The Belarusian leader left.");
    expect("2021-99-99", "The Belarusian leader left.");
  }
}
