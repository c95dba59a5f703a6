package org.isnad.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Act;
import org.isnad.web.http.Fields;

/**
 * Writes a question of the language of {@code org.isnad.find} from the fields of a form, so that
 * nobody has to know the language, and whoever looks at the result learns it.
 */
final class QueryForm {

  /** The fields of the form that stand in a question as {@code field:value}. */
  static final List<String> FIELDS =
      List.of(
          "speaker",
          "via",
          "about",
          "said",
          "title",
          "outlet",
          "act",
          "kind",
          "polarity",
          "lang",
          "since",
          "until");

  /** The choices of those that have some. */
  static final Map<String, List<String>> CHOICES = choices();

  private QueryForm() {}

  private static Map<String, List<String>> choices() {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    choices.put("act", List.of(Act.values()).stream().map(Act::word).toList());
    choices.put("kind", List.of("direct", "indirect", "mixed"));
    choices.put("polarity", List.of("affirmed", "negated"));
    choices.put("lang", List.of("ar", "en"));
    return choices;
  }

  /** Says whether the form was filled in. */
  static boolean isFilled(Fields asked) {
    return FIELDS.stream().anyMatch(field -> !asked.word(field).isEmpty());
  }

  /** Returns the question that the form asks: its words, then its fields. */
  static String question(Fields asked) {
    List<String> parts = new ArrayList<>();
    if (!asked.word("q").isEmpty()) {
      parts.add(asked.word("q"));
    }
    for (String field : FIELDS) {
      if (!asked.word(field).isEmpty()) {
        parts.add(part(field, asked.word(field)));
      }
    }
    return String.join(" ", parts);
  }

  /** Returns {@code field:value}, in quotation marks where the value is more than a word. */
  static String part(String field, String value) {
    String bare = value.replace('"', ' ').strip();
    boolean plain = bare.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    boolean word = plain && !bare.startsWith("-");
    return field + ":" + (word ? bare : "\"" + bare + "\"");
  }
}
