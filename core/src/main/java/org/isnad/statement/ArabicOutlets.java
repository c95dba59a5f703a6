package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.EntityType;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Phrase;
import org.isnad.lexicon.SourceNoun;
import org.isnad.text.Document;

/** Outlets that somebody spoke to: لصحيفة «…»، لـ«…»، لوكالة الأنباء. */
final class ArabicOutlets {

  /** How far before a verb an intermediary is looked for. */
  private static final int REACH = 20;

  private final ArabicView view;

  ArabicOutlets(ArabicView view) {
    this.view = view;
  }

  /** لـ«عكاظ», لصحيفة «الحياة»: the quotation names who was spoken to. */
  boolean isTowards(int token) {
    String word = view.form(token);
    if (word.equals("ل") || word.equals("الي")) {
      return true;
    }
    if (word.equals("مع")) {
      // «في اتصال هاتفي مع «المدينة»»
      return ArabicWords.isTalk(view.form(token - 1));
    }
    if (word.equals("عليه") || word.equals("عليها")) {
      // «رسالة اطلعت عليها «الحياة»»
      String verb = view.form(token - 1);
      return verb.startsWith("اطلع") || verb.startsWith("حصل");
    }
    SourceNoun noun = view.noun(token);
    return noun != null && noun.kind() == SourceNoun.Kind.OUTLET && !view.isDefinite(token);
  }

  /** لوكالة …, لصحيفة …, لـ الجزيرة: an outlet behind ل. */
  boolean isAddressed(int token) {
    String word = view.form(token);
    boolean press = word.startsWith("لوسايل") || word.startsWith("للاعلام");
    boolean site = word.equals("للموقع");
    return word.length() > 3 && word.charAt(0) == 'ل' && !press && !site && startsAt(token);
  }

  boolean startsAt(int token) {
    SourceNoun noun = view.noun(token);
    return (noun != null && noun.kind() == SourceNoun.Kind.OUTLET)
        || view.isKnown(token, EntityType.OUTLET);
  }

  /**
   * «ذكرت الوكالة نقلا عن شهود», «أوردت المجلة على لسان مسؤولين»: the subject has the words from
   * the object of the phrase.
   */
  boolean handsOn(ArabicAccords.Accord accord, NounPhrase subject) {
    boolean mouth = accord.phrase().words().contains("لسان");
    boolean leans = mouth || accord.phrase().objectIs() == Phrase.Role.RELAY;
    return accord.phrase().words().get(0).equals("نقلا")
        || (leans && startsAt(subject.first()) && !startsAt(accord.end()));
  }

  /** Says whether what stands behind the phrase is an intermediary: وفقا لصحيفة …. */
  boolean carries(ArabicAccords.Accord accord) {
    return accord.phrase().objectIs() == Phrase.Role.RELAY
        || startsAt(accord.end())
        || view.quotationFrom(accord.end()) >= 0;
  }

  /** «تصريحات نقلتها وسائل الإعلام»: a verb of carrying whose object is the saying itself. */
  boolean isCarried(int token) {
    for (CueForm form : view.cues(token)) {
      if (form.object() && !view.lexicon().sourcePreposition(form.cue()).isEmpty()) {
        return startsAt(token + 1) || view.noun(token + 1) != null;
      }
    }
    return false;
  }

  /**
   * The intermediaries named before the verb: «وفي بيان، قال الجيش», «وفي تصريح لصحيفة …، قال».
   *
   * @param from the first token of the sentence
   * @param cue the verb
   */
  List<Document.Range> before(int from, int cue, ArabicPhrases phrases) {
    List<Document.Range> relays = new ArrayList<>();
    int i = Math.max(from, cue - REACH);
    while (i < cue) {
      String word = view.form(i);
      boolean in =
          word.equals("في") || word.equals("وفي") || word.equals("عبر") || word.equals("وعبر");
      if (in && ArabicClauses.isMedium(view.form(i + 1)) && i + 1 < cue) {
        relays.add(new Document.Range(i + 1, i + 2));
        i += 2;
      } else if (isAddressed(i)) {
        int end = Math.max(i + 1, phrases.at(i, cue).end());
        relays.add(new Document.Range(i, end));
        i = end;
      } else {
        i++;
      }
    }
    return relays;
  }
}
