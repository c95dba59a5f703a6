package org.isnad.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.base.Span;
import org.isnad.lexicon.ArabicLexicon;
import org.isnad.name.Names;
import org.isnad.score.Gold;
import org.isnad.score.Marking;
import org.isnad.statement.ArabicCandidate.Stand;
import org.isnad.statement.ArabicCandidate.Tie;
import org.isnad.text.Document;

/**
 * Learns on gold folders whom an Arabic cue without a subject means: the weights of {@link
 * ArabicSpeakerScores}.
 *
 * <pre>
 * mvn -q -pl core test-compile
 * java -cp core/target/classes:core/target/test-classes:… org.isnad.statement.LearnArabicSpeakers GOLD_DIR…
 * mv arabic-speaker-weights.tsv core/src/main/resources/org/isnad/statement/
 * </pre>
 *
 * <p>Every cue without a subject that stands for a gold statement is a case; the right candidates
 * are those who bear a name that the gold gives, best where the gold has the source, failing these
 * those whom the article mentions where the gold has the speaker's sources. The sum of the right
 * ones' logarithmic probabilities, less a square penalty, is climbed by a fixed number of steps
 * from nothing, so that the same gold gives the same weights. It prints how many cases come out
 * right when each article is judged by weights learned on nine tenths of the others.
 */
public final class LearnArabicSpeakers {

  private static final int FOLDS = 10;
  private static final int STEPS = 400;
  private static final double[] PENALTIES = {1.2, 2.4, 4.8, 9.6, 20};

  /** Chosen by the folds. */
  private static final double PENALTY = 9.6;

  /** The features of one candidate, and whether it is right. */
  private record Side(int[] features, boolean right, String words) {}

  /** One cue without a subject. */
  private record Case(int article, String where, Stand stand, List<Side> sides) {
    boolean canBeRight() {
      return sides.stream().anyMatch(Side::right);
    }
  }

  private final List<Case> cases = new ArrayList<>();
  private final boolean tell;

  private LearnArabicSpeakers(boolean tell) {
    this.tell = tell;
  }

  /**
   * Reads the gold folders named by the arguments and writes {@code arabic-speaker-weights.tsv} to
   * the working folder; with {@code -Dtell=yes} it only tells which cases come out wrong.
   */
  public static void main(String[] arguments) throws IOException {
    LearnArabicSpeakers learner = new LearnArabicSpeakers(System.getProperty("tell") != null);
    Gold gold = LearningGold.read(List.of(arguments));
    Names names = Names.load();
    ArabicLexicon lexicon = ArabicLexicon.load();
    ArabicLeaders leaders = new ArabicLeaders(names);
    ArabicSpeakerScores before = ArabicSpeakerScores.load();
    for (int a = 0; a < gold.articles().size(); a++) {
      learner.gather(a, gold.articles().get(a), names, lexicon, leaders, before);
    }
    long possible = learner.cases.stream().filter(Case::canBeRight).count();
    print("%d cases, %d with a right candidate%n", learner.cases.size(), possible);
    for (double penalty : PENALTIES) {
      print("penalty %.1f: %d right in folds%n", penalty, learner.folds(penalty, false));
    }
    if (learner.tell) {
      learner.folds(PENALTY, true);
      return;
    }
    double[] weights = learner.learn(PENALTY, -1);
    print("%d right where learned%n", learner.right(weights, -1, false));
    write(weights, gold.articles().size());
  }

  // ---------------------------------------------------------------- the cases

  private void gather(
      int index,
      Gold.Article gold,
      Names names,
      ArabicLexicon lexicon,
      ArabicLeaders leaders,
      ArabicSpeakerScores before) {
    Document document = LearningGold.document(gold);
    ArabicStatements.Found found =
        ArabicStatements.find(document, lexicon, names.find(document), ArabicScores.load());
    ArabicSpeakers.resolve(
        found,
        leaders,
        (draft, stand, all) -> {
          Marking marking = marking(gold, draft);
          if (marking == null || marking.speaker() == null) {
            return before.best(stand, all);
          }
          Case made = made(index, gold, document, draft, marking, stand, all);
          cases.add(made);
          for (int i = 0; i < all.size(); i++) {
            if (made.sides.get(i).right) {
              return i;
            }
          }
          return before.best(stand, all);
        });
  }

