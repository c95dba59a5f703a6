package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.CueForm;
import org.isnad.statement.ArabicContents.Content;
import org.isnad.statement.ArabicField.Field;
import org.isnad.statement.ArabicField.Marker;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Verbs and participles of saying: what their field brings, and who their subject is.
 *
 * <ul>
 *   <li>verb first: «وقال الوزير إن …»
 *   <li>subject first: «الوزير قال إن …»
 *   <li>a participle or a further verb shares the subject of its sentence: «…، مشيرا إلى أن …»
 *   <li>nobody beside it: «وأضاف أن …»
 * </ul>
 */
final class ArabicVerbs {

  private final ArabicView view;
  private final ArabicField fields;
  private final ArabicOffers offers;
  private final ArabicSubjects subjects;
  private final Document document;
  private final ArabicDrafts drafts;
  private final ArabicQuotations quotations;
  private final ArabicPhrases phrases;
  private final ArabicOutlets outlets;

  ArabicVerbs(
      ArabicGrammar grammar,
      ArabicDrafts drafts,
      ArabicQuotations quotations,
      ArabicOffers offers) {
    this.view = grammar.view();
    this.fields = grammar.fields();
    this.offers = offers;
    this.subjects = grammar.subjects();
    this.document = grammar.view().document();
    this.drafts = drafts;
    this.quotations = quotations;
    this.phrases = grammar.phrases();
    this.outlets = grammar.outlets();
  }

  /**
   * Reads the verb or participle at {@code i} and returns where the walk goes on; {@code i} itself
   * when it reports nothing.
   */
  int read(int i, CueForm form, int end) {
    int kept = ArabicClauses.behindKeptName(view, i);
    if (kept > 0 || ArabicWords.isAnonymity(view.form(i + 1))) {
      // «رافضا ذكر اسمه»: a name is kept back, nothing is said
      return Math.max(i, kept);
    }
    boolean participle = form.tense() == CueForm.Tense.PARTICIPLE;
    NounPhrase before = participle ? null : subjects.before(i, form);
    boolean plain = before != null && !isVerbFirst(i) && (isPlain(before) || isAtHand(before, i));
    Field field = plain ? fields.behindSubject(i + 1, form, end) : fields.after(i + 1, form, end);
    if (participle && !isState(i, field)) {
      return i;
    }
    NounPhrase source = field.source();
    boolean quoted = quotations.endingBefore(i) >= 0;
    boolean impersonal = source == null && before == null && !quoted;
    if (impersonal && ArabicWords.isImpersonal(view.form(i))) {
      return i + 1;
    }
    if (isSplit(i, field)) {
      return quotations.before(i, form, field, end);
    }
    ArabicOffers.Claim claim = offers.best(i, form, field, before, end);
    if (claim == null && quoted) {
      return quotations.before(i, form, field, end);
    }
    if (claim == null || isNounsOwn(i, form, claim.field())) {
      return i;
    }
    return claimed(i, form, claim, plain, before);
  }

  private int claimed(
      int i, CueForm form, ArabicOffers.Claim claim, boolean plain, @Nullable NounPhrase before) {
    boolean participle = form.tense() == CueForm.Tense.PARTICIPLE;
    Field field = claim.field();
    Content content = claim.content();
    NounPhrase source = field.source();
    boolean relayed = !view.lexicon().sourcePreposition(form.cue()).isEmpty();
    boolean fronted = before != null && (source == null || plain) && !(relayed && source != null);
    List<Document.Range> relays = new ArrayList<>(field.relays());
    if (fronted) {
      source = before;
    } else if (before != null && relayed) {
      relays.add(new Document.Range(before.first(), before.end()));
    }
    int sentence = subjects.sentenceStart(i);
    if (relays.isEmpty()) {
      relays.addAll(outlets.before(sentence, i, phrases));
    }
    ArabicDraft.Voice voice = ArabicDraft.Voice.PHRASE;
    if (source == null) {
      source = drafts.sharedSource(i, form, sentence);
      if (source == null) {
        source = subjects.ofSentence(i, form);
      }
      voice =
          source != null
              ? ArabicDraft.Voice.SHARED
              : form.passive() ? ArabicDraft.Voice.IMPERSONAL : ArabicDraft.Voice.DROPPED;
    }
    String rule = rule(field.marker(), participle, fronted, voice, content);
    ArabicDraft draft = drafts.draft(i, field.cueEnd(), form, content, source, relays, voice, rule);
    for (Document.Range more : field.moreCue()) {
      draft = draft.withCue(document.span(more.first(), more.end()));
    }
    drafts.add(draft);
    return content.kind() == Statement.Kind.DIRECT
        ? content.end()
        : Math.max(content.first(), i + 1);
  }

