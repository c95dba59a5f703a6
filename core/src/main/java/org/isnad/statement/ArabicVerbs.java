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
  private final ArabicContents contents;
  private final ArabicSubjects subjects;
  private final Document document;
  private final ArabicDrafts drafts;
  private final ArabicQuotations quotations;
  private final ArabicPhrases phrases;
  private final ArabicOutlets outlets;

  ArabicVerbs(ArabicGrammar grammar, ArabicDrafts drafts, ArabicQuotations quotations) {
    this.view = grammar.view();
    this.fields = grammar.fields();
    this.contents = grammar.contents();
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
    boolean participle = form.tense() == CueForm.Tense.PARTICIPLE;
    NounPhrase before = participle ? null : subjects.before(i, form);
    boolean plain = before != null && !isVerbFirst(i) && (isPlain(before) || isAtHand(before, i));
    Field field = plain ? fields.behindSubject(i + 1, form, end) : fields.after(i + 1, form, end);
    if (participle && !isState(i, field)) {
      return i;
    }
    NounPhrase source = field.source();
    if (source == null && before == null && ArabicWords.isImpersonal(view.form(i))) {
      return i + 1;
    }
    if (isSplit(i, field)) {
      return quotations.before(i, form, field, end);
    }
    Content content = content(i, form, field, end);
    if (content == null && quotations.endingBefore(i) >= 0) {
      return quotations.before(i, form, field, end);
    }
    if (content == null) {
      return i;
    }
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
    return phrase.head() != null || view.isNamed(phrase.first());
  }

  /** «النوري يطالب الديب بـ…»: a speaker's surname right before the verb. */
  private boolean isAtHand(NounPhrase phrase, int verb) {
    return phrase.end() == verb && view.isSpeakerName(verb - 1);
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

  /** The content that a field brings, null when it brings none that counts. */
  private @Nullable Content content(int cue, CueForm form, Field field, int end) {
    double strength = form.cue().strength();
    if (field.marker() != Marker.NONE && drafts.isTaken(field.content())) {
      return null;
    }
    boolean counts =
        switch (field.marker()) {
          case NONE -> false;
          case THAT -> strength >= 0.3 || isClose(cue, form, field);
          case COLON, QUOTE -> true;
          case PREPOSITION -> strength >= 0.3 && !form.passive() && isAsserted(cue, form, field);
          case NOUN ->
              strength >= (view.isHeadline(cue) ? 0.3 : 0.5)
                  && isNounContent(field)
                  && isAsserted(cue, form, field);
        };
    boolean clause =
        field.marker() != Marker.NOUN
            && (field.marker() != Marker.PREPOSITION || view.isComplementiser(field.content() - 1));
    return counts && field.content() < end ? contents.read(field.content(), end, clause) : null;
  }

  /** A weak verb of saying has its complementiser right behind it, or right behind its subject. */
  private boolean isClose(int cue, CueForm form, Field field) {
    NounPhrase source = field.source();
    boolean own = form.cue().prepositions().contains(view.form(Math.max(0, field.content() - 2)));
    if (own) {
      return true;
    }
    int before = source == null ? Math.max(cue + 1, field.cueEnd()) : source.end();
    return field.content() - before <= 2;
  }

  /**
   * A noun phrase is reported only where the saying is asserted: not «لم تشر الوكالة إلى …», not
   * «دون أن يكشف عن …», not «ما يدعو إلى …».
   */
  private boolean isAsserted(int cue, CueForm form, Field field) {
    String before = cue > 0 ? view.form(cue - 1) : "";
    if (view.lexicon().isNegator(before) || before.equals("ولم") || before.equals("ولا")) {
      return false;
    }
    boolean dependent =
        form.tense() == CueForm.Tense.PRESENT
            && field.source() == null
            && (view.isComplementiser(cue - 1)
                || before.equals("ما")
                || before.equals("من")
                || view.form(cue).charAt(0) == 'ل');
    return !dependent;
  }

  /**
   * A participle of saying stands in the accusative, behind a clause: «…، مشيرا إلى …». One that
   * could be an adjective needs a comma before it, or its complementiser right behind it.
   */
  private boolean isState(int i, Field field) {
    if (!ArabicClauses.isState(view, i) || ArabicWords.isNotState(view.form(i))) {
      return false;
    }
    if (view.form(i).endsWith("ا")) {
      return true;
    }
    boolean apart = i == 0 || !view.isWord(i - 1) || view.form(i).charAt(0) == 'و';
    boolean brings = field.marker() == Marker.THAT && field.content() - i <= 3;
    return field.marker() != Marker.COLON && (apart || brings);
  }

  private boolean isNounContent(Field field) {
    int first = field.content();
    if (view.isRelative(first) || ArabicWords.endsPhrase(view.form(first))) {
      return false;
    }
    return view.isWord(first) || view.isNumber(first);
  }

  /** «A»، قال فلان، «B»: the cue interrupts one quotation. */
  private boolean isSplit(int i, Field field) {
    return field.marker() == Marker.QUOTE
        && view.isComma(field.content() - 1)
        && quotations.endingBefore(i) >= 0;
  }
}
