package org.isnad.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.base.Span;
import org.isnad.lexicon.ArabicLexicon;
import org.isnad.name.Names;
import org.isnad.score.Gold;
import org.isnad.score.Marking;
import org.isnad.text.Document;

/**
 * Tells, on gold folders, how far the reader comes with each marked Arabic statement that it
 * misses: no cue known, nothing offered, offered and refused, taken with other words.
 *
 * <pre>
 * java -cp core/target/classes:core/target/test-classes:… org.isnad.statement.TellArabicMisses GOLD_DIR…
 * </pre>
 */
public final class TellArabicMisses {

  /** How far it came. */
  private enum Way {
    NO_CUE_MARKED,
    CUE_UNKNOWN,
    NOTHING_OFFERED,
    OTHER_BEGINNING_OFFERED,
    OTHER_END_OFFERED,
    REFUSED,
    TAKEN_OTHERWISE
  }

  private record Offered(ArabicOffer offer, double probability) {}

  private TellArabicMisses() {}

  /** Prints a line for each missed statement of the folders named, and counts. */
  public static void main(String[] arguments) throws IOException {
    Names names = Names.load();
    Map<String, Integer> counts = new TreeMap<>();
    for (Gold.Article article : LearningGold.read(List.of(arguments)).articles()) {
      Document document = LearningGold.document(article);
      List<Offered> offers = new ArrayList<>();
      ArabicScores scores = ArabicScores.load();
      var drafts =
          ArabicStatements.find(
                  document,
                  ArabicLexicon.load(),
                  names.find(document),
                  (kinds, offer) -> {
                    double probability = scores.probability(kinds, offer);
                    offers.add(new Offered(offer, probability));
                    return probability;
                  })
              .drafts();
      for (Marking marking : article.marked().statements()) {
        boolean found =
            drafts.stream().anyMatch(d -> shared(marking.content(), d.content().spans()) >= 0.5);
        if (!found) {
          Way way = way(document, marking, offers);
          counts.merge(way.name(), 1, Integer::sum);
          tell(article, marking, offers, document, way);
        }
      }
    }
    System.out.println(counts);
  }

  private static Way way(Document document, Marking marking, List<Offered> offers) {
    if (marking.cue().isEmpty()) {
      return Way.NO_CUE_MARKED;
    }
    boolean known = false;
    for (int i = 0; i < document.size(); i++) {
      Span token = document.span(i, i + 1);
      known |=
          marking.cue().stream().anyMatch(token::overlaps)
              && !ArabicLexicon.load().cues(document.form(i)).isEmpty();
    }
    Way way = known ? Way.NOTHING_OFFERED : Way.CUE_UNKNOWN;
    for (Offered offered : offers) {
      if (!hits(document, marking, offered)) {
        continue;
      }
      List<Span> spans = offered.offer().content().spans();
      boolean begins = spans.get(0).start() == marking.content().get(0).start();
      Way come =
          shared(marking.content(), spans) >= 0.5
              ? offered.probability() >= 0.5 ? Way.TAKEN_OTHERWISE : Way.REFUSED
              : begins ? Way.OTHER_END_OFFERED : Way.OTHER_BEGINNING_OFFERED;
      way = come.compareTo(way) > 0 ? come : way;
    }
    return way;
  }

  private static boolean hits(Document document, Marking marking, Offered offered) {
    Span cue = document.span(offered.offer().cue(), offered.offer().cue() + 1);
    return marking.cue().stream().anyMatch(cue::overlaps);
  }

  private static double shared(List<Span> one, List<Span> other) {
    int common = 0;
    for (Span a : one) {
      for (Span b : other) {
        common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    int all =
        one.stream().mapToInt(Span::length).sum() + other.stream().mapToInt(Span::length).sum();
    return (double) common / (all - common);
  }

  private static void tell(
      Gold.Article article, Marking marking, List<Offered> offers, Document document, Way way) {
    String text = article.text();
    int start = Math.max(0, marking.content().get(0).start() - 130);
    int end = Math.min(text.length(), marking.content().get(0).end() + 50);
    String cues = String.join(" … ", marking.cue().stream().map(c -> c.of(text)).toList());
    System.out.println("## " + way + " [" + cues + "] " + article.id());
    System.out.println(
        "   "
            + text.substring(start, marking.content().get(0).start()).replace('\n', '¶')
            + "{"
            + marking.content().get(0).of(text)
            + "}"
            + text.substring(marking.content().get(0).end(), end).replace('\n', '¶'));
    for (Offered offered : offers) {
      if (hits(document, marking, offered)) {
        System.out.printf(
            "   %.2f %s {%s}%n",
            offered.probability(),
            offered.offer().field().marker(),
            offered.offer().content().spans().get(0).of(text));
      }
    }
  }
}
