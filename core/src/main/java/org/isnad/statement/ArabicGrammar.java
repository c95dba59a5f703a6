package org.isnad.statement;

import java.util.List;
import org.isnad.lexicon.ArabicLexicon;
import org.isnad.name.Mention;
import org.isnad.text.Document;

/**
 * The grammar of one Arabic document: everything that finding its statements asks.
 *
 * @param view what each token can be
 * @param kinds what each token is, in one word
 * @param phrases the noun phrases that name a source
 * @param accords the phrases that hang a saying on its source
 * @param outlets the outlets that somebody spoke to
 * @param fields what stands behind a cue
 * @param contents where a reported content ends
 * @param subjects the subject before its verb
 */
record ArabicGrammar(
    ArabicView view,
    ArabicKinds kinds,
    ArabicPhrases phrases,
    ArabicAccords accords,
    ArabicOutlets outlets,
    ArabicField fields,
    ArabicContents contents,
    ArabicSubjects subjects) {

  static ArabicGrammar of(Document document, ArabicLexicon lexicon, List<Mention> mentions) {
    ArabicView view = new ArabicView(document, lexicon, mentions);
    ArabicPhrases phrases = new ArabicPhrases(view);
    ArabicAccords accords = new ArabicAccords(view);
    ArabicOutlets outlets = new ArabicOutlets(view);
    ArabicKinds kinds = new ArabicKinds(view, accords);
    return new ArabicGrammar(
        view,
        kinds,
        phrases,
        accords,
        outlets,
        new ArabicField(kinds, phrases, accords, outlets),
        new ArabicContents(view, accords, new ArabicEnds(kinds)),
        new ArabicSubjects(view, phrases));
  }
}
