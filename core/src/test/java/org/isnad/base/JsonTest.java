package org.isnad.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void everyKindOfValue() {
    assertThat(Json.read(" {\"a\": [1, -2.5e1, \"x\", true, false, null], \"b\": {}} "))
        .isEqualTo(Map.of("a", Arrays.asList(1.0, -25.0, "x", true, false, null), "b", Map.of()));
  }

  @Test
  void escapesAndArabicLetters() {
    assertThat(Json.read("\"\\u0642\\u0627\\u0644 \\\"نعم\\\"\\n\\ud83d\\ude00\""))
        .isEqualTo("قال \"نعم\"\n\uD83D\uDE00");
  }

  @Test
  void errorsNameOffsetAndWant() {
    assertThatThrownBy(() -> Json.read("{\"a\": 1,}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("offset 8")
        .hasMessageContaining("another value after ','");
    for (String bad : List.of("", "{", "[1", "\"a", "{\"a\"}", "tru", "1 2", "\"\\x\"", "[1 2]")) {
      assertThatThrownBy(() -> Json.read(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aPagesJsonIsReadLeniently() {
    assertThat(
            Json.readLeniently(
                "<!-- //<![CDATA[\n {\"headline\": \"two\nlines\" \"author\": [\"A\",, \"B\",],"
                    + " // remark\n \"x\\'y\": 1,} //]]> -->"))
        .isEqualTo(Map.of("headline", "two\nlines", "author", List.of("A", "B"), "x'y", 1.0));
  }

  @Test
  void whatStoodBeforeTheBreakIsKept() {
    assertThat(Json.readLeniently("{\"a\": {\"b\": \"c\", \"d\": oops}, \"e\": 1}"))
        .isEqualTo(Map.of("a", Map.of("b", "c")));
    assertThat(Json.readLeniently("[{\"a\": \"clipp")).isEqualTo(List.of(Map.of("a", "clipp")));
    assertThat(Json.readLeniently("no json")).isNull();
  }

  @Test
  void everyClippingOfAnObjectIsRead() {
    String whole = "{\"a\": [1, {\"b\": \"\\u0627\\n\"}, null], \"c\": true /* d */}";
    for (int end = 0; end <= whole.length(); end++) {
      Json.readLeniently(whole.substring(0, end));
    }
  }

  @Test
  void nestingIsBoundedAndTimeIsLinear() {
    String deep = "[".repeat(1_000_000);
    assertThat(Json.readLeniently(deep)).isInstanceOf(List.class);
    assertThatThrownBy(() -> Json.read(deep)).hasMessageContaining("nesting of at most 64");
    String wide = "[" + "{\"a\":\"\\u0627\"},".repeat(300_000) + "1]";
    assertThat(Json.list(Json.read(wide))).hasSize(300_001);
    assertThat(Json.readLeniently("{\"a\"" + " ".repeat(1_000_000))).isEqualTo(Map.of());
  }

  @Test
  void partsAreTakenByKind() {
    Object value = Json.read("{\"n\": 3, \"h\": 2.5, \"s\": \"x\", \"l\": [1]}");
    Map<String, Object> object = Json.object(value);
    assertThat(Json.number(object.get("n"), -1)).isEqualTo(3);
    assertThat(Json.number(object.get("h"), -1)).isEqualTo(-1);
    assertThat(Json.string(object.get("s"))).isEqualTo("x");
    assertThat(Json.string(object.get("n"))).isNull();
    assertThat(Json.list(object.get("l"))).containsExactly(1.0);
    assertThat(Json.list(object.get("s"))).containsExactly("x");
    assertThat(Json.list(object.get("none"))).isEmpty();
    assertThat(Json.object(object.get("s"))).isEmpty();
  }
}
