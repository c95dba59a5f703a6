package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.base.WordList;
import org.isnad.collection.Correction;
import org.isnad.lexicon.Act;
import org.isnad.statement.Link;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The words of the interface: both languages say all, and nothing is asked for that is not there.
 */
class WordsTest {

  private static final List<String> ARABIC_ALONE = List.of(".zero", ".two", ".few", ".many");

  @Test
  void bothLanguagesSayAllAndEachOnce() {
    TreeSet<String> keys = new TreeSet<>();
    for (WordList.Row row : WordList.of(Words.class, "words.tsv").rows()) {
      String key = row.get("key");
      assertThat(keys.add(key)).as("twice: " + key).isTrue();
      assertThat(row.get("ar")).as("Arabic of " + key).isNotBlank();
      boolean arabicAlone = ARABIC_ALONE.stream().anyMatch(key::endsWith);
      assertThat(row.get("en").isEmpty()).as("English of " + key).isEqualTo(arabicAlone);
    }
  }

  @Test
  void bothLanguagesHaveTheSamePlaceForANumber() {
    for (WordList.Row row : WordList.of(Words.class, "words.tsv").rows()) {
      boolean plural = row.get("key").endsWith(".one");
      if (!row.get("en").isEmpty() && !plural) {
        assertThat(row.get("ar").contains("{}"))
            .as(row.get("key"))
            .isEqualTo(row.get("en").contains("{}"));
      }
    }
  }

  @Test
  void everyKeyThatATemplateAsksForIsThere() throws IOException {
    Words words = Words.of("ar");
    Path root = Path.of(System.getProperty("isnad.root", "..")).resolve("desk/src/main");
    int asked = 0;
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.filter(WordsTest::isCode)::iterator) {
        String text = Files.readString(file);
        for (int at = text.indexOf("say(\""); at >= 0; at = text.indexOf("say(\"", at + 5)) {
          String key = text.substring(at + 5, text.indexOf('"', at + 5));
          boolean whole =
              text.startsWith(")", at + 6 + key.length())
                  || text.startsWith(",", at + 6 + key.length());
          if (whole) {
            asked++;
            assertThat(words.has(key)).as(file.getFileName() + " asks for " + key).isTrue();
          }
        }
      }
    }
    assertThat(asked).isGreaterThan(80);
  }

  private static boolean isCode(Path file) {
    String name = file.toString();
    return name.endsWith(".jte") || name.endsWith(".java") && name.contains("/web/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void everyWordOfTheReaderHasItsWord(String language) {
    Words words = Words.of(language);
    for (Act act : Act.values()) {
      for (Statement.Polarity polarity : Statement.Polarity.values()) {
        assertThat(words.act(act, polarity)).isNotBlank();
      }
    }
    for (Speaker.ResolvedBy how : Speaker.ResolvedBy.values()) {
      assertThat(words.say("resolved." + how.word())).isNotBlank();
    }
    for (Link.Kind kind : Link.Kind.values()) {
      assertThat(words.say("link." + kind.word())).isNotBlank();
    }
    for (Correction.Kind kind : Correction.Kind.values()) {
      assertThat(words.say("fix." + kind.name().toLowerCase(Locale.ROOT))).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1,قول واحد",
    "2,قولان",
    "3,3 أقوال",
    "10,10 أقوال",
    "11,11 قولا",
    "99,99 قولا",
    "100,100 قول",
    "103,103 أقوال",
    "111,111 قولا"
  })
  void arabicCountsAsArabicDoes(long number, String words) {
    assertThat(Words.of("ar").count("statements", number)).isEqualTo(words);
  }

  @Test
  void englishCountsAsEnglishDoes() {
    assertThat(Words.of("en").count("statements", 1)).isEqualTo("1 statement");
    assertThat(Words.of("en").count("statements", 0)).isEqualTo("0 statements");
  }

  @Test
  void daysAndTimesAreWrittenOut() {
    assertThat(Words.of("en").day("2026-11-09")).isEqualTo("9 November 2026");
    assertThat(Words.of("ar").day("2026-11-09")).isEqualTo("9 نوفمبر 2026");
    assertThat(Words.of("en").time("2026-11-09T07:05:00Z")).isEqualTo("9 November 2026, 07:05 UTC");
    assertThat(Words.of("en").time("2026-11-09")).isEqualTo("9 November 2026");
  }

  @Test
  void sharesKeepAFigure() {
    Words words = Words.of("en");
    assertThat(words.share(1, 3)).isEqualTo("33%");
    assertThat(words.share(1, 250)).isEqualTo("0.4%");
    assertThat(words.share(1, 1)).isEqualTo("100%");
    assertThat(words.share(0, 0)).isEqualTo("–");
  }
}
