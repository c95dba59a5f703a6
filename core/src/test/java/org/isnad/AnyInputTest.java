package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.isnad.page.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No bytes crash or hang the reader. {@code -Disnad.fuzz=10000} spoils more pages than the build
 * does.
 */
class AnyInputTest {

  private static final int MUTANTS = Integer.getInteger("isnad.fuzz", 600);

  /** So long that only a reader that hangs, or whose time is no longer linear, needs it. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static Isnad isnad;

  @BeforeAll
  static void open() {
    isnad = Isnad.open();
  }

  @Test
  void spoiltPagesGiveLegalReadings() {
    List<Page> pages = SamplePages.all();
    for (int seed = 0; seed < MUTANTS; seed++) {
      Page page = pages.get(seed % pages.size());
      Page other = pages.get((seed / pages.size()) % pages.size());
      byte[] bytes = Mutation.of(page.bytes(), other.bytes(), seed);
      Page.Form form = seed % 5 == 0 ? Page.Form.SNIFF : page.form();
      check(new Page(bytes, page.source(), form, null, null), page.source() + " spoilt by " + seed);
    }
  }

  @ParameterizedTest
  @EnumSource(Page.Form.class)
  void pagesClippedAnywhereGiveLegalReadings(Page.Form form) {
    for (Page page : SamplePages.own()) {
      for (int end = 0; end < page.bytes().length; end += 37) {
        byte[] bytes = java.util.Arrays.copyOf(page.bytes(), end);
        check(
            new Page(bytes, page.source(), form, null, null), page.source() + " clipped at " + end);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "\n\n\n",
        "\u0000",
        "\uFEFF",
        "\uFEFFa",
        "«",
        "»",
        "\"",
        "“”",
        "قال",
        "قال: «",
        "وأضاف أن",
        "said",
        "“Yes,” said",
        "according to",
        "بحسب",
        "\uD83D\uDE00",
        "٣٤",
        "<",
        "<p>",
        "<html></html>",
        "ﷺﷺﷺ",
        "ـــ",
        "ً",
        "日本語のニュース記事です。",
        "Он сказал, что да."
      })
  void nextToNothingIsReadAsWell(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (Page.Form form : Page.Form.values()) {
      check(new Page(bytes, "tiny", form, null, null), form + " «" + text + "»");
    }
  }

  @Test
  void bytesOfNoTextAreRead() {
    byte[] bytes = new byte[4096];
    new java.util.Random(1).nextBytes(bytes);
    for (Page.Form form : Page.Form.values()) {
      check(new Page(bytes, "noise", form, null, null), "noise as " + form);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>قالت ليلى الكوثري إن «العمل بدأ»، وأضافت أن المدينة تنتظر.</p>\n",
        "“We will stay,” Nora Feld said. According to her, the rest had left.\n",
        "<b>قال: "
      })
  void tenMegabytesEndInTime(String piece) {
    endsInTime(piece, 10_000_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قالت ليلى إن العمل بدأ وأضافت أن المدينة تنتظر ",
        "Nora Feld said it rained and she added that it froze ",
        "word ",
        "كلمة ",
        "«“\"",
        "“a” ",
        "قال ",
        "قال: ",
        "وأن ",
        "<b>",
        "<!-- ",
        "a\n",
        "\n",
        "ً",
        "،"
      })
  void oneThingOverAndOverEndsInTime(String piece) {
    endsInTime(piece, 300_000);
  }

  private static void endsInTime(String piece, int size) {
    int times = size / piece.getBytes(StandardCharsets.UTF_8).length;
    byte[] bytes = piece.repeat(times).getBytes(StandardCharsets.UTF_8);
    Page.Form form = piece.startsWith("<") ? Page.Form.HTML : Page.Form.TEXT;
    assertTimeoutPreemptively(
        PATIENCE,
        () -> check(new Page(bytes, "huge", form, null, null), "much of one thing as " + form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<blockquote>", "<a>", "<svg>"})
  void aHundredThousandNestedElementsEndInTime(String shell) {
    String page = "<html><body>" + shell.repeat(100_000) + "<p>Nora Feld said that it rained.";
    assertTimeoutPreemptively(
        PATIENCE,
        () -> check(Page.html(page.getBytes(StandardCharsets.UTF_8), "deep"), "nested " + shell));
  }

  private static void check(Page page, String what) {
    Reading reading;
    try {
      reading = isnad.read(page);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(what + " throws", e);
    }
    LegalReading.check(reading, what);
    assertThat(reading.source()).isEqualTo(page.source());
  }
}
