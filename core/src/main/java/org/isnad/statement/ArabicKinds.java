package org.isnad.statement;

import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordClass;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/**
 * What each token is to one who asks how a sentence goes on, in one word: a verb of saying, another
 * verb, a noun with the article, a name, a word of time; «and-» before it when a conjunction is
 * written onto it. The learned signs are made of these.
 */
final class ArabicKinds {

  private final ArabicView view;
  private final ArabicAccords accords;
  private final @Nullable String[] known;

  ArabicKinds(ArabicView view, ArabicAccords accords) {
    this.view = view;
    this.accords = accords;
    this.known = new String[view.document().size()];
  }

  ArabicView view() {
    return view;
  }

  /** Returns the kind of a token in one word. */
  String of(int token) {
    if (token < 0 || token >= known.length) {
      return "mark";
    }
    String kind = known[token];
    if (kind == null) {
      kind = read(token);
      known[token] = kind;
    }
    return kind;
  }

  private String read(int token) {
    if (!view.isWord(token)) {
      return view.isNumber(token)
          ? "number"
          : view.quotationFrom(token) >= 0 ? "quotation" : "mark";
    }
    String form = view.form(token);
    if (accords.startsAt(token)) {
      return "accord";
    }
    if (view.isComplementiser(token)) {
      return "that";
    }
    if (ArabicClauses.isState(view, token)) {
      return "state";
    }
    if (view.isRelative(token)) {
      return "relative";
    }
    if (isLikeState(token)) {
      return "participle";
    }
    boolean and = form.length() > 3 && form.charAt(0) == 'و';
    if (ArabicClauses.isSpeech(view, token)) {
      return and ? "and-saying" : "saying";
    }
    String kind = byClass(token);
    String rest = and ? Clitics.afterConjunction(form) : null;
    return rest != null && view.classes(token).isKnown() ? "and-".concat(kind).intern() : kind;
  }

  /**
   * «مقدما الشكر», «متمنيا للجميع»: the accusative of a participle, which hangs on the clause
   * before.
   */
  private boolean isLikeState(int token) {
    String form = view.form(token);
    return form.length() >= 5
        && form.charAt(0) == 'م'
        && form.endsWith("ا")
        && !view.classes(token).can(WordClass.PERSON)
        && !view.classes(token).can(WordClass.PLACE)
        && !view.isDefinite(token)
        && view.noun(token) == null;
  }

  private String byClass(int token) {
    String form = view.form(token);
    if (ArabicClauses.isJoiner(form)) {
      return "joiner";
    }
    if (view.isPreposition(token)) {
      return "preposition";
    }
    if (view.isTime(token)) {
      return "time";
    }
    CueForm speech = ArabicClauses.speech(view, token);
    if (speech != null && ArabicClauses.isFinite(speech) && !view.isDefinite(token)) {
      return "weak-saying";
    }
    WordClass first = view.classes(token).first();
    if (first == null) {
      return view.isDefinite(token) ? "the-word" : "word";
    }
    return switch (first) {
      case PAST, PRESENT -> "verb";
      case FUNCTION -> "particle";
      case TIME -> "time";
      case PERSON, PLACE, NAME -> "name";
      case NOUN -> view.isDefinite(token) ? "the-noun" : "noun";
      case ACTION -> view.isDefinite(token) ? "the-action" : "action";
      case ADJECTIVE -> view.isDefinite(token) ? "the-adjective" : "adjective";
    };
  }
}
