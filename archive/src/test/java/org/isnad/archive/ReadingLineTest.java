package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.Isnad;
import org.isnad.Reading;
import org.isnad.base.Span;
import org.isnad.page.Page;
import org.isnad.statement.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written comes back, and is written to the same bytes. */
class ReadingLineTest {

  private static final Path ROOT = Path.of(System.getProperty("isnad.root", ".."));
  private static final Isnad ISNAD = Isnad.open();

  private static void comesBack(Reading reading) {
    byte[] line = ReadingJson.bytes(reading);
    assertThat(ReadingJson.line(ReadingLine.read(line))).isEqualTo(ReadingJson.line(reading));
    assertThat(ReadingJson.bytes(ReadingLine.read(line))).isEqualTo(line);
  }

  private static UnreadableReading refusal(String line) {
    return catchThrowableOfType(UnreadableReading.class, () -> ReadingLine.read(line));
  }

  /** The line of a full reading with one stretch of it put otherwise. */
  private static String full(String there, String instead) {
    String line = ReadingJson.line(Examples.full());
    assertThat(line).contains(there);
    return line.replace(there, instead);
  }

  static Stream<Path> texts() throws IOException {
    List<Path> all;
    try (Stream<Path> gold = Files.walk(ROOT.resolve("gold"));
        Stream<Path> samples = Files.walk(ROOT.resolve("samples"))) {
      all = Stream.concat(gold, samples).filter(ReadingLineTest::isPage).sorted().toList();
    }
    assertThat(all).hasSizeGreaterThan(90);
    return all.stream();
  }

