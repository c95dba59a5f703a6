package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dates as pages write them. */
class DatesTest {

  private static void check(String written, @Nullable String iso) {
    assertThat(Dates.iso(written)).as(written).isEqualTo(iso);
  }

  @Test
  void monthsOfAllRegions() {
    check("3 نوفمبر 2022", "2022-11-03");
    check("3 تشرين الثاني 2022", "2022-11-03");
    check("الخميس 3 تشرين الثاني/نوفمبر 2022", "2022-11-03");
    check("15 آب (أغسطس) 2022", "2022-08-15");
    check("15 اغسطس 2022", "2022-08-15");
    check("1 كانون 2 2022", "2022-01-01");
    check("7 جانفي 2022", "2022-01-07");
    check("7 يوليوز 2022", "2022-07-07");
  }

  @Test
  void monthsOfTheMaghrebAndTheirVariants() {
    check("7 فيفري 2022", "2022-02-07");
    check("7 أفريل 2022", "2022-04-07");
    check("7 ماي 2022", "2022-05-07");
    check("7 جوان 2022", "2022-06-07");
    check("7 جويلية 2022", "2022-07-07");
    check("7 أوت 2022", "2022-08-07");
    check("7 غشت 2022", "2022-08-07");
    check("7 شتنبر 2022", "2022-09-07");
    check("7 نونبر 2022", "2022-11-07");
    check("7 دجنبر 2022", "2022-12-07");
    check("7 الفاتح 2002", "2002-09-07");
  }

  @Test
  void aYearInFrontOfItsMonth() {
    check("2022 Nov 3", "2022-11-03");
    check("2022 نوفمبر 3", "2022-11-03");
  }

  @Test
  void digitsOfBothKinds() {
    check("٣ نوفمبر ٢٠٢٢", "2022-11-03");
    check("۳ نوفمبر ۲۰۲۲", "2022-11-03");
  }

  @Test
  void halvesOfTheDay() {
    check("3 نوفمبر 2022 - 2:30 م", "2022-11-03T14:30");
    check("3 نوفمبر 2022 الساعة 12:05 صباحا", "2022-11-03T00:05");
    check("Nov. 3, 2022 12:05 p.m.", "2022-11-03T12:05");
    check("10:42 AM, Thu November 3, 2022", "2022-11-03T10:42");
  }

  @Test
  void anOffsetOnlyWhenGiven() {
    check("2022-11-03T14:30:00+0300", "2022-11-03T14:30:00+03:00");
    check("2022-11-03T14:30:00.000Z", "2022-11-03T14:30:00Z");
    check("2022-11-03 14:30", "2022-11-03T14:30");
    check("Thu, 03 Nov 2022 14:30:00 GMT", "2022-11-03T14:30:00Z");
    check("3 نوفمبر 2022 10:42 بتوقيت غرينتش", "2022-11-03T10:42Z");
    check("November 3, 2022 10:42 am ET", "2022-11-03T10:42");
    check("الخميس، 3 تشرين الثاني 2022، 14:00 (GMT+0400)", "2022-11-03T14:00+04:00");
  }

  @Test
  void whichNumberIsTheDay() {
    check("25/11/2022", "2022-11-25");
    check("11/25/2022", "2022-11-25");
    check("3.11.2022", "2022-11-03");
    check("2022/11/3", "2022-11-03");
    check("الخميس 03/11/2022", "2022-11-03");
    check("03/11/2022", null);
  }

  @Test
  void theHijriDateIsPassedOver() {
    check("26 شوال 1436 هـ الموافق 11 أغسطس 2015 م", "2015-08-11");
    check("26 شوال 1436 هـ", null);
    check("1 محرم 1445 هـ - 19 يوليو 2023", "2023-07-19");
    check("الأربعاء 19/7/2023 الموافق 1445/1/1", "2023-07-19");
  }

  @Test
  void whatIsNotPlainIsNotTold() {
    check("3 نوفمبر", null);
    check("31 نوفمبر 2022", null);
    check("آب/تموز 3 2022", null);
    check("3 نوفمبر 2022 و4 نوفمبر 2022", null);
    check("", null);
    check("yesterday", null);
    check("1667485800", null);
    check("2022-11-03T99:30", null);
    check("3 نوفمبر 2022".repeat(1000), null);
  }

  @Test
  void labelledLines() {
    assertThat(Dates.ofLine("نشر في: 3 نوفمبر 2022"))
        .isEqualTo(new Dates.Stamp("2022-11-03", null, true));
    assertThat(Dates.ofLine("آخر تحديث: 3 نوفمبر 2022"))
        .isEqualTo(new Dates.Stamp(null, "2022-11-03", true));
    assertThat(Dates.ofLine("Published Nov 3, 2022 Updated Nov 4, 2022"))
        .isEqualTo(new Dates.Stamp("2022-11-03", "2022-11-04", true));
    assertThat(Dates.ofLine("The talks began on November 3, 2022.")).isNull();
  }
}
