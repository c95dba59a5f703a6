package org.isnad.statement;

import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.WordClass;
import org.isnad.lexicon.WordClasses;

/**
 * The signs that a reported content ends at a place, or goes on.
 *
 * <ul>
 *   <li>the mark that stands there, and whether the rules of {@link ArabicContents} end it there
 *   <li>what brought the content: أن, a colon, a preposition, a bare noun
 *   <li>what comes next: a verb, a verb of saying with a content, a relative, a word of time, and
 *       which word of grammar: «، وذلك»، «، في الوقت الذي»، «، وهو ما»
 *   <li>how long the content is by then, how much of the sentence is left, and whether a verb was
 *       in it
 * </ul>
 */
final class ArabicEndSigns {

  /**
   * A place where a content could end.
   *
   * @param first the first token of the content
   * @param at the content would end before this token
   * @param rest how many tokens the sentence still has
   * @param ruled whether the rules end it here
   * @param verb whether a verb stands in the content
   * @param brought what brought it
   */
  record Place(int first, int at, int rest, boolean ruled, boolean verb, String brought) {}

  private final ArabicView view;
  private final ArabicKinds kinds;

  ArabicEndSigns(ArabicKinds kinds) {
    this.view = kinds.view();
    this.kinds = kinds;
  }

  /** What brings a content, as its own left neighbour tells. */
  String brought(int first, boolean clause) {
    if (view.isColon(first - 1)) {
      return "colon";
    }
    if (clause) {
      return view.isComplementiser(first - 1) ? "that" : "clause";
    }
    return view.isPreposition(first - 1) ? "preposition" : "noun";
  }

  /** Tells {@code reader} the signs of a place. */
  void tell(Place place, SignWeights.Reader reader) {
    String mark = mark(place.at());
    int next = view.isWord(place.at()) ? place.at() : place.at() + 1;
    String brought = place.brought();
    String ruled = place.ruled() ? "ruled" : "free";
    String kind = kinds.of(next);
    String then = kinds.of(next + 1);
    reader.read("mark", mark);
    reader.read("mark", mark, brought);
    reader.read(ruled, mark);
    reader.read(ruled, mark, brought);
    reader.read(ruled, kind);
    reader.read("next", mark, kind);
    reader.read("next", mark, kind, brought);
    reader.read("then", mark, then);
    reader.read("pair", kind, then);
    reader.read("pair", mark, kind, then);
    if (isTelling(next)) {
      String word = view.form(next);
      reader.read("word", mark, word);
      reader.read("word", word, brought);
      reader.read("words", word, isTelling(next + 1) ? view.form(next + 1) : then);
    }
    reader.read("length", brought, bucket(place.at() - place.first()));
    reader.read("length", mark, bucket(place.at() - place.first()));
    reader.read("rest", mark, bucket(place.rest()));
    reader.read(place.verb() ? "verb" : "no-verb", mark, brought);
    reader.read(place.verb() ? "verb" : "no-verb", kind);
    reader.read("last", mark, kinds.of(place.at() - 1));
    if (endsQuotation(place.at())) {
      boolean whole =
          view.quotation(view.document().quotationOf(place.at() - 1)).firstToken() == place.first();
      String quoted = whole ? "all-quoted" : "part-quoted";
      reader.read(quoted, mark);
      reader.read(quoted, kind);
      reader.read(quoted, brought);
    }
  }

  /** Says whether a quotation ends right before a token. */
  boolean endsQuotation(int token) {
    int q = token == 0 ? -1 : view.document().quotationOf(token - 1);
    return q >= 0 && view.quotation(q).closed() && view.quotation(q).endToken() == token;
  }

  private String mark(int token) {
    if (view.isWord(token)) {
      return "word";
    }
    if (view.isComma(token)) {
      return view.form(token).equals("؛") ? "semicolon" : "comma";
    }
    if (view.isStop(token)) {
      return view.form(token).equals(".") ? "stop" : "dots";
    }
    return view.isDash(token) ? "dash" : view.quotationFrom(token) >= 0 ? "quotation" : "other";
  }

  /** A word of grammar that tells by itself how the sentence goes on. */
  private boolean isTelling(int token) {
    if (!view.isWord(token)) {
      return false;
    }
    WordClasses classes = view.classes(token);
    return classes.is(WordClass.FUNCTION)
        || view.endsPhrase(token)
        || ArabicWords.isGloss(view.form(token))
        || ArabicClauses.isJoiner(view.form(token));
  }

  private static String bucket(int count) {
    return count <= 1
        ? "1"
        : count <= 3
            ? "3"
            : count <= 6
                ? "6"
                : count <= 12 ? "12" : count <= 25 ? "25" : count <= 50 ? "50" : "99";
  }
}
