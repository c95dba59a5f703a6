package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines that belong to the page. */
class CommentFormsTest {

  private static void check(String line, LineKind expected) {
    assertThat(LineKind.of(line)).as(line).isEqualTo(expected);
  }

  @Test
  void commentForms() {
    check("LEAVE A REPLY", LineKind.FORM);
    check("Please enter your comment!", LineKind.FORM);
    check("You have entered an incorrect email address!", LineKind.FORM);
    check("اترك تعليقاً", LineKind.FORM);
    check("أترك تعليقا", LineKind.FORM);
    check("لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *", LineKind.FORM);
    check("3 تعليقات", LineKind.FORM);
  }

  @Test
  void promosAndButtons() {
    check("اقرأ أيضًا: وزير يحذر من العطش", LineKind.PROMO);
    check("READ MORE: Officials warn of drought", LineKind.PROMO);
    check("Share this:", LineKind.PAGE);
    check("Follow Anna Reed on Twitter @annareed.", LineKind.PAGE);
    check("Follow the money and you will find the dam.", LineKind.PROSE);
    check("الوسوم: مياه، سدود", LineKind.PAGE);
    check("جميع الحقوق محفوظة © 2022", LineKind.PAGE);
  }

  @Test
  void creditsAndDates() {
    check("(رويترز)", LineKind.CREDIT);
    check("المصدر: وكالات", LineKind.CREDIT);
    check("Source: AP / AFP", LineKind.CREDIT);
    check("Source: Northwire", LineKind.CREDIT);
    check("المصدر: نافذة ميرانا - وكالات", LineKind.CREDIT);
    check("Source: what they said to us", LineKind.PROSE);
    check("Published: Nov 3, 2022", LineKind.DATE);
  }

  @Test
  void proseIsProse() {
    check("شارك الوزير في الاجتماع.", LineKind.PROSE);
    check("Comments by the minister angered farmers.", LineKind.PROSE);
    check(
        "Subscribe to our view of the world and you will see why nobody here trusts the dam.",
        LineKind.PROSE);
    check("التعليق على القرار جاء سريعا من المعارضة.", LineKind.PROSE);
    check("", LineKind.PROSE);
    check("Комментарии", LineKind.PROSE);
    check("x ".repeat(100_000), LineKind.PROSE);
  }

  @Test
  void blocks() {
    assertThat(CommentForms.isForm("Leave a Reply\nName *\nEmail *\nWebsite")).isTrue();
    assertThat(CommentForms.isForm("Name\nEmail")).isFalse();
    assertThat(CommentForms.isPromo("شاهد أيضا: سد ينهار")).isTrue();
  }
}
