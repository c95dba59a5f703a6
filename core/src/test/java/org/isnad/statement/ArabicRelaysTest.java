package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Through whom an Arabic statement came: one test for each way of naming an intermediary. */
class ArabicRelaysTest {

  /** Expects the chains of a body's statements, each from the mouth on, joined by {@code <}. */
  private static void expectChains(String body, String... chains) {
    List<String> found =
        ArabicReading.body(body).statements().stream()
            .map(s -> s.chain().stream().map(Link::name).collect(Collectors.joining(" < ")))
            .toList();
    assertThat(found).containsExactly(chains);
  }

  @Test
  void whoWasSpokenTo() {
    expectChains("وقال مصدر أمني لـ«الضحى» إن الجسر آمن.", "مصدر أمني < الضحى");
    expectChains("وقال مصدر أمني في اتصال هاتفي مع «الضحى»: إن الجسر آمن.", "مصدر أمني < الضحى");
    expectChains(
        "وردا على أسئلة صحيفة «الضحى»، قال مصدر أمني إن الجسر آمن.", "مصدر أمني < صحيفة «الضحى»");
  }

  @Test
  void whoWasTold() {
    expectChains(
        "وأفادت مصادر قضائية صحيفة «الضحى» بأن الملف سيفتح قريبا.", "مصادر قضائية < صحيفة «الضحى»");
  }

  @Test
  void aDocumentAndItsAdjective() {
    expectChains("وقال الجيش في بيان مقتضب إن الجسر آمن.", "الجيش < بيان مقتضب");
    expectChains("وقالت الوزارة في تقريرها السنوي إن الجسر آمن.", "الوزارة < تقريرها السنوي");
  }

  @Test
  void aDocumentPutOutBeforeTheCue() {
    expectChains("وأصدرت الوزارة بيانا صحفيا، أكدت فيه أن الجسر آمن.", "الوزارة < بيانا صحفيا");
  }

  @Test
  void anAccount() {
    expectChains(
        "وقالت الوزارة عبر حسابها الرسمي في تويتر إن الجسر آمن.",
        "الوزارة < حسابها الرسمي في تويتر");
  }

  @Test
  void whoCarriedTheWords() {
    expectChains(
        "وقال الوزير في تصريحات نقلتها إذاعة «الساحل» إن الجسر آمن.", "الوزير < إذاعة «الساحل»");
    expectChains(
        "وقال الوزير في رسالة اطلعت عليها «الضحى» إن الجسر آمن.", "الوزير < رسالة < الضحى");
  }

  @Test
  void anOutletInAccordBeforeTheCue() {
    expectChains("وبحسب صحيفة «الضحى»، قال الوزير إن الجسر آمن.", "الوزير < صحيفة «الضحى»");
  }

  @Test
  void theOneBehindFromIsNearerToTheMouth() {
    expectChains(
        "نقلت صحيفة «الضحى» عن وكالة «المدى» عن الوزير أن الجسر آمن.",
        "الوزير < وكالة «المدى» < صحيفة «الضحى»");
  }

  @Test
  void theSpeakersOwnDocumentComesBeforeTheOutlet() {
    expectChains(
        "وبحسب صحيفة «الضحى»، قال الجيش في بيان إن الجسر آمن.", "الجيش < بيان < صحيفة «الضحى»");
  }

  @Test
  void thePressAtLargeCarriesNothing() {
    expectChains("وقال الوزير لوسائل الإعلام إن الجسر آمن.", "الوزير");
  }

  @Test
  void aMouthpiece() {
    expectChains("وأوردت مجلة «وجوه» على لسان مسؤولين أن الجيش سيبقى.", "مسؤولين < مجلة «وجوه»");
  }
}
