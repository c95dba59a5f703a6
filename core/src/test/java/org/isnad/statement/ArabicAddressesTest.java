package org.isnad.statement;

import static org.isnad.statement.ArabicReading.expect;
import static org.isnad.statement.ArabicReading.expectSpeakers;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Whom «معاليه», «سموه», «فضيلته» means: the last before it who bears that title. */
class ArabicAddressesTest {

  private static final String BOTH =
      "زار معالي الوزير سالم النوري بلدة النخيل مع سعادة المحافظ كمال الديب.\n";

  @Test
  void aMinister() {
    expect(
        "استقبل معالي الوزير سالم النوري وفد البلدة.\nوأكد معاليه أن الجسر آمن.",
        "indirect confirm سالم النوري: الجسر آمن | معاليه | وأكد");
  }

  @Test
  void aPrince() {
    expectSpeakers(
        "زار صاحب السمو الأمير فهد بن سالم بلدة النخيل.\nوأكد سموه أن الجسر آمن.",
        "فهد بن سالم (role)");
  }

  @Test
  void aPrinceWhoseTitleIsLeftOut() {
    expectSpeakers(
        "زار الأمير فهد بن سالم بلدة النخيل.\nوأكد سموه أن الجسر آمن.", "فهد بن سالم (role)");
  }

  @Test
  void aSheikh() {
    expectSpeakers(
        "زار فضيلة الشيخ هاني الزين بلدة النخيل.\nوأوضح فضيلته أن المسجد سيفتح غدا.",
        "هاني الزين (role)");
  }

  @Test
  void ofTwoEachBearsHisOwnTitle() {
    expectSpeakers(BOTH + "وأكد معاليه أن الجسر آمن.", "سالم النوري (role)");
    expectSpeakers(BOTH + "وقال سعادته إن الجسر آمن.", "كمال الديب (role)");
  }

  @Test
  void theSubjectComesBeforeWhomHeReceives() {
    expectSpeakers(
        "استقبل معالي الوزير سالم النوري معالي المحافظ كمال الديب، وقال معاليه إن الجسر آمن.",
        "سالم النوري (role)");
  }

  @Test
  @Disabled("known miss: a title that nobody bears is given to a man before it who bears another")
  void aTitleThatNobodyBearsMeansNobodyBeforeIt() {
    expectSpeakers(
        "زار الوزير سالم النوري بلدة النخيل مع المحافظ كمال الديب.\nوأكد سموه أن الجسر آمن.",
        "سموه (explicit)");
  }

  @Test
  void anExcellencyIsNoHappiness() {
    expect(
        "زار سعادة المحافظ كمال الديب بلدة النخيل.\nوأوضح سعادته أن الجسر آمن.",
        "indirect say كمال الديب: الجسر آمن | سعادته | وأوضح");
  }
}
