package org.isnad.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.base.Span;
import org.isnad.lexicon.ArabicLexicon;
import org.isnad.name.Mention;
import org.isnad.name.Names;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.isnad.score.Gold;
import org.isnad.score.Marked;
import org.isnad.score.Marking;
import org.isnad.score.Measure;
import org.isnad.score.Row;
import org.isnad.score.Scorer;
import org.isnad.text.Document;

/**
 * Learns, on a gold folder, the weights by which Arabic cues are judged: the word list {@code
 * arabic-weights.tsv}.
 *
 * <pre>
 * mvn -q -pl core test-compile
 * java -cp core/target/classes:core/target/test-classes:… org.isnad.statement.LearnArabicWeights GOLD_DIR
 * mv arabic-weights.tsv core/src/main/resources/org/isnad/statement/
 * </pre>
 *
 * <p>Every cue of the articles offers its contents; an offer is right when people marked a
 * statement with that cue whose content begins at the same word, or shares half of its words or
 * more. A logistic model is fitted, its weights held down by their squares. What is taken shapes
 * what is offered behind it, so finding and fitting take turns. Folds of whole articles tell first
 * what the weights are worth on articles they were not learned on. The same input gives the same
 * weights.
 */
public final class LearnArabicWeights {

  /** How often finding and fitting take turns. */
  private static final int TURNS = 3;

  private static final int FOLDS = 5;

  /** What the square of a weight costs: the more, the slower what is seen outweighs belief. */
  private static final double COST = 1;

  /** The same of a sign that names a lemma: few articles hold the same word. */
  private static final double WORD_COST = 4;

  /** The weight of what the lexicon says before anything is learned. */
  private static final double PLAIN = 2.5;

  /** Weights below this are left out. */
  private static final double LEAST = 0.03;

  private final List<Learner> articles = new ArrayList<>();
  private final Gold gold;

  private LearnArabicWeights(Gold gold) {
    this.gold = gold;
  }

  /**
   * An article made ready to be read again and again.
   *
   * @param gold what people marked
   * @param document its words
   * @param mentions the known names in it
   */
  record Learner(Gold.Article gold, Document document, List<Mention> mentions) {}

  /** An offer with its signs, and whether it was right. */
  record Example(Map<String, Double> signs, boolean right) {}

  /** Reads the gold folder named by the argument and writes {@code arabic-weights.tsv}. */
  public static void main(String[] arguments) throws IOException {
    LearnArabicWeights learner = new LearnArabicWeights(Gold.read(Path.of(arguments[0])));
    learner.prepare();
    learner.crossValidate();
    Map<String, Double> weights = learner.learn(-1);
    learner.tell(
        "on the articles it was learned on",
        learner.found(new ArabicScores(weights), -1),
        learner.gold);
    if (arguments.length > 1) {
      LearnArabicWeights other = new LearnArabicWeights(Gold.read(Path.of(arguments[1])));
      other.prepare();
      other.tell("on others", other.found(new ArabicScores(weights), -1), other.gold);
    }
    write(weights);
  }

