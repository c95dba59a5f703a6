package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.isnad.Isnad;
import org.isnad.Reading;
import org.isnad.base.Span;
import org.isnad.page.Page;
import org.isnad.statement.Speaker;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingJsonTest {

  private static JsonNode parsed(Reading reading) {
    return JsonMapper.shared().readTree(ReadingJson.bytes(reading));
  }

  private static String written(String text) {
    String line = ReadingJson.line(Examples.reading(text));
    int start = line.indexOf("\"text\":\"") + 8;
    return line.substring(start, line.indexOf("\",\"paragraphs\"", start));
  }

  @Test
  void everyFieldIsWrittenInOrder() {
    assertThat(ReadingJson.line(Examples.full()))
        .startsWith(
            "{\"id\":\"0123456789abcdef\",\"source\":\"page.html\",\"language\":\"ar\",\"direction\":\"rtl\","
                + "\"version\":\"0.1.0\",\"verdict\":\"stub\",\"problems\":[{\"code\":"
                + "\"charset-guessed\",\"message\":\"no charset was given\"}],\"text\":\"")
        .contains(
            "\"paragraphs\":[{\"start\":0,\"end\":14,\"kind\":\"headline\","
                + "\"raw\":{\"start\":100,\"end\":114}},")
        .contains("\"kind\":\"body\",\"raw\":null}]")
        .contains("\"kind\":\"mixed\",\"act\":\"promise\",\"polarity\":\"negated\",")
        .contains("\"resolvedBy\":\"short-name\"")
        .contains("\"id\":\"wd:Q0\",\"start\":null,\"end\":null}],\"within\":null,")
        .contains("\"events\":[],\"entities\":[{\"id\":\"wd:Q0\",\"name_ar\":\"النور\",");
    assertThat(parsed(Examples.full()).propertyNames())
        .containsExactly(
            "id",
            "source",
            "language",
            "direction",
            "version",
            "verdict",
            "problems",
            "text",
            "paragraphs",
            "article",
            "statements",
            "events",
            "entities");
    assertThat(parsed(Examples.full()).at("/statements/0").propertyNames())
        .containsExactly(
            "id",
            "kind",
            "act",
            "polarity",
            "content",
            "cue",
            "source",
            "relay",
            "speaker",
            "chain",
            "within",
            "confidence",
            "rule");
  }

  @Test
  void anUnknownSpeakerHasAllItsFields() {
    Reading reading =
        Examples.reading(
            "It is said",
            Examples.statement(1, Speaker.UNKNOWN, List.of(new Span(0, 2)), List.of(), List.of()));
    assertThat(ReadingJson.line(reading))
        .contains("\"speaker\":{\"id\":null,\"name\":null,\"names\":[],\"resolvedBy\":\"none\"}");
  }

  @Test
  void confidenceHasTwoDecimals() {
    assertThat(List.of(0.0, 0.004, 0.05, 0.5, 0.9, 0.905, 0.999, 1.0))
        .map(ReadingJson::twoDecimals)
        .containsExactly("0.00", "0.00", "0.05", "0.50", "0.90", "0.91", "1.00", "1.00");
  }

  @Test
  void whatEndsALineElsewhereIsEscaped() {
    assertThat(written("a\u0085b\u2028c\u2029d")).isEqualTo("a\\u0085b\\u2028c\\u2029d");
    assertThat(written("a\nb\rc\t\"\\\u0000\u001f"))
        .isEqualTo("a\\nb\\rc\\t\\\"\\\\\\u0000\\u001F");
  }

  @Test
  void otherLettersStandAsTheyAre() {
    assertThat(written("قال «نعم» 😀 \u200f\u00a0é")).isEqualTo("قال «نعم» 😀 \u200f\u00a0é");
  }

  @Test
  void halfASurrogatePairBecomesAReplacementOfTheSameLength() {
    assertThat(written("a\ud83db\ude00")).isEqualTo("a\ufffdb\ufffd");
    assertThat(written("\ud83d")).isEqualTo("\ufffd");
  }

  @Test
  void aLineIsOneLine() {
    byte[] bytes = ReadingJson.bytes(Examples.full());
    String line = new String(bytes, StandardCharsets.UTF_8);
    assertThat(line).endsWith("}\n");
    assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
  }

  @Test
  void theTurkishLocaleChangesNothing() {
    byte[] before = ReadingJson.bytes(Examples.full());
    Locale locale = Locale.getDefault();
    try {
      for (String tag : List.of("tr", "ar-EG", "fa-IR")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(ReadingJson.bytes(Examples.full())).isEqualTo(before);
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void aRealReadingIsWrittenToo() {
    byte[] page = "Bridge opens\n“It is open,” Anna Smith said.".getBytes(StandardCharsets.UTF_8);
    JsonNode node = parsed(Isnad.open().read(Page.text(page, "-")));
    assertThat(node.get("text").asString()).startsWith("Bridge opens\n");
    assertThat(node.at("/article/title").asString()).isEqualTo("Bridge opens");
  }
}
