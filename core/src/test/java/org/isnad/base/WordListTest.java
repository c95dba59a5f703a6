package org.isnad.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Files of knowledge. */
class WordListTest {

  private static WordList read(String file) throws IOException {
    return WordList.read(
        "verbs.tsv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void headAndRemarksAndEmptyLinesArePassedOver() throws IOException {
    WordList list =
        read("# what\tverbs\n# date\t2026\nlemma\tact\n\nقال\tsay\n# طلب\nأكد\tconfirm\n");
    assertThat(list.columns()).containsExactly("lemma", "act");
    assertThat(list.rows()).extracting(row -> row.get("lemma")).containsExactly("قال", "أكد");
    assertThat(list.rows()).extracting(row -> row.get("act")).containsExactly("say", "confirm");
  }

  @Test
  void aRowKnowsItsLine() throws IOException {
    assertThat(read("# what\nlemma\n\nقال\n").rows().get(0).where()).isEqualTo("verbs.tsv:4");
  }

  @Test
  void aRowMayStopShort() throws IOException {
    WordList.Row row = read("lemma\tact\tframes\nقال\n").rows().get(0);
    assertThat(row.get("act")).isEmpty();
    assertThat(row.get("frames")).isEmpty();
    assertThat(row.all("frames", ',')).isEmpty();
  }

  @Test
  void aCellMayHoldSeveralParts() throws IOException {
    WordList.Row row = read("lemma\tframes\nقال\tin, quote,,that ,\n").rows().get(0);
    assertThat(row.all("frames", ',')).containsExactly("in", "quote", "that");
  }

  @Test
  void lineEndsOfEveryKind() throws IOException {
    assertThat(read("lemma\tact\r\nقال\tsay\r\n").rows().get(0).get("act")).isEqualTo("say");
  }

  @Test
  void aRowWiderThanTheHeadNamesFileAndLine() {
    assertThatThrownBy(() -> read("lemma\tact\nقال\tsay\textra\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("verbs.tsv:2", "3 cells", "at most the 2 columns");
  }

  @Test
  void aColumnThatIsNotThereNamesThoseThatAre() throws IOException {
    WordList.Row row = read("lemma\tact\nقال\tsay\n").rows().get(0);
    assertThatThrownBy(() -> row.get("frame"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("verbs.tsv has no column «frame»; it has [lemma, act]");
  }

  @Test
  void aFileThatIsNotThereNamesItself() {
    assertThatThrownBy(() -> WordList.of(WordListTest.class, "no-such.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("no-such.tsv", "is missing");
  }

  @Test
  void anEmptyFileHasNoRows() throws IOException {
    assertThat(read("").rows()).isEmpty();
    assertThat(read("# what\tnothing\n").columns()).isEmpty();
  }
}
