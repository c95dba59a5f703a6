package org.isnad.statement;

import org.isnad.base.Traits;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.SourceNoun;
import org.jspecify.annotations.Nullable;

/**
 * How far a source goes on towards what brings the content, as the grammar tells it; {@link
 * ArabicExtents} weighs this among other signs.
 *
 * <p>Between a plain verb of saying and its أن stands nobody but the one who speaks, with what is
 * said of the occasion. So what the {@linkplain ArabicPhrases noun phrase} leaves over there
 * belongs to the source as well, up to the first word of the occasion:
 *
 * <ul>
 *   <li>an office behind the name: «قال كمال الديب مدير مركز البحوث والنشر إن», also between
 *       commas: «قالت هدى الريامي، رئيسة بلدية النخيل، إن»
 *   <li>a name behind the office: «قال رئيس البلدية السابق، كمال الديب، إن»
 *   <li>where the office is held: «قال المسؤول الصحي في بلدة النخيل إن»
 * </ul>
 *
 * <p>The occasion is a time (أمس), a preposition behind a name (في مؤتمر صحفي), those spoken to
 * (للصحفيين), a relative clause, an accord, a participle (مضيفا).
 */
final class ArabicAppositions {

  /** No source is longer. */
  private static final int REACH = 30;

  /** From this strength on a verb of saying has no object that could be taken for its subject. */
  private static final double PLAIN = 0.6;

  private final ArabicView view;
  private final ArabicPhrases phrases;
  private final ArabicAccords accords;
  private final ArabicOutlets outlets;

  ArabicAppositions(
      ArabicView view, ArabicPhrases phrases, ArabicAccords accords, ArabicOutlets outlets) {
    this.view = view;
    this.phrases = phrases;
    this.accords = accords;
    this.outlets = outlets;
  }

  /** Returns {@code phrase} with all that belongs to it, before what brings the content. */
  NounPhrase whole(NounPhrase phrase, CueForm form, int limit) {
    Cue cue = form.cue();
    boolean plain =
        ArabicClauses.isFinite(form)
            && cue.strength() >= PLAIN
            && cue.frames().contains(Cue.Frame.THAT);
    if (!plain || phrase.isEmpty() || isOccasion(phrase.end())) {
      return phrase;
    }
    int marker = marker(phrase.end(), cue, Math.min(limit, phrase.end() + REACH));
    boolean bare = marker < 0 || ArabicClauses.hidesName(view, phrase.end(), marker);
    return bare ? phrase : reaching(phrase, marker);
  }

  /** Where the content is brought, -1 when another clause comes before. */
  private int marker(int from, Cue cue, int limit) {
    for (int i = from; i < limit; i++) {
      int q = view.quotationFrom(i);
      if (q >= 0 && view.words(view.quotation(q)) >= 4) {
        return i;
      }
      if (view.isComplementiser(i) || view.isColon(i)) {
        return ArabicClauses.takesClause(view.form(i - 1)) ? -1 : i;
      }
      if (cue.prepositions().contains(view.form(i)) && !view.form(i).equals("في")) {
        return i;
      }
      if (view.isStop(i) || ArabicClauses.isSpeech(view, i)) {
        return -1;
      }
    }
    return -1;
  }

  private NounPhrase reaching(NounPhrase phrase, int marker) {
    NounPhrase whole = phrase;
    int i = phrase.wholeEnd();
    while (i < marker) {
      int next = view.isComma(i) ? i + 1 : i;
      if (next >= marker || isOccasion(next) || isBoundToVerb(next) || isReported(next, phrase)) {
        break;
      }
      NounPhrase more = part(next, marker, view.isComma(i));
      if (more == null) {
        break;
      }
      whole = joined(whole, more);
      i = more.end();
    }
    return whole;
  }

  /** The next part of the source: a phrase, a word, a place behind في; null when it is none. */
  private @Nullable NounPhrase part(int i, int marker, boolean apart) {
    if (isIn(i)) {
      return place(i, marker);
    }
    NounPhrase more = phrases.at(i, marker);
    if (apart) {
      boolean closed = more.end() == marker || view.isComma(more.end()) || isOccasion(more.end());
      boolean person =
          view.noun(i) != null
              || view.isHonorific(i)
              || view.isNamed(i)
              || (more.hasName() && !view.isDefinite(i));
      return person && closed ? more : null;
    }
    return more.isEmpty() ? word(i) : more;
  }

