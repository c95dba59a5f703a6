package org.isnad.statement;

import java.util.List;
import org.isnad.base.EntityType;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Phrase;
import org.isnad.lexicon.SourceNoun;
import org.isnad.statement.ArabicContents.Content;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/** Phrases of accord as cues: which clause of the sentence they take, and whom they name. */
final class ArabicAccordClaims {

  /** No clause of fewer words is what an accord hangs on. */
  private static final int LEAST_CLAUSE = 3;

  /** No more tokens describe the source of an accord before its comma. */
  private static final int DESCRIPTION = 12;

  private final ArabicView view;
  private final ArabicPhrases phrases;
  private final ArabicContents contents;
  private final ArabicSubjects subjects;
  private final Document document;
  private final ArabicDrafts drafts;

  ArabicAccordClaims(ArabicGrammar grammar, ArabicDrafts drafts) {
    this.view = grammar.view();
    this.phrases = grammar.phrases();
    this.contents = grammar.contents();
    this.subjects = grammar.subjects();
    this.document = grammar.view().document();
    this.drafts = drafts;
  }

  /** Reads the phrase of accord and returns where the walk goes on. */
  int read(ArabicAccords.Accord accord, int end) {
    NounPhrase source = object(accord, end);
    if (source != null && hasFrom(accord, source)) {
      return carried(accord, source, end);
    }
    int after = source == null ? accord.end() : source.end();
    ArabicDraft open = drafts.openIn(accord.first(), subjects.sentenceStart(accord.first()));
    if (open != null && !leadsOn(after)) {
      extend(open, accord, source);
      return Math.max(after, accord.end());
    }
    if (accord.phrase().objectIs() != Phrase.Role.PRONOUN && source == null) {
      return accord.end();
    }
    if (drafts.holds(accord.first()) && !leadsOn(after)) {
      // «أوضح أن اللجنة تعمل وفق المادة …»: part of what he said
      return Math.max(after, accord.end());
    }
    if (source != null && isCarrier(source) && opensSaying(behindComma(after))) {
      // «وحسب موقع الوادي، قال الوزير»: a relay of what comes
      return Math.max(after, accord.end());
    }
    int start = subjects.sentenceStart(accord.first());
    boolean fronted = leads(start, accord.first()) || leadsOn(after);
    Content content = fronted ? behind(after, end) : ahead(start, accord.first());
    if (content == null) {
      return Math.max(after, accord.end());
    }
    CueForm form =
        accord.verb() != null
            ? accord.verb()
            : new CueForm(
                accord.phrase().cue(), CueForm.Tense.PHRASE, false, accord.phrase().owner(), false);
    ArabicDraft.Voice voice = source == null ? ArabicDraft.Voice.DROPPED : ArabicDraft.Voice.PHRASE;
    String rule = fronted ? "ar-accord-front" : "ar-accord";
    drafts.add(
        drafts.draft(accord.first(), accord.end(), form, content, source, List.of(), voice, rule));
    return Math.max(after, accord.end());
  }

  /** «…، وفق ما نقلته الإذاعة عن مسعفين»: the subject hands on what another said. */
  private boolean hasFrom(ArabicAccords.Accord accord, NounPhrase subject) {
    CueForm verb = accord.verb();
    String from = verb == null ? "" : view.lexicon().sourcePreposition(verb.cue());
    return !from.isEmpty() && view.form(subject.end()).equals(from);
  }

  private int carried(ArabicAccords.Accord accord, NounPhrase subject, int end) {
    NounPhrase source = phrases.at(subject.end() + 1, end);
    int start = subjects.sentenceStart(accord.first());
    boolean fronted = leads(start, accord.first()) || leadsOn(source.end());
    Content content = fronted ? behind(source.end(), end) : ahead(start, accord.first());
    CueForm verb = accord.verb();
    if (source.isEmpty() || content == null || verb == null) {
      return accord.end();
    }
    List<Document.Range> relays = List.of(new Document.Range(subject.first(), subject.end()));
    ArabicDraft.Voice voice = ArabicDraft.Voice.PHRASE;
    drafts.add(
        drafts.draft(
            accord.first(),
            accord.end(),
            verb,
            content,
            source,
            relays,
            voice,
            fronted ? "ar-accord-front" : "ar-accord"));
    return source.end();
  }

  private boolean isCarrier(NounPhrase source) {
    SourceNoun head = source.head();
    boolean marked =
        view.quotationFrom(source.first()) >= 0
            && view.words(view.quotation(view.quotationFrom(source.first()))) <= 3;
    return marked
        || (head != null && head.kind() == SourceNoun.Kind.OUTLET)
        || view.isKnown(source.first(), EntityType.OUTLET);
  }

