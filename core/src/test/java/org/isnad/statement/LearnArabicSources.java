package org.isnad.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.Span;
import org.isnad.lexicon.ArabicLexicon;
import org.isnad.lexicon.CueForm;
import org.isnad.name.Names;
import org.isnad.score.Gold;
import org.isnad.score.Marking;
import org.isnad.text.Document;

/**
 * Learns, on gold folders, the weights by which the end of an Arabic source is found: the word list
 * {@code arabic-source-weights.tsv}.
 *
 * <pre>
 * mvn -q -pl core test-compile
 * java -cp core/target/classes:core/target/test-classes:… org.isnad.statement.LearnArabicSources GOLD_DIR…
 * mv arabic-source-weights.tsv core/src/main/resources/org/isnad/statement/
 * </pre>
 *
 * <p>Every marked source behind its finite verb is a case; each place where it could end is an
 * example, up to the one where it does. Folds of whole articles tell how often the right place is
 * found on articles not learned on, and how often the grammar alone finds it.
 */
public final class LearnArabicSources {

  private static final int FOLDS = 10;
  private static final double COST = 1;

  /** What the square of the weight of a sign that names a word costs. */
  private static final double WORD_COST = 3;

  /** Belief in the grammar before anything is learned. */
  private static final double RULED = 2;

  /** No source stands further behind its verb. */
  private static final int GAP = 15;

  private record Case(
      int article,
      ArabicExtents extents,
      NounPhrase phrase,
      NounPhrase ruled,
      CueForm form,
      int limit,
      int end) {

    List<ArabicExtentSigns.Place> places() {
      return extents.places(phrase, ruled, form, limit);
    }
  }

  private final List<Case> cases = new ArrayList<>();

  private LearnArabicSources() {}

  /** Reads the gold folders named by the arguments and writes {@code arabic-source-weights.tsv}. */
  public static void main(String[] arguments) throws IOException {
    LearnArabicSources learner = new LearnArabicSources();
    Gold gold = LearningGold.read(List.of(arguments));
    Names names = Names.load();
    for (int a = 0; a < gold.articles().size(); a++) {
      learner.gather(a, gold.articles().get(a), names);
    }
    int right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      right += learner.right(ArabicExtents.learned(SignWeights.of(learner.learn(fold))), fold);
    }
    System.out.printf(
        Locale.ROOT,
        "%d sources; right ends: %d in folds, %d by the grammar alone%n",
        learner.cases.size(),
        right,
        learner.cases.stream().filter(c -> c.ruled.wholeEnd() == c.end).count());
    Map<String, Double> weights = learner.learn(-1);
    System.out.printf(
        "%d where learned%n", learner.right(ArabicExtents.learned(SignWeights.of(weights)), -1));
    SignFit.write(
        "arabic-source-weights.tsv",
        "weights of the signs that the naming of an Arabic source ends at a place",
        "learned by LearnArabicSources on " + gold.articles().size() + " marked articles",
        weights);
  }

  private void gather(int index, Gold.Article article, Names names) {
    Document document = LearningGold.document(article);
    ArabicGrammar grammar = ArabicGrammar.of(document, ArabicLexicon.load(), names.find(document));
    ArabicStatements.noteNames(grammar);
    for (Marking marking : article.marked().statements()) {
      if (marking.source().size() == 1) {
        gather(index, marking, grammar);
      }
    }
  }

  private void gather(int index, Marking marking, ArabicGrammar grammar) {
    ArabicView view = grammar.view();
    Span source = marking.source().get(0);
    int first = view.document().tokenAt(source.start());
    int cue = cue(marking, view, first);
    if (cue < 0 || view.document().paragraphOf(first) < 0) {
      return;
    }
    CueForm form = ArabicClauses.speech(view, cue);
    int limit = view.paragraphEnd(first);
    NounPhrase phrase =
        grammar.fields().subjects().withoutObject(grammar.phrases().at(first, limit), form.cue());
    if (phrase.isEmpty()) {
      return;
    }
    NounPhrase ruled = grammar.fields().appositions().whole(phrase, form, limit);
    ArabicExtents extents = grammar.fields().extents();
    int end = -1;
    for (int i = first + 1; i <= limit && end < 0; i++) {
      end = view.document().token(i - 1).end() >= source.end() ? i : -1;
    }
    cases.add(new Case(index, extents, phrase, ruled, form, limit, end));
  }

  /** The finite verb of the cue before the source, -1 when there is none near. */
  private static int cue(Marking marking, ArabicView view, int first) {
    for (int i = first - 1; i >= Math.max(0, first - GAP); i--) {
      Span token = view.document().span(i, i + 1);
      CueForm form = ArabicClauses.speech(view, i);
      if (marking.cue().stream().anyMatch(token::overlaps)) {
        return form != null && ArabicClauses.isFinite(form) ? i : -1;
      }
    }
    return -1;
  }

  private Map<String, Double> learn(int leftOut) {
    List<SignFit.Example> examples = new ArrayList<>();
    for (Case one : cases) {
      if (one.article % FOLDS != leftOut) {
        List<ArabicExtentSigns.Place> places = one.places();
        for (int k = 0; k < places.size() - 1 && places.get(k).at() <= one.end; k++) {
          Map<String, Double> signs = new HashMap<>();
          one.extents.signs().tell(places.get(k), parts -> signs.put(String.join(" ", parts), 1.0));
          examples.add(new SignFit.Example(signs, places.get(k).at() == one.end));
        }
      }
    }
    return new SignFit(examples, LearnArabicSources::start, LearnArabicSources::cost).run();
  }

  private static double start(String sign) {
    return switch (sign) {
      case "ruled both", "ruled whole" -> RULED;
      case "ruled inside", "ruled outside", "ruled phrase" -> -RULED;
      default -> 0;
    };
  }

  private static double cost(String sign) {
    return sign.startsWith("word") ? WORD_COST : COST;
  }

  private int right(ArabicExtents.Judge judge, int fold) {
    int right = 0;
    for (Case one : cases) {
      if (fold < 0 || one.article % FOLDS == fold) {
        int end = one.extents.with(judge).end(one.phrase, one.ruled, one.form, one.limit);
        right += end == one.end ? 1 : 0;
      }
    }
    return right;
  }
}
