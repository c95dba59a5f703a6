package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {

  @Test
  void linesBreakBetweenWords() {
    assertThat(Wrap.rows("one two three", 8)).containsExactly("one two", "three");
    assertThat(Wrap.rows("one two three", 13)).containsExactly("one two three");
  }

  @Test
  void aWideWordStaysWhole() {
    assertThat(Wrap.rows("a incomprehensible b", 5)).containsExactly("a", "incomprehensible", "b");
  }

  @Test
  void vowelMarksAndInvisibleSignsTakeNoRoom() {
    assertThat(Wrap.rows("قَالَ نَعَمْ", 7)).containsExactly("قَالَ نَعَمْ");
    assertThat(Wrap.rows("\u2068ab\u2069 cd", 5)).containsExactly("\u2068ab\u2069 cd");
  }

  @Test
  void nothingIsOneEmptyRow() {
    assertThat(Wrap.rows("", 80)).containsExactly("");
    assertThat(Wrap.rows("   ", 80)).containsExactly("");
  }
}
