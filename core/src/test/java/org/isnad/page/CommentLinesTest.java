package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short lines around a reader's comment. */
class CommentLinesTest {

  private static void signs(String line, String name, String time) {
    CommentLines.Signature signature = CommentLines.signature(line);
    assertThat(signature.name()).as(line).isEqualTo(name);
    assertThat(signature.time()).as(line).isEqualTo(time);
  }

  @Test
  void aNameWithADateGluedToIt() {
    signs("Mona Karam December 18, 2025, 9:46 pm", "Mona Karam", "2025-12-18T21:46");
    signs("Mona on January 8, 2026 2:01 am", "Mona", "2026-01-08T02:01");
    signs("Mona | 8 January 2026", "Mona", "2026-01-08");
    signs("#3 Mona – 8 January 2026", "Mona", "2026-01-08");
    signs("منى كرم 8 يناير 2026", "منى كرم", "2026-01-08");
    signs("منى - في 8 يناير 2026 الساعة 2:01 م", "منى", "2026-01-08T14:01");
    signs("Mona, 2 hours ago", "Mona", null);
    signs("منى منذ ساعتين", "منى", null);
    signs("Mona 1d", "Mona", null);
  }

  @Test
  void numbersInNamesStay() {
    signs("mona12", "mona12", null);
    signs("v2787", "v2787", null);
    signs("Sami D.", "Sami D.", null);
    signs("Ali (not verified)", "Ali (not verified)", null);
  }

  @Test
  void whatStandsAboutAName() {
    signs("Mona says:", "Mona", null);
    signs("Posted by Mona", "Mona", null);
    signs("منى كرم يقول...", "منى كرم", null);
    signs("الاسم: منى", "منى", null);
    signs("", null, null);
    signs("—", null, null);
    signs("Leave a Reply", null, null);
    signs("x".repeat(61), null, null);
  }

  @Test
  void buttonsAndCounts() {
    for (String line :
        new String[] {"Like · Reply · 3", "أعجبني رد إبلاغ 12", "Report abuse", "4"}) {
      assertThat(CommentLines.isButtons(line)).as(line).isTrue();
    }
    assertThat(CommentLines.isButtons("I like it")).isFalse();
    assertThat(CommentLines.isButtons("رد الوزير ضعيف")).isFalse();
  }

  @Test
  void times() {
    for (String line :
        new String[] {
          "2 hours ago", "منذ 3 أيام", "Oct 7", "03/11/2022 14:30", "just now", "17h"
        }) {
      assertThat(CommentLines.isTime(line)).as(line).isTrue();
    }
    assertThat(CommentLines.isTime("a")).isFalse();
    assertThat(CommentLines.isTime("اليوم حزين")).isFalse();
    assertThat(CommentLines.isTime("12")).isFalse();
  }
}
