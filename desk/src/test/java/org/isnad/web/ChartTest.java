package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.collection.Voices.DayCount;
import org.junit.jupiter.api.Test;

class ChartTest {

  private static final Words WORDS = Words.of("en");

  @Test
  void daysWithoutStatementsKeepTheirPlace() {
    Chart chart =
        Chart.of(
            List.of(new DayCount("2026-11-01", 2, 4), new DayCount("2026-11-30", 4, 4)), WORDS);
    assertThat(chart.columns()).hasSize(30);
    assertThat(chart.from()).isEqualTo("1 November 2026");
    assertThat(chart.to()).isEqualTo("30 November 2026");
    assertThat(chart.told()).extracting(Chart.Column::count).containsExactly(2, 4);
    assertThat(chart.told()).extracting(Chart.Column::share).containsExactly("50%", "100%");
    assertThat(chart.told()).extracting(Chart.Column::height).containsExactly(60, 120);
  }

  @Test
  void manyMonthsAreToldByMonth() {
    Chart chart =
        Chart.of(
            List.of(
                new DayCount("2024-01-05", 1, 9),
                new DayCount("2026-03-01", 3, 3),
                new DayCount("2026-03-31", 1, 1)),
            WORDS);
    assertThat(chart.columns()).hasSize(27);
    assertThat(chart.from()).isEqualTo("January 2024");
    assertThat(chart.told()).extracting(Chart.Column::count).containsExactly(1, 4);
  }

  @Test
  void aSingleDayStandsAtTheEndOfTwoWeeks() {
    Chart chart = Chart.of(List.of(new DayCount("2026-11-20", 5, 5)), WORDS);
    assertThat(chart.columns()).hasSize(14);
    assertThat(chart.columns().get(13).count()).isEqualTo(5);
  }

  @Test
  void aDayThatIsNoneIsLeftOutAndNothingIsNoPicture() {
    assertThat(Chart.of(List.of(new DayCount("2026-02-31", 5, 5)), WORDS).columns()).isEmpty();
    assertThat(Chart.of(List.of(), WORDS).columns()).isEmpty();
  }
}