  private @Nullable NounPhrase word(int i) {
    return view.isWord(i) || view.isNumber(i) ? bare(i, i + 1) : null;
  }

  /** «المسؤول الصحي في بلدة النخيل»: behind an office; behind a name it tells the occasion. */
  private @Nullable NounPhrase place(int i, int marker) {
    NounPhrase place = phrases.at(i + 1, marker);
    boolean occasion =
        ArabicWords.isOccasion(view.form(i + 1))
            || ArabicClauses.isMedium(view.form(i + 1))
            || view.isTime(i + 1);
    return isOffice(i - 1) && !occasion && !place.isEmpty() ? bare(i, place.end()) : null;
  }

  /** «قال كمال الديب لصحفيين», «ختم الوزير بالقول»: ل and ب hang on the verb. */
  private boolean isBoundToVerb(int i) {
    String form = view.form(i);
    boolean bound =
        form.length() > 3
            && (form.charAt(0) == 'ل' || form.charAt(0) == 'ب')
            && view.lexicon().sourceNoun(form) == null
            && view.mention(i) == null;
    boolean saying = !view.cues(i).isEmpty();
    return bound
        && (saying || !isOffice(i - 1) || form.startsWith("باسمه") || form.startsWith("باسمها"));
  }

  /** المتحدث، الرسمي: what a place or a body may qualify. */
  private boolean isOffice(int i) {
    return view.isWord(i)
        && !view.isNamed(i)
        && !view.isSpeakerName(i)
        && (view.noun(i) != null || view.isDefinite(i));
  }

  /** «أكد الوزير حرص بلاده على»: a noun of action behind the whole phrase is what he said. */
  private boolean isReported(int i, NounPhrase phrase) {
    boolean action = view.isAction(i) || ArabicWords.isVerbalNoun(view.form(i));
    return action && (phrase.hasName() || view.isDefinite(i - 1) || !view.isWord(i - 1));
  }

  private boolean isIn(int i) {
    return view.form(i).equals("في");
  }

  private static NounPhrase bare(int first, int end) {
    return new NounPhrase(first, end, first, first, null, first);
  }

  /**
   * The two as one. A name behind an office is the name of the whole; another word right behind it
   * belongs to the phrase itself, what stands apart from it is an apposition.
   */
  private NounPhrase joined(NounPhrase left, NounPhrase right) {
    boolean names = right.hasName() && !left.hasName() && isOneInOffice(left);
    boolean close = left.end() == right.first() && !isIn(right.first()) && !isSelf(right.first());
    return new NounPhrase(
        left.first(),
        names || close ? right.end() : left.end(),
        names ? right.nameFirst() : left.nameFirst(),
        names ? right.nameEnd() : left.nameEnd(),
        left.head(),
        left.headToken(),
        right.end());
  }

  private static boolean isOneInOffice(NounPhrase phrase) {
    SourceNoun head = phrase.head();
    return head != null
        && (head.kind() == SourceNoun.Kind.ROLE || head.kind() == SourceNoun.Kind.PERSON)
        && head.traits().plurality() != Traits.Plurality.PLURAL;
  }

  /** المصدر نفسه، الوكالة ذاتها: the word says that it is the one named before. */
  private boolean isSelf(int i) {
    String form = view.form(i);
    return form.startsWith("نفس") || form.startsWith("ذات");
  }

  /** لوسائل الإعلام، للصحفيين، لـ */
  private static boolean isToPress(String form) {
    boolean to = form.charAt(0) == 'ل';
    return form.equals("ل")
        || (to && ArabicWords.isPress(form.substring(1)))
        || (form.startsWith("لل") && ArabicWords.isPress(form.substring(2)));
  }

  /** Says whether a token begins what is told of the occasion. */
  private boolean isOccasion(int i) {
    if (!view.isWord(i)) {
      return !view.isNumber(i) && !view.isComma(i);
    }
    String form = view.form(i);
    if (ArabicWords.isTime(form) || ArabicWords.endsPhrase(form) || view.isRelative(i)) {
      return true;
    }
    boolean preposition = ArabicWords.isPreposition(form) && !isIn(i);
    boolean addressed = outlets.isAddressed(i) || outlets.startsAt(i) || isToPress(form);
    return preposition
        || addressed
        || accords.startsAt(i)
        || view.isComplementiser(i)
        || ArabicClauses.isState(view, i)
        || view.hasTanwin(i);
  }
}
