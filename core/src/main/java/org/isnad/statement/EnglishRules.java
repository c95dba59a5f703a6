package org.isnad.statement;

/**
 * The names of the rules that find English statements; each stands in a statement's {@code rule}.
 */
final class EnglishRules {

  /** A quotation without a cue of its own. */
  static final String BARE = "en-bare-quotation";

  private EnglishRules() {}

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
      case SOURCE_FIRST -> (cue.passive ? "en-passive-" : "en-verb-") + word(cue.frame);
    };
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
