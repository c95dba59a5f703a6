package org.isnad.lexicon;

import java.util.List;
import org.isnad.lexicon.CueForm.Tense;
import org.jspecify.annotations.Nullable;

/**
 * All that the lexicon knows of a word by itself.
 *
 * @param cues the cues it can be a form of
 * @param source what it names as a speaker, null when it is none that can be one
 * @param whole the same, of the word as it stands, nothing taken off its front
 * @param complementiser whether it brings a reported clause
 * @param phrases the phrases whose first word it is, the longest first
 * @param opensTitle whether a title begins with it: صاحب in «صاحب السمو»
 * @param speech the strongest of the cues that is a verb of saying or its participle, null when
 *     none is
 * @param noun the first of the cues that is a noun of saying, null when none is
 * @param verb the first of the cues that is a verb or its participle, null when none is
 * @param owned whether one of the cues is a noun with the pronoun of its speaker: قوله
 * @param classes whether it is a noun, a verb, a name
 * @param preposition whether it is a {@linkplain ArabicWords#isPreposition preposition} that stands
 *     free
 * @param time whether it is an {@linkplain ArabicWords#isTime adverb} of the saying
 * @param endsPhrase whether it is a {@linkplain ArabicWords#endsPhrase particle} that no noun
 *     phrase holds
 */
public record ArabicWord(
    List<CueForm> cues,
    @Nullable SourceNoun source,
    @Nullable SourceNoun whole,
    boolean complementiser,
    List<Phrase> phrases,
    boolean opensTitle,
    @Nullable CueForm speech,
    @Nullable CueForm noun,
    @Nullable CueForm verb,
    boolean owned,
    WordClasses classes,
    boolean preposition,
    boolean time,
    boolean endsPhrase) {

  /** A word that the lexicon does not know. */
  public static final ArabicWord UNKNOWN =
      of("", List.of(), null, null, false, List.of(), false, WordClasses.UNKNOWN);

  /** Copies the lists. */
  public ArabicWord {
    cues = List.copyOf(cues);
    phrases = List.copyOf(phrases);
  }

  static ArabicWord of(
      String folded,
      List<CueForm> cues,
      @Nullable SourceNoun source,
      @Nullable SourceNoun whole,
      boolean complementiser,
      List<Phrase> phrases,
      boolean opensTitle,
      WordClasses classes) {
    return new ArabicWord(
        cues,
        source,
        whole,
        complementiser,
        phrases,
        opensTitle,
        speech(cues),
        noun(cues),
        verb(cues),
        isOwned(cues),
        classes,
        ArabicWords.isPreposition(folded),
        ArabicWords.isTime(folded),
        ArabicWords.endsPhrase(folded));
  }

  /** Says whether it is a small word that shapes a clause. */
  boolean isSmall() {
    return preposition || time || endsPhrase;
  }

  private static @Nullable CueForm speech(List<CueForm> cues) {
    CueForm best = null;
    for (CueForm form : cues) {
      if (isVerbal(form)
          && form.cue().part() == Cue.Part.VERB
          && (best == null || form.cue().strength() > best.cue().strength())) {
        best = form;
      }
    }
    return best;
  }

  private static @Nullable CueForm noun(List<CueForm> cues) {
    for (CueForm form : cues) {
      if (form.tense() == Tense.NOUN) {
        return form;
      }
    }
    return null;
  }

  private static @Nullable CueForm verb(List<CueForm> cues) {
    for (CueForm form : cues) {
      if (isVerbal(form)) {
        return form;
      }
    }
    return null;
  }

  private static boolean isVerbal(CueForm form) {
    return form.tense() == Tense.PAST
        || form.tense() == Tense.PRESENT
        || form.tense() == Tense.PARTICIPLE;
  }

  private static boolean isOwned(List<CueForm> cues) {
    for (CueForm form : cues) {
      if (form.tense() == Tense.NOUN && form.pronoun()) {
        return true;
      }
    }
    return false;
  }
}
