package org.isnad.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.Span;
import org.isnad.lexicon.ArabicLexicon;
import org.isnad.name.Mention;
import org.isnad.name.Names;
import org.isnad.score.Gold;
import org.isnad.score.Marked;
import org.isnad.score.Marking;
import org.isnad.score.Measure;
import org.isnad.score.Row;
import org.isnad.score.Scorer;
import org.isnad.text.Document;

/**
 * Learns, on gold folders, the weights by which Arabic cues are judged: the word list {@code
 * arabic-weights.tsv}.
 *
 * <pre>
 * mvn -q -pl core test-compile
 * java -cp core/target/classes:core/target/test-classes:… org.isnad.statement.LearnArabicWeights GOLD_DIR…
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
  private static final double COST = 12;

  /** The same of a sign that names a lemma: few articles hold the same word. */
  private static final double WORD_COST = 16;

  /** The weight of what the lexicon says before anything is learned. */
  private static final double PLAIN = 2.5;

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

  /** Reads the gold folders named by the arguments and writes {@code arabic-weights.tsv}. */
  public static void main(String[] arguments) throws IOException {
    LearnArabicWeights learner = new LearnArabicWeights(LearningGold.read(List.of(arguments)));
    learner.prepare();
    learner.crossValidate();
    Map<String, Double> weights = learner.learn(-1);
    learner.tell(
        "on the articles it was learned on",
        learner.found(new ArabicScores(weights), -1),
        learner.gold);
    SignFit.write(
        "arabic-weights.tsv",
        "weights of the signs that an Arabic cue reports the content it could",
        "learned by LearnArabicWeights on " + learner.articles.size() + " marked articles",
        weights);
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
      Document document = LearningGold.document(article);
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
    ArabicJudge judge = (kinds, offer) -> 1;
    Map<String, Double> weights = Map.of();
    List<SignFit.Example> before = List.of();
    for (int turn = 0; turn < TURNS; turn++) {
      List<SignFit.Example> examples = new ArrayList<>();
      for (int a = 0; a < articles.size(); a++) {
        if (fold < 0 || a % FOLDS != fold) {
          examples(articles.get(a), judge, examples);
        }
      }
      List<SignFit.Example> both = new ArrayList<>(before);
      both.addAll(examples);
      weights =
          new SignFit(
                  both,
                  sign -> sign.equals("plain") ? PLAIN : 0,
                  sign -> sign.startsWith("lemma ") ? WORD_COST : COST)
              .run();
      judge = new ArabicScores(weights);
      before = turn == 0 ? List.of() : examples;
    }
    return weights;
  }

  private static void examples(Learner article, ArabicJudge judge, List<SignFit.Example> examples) {
    find(
        article,
        (kinds, offer) -> {
          Map<String, Double> signs = new HashMap<>();
          ArabicSigns.of(kinds, offer, signs::put);
          examples.add(new SignFit.Example(signs, isRight(article, offer)));
          return judge.probability(kinds, offer);
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
}