  private static boolean isPage(Path file) {
    String name = file.toString();
    return name.endsWith(".html") || (name.endsWith(".txt") && !name.contains("tagged"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyBundledPage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    comesBack(ISNAD.read(name.endsWith(".txt") ? Page.text(bytes, name) : Page.html(bytes, name)));
  }

  @Test
  void allFieldsOfAFullReading() {
    Reading back = ReadingLine.read(ReadingJson.bytes(Examples.full()));
    assertThat(back.article()).isEqualTo(Examples.full().article());
    assertThat(back.entities()).isEqualTo(Examples.full().entities());
    assertThat(back.statements().get(0).chain())
        .isEqualTo(Examples.full().statements().get(0).chain());
    assertThat(back.statements().get(0).confidence()).isEqualTo(0.91);
    comesBack(Examples.full());
  }

  @Test
  void allThatIsAbsent() {
    comesBack(Examples.reading(""));
    comesBack(
        Examples.reading(
            "It is said",
            Examples.statement(1, Speaker.UNKNOWN, List.of(new Span(0, 2)), List.of(), List.of())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0085b\u2028c\u2029d",
        "\u0000\u001f\"\\/\b\f\n\r\t",
        "😀 \u200f\u202b«»",
        "\ufeff\ufffe"
      })
  void lettersThatAreEscaped(String text) {
    Reading back = ReadingLine.read(ReadingJson.bytes(Examples.reading(text)));
    assertThat(back.text()).isEqualTo(text);
    comesBack(Examples.reading(text));
  }

  @Test
  void halfASurrogatePairComesBackAsWhatWasWritten() {
    Reading back = ReadingLine.read(ReadingJson.bytes(Examples.reading("a\ud83db\ude00")));
    assertThat(back.text()).isEqualTo("a\ufffdb\ufffd");
    comesBack(Examples.reading("a\ud83db\ude00"));
  }

  @Test
  void aLongText() {
    comesBack(Examples.reading("قال «نعم». ".repeat(3_000_000)));
  }

  @Test
  void fieldsThatOnlyLaterVersionsKnowArePassedOver() {
    String line = full("\"rule\":", "\"mood\":{\"a\":[1,{\"start\":9e9}]},\"rule\":");
    line = line.replace("\"verdict\":", "\"tone\":[[],{}],\"verdict\":");
    line = line.replace("\"part\":", "\"since\":2030.5,\"part\":");
    assertThat(ReadingJson.line(ReadingLine.read(line)))
        .isEqualTo(ReadingJson.line(Examples.full()));
  }

  @Test
  void listsThatOnlyLaterVersionsWriteMayBeMissing() {
    String line = ReadingJson.line(Examples.reading("a")).replace(",\"captions\":[]", "");
    assertThat(ReadingLine.read(line).article().captions()).isEmpty();
  }

  @Test
  void theOrderOfFieldsIsFree() {
    String line = ReadingJson.line(Examples.full());
    int text = line.indexOf(",\"text\":\"");
    int after = line.indexOf(",\"paragraphs\"");
    String moved =
        line.substring(0, text)
            + line.substring(after, line.length() - 1)
            + line.substring(text, after)
            + "}";
    assertThat(ReadingJson.line(ReadingLine.read(moved))).isEqualTo(line);
  }

  @Test
  void aWordThatIsNoneOfOursIsRefusedWithItsPlace() {
    String line = full("\"act\":\"promise\"", "\"act\":\"mumble\"");
    UnreadableReading refusal = refusal(line);
    assertThat(refusal.field()).isEqualTo("/statements/0/act");
    byte[] before = line.substring(0, line.indexOf("\"mumble\"")).getBytes(StandardCharsets.UTF_8);
    assertThat(refusal.offset()).isEqualTo(before.length);
    assertThat(refusal)
        .hasMessage(
            "the reading breaks at byte %d, field /statements/0/act: «mumble», want one of say,"
                + " announce, confirm, deny, claim, accuse, demand, ask, promise, warn, threaten,"
                + " thank, welcome, condemn, regret, predict",
            before.length);
  }

  @Test
  void aFieldThatIsMissingIsRefused() {
    assertThat(refusal(full("\"act\":\"promise\",", "")))
        .hasMessageContaining("field /statements/0: no «act» in the object");
    assertThat(refusal("{}")).hasMessageContaining("no «id» in the object");
    assertThat(refusal(full("\"start\":15,\"end\":69,\"kind\"", "\"start\":15,\"kind\"")))
        .hasMessageContaining("field /paragraphs/1: no «end»");
    assertThat(refusal(full("\"start\":null,", "\"start\":0,")))
        .hasMessageContaining("/statements/0/chain/1: no «end»");
  }

  @Test
  void aValueOfAnotherTypeIsRefused() {
    assertThat(refusal(full("\"source\":\"page.html\"", "\"source\":7")))
        .hasMessageContaining("field /source: «7», want a string");
    assertThat(refusal(full("\"depth\":1", "\"depth\":1.5")))
        .hasMessageContaining("a whole number");
    assertThat(refusal(full("\"depth\":1", "\"depth\":99999999999"))).isNotNull();
    assertThat(refusal(full("\"confidence\":0.91", "\"confidence\":\"0.91\"")))
        .hasMessageContaining("want a number");
    assertThat(refusal(full("\"names\":[", "\"names\":[null,"))).hasMessageContaining("names/0");
    assertThat(refusal("[]")).hasMessageContaining("want an object");
  }

  @Test
  void aPlaceThatIsNoneIsRefused() {
    assertThat(refusal(full("\"end\":14,", "\"end\":9999,")))
        .hasMessageContaining("field /paragraphs/0/end: 9999, want at most 69");
    assertThat(refusal(full("\"start\":0,\"end\":14,", "\"start\":15,\"end\":14,")))
        .hasMessageContaining("want 0 <= start <= end");
    assertThat(refusal(full("\"start\":0,\"end\":14,", "\"start\":-1,\"end\":14,"))).isNotNull();
    assertThat(ReadingLine.read(full("\"end\":114", "\"end\":99999"))).isNotNull();
  }

  @Test
  void aStatementOfNothingIsRefused() {
    String line = ReadingJson.line(Examples.full());
    int start = line.indexOf("\"content\":[") + 11;
    String empty = line.substring(0, start) + line.substring(line.indexOf("]", start));
    assertThat(refusal(empty)).hasMessageContaining("statement s1 has no content");
    assertThat(refusal(full("\"confidence\":0.91", "\"confidence\":7")))
        .hasMessageContaining("confidence 7.0");
  }

  @Test
  void aLineCutAnywhereIsRefusedAndNeverElse() {
    byte[] line = ReadingJson.bytes(Examples.full());
    for (int end = 0; end < line.length - 2; end++) {
      byte[] cut = java.util.Arrays.copyOf(line, end);
      assertThatThrownBy(() -> ReadingLine.read(cut)).isInstanceOf(UnreadableReading.class);
    }
  }

  @Test
  void aByteTurnedAnywhereIsReadOrRefused() {
    byte[] line = ReadingJson.bytes(Examples.full());
    for (int i = 0; i < line.length; i++) {
      for (int turn : new int[] {1, 0x20, 0x80}) {
        byte[] turned = line.clone();
        turned[i] ^= (byte) turn;
        try {
          ReadingLine.read(turned);
        } catch (UnreadableReading expected) {
          assertThat(expected.offset()).isBetween(0L, (long) line.length);
        }
      }
    }
  }

  @Test
  void twoReadingsAreNotOne() {
    String line = ReadingJson.line(Examples.full());
    assertThat(refusal(line + line)).hasMessageContaining("nothing behind the object");
  }
}
