package org.isnad.statement;

import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.EnglishWord;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds nouns that report speech: Smith's claim that, their call for, a warning of.
 *
 * <p>A noun counts when that, one of its own prepositions or a quotation follows it; its owner is
 * the source.
 */
final class EnglishNounCues {

  private final EnglishText text;
  private final EnglishSources sources;

  EnglishNounCues(EnglishText text, EnglishSources sources) {
    this.text = text;
    this.sources = sources;
  }

  /** Returns the cue that the noun at {@code i} makes, or null. */
  @Nullable EnglishCue noun(int i, EnglishWord word, CueForm form, Document.Range unit) {
    EnglishCue cue = new EnglishCue(i);
    cue.act = form.cue().act();
    cue.lemma = form.cue().lemma();
    cue.strength = word.nounStrength();
    cue.order = EnglishCue.Order.NOUN;
    cue.tense = "noun";
    int next = behindAgent(cue, unit);
    if (text.is(next, "that") && !text.isVerb(next + 1)) {
      cue.frame = EnglishCue.Frame.THAT;
      cue.right = next + 1;
    } else if (text.isWord(next) && form.cue().prepositions().contains(text.document.form(next))) {
      cue.frame = text.is(next, "to") ? EnglishCue.Frame.INFINITIVE : EnglishCue.Frame.PREPOSITION;
      cue.right = next + 1;
      cue.end = next + 1;
    } else if (text.inQuotation(next) && text.quotationAt(next) != null) {
      cue.frame = EnglishCue.Frame.QUOTE;
      cue.right = next;
    } else {
      return null;
    }
    cue.after = cue.right;
    cue.fits = true;
    if (cue.source == null) {
      owner(cue, unit);
    }
    return cue;
  }

  /** The claim [by Anna Smith] that: she owns it. Returns where to look for what it brings. */
  private int behindAgent(EnglishCue cue, Document.Range unit) {
    int by = cue.head + 1;
    if (!text.is(by, "by") && !text.is(by, "from")) {
      return by;
    }
    int end = sources.end(by + 1, unit.end(), false);
    if (end == by + 1 || !text.is(end, "that")) {
      return by;
    }
    EnglishSubjects.source(cue, by + 1, end, EnglishCue.Subject.POSSESSIVE);
    return end;
  }

  /** Smith's claim, their claim, the claim by Smith. */
  private void owner(EnglishCue cue, Document.Range unit) {
    int i = cue.head - 1;
    while (i > unit.first() && i > cue.head - 5 && text.isNominal(i) && !text.isPossessive(i)) {
      i--;
    }
    if (i <= unit.first() - 1 || text.inQuotation(i)) {
      return;
    }
    if (text.isPossessive(i)) {
      Document.Range phrase = sources.left(i, unit.first());
      if (phrase != null) {
        cue.source = phrase;
        cue.subject = EnglishCue.Subject.POSSESSIVE;
        cue.first = i + 1;
      }
    } else if (text.is(i, "his")
        || text.is(i, "her")
        || text.is(i, "their")
        || text.is(i, "its")
        || text.is(i, "my")) {
      EnglishSubjects.source(cue, i, i + 1, EnglishCue.Subject.POSSESSIVE);
      cue.first = i + 1;
    }
  }
}
