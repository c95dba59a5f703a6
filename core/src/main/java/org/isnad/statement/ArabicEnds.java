package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.WordClass;
import org.isnad.lexicon.WordClasses;

/**
 * Weighs where a reported content ends, among all places where it could.
 *
 * <p>Read from its first word on, a content either ends at the next of these places or goes on to
 * the one behind it: a chain of yes-or-no questions, each answered by the {@linkplain
 * ArabicEndSigns signs} of its place with weights learned on marked articles ({@code
 * arabic-end-weights.tsv}). The {@linkplain LikeliestEnd likeliest end} is taken.
 */
final class ArabicEnds {

  /** Answers how likely a content that came to a place ends there. */
  interface Judge {
    double ends(ArabicEndSigns signs, ArabicEndSigns.Place place);
  }

  /**
   * The rules of the language about places: whether a content must end there, or does as a rule.
   */
  interface Rules {
    /** Returns whether the rules end a content at a token. */
    boolean ends(int token);

    /** Returns whether nothing can go on over this token. */
    boolean closes(int token);

    /** Returns where a stretch that is read as one ends, {@code token + 1} as a rule. */
    int after(int token);
  }

  private static final Judge LEARNED = learned(SignWeights.load("arabic-end-weights.tsv"));

  private final ArabicView view;
  private final ArabicEndSigns signs;
  private final Judge judge;

  ArabicEnds(ArabicKinds kinds) {
    this(kinds.view(), new ArabicEndSigns(kinds), LEARNED);
  }

  private ArabicEnds(ArabicView view, ArabicEndSigns signs, Judge judge) {
    this.view = view;
    this.signs = signs;
    this.judge = judge;
  }

  /** Returns a judge that sums up weights. */
  static Judge learned(SignWeights weights) {
    return (signs, place) -> weights.probability(reader -> signs.tell(place, reader));
  }

  /** Returns the same with another judge. */
  ArabicEnds with(Judge other) {
    return new ArabicEnds(view, signs, other);
  }

  ArabicEndSigns signs() {
    return signs;
  }

  /**
   * Returns the likeliest of the places where the content that begins at {@code first} can end.
   *
   * @param first the first token of the content
   * @param limit the content goes no further
   * @param clause whether it is a clause, and no noun: «إن بلاده تشارك», not «التزام بلاده»
   * @param rules what the language says of places
   */
  int end(int first, int limit, boolean clause, Rules rules) {
    LikeliestEnd likeliest = new LikeliestEnd(limit);
    walk(
        first,
        limit,
        clause,
        rules,
        (place, last) -> likeliest.ask(place.at(), last ? 1 : judge.ends(signs, place)));
    return likeliest.at();
  }

  /** Returns all places where the content that begins at {@code first} can end, in text order. */
  List<ArabicEndSigns.Place> places(int first, int limit, boolean clause, Rules rules) {
    List<ArabicEndSigns.Place> places = new ArrayList<>();
    walk(first, limit, clause, rules, (place, last) -> places.add(place));
    return places;
  }

  /** Visits the places in text order, until one must end the content or is enough. */
  private void walk(
      int first,
      int limit,
      boolean clause,
      Rules rules,
      LikeliestEnd.Visitor<ArabicEndSigns.Place> visitor) {
    String brought = signs.brought(first, clause);
    boolean verb = view.classes(first).isVerb();
    int stop = stop(first, limit);
    for (int i = rules.after(first); i < limit; i = rules.after(i)) {
      boolean ruled = rules.ends(i);
      if (ruled || isPlace(i) || signs.endsQuotation(i)) {
        stop = i > stop ? stop(i, limit) : stop;
        boolean last = rules.closes(i);
        ArabicEndSigns.Place place =
            new ArabicEndSigns.Place(first, i, stop - i, ruled, verb, brought);
        if (!visitor.goesOn(place, last) || last) {
          return;
        }
      }
      verb |= view.classes(i).isVerb();
    }
  }

  /** Where the sentence ends: a content seldom goes on over it. */
  private int stop(int from, int limit) {
    int i = from + 1;
    while (i < limit && !view.isStop(i)) {
      i++;
    }
    return i;
  }

  /** A mark, a word that joins clauses, a preposition, a conjunction on a verb. */
  private boolean isPlace(int i) {
    if (!view.isWord(i)) {
      return view.isComma(i) || view.isStop(i) || view.isDash(i);
    }
    String form = view.form(i);
    WordClasses classes = view.classes(i);
    boolean joined = form.charAt(0) == 'و' && form.length() > 3 && classes.isVerb();
    return joined
        || ArabicClauses.isSpeech(view, i)
        || ArabicClauses.isJoiner(form)
        || (classes.is(WordClass.FUNCTION) && opensAdjunct(form));
  }

  /** What the writer may add to somebody's words. */
  private static boolean opensAdjunct(String form) {
    return switch (form) {
      case "وذلك",
          "رغم",
          "برغم",
          "بعد",
          "قبل",
          "خلال",
          "عقب",
          "اثر",
          "منذ",
          "عندما",
          "بعدما",
          "فيما",
          "بينما",
          "كما",
          "حيث",
          "اذ",
          "لكن",
          "ولكن",
          "الا",
          "غير",
          "في",
          "وهو",
          "وهي",
          "مما",
          "بسبب",
          "نتيجه",
          "ضمن",
          "لدي",
          "امام",
          "عبر" ->
          true;
      default -> false;
    };
  }
}
