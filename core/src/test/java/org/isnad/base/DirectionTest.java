package org.isnad.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Most of its letters tell which way a text runs. */
class DirectionTest {

  @ParameterizedTest
  @CsvSource({
    "قال الوزير إن بلاده لن تشارك, RTL",
    "قال Anna Smith إن الجسر آمن ولن يغلق, RTL",
    "The minister (الوزير) said so, LTR",
    "שלום, RTL",
    "'12:30, 5 %', LTR",
    "'', LTR"
  })
  void direction(String text, Direction direction) {
    assertThat(Direction.of(text)).isEqualTo(direction);
  }
}