  /** Behind an outlet in accord a weak verb of saying is one as well: «بحسب …، وصف الوزير». */
  private boolean opensSaying(int token) {
    CueForm form = ArabicClauses.speech(view, token);
    boolean finite = form != null && ArabicClauses.isFinite(form) && form.cue().strength() >= 0.2;
    return finite || ArabicClauses.opens(view, token);
  }

  private int behindComma(int token) {
    return view.isComma(token) ? token + 1 : token;
  }

  private @Nullable NounPhrase object(ArabicAccords.Accord accord, int end) {
    if (accord.phrase().objectIs() == Phrase.Role.PRONOUN) {
      return null;
    }
    NounPhrase phrase = phrases.at(accord.end(), end);
    return phrase.isEmpty() ? null : phrase;
  }

  /** Says whether only a conjunction or an adverb stands before the phrase in its sentence. */
  private boolean leads(int start, int accord) {
    int words = 0;
    for (int i = start; i < accord; i++) {
      if (view.isWord(i)) {
        words++;
      }
    }
    return words <= 1;
  }

  /** «…، وبحسب المصادر، فإن …»: the clause of the phrase comes behind it. */
  private boolean leadsOn(int after) {
    String next = view.form(view.isComma(after) ? after + 1 : after);
    return next.startsWith("فان") || next.startsWith("فال");
  }

  private @Nullable Content behind(int after, int end) {
    int i = behindDescription(after, end);
    while (i < end && !view.isStop(i)) {
      boolean passed =
          view.isComma(i)
              || view.isColon(i)
              || view.isComplementiser(i)
              || view.form(i).startsWith("فان")
              || view.isTime(i);
      if (!passed) {
        break;
      }
      i++;
    }
    return i < end && !view.isStop(i) ? contents.read(i, end, true) : null;
  }

  /** «ووفقا لتقرير صادر عن المنظمة، ارتفع العدد»: what describes the source goes up to a comma. */
  private int behindDescription(int after, int end) {
    boolean verb = false;
    for (int i = after; i < Math.min(end, after + DESCRIPTION); i++) {
      if (view.isComma(i)) {
        return !verb || leadsOn(i) ? i : after;
      }
      verb |= view.classes(i).isVerb() && !view.isRelative(i - 1);
      boolean broken =
          view.isStop(i)
              || view.isColon(i)
              || view.isComplementiser(i)
              || (view.quotationFrom(i) >= 0
                  && view.words(view.quotation(view.quotationFrom(i))) > 3);
      if (broken) {
        return after;
      }
    }
    return after;
  }

  private @Nullable Content ahead(int start, int accord) {
    int first = lastClause(start, accord);
    while (first < accord
        && !view.isWord(first)
        && view.quotationFrom(first) < 0
        && !view.isNumber(first)) {
      first++;
    }
    if (accord - first < 3) {
      return null;
    }
    Content content = contents.upTo(first, accord);
    return contents.hasWord(content) ? content : null;
  }

  /**
   * The accord hangs on the last clause of its sentence: «ورغم القلق، إلا أن {الملعب جاهز}، بحسب
   * المصدر», «…، فيما {قتل ثلاثة}، وفق الشرطة»; another statement of the sentence is left out.
   */
  private int lastClause(int start, int accord) {
    int first = start;
    for (int i = start; i < accord - LEAST_CLAUSE; i++) {
      int q = view.quotationFrom(i);
      if (q >= 0) {
        i = Math.max(i, view.quotation(q).endToken() - 1);
      } else if (opensClause(i) || drafts.holds(i)) {
        first = i + 1;
      }
    }
    return first;
  }

  private boolean opensClause(int i) {
    String form = view.form(i);
    if (form.startsWith("فان") && view.isComplementiser(i)) {
      return true;
    }
    boolean but = view.isComplementiser(i) && ArabicClauses.isAdversative(view.form(i - 1));
    return but
        || switch (form) {
          case "لكن", "ولكن", "لان", "فيما", "بينما" -> true;
          default -> view.isComplementiser(i) && view.form(i - 1).equals("كما");
        };
  }

  /**
   * The phrase belongs to a statement that has its cue: its object is one more link of the chain.
   */
  private void extend(ArabicDraft open, ArabicAccords.Accord accord, @Nullable NounPhrase source) {
    ArabicDraft with = open.withCue(document.span(accord.first(), accord.end()));
    if (source != null) {
      with = with.withRelay(document.span(source.first(), source.end()));
    }
    drafts.replace(open, with);
  }
}
