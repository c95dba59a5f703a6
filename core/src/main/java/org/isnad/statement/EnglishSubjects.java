package org.isnad.statement;

import org.isnad.lexicon.EnglishWord;
import org.isnad.text.Document;
import org.isnad.text.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Gives a verb cue its source when the order is plain.
 *
 * <ul>
 *   <li>a pronoun or a phrase right before it: she said; the mayor [last week] said
 *   <li>a relative, with what it stands for: Smith, who said
 *   <li>none of its own: it shares that of the cue before it, or of the main clause: Smith rose and
 *       said
 *   <li>with a passive, whoever stands after "by"
 * </ul>
 */
final class EnglishSubjects {

  private final EnglishText text;
  private final EnglishSources sources;
  private final EnglishNames names;

  EnglishSubjects(EnglishText text, EnglishSources sources) {
    this.text = text;
    this.sources = sources;
    this.names = new EnglishNames(text);
  }

  /** Fills in the source of a verb; {@code before} is the cue before it in the unit. */
  void subject(EnglishCue cue, Document.Range unit, @Nullable EnglishCue before) {
    int left = beforeTime(cue.first, unit.first()) - 1;
    if (text.word(cue.first).is(EnglishWord.Kind.SUBJECT) && cue.first < cue.head) {
      source(cue, cue.first, cue.first + 1, EnglishCue.Subject.PRONOUN);
      return;
    }
    if (left >= unit.first() && !text.inQuotation(left)) {
      if (text.is(left, "who") || text.is(left, "which") || text.is(left, "that")) {
        relative(cue, left, unit);
        return;
      }
      if (text.is(left, EnglishWord.Kind.SUBJECT) && !text.is(left, "there")) {
        source(cue, left, left + 1, EnglishCue.Subject.PRONOUN);
        return;
      }
      boolean free = cue.tense.equals("ing") && !cue.progressive && !cue.perfect;
      Document.Range phrase = free || cue.infinitive ? null : sources.left(left + 1, unit.first());
      if (phrase != null) {
        cue.source = phrase;
        cue.subject = subjectKind(phrase);
        return;
      }
      if (text.is(left, EnglishWord.Kind.DETERMINER)
          && (cue.tense.equals("past") || cue.perfect)
          && left == cue.first - 1
          && !text.is(left, "the")
          && !text.is(left, "a")) {
        source(cue, left, left + 1, EnglishCue.Subject.PHRASE);
        return;
      }
    }
    shared(cue, unit, before);
  }

  /** Anna Smith [last week] proposed. */
  private int beforeTime(int verb, int from) {
    int i = verb;
    while (i - 1 > from
        && !text.isPossessive(i - 1)
        && text.is(i - 1, EnglishWord.Kind.TIME)
        && !text.isMark(i - 1)) {
      i--;
    }
    boolean told =
        text.is(i - 1, "last")
            || text.is(i - 1, "this")
            || text.is(i - 1, "on")
            || text.is(i - 1, "earlier");
    if (i < verb && told) {
      i--;
      if (text.is(i, "this") && text.is(i - 1, "earlier")) {
        i--;
      }
      return i;
    }
    return i < verb && text.is(i, EnglishWord.Kind.TIME) && text.isCapital(i) ? i : verb;
  }

  static void source(EnglishCue cue, int first, int end, EnglishCue.Subject kind) {
    cue.source = new Document.Range(first, end);
    cue.subject = kind;
  }

  private void relative(EnglishCue cue, int left, Document.Range unit) {
    source(cue, left, left + 1, EnglishCue.Subject.RELATIVE);
    int end = text.is(left - 1, ",") ? left - 1 : left;
    cue.antecedent = sources.left(end, unit.first());
  }

  /** The subject of the verb before it in the unit, or of the unit's first verb. */
  private void shared(EnglishCue cue, Document.Range unit, @Nullable EnglishCue before) {
    boolean headless = cue.first > unit.first();
    if (!headless) {
      return;
    }
    if (before != null
        && before.source != null
        && before.strength > 0.4
        && before.order != EnglishCue.Order.NOUN
        && !before.passive) {
      cue.source = before.source;
      cue.antecedent = before.antecedent;
      cue.subject = EnglishCue.Subject.SHARED;
      return;
    }
    Document.Range phrase = clauseSubject(cue.first, unit);
    if (phrase != null) {
      cue.source = phrase;
      cue.subject = EnglishCue.Subject.SHARED;
      return;
    }
    firstName(cue, unit);
  }

  /**
   * The subject of the last main clause before {@code end}: one that opens the unit or follows a
   * comma, failing that the subject of the first verb.
   */
  private Document.@Nullable Range clauseSubject(int end, Document.Range unit) {
    Document.Range first = null;
    for (int i = end - 1; i > unit.first(); i--) {
      if (text.inQuotation(i) || !text.isVerb(i) || text.is(i - 1, "to")) {
        continue;
      }
      Document.Range phrase =
          text.is(i - 1, EnglishWord.Kind.SUBJECT) && !text.is(i - 1, "who")
              ? new Document.Range(i - 1, i)
              : sources.left(i, unit.first());
      if (phrase == null) {
        continue;
      }
      int left = phrase.first() - 1;
      if (left < unit.first() || text.is(left, ",") || text.inQuotation(left)) {
        return phrase;
      }
      first = phrase;
    }
    return first;
  }

  /** The unit's first name outside quotations, when no verb tells the subject. */
  private void firstName(EnglishCue cue, Document.Range unit) {
    for (int i = unit.first(); i < cue.first; i++) {
      if (!text.inQuotation(i) && text.isName(i) && !text.isAdverb(i)) {
        source(cue, i, names.runEnd(i, cue.first), EnglishCue.Subject.SHARED);
        return;
      }
    }
  }

  /** He was accused of fraud [by the union]. */
  void agent(EnglishCue cue, Document.Range unit) {
    for (int i = cue.head + 1; i < Math.min(unit.end(), cue.head + 20); i++) {
      Quotation quotation = text.quotationAt(i);
      if (quotation != null && text.is(quotation.endToken(), "by")) {
        i = quotation.endToken();
      }
      if (text.inQuotation(i) || text.is(i, ",") || text.isStop(i)) {
        return;
      }
      if (text.is(i, "by")) {
        int end = sources.end(i + 1, unit.end(), false);
        if (end > i + 1) {
          source(cue, i + 1, end, EnglishCue.Subject.AGENT);
          if (cue.right >= 0 && cue.right >= i && cue.right <= end) {
            cue.right = -1;
            cue.frame = EnglishCue.Frame.NONE;
          }
        }
        return;
      }
    }
  }

  /** What kind of source a phrase is. */
  EnglishCue.Subject subjectKind(Document.Range phrase) {
    if (phrase.end() == phrase.first() + 1 && text.is(phrase.first(), EnglishWord.Kind.SUBJECT)) {
      return EnglishCue.Subject.PRONOUN;
    }
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (text.isName(i)) {
        return EnglishCue.Subject.NAME;
      }
    }
    return EnglishCue.Subject.PHRASE;
  }
}