  /** The gold statement with which the draft shares half of what both hold, null if none. */
  private static Marking marking(Gold.Article gold, ArabicDraft draft) {
    Marking best = null;
    double most = 0.5;
    for (Marking marking : gold.marked().statements()) {
      int shared = 0;
      for (Span one : marking.content()) {
        for (Span other : draft.content().spans()) {
          shared +=
              Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
        }
      }
      int united = size(marking.content()) + size(draft.content().spans()) - shared;
      if (shared >= most * united) {
        best = marking;
        most = (double) shared / united;
      }
    }
    return best;
  }

  private static int size(List<Span> spans) {
    return spans.stream().mapToInt(span -> span.end() - span.start()).sum();
  }

  private Case made(
      int index,
      Gold.Article gold,
      Document document,
      ArabicDraft draft,
      Marking marking,
      Stand stand,
      List<ArabicCandidate> all) {
    List<Span> own = marking.source();
    List<Span> everywhere =
        gold.marked().statements().stream()
            .filter(m -> marking.speaker().equals(m.speaker()))
            .flatMap(m -> m.source().stream())
            .toList();
    List<String> names = gold.marked().speakers().getOrDefault(marking.speaker(), List.of());
    boolean[] right = new boolean[all.size()];
    boolean any = false;
    for (int way = 0; way < 4 && !any; way++) {
      for (int i = 0; i < right.length; i++) {
        ArabicCandidate candidate = all.get(i);
        right[i] =
            switch (way) {
              case 0 -> isHere(candidate, own, document) && isNamed(candidate, names, document);
              case 1 -> isNamed(candidate, names, document);
              case 2 -> isHere(candidate, own, document);
              default -> isMentioned(candidate, everywhere);
            };
        any |= right[i];
      }
    }
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < right.length; i++) {
      sides.add(new Side(features(stand, all.get(i)), right[i], words(all.get(i), document)));
    }
    int from = Math.max(0, draft.cueFirst() - 40);
    String where =
        gold.id() + " " + names + " " + document.words(from, Math.max(from + 1, draft.cueEnd()));
    return new Case(index, where.replace('\n', '¶'), stand, sides);
  }

  private static String words(ArabicCandidate candidate, Document document) {
    NounPhrase here = candidate.here() != null ? candidate.here() : candidate.phrase();
    String words = here == null ? "" : document.words(here.first(), here.end());
    return (candidate.member() == null ? "" : candidate.member().name())
        + " ["
        + words
        + "] "
        + candidate.ties();
  }

  private static boolean isHere(ArabicCandidate candidate, List<Span> sources, Document document) {
    NounPhrase here = candidate.here();
    return here != null
        && sources.stream().anyMatch(document.span(here.first(), here.end())::overlaps);
  }

  private static boolean isMentioned(ArabicCandidate candidate, List<Span> sources) {
    return candidate.member() != null
        && candidate.member().mentions().stream()
            .anyMatch(mention -> sources.stream().anyMatch(mention::overlaps));
  }

  private static boolean isNamed(ArabicCandidate candidate, List<String> names, Document document) {
    NounPhrase here = candidate.phrase();
    List<String> own =
        candidate.member() != null
            ? candidate.member().names()
            : here == null ? List.of() : List.of(document.words(here.first(), here.end()));
    return own.stream().anyMatch(a -> names.stream().anyMatch(b -> agree(a, b)));
  }

  private static boolean agree(String a, String b) {
    List<String> one = ArabicKeys.of(a);
    List<String> other = ArabicKeys.of(b);
    return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
  }

  private static int[] features(Stand stand, ArabicCandidate candidate) {
    int[] features = new int[candidate.ties().size() * 2];
    int at = 0;
    for (Tie tie : candidate.ties()) {
      features[at++] = ArabicSpeakerScores.feature(tie);
      features[at++] = ArabicSpeakerScores.feature(stand, tie);
    }
    return features;
  }

  // ---------------------------------------------------------------- the climb

  private int folds(double penalty, boolean show) {
    int right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      right += right(learn(penalty, fold), fold, show);
    }
    return right;
  }

  /** Climbs with steps that grow while the slope keeps its sign and shrink when it turns. */
  private double[] learn(double penalty, int leftOut) {
    double[] weights = new double[ArabicSpeakerScores.SIZE];
    double[] step = new double[weights.length];
    double[] last = new double[weights.length];
    Arrays.fill(step, 0.05);
    for (int i = 0; i < STEPS; i++) {
      double[] slope = slope(weights, penalty, leftOut);
      for (int f = 0; f < weights.length; f++) {
        double turn = slope[f] * last[f];
        if (turn < 0) {
          step[f] *= 0.5;
          last[f] = 0;
          continue;
        }
        step[f] = turn > 0 ? Math.min(0.5, step[f] * 1.2) : step[f];
        weights[f] += Math.signum(slope[f]) * step[f];
        last[f] = slope[f];
      }
    }
    return weights;
  }

  private double[] slope(double[] weights, double penalty, int leftOut) {
    double[] slope = new double[weights.length];
    for (Case one : cases) {
      if (one.canBeRight() && one.article % FOLDS != leftOut) {
        addSlope(one, weights, slope);
      }
    }
    for (int f = 0; f < slope.length; f++) {
      slope[f] -= penalty * weights[f];
    }
    return slope;
  }

  private static void addSlope(Case one, double[] weights, double[] slope) {
    double[] odds = new double[one.sides.size()];
    double all = 0;
    double right = 0;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = Math.exp(score(one.sides.get(i), weights));
      all += odds[i];
      right += one.sides.get(i).right ? odds[i] : 0;
    }
    for (int i = 0; i < odds.length; i++) {
      Side side = one.sides.get(i);
      double pull = (side.right ? odds[i] / right : 0) - odds[i] / all;
      for (int feature : side.features) {
        slope[feature] += pull;
      }
    }
  }

  private static double score(Side side, double[] weights) {
    double sum = 0;
    for (int feature : side.features) {
      sum += weights[feature];
    }
    return sum;
  }

  private int right(double[] weights, int fold, boolean show) {
    int right = 0;
    for (Case one : cases) {
      if (fold >= 0 && one.article % FOLDS != fold) {
        continue;
      }
      int best = -1;
      for (int i = 0; i < one.sides.size(); i++) {
        if (best < 0 || score(one.sides.get(i), weights) > score(one.sides.get(best), weights)) {
          best = i;
        }
      }
      boolean hit = best >= 0 && one.sides.get(best).right;
      right += hit ? 1 : 0;
      if (show && !hit) {
        print("%s %s%n", one.stand, one.where);
        for (Side side : one.sides) {
          boolean chosen = best >= 0 && side == one.sides.get(best);
          if (side.right || chosen) {
            String mark = side.right ? "right " : "chosen";
            print("   %s %.2f %s%n", mark, score(side, weights), side.words);
          }
        }
      }
    }
    return right;
  }

  private static void write(double[] weights, int articles) throws IOException {
    List<String> rows = new ArrayList<>();
    for (int f = 0; f < weights.length; f++) {
      String weight = String.format(Locale.ROOT, "%.2f", weights[f]);
      if (Math.abs(weights[f]) >= 0.05) {
        rows.add(ArabicSpeakerScores.name(f) + "\t" + weight);
      }
    }
    rows.sort(null);
    LearnedList.write(
        "arabic-speaker-weights.tsv",
        "weights of the log-linear sum that tells whom an Arabic cue without a subject means",
        "learned by LearnArabicSpeakers on " + articles + " marked articles",
        "feature\tweight",
        rows);
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private static void print(String format, Object... arguments) {
    System.out.print(String.format(Locale.ROOT, format, arguments));
  }
}
