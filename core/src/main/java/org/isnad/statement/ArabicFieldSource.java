package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.CueForm;
import org.isnad.text.Document;
import org.isnad.text.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in the field behind a cue, and who carries it: the source and its relays.
 *
 * <p>In «قال الوزير» the first noun phrase that fits the verb is the source. In «ونقلت الوكالة عن
 * الوزير» it is so only until عن names another: then the agency was the relay. Each method takes
 * the token where a party begins and returns the token where the walk goes on.
 */
final class ArabicFieldSource {

  /** «طلبت رئيسة الوادي من السكان»: how far behind its subject a verb has its preposition. */
  private static final int SUBJECT_REACH = 8;

  private final ArabicView view;
  private final ArabicPhrases phrases;
  private final ArabicOutlets outlets;
  private final ArabicSubjecthood subjects;
  private final ArabicExtents extents;
  private final int end;
  private final CueForm form;
  private final int limit;
  private final List<Document.Range> relays = new ArrayList<>();
  private @Nullable NounPhrase phrase;
  private boolean settled;

  /**
   * @param field the grammar that is asked
   * @param end the index after the cue
   * @param form the cue
   * @param limit no party goes further
   */
  ArabicFieldSource(ArabicField field, int end, CueForm form, int limit) {
    this.view = field.view();
    this.phrases = field.phrases();
    this.outlets = field.outlets();
    this.subjects = field.subjects();
    this.extents = field.extents();
    this.end = end;
    this.form = form;
    this.limit = limit;
  }

  /** The source as it is known so far, null when there is none. */
  @Nullable NounPhrase phrase() {
    return phrase;
  }

  List<Document.Range> relays() {
    return List.copyOf(relays);
  }

  /** Says whether the next noun phrase may still be the source. */
  boolean isOpen() {
    return phrase == null && !settled;
  }

  /** From here on no noun phrase is the source: it stands elsewhere, or was of the wrong kind. */
  void settle() {
    settled = true;
  }

  /** «قال الوزير»: the phrase is the source if it fits the verb; if not, no later one is. */
  int take(int token) {
    NounPhrase read = phrases.at(token, ownPreposition(token));
    NounPhrase found = subjects.withoutObject(read, form.cue());
    if (found.isEmpty() || !subjects.fits(found, form, end)) {
      settled |= !found.isEmpty();
      return Math.max(token + 1, found.end());
    }
    boolean cut = found.end() < read.end() && subjects.isSurnameAlone(read);
    phrase = extents.whole(found, form, cut ? found.end() : limit);
    settled = true;
    return phrase.wholeEnd();
  }

  /** «طلبت رئيسة الوادي من السكان»: a complete phrase ends before the preposition of the verb. */
  private int ownPreposition(int token) {
    for (int i = token + 1; i < Math.min(limit, token + SUBJECT_REACH); i++) {
      boolean own = form.cue().prepositions().contains(view.form(i)) && !view.form(i).equals("في");
      boolean complete =
          view.isDefinite(i - 1) || view.isNamed(i - 1) || !view.classes(i - 1).isKnown();
      if (own && complete) {
        return i;
      }
    }
    return limit;
  }

  /** «ونقلت الوكالة عن الوزير»: the subject was the relay, the source comes behind {@code عن}. */
  int handOn(int preposition) {
    if (phrase != null) {
      relays.add(new Document.Range(phrase.first(), phrase.end()));
    }
    NounPhrase next = phrases.at(preposition + 1, limit);
    phrase = next.isEmpty() ? null : next;
    settled = true;
    return Math.max(preposition + 1, next.end());
  }

  /**
   * «ونقل التلفزيون عنه قوله», «ونقلت عنه الوكالة قوله»: the subject was the relay, and the source
   * was named before.
   *
   * @param pronoun the preposition with its pronoun
   * @param first whether it stands right behind the verb, and the subject behind it
   */
  int handBack(int pronoun, boolean first) {
    settled = true;
    if (first && !phrases.at(pronoun + 1, limit).isEmpty()) {
      return relay(pronoun + 1);
    }
    if (phrase != null) {
      relays.add(new Document.Range(phrase.first(), phrase.end()));
      phrase = null;
    }
    return pronoun + 1;
  }

  /** «ذكرت الوكالة نقلا عن شهود»: the object is the source; behind وفقا لـ it is a relay. */
  int accord(ArabicAccords.Accord accord) {
    if (phrase != null && outlets.handsOn(accord, phrase)) {
      return handOn(accord.end() - 1);
    }
    if (outlets.carries(accord)) {
      return relay(accord.end());
    }
    return Math.max(accord.end(), phrases.at(accord.end(), limit).end());
  }

  /** «قال لقناة الوادي»: the phrase carries what the source says. */
  int relay(int token) {
    int stop = Math.max(token + 1, phrases.at(token, limit).end());
    for (int i = token + 1; i < stop; i++) {
      stop = ArabicCarriers.speaks(view, i) ? i : stop;
    }
    relays.add(new Document.Range(token, stop));
    return stop;
  }

  /** «قال عبر حسابه»: one word carries it. */
  int relayWord(int token) {
    relays.add(new Document.Range(token, token + 1));
    return token + 1;
  }

  /** «قال لصحيفة «الوادي»»: the name in the marks carries it. */
  int relayQuoted(Quotation name) {
    int from = name.firstToken() + 1;
    relays.add(new Document.Range(from, Math.max(from + 1, name.endToken() - 1)));
    return name.endToken();
  }
}
