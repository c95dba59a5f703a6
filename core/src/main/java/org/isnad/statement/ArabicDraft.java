package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.lexicon.Act;
import org.isnad.lexicon.CueForm;
import org.jspecify.annotations.Nullable;

/**
 * An Arabic statement whose speaker is not resolved yet.
 *
 * @param cueFirst the cue's first token; of a bare quotation its own first token
 * @param cueEnd the index after the cue
 * @param form the cue's form, null for a bare quotation and a colon
 * @param content what is reported
 * @param cue the words that report it
 * @param source the phrase that names who said it, null when there is none
 * @param sources the words of that phrase
 * @param relays the intermediaries named beside it
 * @param voice what the words beside the cue tell of the speaker
 * @param polarity whether the saying took place
 * @param rule the id of the rule that found it
 */
record ArabicDraft(
    int cueFirst,
    int cueEnd,
    @Nullable CueForm form,
    ArabicContents.Content content,
    List<Span> cue,
    @Nullable NounPhrase source,
    List<Span> sources,
    List<Span> relays,
    Voice voice,
    Statement.Polarity polarity,
    String rule) {

  /** What the words beside the cue tell of the speaker. */
  enum Voice {
    /** A noun phrase beside the cue. */
    PHRASE,
    /** A noun phrase earlier in the sentence. */
    SHARED,
    /** Nothing but the verb's agreement: وأضاف. */
    DROPPED,
    /** Nothing at all: a bare quotation. */
    BARE,
    /** A passive: nobody is named. */
    IMPERSONAL
  }

  /**
   * Returns the statement, its number, nesting and chain still to come.
   *
   * @param named the words that name the speaker in the sentence of the cue
   */
  Statement statement(Speaker speaker, List<Span> named, double confidence) {
    return new Statement(
        "",
        content.kind(),
        form == null ? Act.SAY : form.cue().act(),
        polarity,
        content.spans(),
        cue,
        named,
        relays,
        speaker,
        List.of(),
        null,
        confidence,
        rule);
  }

  /** Returns this draft with one more stretch of cue. */
  ArabicDraft withCue(Span more) {
    return new ArabicDraft(
        cueFirst,
        cueEnd,
        form,
        content,
        plus(cue, more),
        source,
        sources,
        relays,
        voice,
        polarity,
        rule);
  }

  /** Returns this draft with one more stretch of content. */
  ArabicDraft withContent(Span more) {
    ArabicContents.Content longer =
        new ArabicContents.Content(
            content.first(), content.end(), content.kind(), plus(content.spans(), more));
    return new ArabicDraft(
        cueFirst, cueEnd, form, longer, cue, source, sources, relays, voice, polarity, rule);
  }

  /** Returns this draft with one more relay. */
  ArabicDraft withRelay(Span more) {
    return new ArabicDraft(
        cueFirst,
        cueEnd,
        form,
        content,
        cue,
        source,
        sources,
        plus(relays, more),
        voice,
        polarity,
        rule);
  }

  /** Returns this draft with {@code issuer} as its source and its document as a relay. */
  ArabicDraft issuedBy(NounPhrase issuer, Span words, Span paper) {
    return new ArabicDraft(
        cueFirst,
        cueEnd,
        form,
        content,
        cue,
        issuer,
        List.of(words),
        plus(relays, paper),
        voice,
        polarity,
        rule);
  }

  /** Returns this draft with these relays. */
  ArabicDraft withRelays(List<Span> all) {
    return new ArabicDraft(
        cueFirst, cueEnd, form, content, cue, source, sources, all, voice, polarity, rule);
  }

  private static List<Span> plus(List<Span> spans, Span more) {
    List<Span> all = new ArrayList<>(spans);
    all.add(more);
    return all;
  }
}
