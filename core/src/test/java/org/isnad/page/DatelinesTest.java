package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Datelines on lines of their own and before prose. */
class DatelinesTest {

  private static String told(@Nullable Dateline filed) {
    return filed == null
        ? "none"
        : filed.place()
            + " | "
            + filed.credit()
            + " | "
            + filed.outlet()
            + filed.authors().stream().map(a -> " | " + a.name()).reduce("", String::concat);
  }

  private static void line(String line, String expected) {
    assertThat(told(Datelines.ofLine(line))).as(line).isEqualTo(expected);
  }

  private static void prose(String paragraph, String expected, String rest) {
    Dateline filed = Datelines.ofParagraph(paragraph);
    assertThat(told(filed)).as(paragraph).isEqualTo(expected);
    assertThat(filed == null ? "" : paragraph.substring(filed.end())).isEqualTo(rest);
  }

  @Test
  void cityAndAgencyInEitherOrder() {
    line("الرياض - واس", "الرياض | واس | null");
    line("واس – الرياض", "الرياض | واس | null");
    line("القاهرة - أ.ف.ب", "القاهرة | أ.ف.ب | null");
    line("القاهرة - ا ف ب", "القاهرة | ا ف ب | null");
  }

  @Test
  void behindALabelOnlyAKnownCityIsAPlace() {
    line("المصدر: نافذة المنارة - وكالات", "none");
    line("المصدر: وكالات - نافذة المنارة", "none");
    line("المصدر: الرياض - واس", "الرياض | واس | null");
  }

  @Test
  void cityAndThePapersOwnName() {
    line("عين اليوم – جاكرتا", "جاكرتا | null | عين اليوم");
    line("لندن: «الشرق الأوسط»", "لندن | null | الشرق الأوسط");
  }

  @Test
  void cityAndReporter() {
    line("محمد الكرمي (صنعاء)", "صنعاء | null | null | محمد الكرمي");
    line("سلوى المرواني ـ جدة", "جدة | null | null | سلوى المرواني");
    line("ساحل الرمان - خالد ناصر", "ساحل الرمان | null | null | خالد ناصر");
    line("Analysis - Anna Reed", "none");
    line("عادل الكرمي من الرياض", "الرياض | null | null | عادل الكرمي");
  }

  @Test
  void beforeProse() {
    prose("CAIRO (Reuters) - Two ships", "CAIRO | Reuters | null", "Two ships");
    prose("MINSK, Nov 3 (AFP) — Two ships", "MINSK | AFP | null", "Two ships");
    prose("KYIV, Ukraine (AP) — Two ships", "KYIV | AP | null", "Two ships");
    prose("القاهرة - أ ف ب: غرقت سفينتان", "القاهرة | أ ف ب | null", "غرقت سفينتان");
    prose("سبق - جدة : غرقت سفينتان", "جدة | null | سبق", "غرقت سفينتان");
    prose("دمشق، سوريا (CNN) -- غرقت سفينتان", "دمشق | null | CNN", "غرقت سفينتان");
    prose("LONDON — Two ships", "LONDON | null | null", "Two ships");
  }

  @Test
  void theWiresFormNeedsNoList() {
    prose("OSTEN, Zerovia — The river", "OSTEN | null | null", "The river");
    prose("ESTERHOLM (Northwire) - The council", "ESTERHOLM | Northwire | null", "The council");
    prose("OSTEN, March 3 (Northwire) — The river", "OSTEN | Northwire | null", "The river");
    prose("BREAKING — The river", "none", "");
    prose("NATO (the alliance) - as it is", "none", "");
    prose("تل السنديان - وكالات: جف النهر", "تل السنديان | وكالات | null", "جف النهر");
  }

  @Test
  void aCapitalThatSpeaksIsNoDateline() {
    prose("طهران: لن نفاوض أحدا تحت الضغط", "none", "");
    line("القاهرة: حرق علم ودعوات إلى المقاطعة", "none");
    line("تونس - الجزائر", "none");
    line("مومباي.. المختصر المفيد", "none");
    line("سمكري يكرم طاقم رحلة حائل - الرياض", "none");
    prose("Moscow - the city - is cold", "none", "");
  }

  @Test
  void emptyForeignClippedAndHuge() {
    line("", "none");
    line("-", "none");
    line("الرياض -", "none");
    line("МОСКВА - ТАСС", "none");
    prose("— ".repeat(100_000), "none", "");
    prose("الرياض - ", "none", "");
  }
}
