package org.isnad.statement;

import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.SourceNoun;
import org.isnad.statement.ArabicContents.Content;
import org.isnad.statement.ArabicField.Field;
import org.isnad.statement.ArabicField.Marker;
import org.jspecify.annotations.Nullable;

/** Nouns of saying whose complement is the content: «دعوة النقابة إلى …», «قوله إن …». */
final class ArabicNouns {

  private final ArabicView view;
  private final ArabicPhrases phrases;
  private final ArabicField fields;
  private final ArabicContents contents;
  private final ArabicSubjects subjects;
  private final ArabicDrafts drafts;

  ArabicNouns(ArabicGrammar grammar, ArabicDrafts drafts) {
    this.view = grammar.view();
    this.phrases = grammar.phrases();
    this.fields = grammar.fields();
    this.contents = grammar.contents();
    this.subjects = grammar.subjects();
    this.drafts = drafts;
  }

  /** Reads the noun at {@code i} and returns where the walk goes on. */
  int read(int i, CueForm form, int end) {
    Field field = fields.after(i + 1, form, end);
    boolean strong =
        field.marker() == Marker.THAT
            || (field.marker() == Marker.PREPOSITION
                && form.cue().strength() >= 0.3
                && field.source() != null
                && field.source().head() != null);
    if (!strong || field.content() - i > 12) {
      return i + 1;
    }
    Content content =
        drafts.isTaken(field.content())
            ? null
            : contents.read(field.content(), end, field.marker() == Marker.THAT);
    if (content == null) {
      return i + 1;
    }
    NounPhrase source = form.pronoun() ? null : field.source();
    ArabicDraft.Voice voice = ArabicDraft.Voice.PHRASE;
    if (source == null || !isPlausible(source)) {
      source = form.pronoun() ? owner(i, form) : null;
      voice = source != null ? ArabicDraft.Voice.SHARED : ArabicDraft.Voice.DROPPED;
      if (source == null && !form.pronoun()) {
        return i + 1;
      }
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
