package org.isnad.statement;

import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.SourceNoun;
import org.isnad.statement.ArabicContents.Content;
import org.isnad.statement.ArabicField.Field;
import org.jspecify.annotations.Nullable;

/** Nouns of saying whose complement is the content: «دعوة النقابة إلى …», «قوله إن …». */
final class ArabicNouns {

  /** A noun and its complement stand close together. */
  private static final int REACH = 25;

  /** A noun with nobody beside it must be so likely a statement: whose it is stays a guess. */
  private static final double SURE = 0.65;

  private final ArabicView view;
  private final ArabicPhrases phrases;
  private final ArabicField fields;
  private final ArabicOffers offers;
  private final ArabicSubjects subjects;
  private final ArabicDrafts drafts;

  ArabicNouns(ArabicGrammar grammar, ArabicDrafts drafts, ArabicOffers offers) {
    this.view = grammar.view();
    this.phrases = grammar.phrases();
    this.fields = grammar.fields();
    this.offers = offers;
    this.subjects = grammar.subjects();
    this.drafts = drafts;
  }

  /** Reads the noun at {@code i} and returns where the walk goes on. */
  int read(int i, CueForm form, int end) {
    Field field = fields.after(i + 1, form, end);
    ArabicOffers.Claim claim = offers.best(i, form, field, null, end);
    if (claim == null || claim.field().content() - i > REACH) {
      return i + 1;
    }
    field = claim.field();
    Content content = claim.content();
    NounPhrase source = form.pronoun() ? null : field.source();
    ArabicDraft.Voice voice = ArabicDraft.Voice.PHRASE;
    if (source == null || !isPlausible(source)) {
      source = form.pronoun() ? owner(i, form) : null;
      if (source == null && !form.pronoun() && claim.likely() < SURE) {
        return i + 1;
      }
      voice = source != null ? ArabicDraft.Voice.SHARED : ArabicDraft.Voice.DROPPED;
    }
    drafts.add(
        drafts.draft(
            i, field.cueEnd(), form, content, source, field.relays(), voice, "ar-noun-cue"));
    return Math.max(field.cueEnd(), i + 1);
  }

  /**
   * «سمع من المدير نفسه قوله إن …»: the pronoun is the noun right before, or the one who speaks.
   */
  private @Nullable NounPhrase owner(int i, CueForm form) {
    for (int j = i - 1; j >= Math.max(view.paragraphStart(i), i - 4); j--) {
      SourceNoun noun = view.noun(j);
      if (!view.isWord(j) || ArabicClauses.isSpeech(view, j)) {
        break;
      }
      if (noun != null && noun.traits().agreesWith(form.agreement())) {
        NounPhrase phrase = phrases.at(j, i);
        return phrase.isEmpty() ? null : phrase;
      }
    }
    return drafts.sharedSource(i, form, subjects.sentenceStart(i));
  }

  private boolean isPlausible(NounPhrase phrase) {
    return phrase.head() != null || view.mention(phrase.first()) != null || phrase.hasName();
  }
}
