package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Author lines, in both languages. */
class BylinesTest {

  private static void check(String line, String expected) {
    String found =
        Bylines.read(line).stream()
            .map(
                author ->
                    author.part()
                        + " "
                        + author.name()
                        + (author.place() == null ? "" : " @ " + author.place()))
            .collect(Collectors.joining("; "));
    assertThat(found).as(line).isEqualTo(expected);
  }

  @Test
  void twoReportersEachWithACity() {
    check(
        "تقرير سامر كيوان من أستانا ومها بدران من لندن.",
        "BY سامر كيوان @ أستانا; BY مها بدران @ لندن");
    check(
        "Reporting by Anna Reed in Cairo and Paul van der Berg in Rome",
        "BY Anna Reed @ Cairo; BY Paul van der Berg @ Rome");
  }

  @Test
  void theCityServesAllBeforeIt() {
    check("تقرير منى صالح وخالد ناصر من تونس", "BY منى صالح @ تونس; BY خالد ناصر @ تونس");
  }

  @Test
  void freeAndBoundConjunction() {
    check("ناتالي درويش و كريم سعادة ساهم.", "CONTRIBUTING ناتالي درويش; CONTRIBUTING كريم سعادة");
    check(
        "ناتالي درويش وكريم سعادة ساهما في التقرير",
        "CONTRIBUTING ناتالي درويش; CONTRIBUTING كريم سعادة");
  }

  @Test
  void aNameThatBeginsWithWawIsNotCut() {
    check("بقلم: وليد وائل نصار", "BY وليد وائل نصار");
    check("إعداد: سامي نصر ووليد عمران", "BY سامي نصر; BY وليد عمران");
  }

  @Test
  void aBoundConjunctionOrTheNextNamesFirstLetter() {
    check("بقلم: سارة ويندل", "BY سارة ويندل");
    check("بقلم: منى وسالم نصر", "BY منى; BY سالم نصر");
    check("بقلم سارة ويندل ووليد عمران", "BY سارة ويندل; BY وليد عمران");
    check(
        "تقرير رامون كيلر من زوفين وسورا ويندل من أوستين.",
        "BY رامون كيلر @ زوفين; BY سورا ويندل @ أوستين");
  }

  @Test
  void partsOfTheTrade() {
    check("كتبت: سلمى الحداد", "BY سلمى الحداد");
    check("تصوير: هالة كرم", "PHOTO هالة كرم");
    check("ترجمة سامر كيوان", "TRANSLATING سامر كيوان");
    check("إعداد: منى صالح – تحرير: خالد ناصر", "BY منى صالح; EDITING خالد ناصر");
    check(
        "(Reporting by Anna Reed; Writing by Joe Lum; Editing by Eve Stone)",
        "BY Anna Reed; BY Joe Lum; EDITING Eve Stone");
    check("Photo by Anna Reed", "PHOTO Anna Reed");
    check(
        "Additional reporting by Anna Reed and Joe Lum",
        "CONTRIBUTING Anna Reed; CONTRIBUTING Joe Lum");
  }

  @Test
  void contributorsBehindTheVerbOrBeforeIt() {
    check("ساهم في إعداد هذا التقرير سامي نصر من تونس", "CONTRIBUTING سامي نصر @ تونس");
    check("ساهمت في التقرير من القاهرة منى صالح", "CONTRIBUTING منى صالح @ القاهرة");
    check("Anna Reed contributed to this report from Tallinn.", "CONTRIBUTING Anna Reed @ Tallinn");
    check(
        "Anna Reed, Joe Lum and Eve Stone contributed.",
        "CONTRIBUTING Anna Reed; CONTRIBUTING Joe Lum; CONTRIBUTING Eve Stone");
  }

  @Test
  void eachFromACityOfTheirOwn() {
    check(
        "Anna Reed reported from Cairo, Joe Lum from Rome and Eve Stone from Tunis.",
        "BY Anna Reed @ Cairo; BY Joe Lum @ Rome; BY Eve Stone @ Tunis");
    check(
        "Anna Reed reported from Cairo and Joe Lum from Rome. Eve Stone contributed.",
        "BY Anna Reed @ Cairo; BY Joe Lum @ Rome; CONTRIBUTING Eve Stone");
  }

  @Test
  void postsAndHousesAreNoAuthors() {
    check("By Anna Reed, Political Editor", "BY Anna Reed");
    check("By Anna Reed, BBC News, Washington", "BY Anna Reed @ Washington");
    check(
        "Anna Reed contributed reporting from Rome. Joe Lum reported from Washington, D.C.",
        "CONTRIBUTING Anna Reed @ Rome; BY Joe Lum @ Washington");
  }

  @Test
  void proseIsNoByline() {
    check("كتب أحمد علي رسالة إلى الوزير يطلب فيها المساعدة.", "");
    check("تقرير: تهديدات إلكترونية بدعم من الحكومة", "");
    check("تقرير يحدد مصير مارتن وزوكالا", "");
    check("ساهم المشروع في التنمية", "");
    check("صور أبو غريب", "");
    check("By Friday evening the dam had burst.", "");
    check("By Design", "");
    check("Tourism and exports contributed to growth.", "");
  }

  @Test
  void emptyForeignClippedAndHuge() {
    check("", "");
    check("بقلم", "");
    check("By", "");
    check("Автор: Иван Петров", "");
    check("By " + "Anna ".repeat(100_000), "");
    check("\uD83D By \u0000", "");
  }
}
