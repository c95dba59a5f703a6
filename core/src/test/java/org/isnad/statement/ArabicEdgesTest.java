package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.isnad.Isnad;
import org.isnad.Reading;
import org.isnad.page.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in which a cue or a source stands at the very edge, or has nothing behind it. */
class ArabicEdgesTest {

  private static final Isnad ISNAD = Isnad.open();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أخبار\nالسفينة المؤشر تداول",
        "سمات السفن المؤشر تداول",
        "أخبار النهر\nوحذرت الولايات المتحدة وبعض دول جنوب شرق آسيا من تزايد المياه. وقال إن السد قديم.",
        "أخبار\nوذكرت جماعات في قطاع الكهرباء وبعض المشرعين أن السد قديم. وقالت إن النهر بعيد.",
        "قال",
        "قال\nوقال",
        "«قال»",
        "وبعض",
        "قالت وبعض"
      })
  void areRead(String text) {
    Reading reading =
        ISNAD.read(
            new Page(
                text.getBytes(StandardCharsets.UTF_8), "edge.txt", Page.Form.TEXT, null, null));
    assertThat(reading.text()).isEqualTo(text);
    for (Statement statement : reading.statements()) {
      statement.content().forEach(span -> assertThat(span.of(text)).isNotEmpty());
    }
  }
}
