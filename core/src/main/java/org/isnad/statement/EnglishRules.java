package org.isnad.statement;

import java.util.HashMap;
import java.util.Map;
import org.isnad.base.WordList;

/**
 * The names of the rules that find English statements; each stands in a statement's {@code rule}.
 */
final class EnglishRules {

  /** A quotation without a cue of its own. */
  static final String BARE = "en-bare-quotation";

  private static final Map<String, Double> PRECISION = load();

  private EnglishRules() {}

  private static Map<String, Double> load() {
    Map<String, Double> precision = new HashMap<>();
    for (WordList.Row row : WordList.of(EnglishRules.class, "english-rules.tsv").rows()) {
      precision.put(row.get("rule"), Double.parseDouble(row.get("precision")));
    }
    return Map.copyOf(precision);
  }

  /** Returns what share of a rule's finds is right; a half when nobody has counted. */
  static double precision(String rule) {
    return PRECISION.getOrDefault(rule, 0.5);
  }

  /** Returns the rule that gave {@code cue} its content. */
  static String of(EnglishCue cue) {
    if (cue.isBare()) {
      return BARE;
    }
    return switch (cue.order) {
      case INVERTED -> "en-inverted";
      case CONTENT_FIRST -> "en-content-first";
      case ACCORD -> "en-according-to";
      case NOUN -> "en-noun-" + word(cue.frame);
      case COLON -> "en-name-colon";
      case HEARSAY -> "en-reportedly";
      case SOURCE_FIRST -> sourceFirst(cue);
    };
  }

  private static String sourceFirst(EnglishCue cue) {
    if (cue.frame == EnglishCue.Frame.NONE) {
      return cue.passive ? "en-passive-subject" : "en-as-clause";
    }
    return (cue.passive ? "en-passive-" : "en-verb-") + word(cue.frame);
  }

  private static String word(EnglishCue.Frame frame) {
    return switch (frame) {
      case THAT -> "that";
      case CLAUSE -> "clause";
      case QUOTE -> "quotation";
      case COLON -> "colon";
      case NOUN -> "noun-phrase";
      case GERUND -> "gerund";
      case PREPOSITION -> "preposition";
      case INFINITIVE -> "infinitive";
      case QUESTION -> "question";
      case NONE -> "bare";
    };
  }
}
