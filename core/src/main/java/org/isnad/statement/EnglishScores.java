package org.isnad.statement;

import java.util.HashMap;
import java.util.Map;
import org.isnad.base.WordList;
import org.isnad.text.Document;

/**
 * How likely a find is right: a logistic sum over what is known of the cue. The weights stand in
 * {@code english-weights.tsv} and were learned on marked articles.
 */
final class EnglishScores {

  private static final int ORDERS = EnglishCue.Order.values().length;
  private static final int FRAMES = EnglishCue.Frame.values().length;
  private static final int SUBJECTS = EnglishCue.Subject.values().length;
  private static final String[] TENSES = {"past", "third", "base", "ing", "noun", ""};
  private static final String[] FLAGS = {
    "passive",
    "negated",
    "modal",
    "infinitive",
    "perfect",
    "progressive",
    "misfit",
    "headline",
    "nearby",
    "split",
    "as",
    "inside-name",
    "noun-place",
    "own-unit"
  };
  private static final String[] LENGTHS = {"1", "2-3", "4-7", "8-15", "16-30", "31"};
  private static final String[] KINDS = {"direct", "indirect", "mixed"};

  private static final int ORDER_FRAME = 0;
  private static final int SUBJECT = ORDER_FRAME + ORDERS * FRAMES;
  private static final int TENSE = SUBJECT + SUBJECTS;
  private static final int FLAG = TENSE + TENSES.length;
  private static final int LENGTH = FLAG + FLAGS.length;
  private static final int KIND = LENGTH + LENGTHS.length;
  private static final int KIND_LENGTH = KIND + KINDS.length;
  private static final int BIAS = KIND_LENGTH + KINDS.length * LENGTHS.length;
  private static final int STRENGTH = BIAS + 1;
  private static final int FRAMED = STRENGTH + 1;
  private static final int SIZE = FRAMED + 1;

  private final double[] weights;

  private EnglishScores(double[] weights) {
    this.weights = weights;
  }

  /** Loads the weights; a feature without one counts nothing. */
  static EnglishScores load() {
    Map<String, Double> byName = new HashMap<>();
    for (WordList.Row row : WordList.of(EnglishScores.class, "english-weights.tsv").rows()) {
      byName.put(row.get("feature"), Double.parseDouble(row.get("weight")));
    }
    String[] names = names();
    double[] weights = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      weights[i] = byName.getOrDefault(names[i], 0.0);
    }
    return new EnglishScores(weights);
  }

  /** Returns the names of all features, by their numbers. */
  static String[] names() {
    String[] names = new String[SIZE];
    for (EnglishCue.Order order : EnglishCue.Order.values()) {
      for (EnglishCue.Frame frame : EnglishCue.Frame.values()) {
        names[ORDER_FRAME + order.number * FRAMES + frame.number] = word(order) + "+" + word(frame);
      }
    }
    for (EnglishCue.Subject subject : EnglishCue.Subject.values()) {
      names[SUBJECT + subject.number] = "source-" + word(subject);
    }
    fill(names, TENSE, "tense-", TENSES);
    fill(names, FLAG, "", FLAGS);
    fill(names, LENGTH, "words-", LENGTHS);
    fill(names, KIND, "kind-", KINDS);
    for (int k = 0; k < KINDS.length; k++) {
      fill(names, KIND_LENGTH + k * LENGTHS.length, KINDS[k] + "+words-", LENGTHS);
    }
    names[BIAS] = "bias";
    names[STRENGTH] = "strength";
    names[FRAMED] = "framed-strength";
    return names;
  }

  private static void fill(String[] names, int at, String prefix, String[] words) {
    for (int i = 0; i < words.length; i++) {
      names[at + i] = prefix + words[i];
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Returns how likely the find is right, 0 to 1. */
  double probability(EnglishText text, EnglishCue cue) {
    double[] values = new double[SIZE];
    features(text, cue, values);
    double sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum += values[i] * weights[i];
    }
    return SignWeights.logistic(sum);
  }

  /** Writes the features of a cue that has its content into {@code values}. */
  static void features(EnglishText text, EnglishCue cue, double[] values) {
    values[BIAS] = 1;
    values[STRENGTH] = logit(cue.strength);
    values[FRAMED] = logit(cue.framed);
    values[ORDER_FRAME + cue.order.number * FRAMES + cue.frame.number] = 1;
    values[SUBJECT + cue.subject.number] = 1;
    for (int i = 0; i < TENSES.length; i++) {
      if (TENSES[i].equals(cue.tense)) {
        values[TENSE + i] = 1;
      }
    }
    int paragraph = text.document.paragraphOf(cue.head);
    boolean[] flags = {
      cue.passive,
      cue.negated,
      cue.modal,
      cue.infinitive,
      cue.perfect,
      cue.progressive,
      !cue.fits,
      paragraph >= 0 && text.document.paragraphs().get(paragraph).isHeadline(),
      cue.source != null && cue.source.end() == cue.first,
      cue.content.size() > 1,
      text.is(cue.clauseStart() - 1, "as"),
      text.isCapital(cue.head) && text.isCapital(cue.head - 1),
      cue.order != EnglishCue.Order.NOUN
          && text.word(cue.head).noun() != null
          && text.isNominal(cue.head - 1)
          && !text.isCapital(cue.head - 1),
      text.unitOf(cue.head) >= 0
          && cue.content.size() == 1
          && text.units().get(text.unitOf(cue.head)).end() - cue.content.get(0).end() <= 2
    };
    for (int i = 0; i < flags.length; i++) {
      values[FLAG + i] = flags[i] ? 1 : 0;
    }
    int words = 0;
    for (Document.Range range : cue.content) {
      words += range.end() - range.first();
    }
    int length =
        words <= 1 ? 0 : words <= 3 ? 1 : words <= 7 ? 2 : words <= 15 ? 3 : words <= 30 ? 4 : 5;
    values[LENGTH + length] = 1;
    int kind = kindNumber(cue.kind);
    values[KIND + kind] = 1;
    values[KIND_LENGTH + kind * LENGTHS.length + length] = 1;
  }

  private static double logit(double probability) {
    double p = Math.min(0.995, Math.max(0.005, probability));
    return Math.log(p / (1 - p));
  }

  private static int kindNumber(Statement.Kind kind) {
    return switch (kind) {
      case DIRECT -> 0;
      case INDIRECT -> 1;
      case MIXED -> 2;
    };
  }
}
