package org.isnad.statement;

import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.EnglishWord;
import org.isnad.text.Document;

/**
 * Finds the source after the verb, where the order is turned.
 *
 * <ul>
 *   <li>after the content: "It is late," said Anna Smith, the mayor
 *   <li>before it: Said Anna Smith: "It is late."
 * </ul>
 */
final class EnglishInversions {

  private final EnglishText text;
  private final EnglishSources sources;
  private final EnglishSubjects subjects;

  EnglishInversions(EnglishText text, EnglishSources sources, EnglishSubjects subjects) {
    this.text = text;
    this.sources = sources;
    this.subjects = subjects;
  }

  /** Says whether the cue's source stands after it, and fills it in. */
  boolean turn(EnglishCue cue, CueForm form, Document.Range unit) {
    return inverted(cue, form, unit) || opens(cue, form, unit);
  }

  /** "It is late," said Anna Smith, the mayor. */
  private boolean inverted(EnglishCue cue, CueForm form, Document.Range unit) {
    int before = cue.first - 1;
    boolean afterContent =
        before >= unit.first()
            && (text.is(before, ",")
                || text.quotationEndingAt(before) != null
                || text.isDash(before));
    if (!afterContent
        || !form.cue().frames().contains(Cue.Frame.QUOTE)
        || cue.tense.equals("ing")
        || (cue.tense.equals("base") && !cue.lemma.equals("read"))
        || form.cue().lemma().equals("tell")) {
      return false;
    }
    int end = sources.end(cue.head + 1, unit.end(), true);
    boolean pronoun =
        text.is(cue.head + 1, "he")
            || text.is(cue.head + 1, "she")
            || text.is(cue.head + 1, "they");
    if (pronoun) {
      end = cue.head + 2;
    }
    boolean nominal =
        end > cue.head + 1
            && (pronoun
                || text.isName(cue.head + 1)
                || text.is(cue.head + 1, EnglishWord.Kind.DETERMINER)
                || text.is(cue.head + 1, EnglishWord.Kind.ROLE)
                || text.is(cue.head + 1, EnglishWord.Kind.HONORIFIC)
                || (text.isNominal(cue.head + 1) && text.inQuotation(before)));
    if (!nominal || !closesAfter(end, unit)) {
      return false;
    }
    if (text.is(before, ",") && cue.right >= 0 && cue.frame == EnglishCue.Frame.CLAUSE) {
      return false;
    }
    cue.order = EnglishCue.Order.INVERTED;
    cue.tense = cue.tense.equals("base") ? "past" : cue.tense;
    cue.source = new Document.Range(cue.head + 1, end);
    cue.subject = pronoun ? EnglishCue.Subject.PRONOUN : subjects.subjectKind(cue.source);
    cue.after = end;
    cue.right = -1;
    cue.frame = EnglishCue.Frame.NONE;
    cue.fits = true;
    return true;
  }

  /** Said Anna Smith: "It is late." */
  private boolean opens(EnglishCue cue, CueForm form, Document.Range unit) {
    boolean finite = cue.tense.equals("past") || cue.tense.equals("third");
    if (cue.head != unit.first() || !finite || !form.cue().frames().contains(Cue.Frame.QUOTE)) {
      return false;
    }
    int end = sources.end(cue.head + 1, unit.end(), true);
    int mark = end;
    while (mark < unit.end() && !text.is(mark, ":") && !text.inQuotation(mark)) {
      mark++;
    }
    boolean named =
        text.isName(cue.head + 1) || text.is(cue.head + 1, "the") || text.is(cue.head + 1, "one");
    if (end == cue.head + 1 || !named || mark >= unit.end() || mark > end + 12) {
      return false;
    }
    EnglishSubjects.source(
        cue, cue.head + 1, end, subjects.subjectKind(new Document.Range(cue.head + 1, end)));
    cue.frame = text.is(mark, ":") ? EnglishCue.Frame.COLON : EnglishCue.Frame.QUOTE;
    cue.right = text.is(mark, ":") ? mark + 1 : mark;
    cue.after = mark;
    cue.fits = true;
    return true;
  }

  private boolean closesAfter(int end, Document.Range unit) {
    return end >= unit.end()
        || text.isMark(end)
        || text.inQuotation(end)
        || text.is(end, EnglishWord.Kind.PREPOSITION)
        || text.is(end, EnglishWord.Kind.TIME)
        || text.is(end, EnglishWord.Kind.SUBORDINATOR)
        || text.is(end, EnglishWord.Kind.COORDINATOR)
        || text.is(end, EnglishWord.Kind.QUESTION)
        || text.isAdverb(end);
  }
}
