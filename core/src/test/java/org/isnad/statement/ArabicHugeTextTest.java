package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.isnad.Reading;
import org.isnad.base.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that nobody would write, or that were cut, must not hang the reader; the time is a detector
 * of hangs.
 */
class ArabicHugeTextTest {

  private static final int UNITS = 400_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال ",
        "قال كمال ",
        "قال كمال الديب إن ",
        "«قال ",
        "قال: «",
        "» قال ",
        "إن ",
        "، ",
        "وأضاف أن ",
        "بحسب الوزير ",
        "كما أعلن ",
        "مؤكدا أن ",
        "مشيرا إلى ",
        "نقلت وكالة عن ",
        "قوله ",
        "وزير ",
        "الوزير كمال ",
        "المتحدث باسم ",
        "كمال الديب، ",
        "تصريح ",
        "كمال: ",
        "«كمال» ",
        "“كمال",
        "قال كمال.\n",
        "قال كمال إن سالم قال إن الجسر آمن.\n",
        "قال: «نعم».\n"
      })
  void oneWordOverAndOver(String pattern) {
    String text = pattern.repeat(UNITS / pattern.length()) + "نعم.";
    Reading reading =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ArabicReading.body(text));
    int length = reading.text().length();
    for (Statement statement : reading.statements()) {
      for (Span span : statement.content()) {
        assertThat(span.end()).isLessThanOrEqualTo(length);
        assertThat(span.isEmpty()).isFalse();
      }
    }
  }

  @Test
  void aTextMayEndBehindANounOfSaying() {
    assertThat(ArabicReading.body("نقلت إذاعة الوادي عن مهندس سابق قوله إن").statements())
        .isEmpty();
  }

  @Test
  void aTextMayBeCutAnywhere() {
    String text =
        "أكدت الوزيرة هدى الريامي، أمس، أن الجسر آمن، مشيرة إلى أن «الطريق مغلق».\n"
            + "وبحسب النقابة فإن ثلاثة من أعضائها تلقوا رسائل. وأضاف: «نعم».";
    for (int end = 0; end <= text.length(); end++) {
      assertThat(ArabicReading.body(text.substring(0, end)).text()).as("cut at " + end).isNotNull();
    }
  }
}