  /**
   * Returns the articles of {@code gold} in folds, each with a judge that learned on the others.
   */
  static Map<ArabicJudge, List<Learner>> folds(Gold gold) {
    LearnArabicWeights learner = new LearnArabicWeights(gold);
    learner.prepare();
    Map<ArabicJudge, List<Learner>> folds = new LinkedHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Learner> left = new ArrayList<>();
      for (int a = fold; a < learner.articles.size(); a += FOLDS) {
        left.add(learner.articles.get(a));
      }
      folds.put(new ArabicScores(learner.learn(fold)), left);
    }
    return folds;
  }

  private void prepare() {
    Names names = Names.load();
    for (Gold.Article article : gold.articles()) {
      byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
      Document document = Document.of(PageReader.read(Page.text(bytes, article.id())));
      articles.add(new Learner(article, document, names.find(document)));
    }
  }

  private void crossValidate() {
    Map<String, Marked> found = new LinkedHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      found.putAll(found(new ArabicScores(learn(fold)), fold));
    }
    tell("on articles it was not learned on", found, gold);
  }

  private void tell(String where, Map<String, Marked> found, Gold gold) {
    var report = new Scorer(null, false, 0).score(gold, found);
    for (Measure measure : List.of(Measure.SPAN, Measure.STRICT)) {
      var counts = report.counts(Row.ALL, measure);
      System.out.printf(
          Locale.ROOT,
          "%s %s: P %.1f R %.1f F1 %.1f%n",
          measure.word(),
          where,
          100 * counts.precision(),
          100 * counts.recall(),
          100 * counts.f1());
    }
  }

  /** Learns on all articles but those of {@code fold}; on all when it is -1. */
  private Map<String, Double> learn(int fold) {
    ArabicJudge judge = (view, offer) -> 1;
    Map<String, Double> weights = Map.of();
    List<Example> before = List.of();
    for (int turn = 0; turn < TURNS; turn++) {
      List<Example> examples = new ArrayList<>();
      for (int a = 0; a < articles.size(); a++) {
        if (fold < 0 || a % FOLDS != fold) {
          examples(articles.get(a), judge, examples);
        }
      }
      List<Example> both = new ArrayList<>(before);
      both.addAll(examples);
      weights = new Fit(both).run();
      judge = new ArabicScores(weights);
      before = turn == 0 ? List.of() : examples;
    }
    return weights;
  }

  private static void examples(Learner article, ArabicJudge judge, List<Example> examples) {
    find(
        article,
        (view, offer) -> {
          Map<String, Double> signs = new HashMap<>();
          ArabicSigns.of(view, offer, signs::put);
          examples.add(new Example(signs, isRight(article, offer)));
          return judge.probability(view, offer);
        });
  }

  private static List<ArabicDraft> find(Learner article, ArabicJudge judge) {
    return ArabicStatements.find(
            article.document(), ArabicLexicon.load(), article.mentions(), judge)
        .drafts();
  }

  private static boolean isRight(Learner article, ArabicOffer offer) {
    Span cue = article.document().span(offer.cue(), offer.cue() + 1);
    for (Marking marking : article.gold().marked().statements()) {
      if (marking.cue().stream().anyMatch(other -> overlap(other, cue) > 0)
          && isSame(marking.content(), offer.content().spans())) {
        return true;
      }
    }
    return false;
  }

  /** Contents that begin together or share half of what either holds. */
  private static boolean isSame(List<Span> gold, List<Span> offered) {
    int common = 0;
    for (Span one : gold) {
      for (Span other : offered) {
        common += overlap(one, other);
      }
    }
    int all = length(gold) + length(offered) - common;
    return gold.get(0).start() == offered.get(0).start() || 2 * common >= all;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private static int overlap(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  private Map<String, Marked> found(ArabicJudge judge, int fold) {
    Map<String, Marked> found = new LinkedHashMap<>();
    for (int a = 0; a < articles.size(); a++) {
      if (fold < 0 || a % FOLDS == fold) {
        List<Marking> markings = new ArrayList<>();
        for (ArabicDraft draft : find(articles.get(a), judge)) {
          markings.add(Marking.of(draft.statement(Speaker.UNKNOWN, draft.sources(), 0)));
        }
        String id = articles.get(a).gold().id();
        found.put(id, Marked.found(id, markings));
      }
    }
    return found;
  }

  /** Fits weights to examples: full passes, each weight with a step of its own. */
  private static final class Fit {
    private static final int PASSES = 250;
    private final List<String> names;
    private final int[][] signs;
    private final double[][] values;
    private final boolean[] right;
    private final double[] start;

    Fit(List<Example> examples) {
      Map<String, Integer> numbers = new TreeMap<>();
      examples.forEach(example -> example.signs().keySet().forEach(sign -> numbers.put(sign, 0)));
      names = List.copyOf(numbers.keySet());
      for (int i = 0; i < names.size(); i++) {
        numbers.put(names.get(i), i);
      }
      start = start();
      signs = new int[examples.size()][];
      values = new double[examples.size()][];
      right = new boolean[examples.size()];
      for (int e = 0; e < signs.length; e++) {
        Map<String, Double> sorted = new TreeMap<>(examples.get(e).signs());
        signs[e] = sorted.keySet().stream().mapToInt(numbers::get).toArray();
        values[e] = sorted.values().stream().mapToDouble(v -> v).toArray();
        right[e] = examples.get(e).right();
      }
    }

    Map<String, Double> run() {
      double[] weights = start.clone();
      double[] seen = new double[names.size()];
      for (int pass = 0; pass < PASSES; pass++) {
        double[] slope = slope(weights);
        for (int i = 0; i < weights.length; i++) {
          seen[i] += slope[i] * slope[i];
          weights[i] -= seen[i] == 0 ? 0 : 0.3 * slope[i] / Math.sqrt(seen[i]);
        }
      }
      Map<String, Double> byName = new TreeMap<>();
      for (int i = 0; i < weights.length; i++) {
        if (Math.abs(weights[i]) >= LEAST) {
          byName.put(names.get(i), Math.round(weights[i] * 100) / 100.0);
        }
      }
      return byName;
    }

    /** Before anything is learned the lexicon is believed. */
    private double[] start() {
      double[] start = new double[names.size()];
      for (int i = 0; i < start.length; i++) {
        start[i] = names.get(i).equals("plain") ? PLAIN : 0;
      }
      return start;
    }

    private double[] slope(double[] weights) {
      double[] slope = new double[weights.length];
      for (int i = 0; i < slope.length; i++) {
        slope[i] = (names.get(i).startsWith("lemma ") ? WORD_COST : COST) * (weights[i] - start[i]);
      }
      for (int e = 0; e < signs.length; e++) {
        double sum = 0;
        for (int k = 0; k < signs[e].length; k++) {
          sum += weights[signs[e][k]] * values[e][k];
        }
        double off = 1 / (1 + Math.exp(-sum)) - (right[e] ? 1 : 0);
        for (int k = 0; k < signs[e].length; k++) {
          slope[signs[e][k]] += off * values[e][k];
        }
      }
      return slope;
    }
  }

  private static void write(Map<String, Double> weights) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# what\tweights of the signs that an Arabic cue reports the content it could");
    lines.add("# origin\tlearned by LearnArabicWeights on 120 marked articles");
    lines.add("# licence\tApache-2.0");
    lines.add("# date\t2026-11-22");
    lines.add("sign\tweight");
    weights.forEach((sign, weight) -> lines.add(sign + "\t" + weight));
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    Files.write(Path.of("arabic-weights.tsv"), bytes);
  }
}
