package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isnad.page.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same bytes give the same reading. */
class SameEverywhereTest {

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @CsvSource({"tr, Europe/Istanbul", "ar-EG, Africa/Cairo", "th-TH-u-ca-buddhist, Pacific/Apia"})
  void underAnyLocaleAndZone(String tag, String zoneId) {
    List<Reading> here = readings(Isnad.open());
    Locale.setDefault(Locale.forLanguageTag(tag));
    TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
    assertThat(readings(Isnad.open())).isEqualTo(here);
  }

  @Test
  void onceMore() {
    Isnad isnad = Isnad.open();
    assertThat(readings(isnad)).isEqualTo(readings(isnad));
  }

  @Test
  void withManyThreadsOnOneReader() throws InterruptedException, ExecutionException {
    Isnad isnad = Isnad.open();
    List<Reading> alone = readings(isnad);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<Reading>>> all = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        all.add(threads.submit(() -> readings(isnad)));
      }
      for (Future<List<Reading>> each : all) {
        assertThat(each.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Reading> readings(Isnad isnad) {
    List<Page> pages = SamplePages.all();
    return pages.stream().map(isnad::read).toList();
  }
}
