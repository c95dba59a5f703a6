package org.isnad.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.Span;
import org.isnad.lexicon.ArabicLexicon;
import org.isnad.name.Names;
import org.isnad.score.Gold;
import org.isnad.score.Marking;
import org.isnad.text.Document;

/**
 * Learns, on gold folders, the weights by which the end of an Arabic content is found: the word
 * list {@code arabic-end-weights.tsv}.
 *
 * <pre>
 * mvn -q -pl core test-compile
 * java -cp core/target/classes:core/target/test-classes:… org.isnad.statement.LearnArabicEnds GOLD_DIR…
 * mv arabic-end-weights.tsv core/src/main/resources/org/isnad/statement/
 * </pre>
 *
 * <p>Every marked content of one span outside of quotation marks is read from its first word on;
 * each place where it could end is an example, right when it ends there, up to the one where it
 * does. Folds of whole articles tell how often the right place is found on articles not learned on,
 * and how often the rules alone find it.
 */
public final class LearnArabicEnds {

  private static final int FOLDS = 10;
  private static final double COST = 5;

  /** What the square of the weight of a sign that names a word costs. */
  private static final double WORD_COST = 8;

  /** Belief in the rules before anything is learned. */
  private static final double RULED = 2.5;

  /** One marked content: its places, and which of them is its end; none when it is no place. */
  private record Case(
      int article,
      ArabicEnds ends,
      ArabicContents contents,
      int first,
      int limit,
      boolean clause,
      int end,
      int marked) {}

  private final List<Case> cases = new ArrayList<>();

  /** {@code -Dtell=yes}: print the contents whose end comes out wrong in folds. */
  private static final boolean TELL = System.getProperty("tell") != null;

  private LearnArabicEnds() {}

  /** Reads the gold folders named by the arguments and writes {@code arabic-end-weights.tsv}. */
  public static void main(String[] arguments) throws IOException {
    LearnArabicEnds learner = new LearnArabicEnds();
    Gold gold = LearningGold.read(List.of(arguments));
    Names names = Names.load();
    for (int a = 0; a < gold.articles().size(); a++) {
      learner.gather(a, gold.articles().get(a), names);
    }
    int right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      right += learner.right(ArabicEnds.learned(SignWeights.of(learner.learn(fold))), fold);
    }
    int ruled = learner.right((signs, place) -> place.ruled() ? 1 : 0, -1);
    System.out.printf(
        Locale.ROOT,
        "%d contents, %d that end at a place; right ends: %d in folds, %d by the rules alone%n",
        learner.cases.size(),
        learner.cases.stream().filter(one -> one.end >= 0).count(),
        right,
        ruled);
    Map<String, Double> weights = learner.learn(-1);
    System.out.printf(
        "%d where learned%n", learner.right(ArabicEnds.learned(SignWeights.of(weights)), -1));
    SignFit.write(
        "arabic-end-weights.tsv",
        "weights of the signs that an Arabic content ends at a place",
        "learned by LearnArabicEnds on " + gold.articles().size() + " marked articles",
        weights);
  }

  private void gather(int index, Gold.Article article, Names names) {
    Document document = LearningGold.document(article);
    ArabicView view = new ArabicView(document, ArabicLexicon.load(), names.find(document));
    ArabicAccords accords = new ArabicAccords(view);
    ArabicEnds ends = new ArabicEnds(new ArabicKinds(view, accords));
    ArabicContents contents = new ArabicContents(view, accords, ends);
    for (Marking marking : article.marked().statements()) {
      if (marking.content().size() == 1 && marking.kind() != Statement.Kind.DIRECT) {
        gather(index, marking, view, ends, contents);
      }
    }
  }

  private void gather(
      int index, Marking marking, ArabicView view, ArabicEnds ends, ArabicContents contents) {
    Span content = marking.content().get(0);
    Document document = view.document();
    int first = document.tokenAt(content.start());
    boolean quoted = view.quotationFrom(first) >= 0 || document.quotationOf(first) >= 0;
    boolean behind =
        marking.cue().stream().anyMatch(cue -> cue.end() <= content.start())
            || view.isColon(first - 1);
    if (quoted || !behind || document.paragraphOf(first) < 0) {
      return;
    }
    boolean clause = view.isComplementiser(first - 1) || view.isColon(first - 1);
    int limit = view.paragraphEnd(first);
    int end = -1;
    for (ArabicEndSigns.Place place :
        ends.places(first, limit, clause, contents.rules(first, clause))) {
      if (contents.upTo(first, place.at()).spans().get(0).end() == content.end()) {
        end = place.at();
        break;
      }
    }
    int marked = first;
    while (marked < limit && document.token(marked).start() < content.end()) {
      marked++;
    }
    cases.add(new Case(index, ends, contents, first, limit, clause, end, marked));
  }

  private Map<String, Double> learn(int leftOut) {
    List<SignFit.Example> examples = new ArrayList<>();
    for (Case one : cases) {
      if (one.end >= 0 && one.article % FOLDS != leftOut) {
        for (ArabicEndSigns.Place place : places(one)) {
          if (place.at() > one.end) {
            break;
          }
          if (!one.contents.rules(one.first, one.clause).closes(place.at())) {
            Map<String, Double> signs = new HashMap<>();
            one.ends.signs().tell(place, parts -> signs.put(String.join(" ", parts), 1.0));
            examples.add(new SignFit.Example(signs, place.at() == one.end));
          }
        }
      }
    }
    return new SignFit(examples, LearnArabicEnds::start, LearnArabicEnds::cost).run();
  }

  private static double start(String sign) {
    return switch (sign) {
      case "ruled comma", "ruled word", "ruled stop", "ruled dots" -> RULED;
      case "free comma", "free word", "free dash" -> -RULED;
      default -> 0;
    };
  }

  private static double cost(String sign) {
    return sign.startsWith("word") ? WORD_COST : COST;
  }

  private static List<ArabicEndSigns.Place> places(Case one) {
    return one.ends.places(
        one.first, one.limit, one.clause, one.contents.rules(one.first, one.clause));
  }

  private int right(ArabicEnds.Judge judge, int fold) {
    int right = 0;
    for (Case one : cases) {
      if (fold < 0 || one.article % FOLDS == fold) {
        int end =
            one.ends
                .with(judge)
                .end(one.first, one.limit, one.clause, one.contents.rules(one.first, one.clause));
        right += end == one.end ? 1 : 0;
        if (TELL && end != one.end && fold >= 0) {
          tell(one, end);
        }
      }
    }
    return right;
  }

  private static void tell(Case one, int end) {
    Document document = one.contents.document();
    int gold = one.end < 0 ? one.marked : one.end;
    int first = Math.min(end, gold);
    int last = Math.max(end, gold);
    System.out.println(
        (one.end < 0 ? "NO PLACE " : end < gold ? "EARLY " : "LATE ")
            + document.words(Math.max(one.first, first - 12), first)
            + (end < gold ? " [" : " {")
            + document.words(first, Math.max(first + 1, Math.min(last, first + 25)))
            + (end < gold ? "} " : "] "));
  }
}
