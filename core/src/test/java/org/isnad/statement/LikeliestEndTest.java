package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The likeliest end of a chain of yes-or-no questions. */
class LikeliestEndTest {

  private final LikeliestEnd likeliest = new LikeliestEnd(99);

  @Test
  void withoutAPlaceItGoesOnOverAll() {
    assertThat(likeliest.at()).isEqualTo(99);
  }

  @Test
  void aPlaceBehindCountsOnlyAsOftenAsItIsReached() {
    assertThat(likeliest.ask(3, 0.4)).isTrue();
    assertThat(likeliest.ask(7, 0.6)).isFalse(); // 0.6 · 0.6 is less than 0.4
    assertThat(likeliest.at()).isEqualTo(3);
  }

  @Test
  void aLikelierPlaceBehindWins() {
    likeliest.ask(3, 0.2);
    likeliest.ask(7, 1);
    assertThat(likeliest.at()).isEqualTo(7);
  }

  @Test
  void nothingBehindASurePlaceCanBeLikelier() {
    assertThat(likeliest.ask(3, 1)).isFalse();
    assertThat(likeliest.at()).isEqualTo(3);
  }

  @Test
  void toGoOnOverUnlikelyPlacesIsLikelierStill() {
    assertThat(likeliest.ask(3, 0.1)).isTrue();
    assertThat(likeliest.at()).isEqualTo(99);
  }
}
