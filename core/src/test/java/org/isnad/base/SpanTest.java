package org.isnad.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stretches of a text, half open. */
class SpanTest {

  @ParameterizedTest
  @CsvSource({"-1,2", "3,2", "-2,-1"})
  void aStretchThatIsNoneIsRefused(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("span [" + start + ", " + end + ") is no stretch: want 0 <= start <= end");
  }

  @Test
  void theWordsOfASpanAreThoseOfTheText() {
    assertThat(new Span(4, 8).of("قال نعم.")).isEqualTo("نعم.");
    assertThat(new Span(4, 8).length()).isEqualTo(4);
    assertThat(new Span(4, 4).of("قال نعم.")).isEmpty();
    assertThat(new Span(4, 4).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // outer, inner, covers, overlaps
    "2,6, 2,6, true, true",
    "2,6, 3,4, true, true",
    "2,6, 2,2, true, false",
    "2,6, 6,6, true, false",
    "2,6, 1,3, false, true",
    "2,6, 5,7, false, true",
    "2,6, 6,8, false, false",
    "2,6, 0,2, false, false"
  })
  void coveringAndOverlapping(
      int start, int end, int otherStart, int otherEnd, boolean covers, boolean overlaps) {
    Span span = new Span(start, end);
    Span other = new Span(otherStart, otherEnd);
    assertThat(span.covers(other)).isEqualTo(covers);
    assertThat(span.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(span)).isEqualTo(overlaps);
  }

  @Test
  void theFirstUnitIsHeldAndTheOneAfterTheLastIsNot() {
    assertThat(Stream.of(1, 2, 3, 4).map(new Span(2, 4)::holds))
        .containsExactly(false, true, true, false);
  }

  @Test
  void twoSpansAreJoinedByTheSmallestThatCoversBoth() {
    assertThat(new Span(5, 7).to(new Span(1, 2))).isEqualTo(new Span(1, 7));
  }

  @Test
  void theOrderIsThatOfReading() {
    assertThat(Stream.of(new Span(2, 6), new Span(0, 9), new Span(2, 3)).sorted())
        .containsExactly(new Span(0, 9), new Span(2, 3), new Span(2, 6));
  }

  @Test
  void aSpanPrintsHalfOpen() {
    assertThat(new Span(2, 6)).hasToString("[2, 6)");
  }
}
