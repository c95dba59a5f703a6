package org.isnad.statement;

import java.util.List;
import org.isnad.base.Fold;
import org.isnad.lexicon.Act;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Phrase;
import org.isnad.lexicon.SourceNoun;
import org.isnad.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that hang a saying on its source: «بحسب الوزارة», «وفقا لصحيفة …», «حسبما أعلن المحافظ»,
 * «على حد قوله».
 *
 * <p>At the end of a sentence the phrase takes the clause before it, at its beginning the clause
 * behind its object: «وبحسب المصدر، فإن …». Where the sentence has a cue already, an outlet in the
 * phrase is a relay of that statement: «وأوضح مصدر أن …، وفقا لصحيفة …».
 */
final class ArabicAccords {

  /**
   * A phrase of accord in its place.
   *
   * @param first its first token
   * @param end the index after the phrase, with its verb if it has one
   * @param phrase what the lexicon knows of it
   * @param verb the verb of saying in it («حسبما أعلن»), null when there is none
   */
  record Accord(int first, int end, Phrase phrase, @Nullable CueForm verb) {}

  private final ArabicView view;
  private final boolean[] sought;
  private final @Nullable Accord[] accords;

  ArabicAccords(ArabicView view) {
    this.view = view;
    this.sought = new boolean[view.document().size()];
    this.accords = new Accord[view.document().size()];
  }

  boolean startsAt(int token) {
    return at(token) != null;
  }

  /** Returns the accord that begins at a token, null when none does. */
  @Nullable Accord at(int token) {
    if (!view.isWord(token)) {
      return null;
    }
    if (!sought[token]) {
      sought[token] = true;
      accords[token] = find(token);
    }
    return accords[token];
  }

  private @Nullable Accord find(int token) {
    List<Phrase> phrases = view.word(token).phrases();
    return phrases.isEmpty() ? null : first(phrases, token);
  }

  private @Nullable Accord first(List<Phrase> phrases, int token) {
    for (Phrase phrase : phrases) {
      int length = phrase.length(view.forms(), token);
      if (length == 0) {
        continue;
      }
      int end = token + length;
      if (phrase.objectIs() == Phrase.Role.PRONOUN
          || (phrase.objectIs() != Phrase.Role.VERB && isSource(end) && isFit(phrase, end))) {
        return new Accord(token, end, phrase, null);
      }
      CueForm verb = phrase.objectIs() == Phrase.Role.VERB ? verb(end) : null;
      boolean leads = isAlso(phrase) && leadsSentence(token);
      boolean object = verb != null && (verb.object() || view.form(end).endsWith("ته"));
      if (verb != null
          && !(isAlso(phrase) && asks(verb))
          && (isSource(end + 1)
              || (isNominal(end + 1) && (!isAlso(phrase) || endsQuotation(token))))
          && (object || verb.cue().strength() >= 0.2)
          && (object || !bringsContent(end + 1, verb))
          && (!leads || object || isClosed(end + 1))) {
        return new Accord(token, end + 1, phrase, verb);
      }
    }
    return null;
  }

  private static boolean isAlso(Phrase phrase) {
    return phrase.words().get(0).equals("كما");
  }

  /** «…»، كما يقول فلان: behind a quotation كما is «as», not «also». */
  private boolean endsQuotation(int token) {
    int before = view.isComma(token - 1) ? token - 2 : token - 1;
    int q = before < 0 ? -1 : view.document().quotationOf(before);
    return q >= 0 && view.quotation(q).endToken() == before + 1;
  }

  /** «كما ناشد الأمم المتحدة بـ…»: a demand brings its own content, and its object is no source. */
  private static boolean asks(CueForm verb) {
    boolean aimed = verb.cue().frames().contains(Cue.Frame.ADDRESSEE);
    return !verb.object() && aimed && verb.cue().act() != Act.SAY;
  }

  /** «كما جاء في بيان»: only what is written or broadcast has something in it. */
  private boolean isFit(Phrase phrase, int object) {
    if (!phrase.words().get(phrase.words().size() - 1).equals("في")) {
      return true;
    }
    SourceNoun noun = view.noun(object);
    return noun != null
        && (noun.kind() == SourceNoun.Kind.DOCUMENT || noun.kind() == SourceNoun.Kind.OUTLET);
  }

  /** Behind «حسبما ذكر» stands who did, whatever he is. */
  private boolean isNominal(int token) {
    return view.isWord(token)
        && !view.classes(token).isVerb()
        && !view.classes(token).is(WordClass.FUNCTION)
        && !view.isPreposition(token)
        && !view.isComplementiser(token);
  }

  /** «وفق خطة» and «بحسب الحاجة» name no source: the object must be one. */
  private boolean isSource(int token) {
    if (ArabicWords.isNoAuthority(view.form(token))) {
      return false;
    }
    SourceNoun noun = view.noun(token);
    boolean rule =
        noun != null
            && noun.kind() == SourceNoun.Kind.DOCUMENT
            && !ArabicWords.isReport(Fold.fold(noun.noun()))
            && !leadsOn(token);
    return (noun != null && !rule)
        || view.isHonorific(token)
        || view.isSpeakerName(token)
        || (view.isWord(token + 1) && view.isSpeakerName(token + 1))
        || view.quotationFrom(token) >= 0
        || view.isNamed(token);
  }

  /** «ووفقا للنظام الجديد فإن …»: what follows from a rule is said by it. */
  private boolean leadsOn(int object) {
    for (int i = object + 1; i < Math.min(object + 7, view.document().size()); i++) {
      if (view.form(i).startsWith("فان")) {
        return true;
      }
    }
    return false;
  }

  /** Behind a full stop كما is «also», and its verb brings a content of its own. */
  private boolean leadsSentence(int token) {
    return token == view.paragraphStart(token) || view.isStop(token - 1);
  }

  /** «كما قال الوزير، فإن …»: a comma closes the phrase soon. */
  private boolean isClosed(int from) {
    for (int i = from; i < Math.min(from + 8, view.document().size()); i++) {
      if (view.isComma(i)) {
        return true;
      }
      if (view.isStop(i) || view.isPreposition(i)) {
        return false;
      }
    }
    return false;
  }

  /** «كما أوضح التقرير أن …» has a content of its own, and is no accord. */
  private boolean bringsContent(int from, CueForm verb) {
    for (int i = from; i < Math.min(from + 14, view.document().size()); i++) {
      if (view.isStop(i) || view.isComma(i)) {
        return false;
      }
      boolean own = i > from && verb.cue().prepositions().contains(view.form(i));
      if (view.isComplementiser(i) || view.isColon(i) || own) {
        return true;
      }
    }
    return false;
  }

  /** The verb behind حسبما، كما، وفق ما; an object pronoun may stand on it: ذكرته. */
  private @Nullable CueForm verb(int token) {
    CueForm speech = ArabicClauses.speech(view, token);
    if (speech == null && view.form(token).endsWith("ته")) {
      String form = view.form(token);
      for (CueForm under : view.lexicon().cues(form.substring(0, form.length() - 1))) {
        return under;
      }
    }
    return speech != null && speech.tense() != CueForm.Tense.PARTICIPLE ? speech : null;
  }
}
