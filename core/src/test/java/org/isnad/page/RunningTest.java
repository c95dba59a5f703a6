package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** White space, invisible marks and words of running text. */
class RunningTest {

  private static void cleans(String text, String expected) {
    assertThat(Running.clean(text)).isEqualTo(expected);
  }

  @Test
  void blanksBecomeOneSpace() {
    cleans("  a \t\n b\u00A0\u2003c  ", "a b c");
    cleans("", "");
    cleans(" \n ", "");
  }

  @Test
  void invisibleMarksGo() {
    cleans("a \u200Fb", "a b");
    cleans("a \u200F b\u200E ", "a b");
    cleans("قا\u200Bل\u202C", "قال");
    cleans("so\u00ADft\0er\u0007", "softer");
  }

  @Test
  void wordsAreCountedInEveryScript() {
    assertThat(Running.wordsOf("The crane, 9 m high, stays.")).isEqualTo(6);
    assertThat(Running.wordsOf("قال رئيس المجلس: «نعم»")).isEqualTo(4);
    assertThat(Running.wordsOf("起重機還在")).isEqualTo(2);
    assertThat(Running.wordsOf("— | …")).isZero();
  }

  @Test
  void endsOfSentences() {
    assertThat(Running.endsSentence("هل يسقط؟")).isTrue();
    assertThat(Running.endsSentence("\"He left.\" ")).isTrue();
    assertThat(Running.endsSentence("«غادر.»")).isTrue();
    assertThat(Running.endsSentence("Crane stays")).isFalse();
    assertThat(Running.endsSentence("")).isFalse();
  }
}
