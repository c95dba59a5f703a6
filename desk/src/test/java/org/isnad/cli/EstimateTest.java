package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Holds the estimate of what is left: it shrinks as work is done, and multiplies where it must. */
class EstimateTest {

  @Test
  void whatIsLeftTakesAsLongAsWhatIsDoneTook() {
    Estimate estimate = new Estimate(1000);
    assertThat(estimate.rest(250, Duration.ofSeconds(10))).contains(Duration.ofSeconds(30));
    assertThat(estimate.rest(500, Duration.ofSeconds(20))).contains(Duration.ofSeconds(20));
    assertThat(estimate.rest(1000, Duration.ofSeconds(40))).contains(Duration.ZERO);
    assertThat(estimate.rest(1200, Duration.ofSeconds(40))).contains(Duration.ZERO);
  }

  @Test
  void atAnEvenPaceTheSumOfDoneAndLeftStays() {
    Estimate estimate = new Estimate(7_000_000);
    for (int percent = 1; percent <= 100; percent++) {
      Duration elapsed = Duration.ofSeconds(6L * percent);
      Duration rest = estimate.rest(70_000L * percent, elapsed).orElseThrow();
      assertThat(elapsed.plus(rest)).isEqualTo(Duration.ofSeconds(600));
    }
  }

  @Test
  void beforeAHundredthIsDoneItIsSilent() {
    assertThat(new Estimate(1000).rest(9, Duration.ofSeconds(1))).isEmpty();
    assertThat(new Estimate(0).rest(9, Duration.ofSeconds(1))).isEmpty();
    assertThat(new Estimate(1000).rest(0, Duration.ofSeconds(1))).isEmpty();
  }

  @Test
  void inWords() {
    assertThat(Estimate.words(Duration.ofSeconds(40))).isEqualTo("40 s");
    assertThat(Estimate.words(Duration.ofSeconds(739))).isEqualTo("12 min");
    assertThat(Estimate.words(Duration.ofSeconds(11_100))).isEqualTo("3 h 05 min");
  }
}
