package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what a page and its headers may keep from others. */
class ReservationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "<meta name=robots content=noarchive> | noarchive",
        "<META NAME='Robots' CONTENT='NOINDEX, NoArchive'> | noarchive",
        "<meta name=isnad content='noarchive'> | noarchive",
        "<meta name=otherbot content=noarchive> | -",
        "<meta name=robots content='noindex, nofollow'> | -",
        "<meta name=tdm-reservation content=1> | tdm-reservation",
        "<meta name=tdm-reservation content=0> | -",
        "<p>A noarchive tag is told of in running text | -"
      })
  void theTagsOfAPage(String head, String reserved) {
    byte[] bytes = ("<html><head>" + head + "</head><body>x").getBytes(StandardCharsets.UTF_8);
    assertThat(Reservations.of(Page.html(bytes, "p.html"))).isEqualTo(reserved);
  }

  @Test
  void theHeadersOfATransfer() {
    assertThat(Reservations.of(List.of("noindex", "noarchive"), null)).isEqualTo("noarchive");
    assertThat(Reservations.of(List.of("isnad: noarchive"), null)).isEqualTo("noarchive");
    assertThat(Reservations.of(List.of("otherbot: noarchive"), null)).isNull();
    assertThat(Reservations.of(List.of(), " 1 ")).isEqualTo("tdm-reservation");
    assertThat(Reservations.of(List.of(), "0")).isNull();
  }

  @Test
  void plainTextHasNoTags() {
    byte[] bytes = "<meta name=robots content=noarchive>".getBytes(StandardCharsets.UTF_8);
    assertThat(Reservations.of(Page.text(bytes, "p.txt"))).isNull();
  }
}
