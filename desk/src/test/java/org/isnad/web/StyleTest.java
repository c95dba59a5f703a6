package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The style runs either way, suits Arabic, and asks nobody else for anything. */
class StyleTest {

  private static String asset(String name) throws IOException {
    try (var in = Assets.class.getResourceAsStream("assets/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The properties and values of the style, without comments. */
  private static List<String> words(String css) {
    StringBuilder bare = new StringBuilder(css);
    for (int at = bare.indexOf("/*"); at >= 0; at = bare.indexOf("/*")) {
      bare.delete(at, bare.indexOf("*/", at) + 2);
    }
    return List.of(bare.toString().split("[^a-z-]+"));
  }

  @Test
  void propertiesAreLogical() throws IOException {
    assertThat(words(asset("desk.css")))
        .doesNotContain(
            "left",
            "right",
            "top",
            "bottom",
            "width",
            "height",
            "margin-left",
            "margin-right",
            "margin-top",
            "margin-bottom",
            "padding-left",
            "padding-right",
            "padding-top",
            "padding-bottom",
            "border-left",
            "border-right",
            "border-top",
            "border-bottom",
            "float");
  }

  @Test
  void arabicIsNeitherSpacedNorSlantedNorCapital() throws IOException {
    assertThat(words(asset("desk.css")))
        .doesNotContain("letter-spacing", "italic", "oblique", "uppercase", "small-caps");
  }

  @Test
  void textIsNoSmallerThanSixteenPixels() throws IOException {
    String css = asset("desk.css");
    double root = 1.0625 * 16;
    for (String part : css.split("font-size: ")) {
      int unit = part.indexOf("rem");
      String number = unit > 0 && unit < 8 ? part.substring(0, unit) : "";
      if (!number.isEmpty() && number.chars().allMatch(c -> c == '.' || Character.isDigit(c))) {
        assertThat(Double.parseDouble(number) * root).as(number + "rem").isGreaterThan(15.9);
      }
    }
  }

  @Test
  void nothingIsAskedOfOthers() throws IOException {
    for (String name : List.of("desk.css", "desk.js", "icon.svg")) {
      String text = asset(name).replace("http://www.w3.org/2000/svg", "");
      assertThat(text).as(name).doesNotContain("http:", "https:", "@import", "url(");
    }
    assertThat(asset("desk.js").length()).isLessThan(8_000);
  }
}