  /** A subject that no adverb can be taken for: it has a head or is a known name. */
  private boolean isPlain(NounPhrase phrase) {
    return phrase.head() != null
        || view.isNamed(phrase.first())
        || (view.isSpeakerName(phrase.end() - 1) && isTopic(phrase.first()));
  }

  /** «كان النوري قد أعلن», «أما النوري فقال»: nobody else is the subject. */
  private boolean isTopic(int token) {
    return switch (view.form(token - 1)) {
      case "كان", "كانت", "وكان", "وكانت", "اما", "واما" -> true;
      default -> false;
    };
  }

  /** «النوري يطالب الديب بـ…»: a speaker's surname right before the verb. */
  private boolean isAtHand(NounPhrase phrase, int verb) {
    return phrase.end() == verb && view.isSpeakerName(verb - 1);
  }

  /** «ونقلت الصحيفة تصريح الوزير بأن …»: the clause is what the noun says, not the paper. */
  private boolean isNounsOwn(int i, CueForm form, Field field) {
    if (view.lexicon().sourcePreposition(form.cue()).isEmpty()
        || field.marker() != Marker.THAT
        || !field.moreCue().isEmpty()) {
      return false;
    }
    for (int t = i + 1; t < field.content(); t++) {
      for (CueForm noun : view.cues(t)) {
        if (noun.tense() == CueForm.Tense.NOUN) {
          return true;
        }
      }
    }
    return false;
  }

  /** Right behind a mark the verb opens its clause, and its subject stands behind it. */
  private boolean isVerbFirst(int i) {
    return i > 0 && !view.isWord(i - 1);
  }

  private static String rule(
      Marker marker,
      boolean participle,
      boolean fronted,
      ArabicDraft.Voice voice,
      Content content) {
    String order =
        participle
            ? "participle"
            : fronted
                ? "subject-verb"
                : voice == ArabicDraft.Voice.PHRASE ? "verb-subject" : "verb";
    String brought =
        switch (marker) {
          case THAT -> "that";
          case COLON -> "colon";
          case QUOTE -> "quotation";
          case PREPOSITION -> "preposition";
          case NOUN -> "noun";
          case NONE -> "none";
        };
    String how = content.kind() == Statement.Kind.DIRECT ? "quotation" : brought;
    return "ar-" + order + "-" + how;
  }

  /**
   * A participle of saying stands in the accusative, behind a clause: «…، مشيرا إلى …». One that
   * could be an adjective needs a comma before it, or its complementiser right behind it.
   */
  private boolean isState(int i, Field field) {
    return ArabicClauses.isState(view, i)
        && !ArabicWords.isNotState(view.form(i))
        && (view.form(i).endsWith("ا") || field.marker() != Marker.COLON);
  }

  /** «A»، قال فلان، «B»: the cue interrupts one quotation. */
  private boolean isSplit(int i, Field field) {
    return field.marker() == Marker.QUOTE
        && view.isComma(field.content() - 1)
        && quotations.endingBefore(i) >= 0;
  }
}
