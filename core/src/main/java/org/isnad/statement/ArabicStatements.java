package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.base.Traits;
import org.isnad.lexicon.ArabicLexicon;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Phrase;
import org.isnad.lexicon.SourceNoun;
import org.isnad.name.Mention;
import org.isnad.statement.ArabicContents.Content;
import org.isnad.statement.ArabicField.Field;
import org.isnad.statement.ArabicField.Marker;
import org.isnad.text.Document;
import org.isnad.text.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements of an Arabic text: one walk over each paragraph, cue by cue.
 *
 * <p>A verb of saying claims what its field brings; a participle shares the subject of its
 * sentence; a phrase of accord takes the clause beside it; a noun of saying takes its complement.
 * Then the quotations that nobody claimed are looked at: one that a cue follows, one that goes on
 * after an attributed one, one that opens a paragraph.
 */
final class ArabicStatements {

  private final ArabicView view;
  private final ArabicPhrases phrases;
  private final ArabicField fields;
  private final ArabicAccords accords;
  private final ArabicContents contents;
  private final ArabicSubjects subjects;
  private final Document document;
  private final boolean[] claimed;
  private final List<ArabicDraft> drafts = new ArrayList<>();

  private ArabicStatements(Document document, ArabicLexicon lexicon, List<Mention> mentions) {
    this.document = document;
    this.view = new ArabicView(document, lexicon, mentions);
    this.phrases = new ArabicPhrases(view);
    this.accords = new ArabicAccords(view);
    this.fields = new ArabicField(view, phrases, accords);
    this.contents = new ArabicContents(view, accords);
    this.subjects = new ArabicSubjects(view, phrases);
    this.claimed = new boolean[document.quotations().size()];
  }

  /** Returns the statements of {@code document} with the phrases beside them, in text order. */
  static Found find(Document document, ArabicLexicon lexicon, List<Mention> mentions) {
    ArabicStatements walk = new ArabicStatements(document, lexicon, mentions);
    walk.knownNames();
    for (Document.Paragraph paragraph : document.paragraphs()) {
      walk.paragraph(paragraph);
    }
    walk.bareQuotations();
    walk.drafts.sort((a, b) -> Integer.compare(a.content().first(), b.content().first()));
    return new Found(walk.view, walk.phrases, List.copyOf(walk.drafts));
  }

  /**
   * What the walk found.
   *
   * @param view the document as it was seen
   * @param phrases the grammar of its noun phrases
   * @param drafts the statements, in the order of their contents
   */
  record Found(ArabicView view, ArabicPhrases phrases, List<ArabicDraft> drafts) {}

  /**
   * The surnames that the article joins to a title, or puts behind a plain verb of saying: they are
   * speakers also where they stand alone.
   */
  private void knownNames() {
    for (int i = 0; i < document.size(); i++) {
      if (!view.isWord(i) || document.paragraphOf(i) < 0) {
        continue;
      }
      boolean title = view.noun(i) != null || view.isHonorific(i);
      boolean said = i > 0 && isPlainVerb(i - 1) && !title;
      if (title || said) {
        NounPhrase phrase = phrases.at(i, view.paragraphEnd(i));
        if (phrase.hasName()
            && (title || view.isComplementiser(phrase.end()) || view.isColon(phrase.end()))) {
          view.noteSpeakerName(phrase.nameEnd() - 1);
        }
      }
    }
  }

  private boolean isPlainVerb(int i) {
    CueForm form = ArabicClauses.speech(view, i);
    return form != null && form.cue().strength() >= 0.8;
  }

  private void paragraph(Document.Paragraph paragraph) {
    int first = paragraph.range().first();
    int end = paragraph.range().end();
    if (paragraph.isHeadline() && colonHeadline(first, end)) {
      return;
    }
    int i = first;
    while (i < end) {
      int q = view.quotationFrom(i);
      if (q >= 0) {
        i = view.quotation(q).endToken();
        continue;
      }
      i = Math.max(i + 1, cueAt(i, end));
    }
  }

  /** Looks for a cue at a token; returns where the walk goes on. */
  private int cueAt(int i, int end) {
    if (!view.isWord(i)) {
      return i + 1;
    }
    ArabicAccords.Accord accord = accords.at(i);
    if (accord != null) {
      return accord(accord, end);
    }
    CueForm speech = ArabicWords.isNoCue(view.form(i)) ? null : ArabicClauses.speech(view, i);
    if (speech != null && !isArticled(i)) {
      int next = verb(i, speech, end);
      if (next > i) {
        return next;
      }
    }
    CueForm noun = noun(i);
    return noun == null ? i + 1 : nounCue(i, noun, end);
  }

  private boolean isArticled(int i) {
    String form = view.form(i);
    return form.startsWith("ال") || form.startsWith("وال") || form.startsWith("بال");
  }

  private @Nullable CueForm noun(int i) {
    for (CueForm form : view.cues(i)) {
      if (form.tense() == CueForm.Tense.NOUN) {
        return form;
      }
    }
    return null;
  }

  // ---------------------------------------------------------------- verbs and participles

  private int verb(int i, CueForm form, int end) {
    boolean participle = form.tense() == CueForm.Tense.PARTICIPLE;
    NounPhrase before = participle ? null : subjects.before(i, form);
    boolean plain = before != null && !isVerbFirst(i) && isPlain(before);
    Field field = plain ? fields.behindSubject(i + 1, form, end) : fields.after(i + 1, form, end);
    if (participle && !isState(i, field)) {
      return i;
    }
    NounPhrase source = field.source();
    if (source == null && before == null && ArabicWords.isImpersonal(view.form(i))) {
      return i + 1;
    }
    if (isSplit(i, field)) {
      return quotationBefore(i, form, field, end);
    }
    Content content = content(i, form, field, end);
    if (content == null && claimsQuotationBefore(i)) {
      return quotationBefore(i, form, field, end);
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
    ArabicDraft.Voice voice = ArabicDraft.Voice.PHRASE;
    if (source == null) {
      source = sharedSource(i, form);
      if (source == null) {
        source = subjects.ofSentence(i, form);
      }
      voice =
          source != null
              ? ArabicDraft.Voice.SHARED
              : form.passive() ? ArabicDraft.Voice.IMPERSONAL : ArabicDraft.Voice.DROPPED;
    }
    String rule = rule(field.marker(), participle, fronted, voice, content);
    add(i, field.cueEnd(), form, content, source, relays, voice, rule);
    for (Document.Range more : field.moreCue()) {
      drafts.set(
          drafts.size() - 1,
          drafts.get(drafts.size() - 1).withCue(document.span(more.first(), more.end())));
    }
    return content.kind() == Statement.Kind.DIRECT
        ? content.end()
        : Math.max(content.first(), i + 1);
  }

  /** A subject that no adverb can be taken for: it has a head or is a known name. */
  private boolean isPlain(NounPhrase phrase) {
    return phrase.head() != null || view.isNamed(phrase.first());
  }

  /** Behind قد, لم or a conjunction the verb comes first, and its subject behind it. */
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
    if (field.marker() != Marker.NONE && isTaken(field.content())) {
      return null;
    }
    boolean counts =
        switch (field.marker()) {
          case NONE -> false;
          case THAT -> strength >= 0.3 || isClose(cue, form, field);
          case COLON, QUOTE -> true;
          case PREPOSITION -> strength >= 0.2 && !form.passive() && isAsserted(cue, form, field);
          case NOUN ->
              strength >= (view.isHeadline(cue) ? 0.3 : 0.5)
                  && isNounContent(field)
                  && isAsserted(cue, form, field);
        };
    boolean clause =
        field.marker() != Marker.NOUN
            && (field.marker() != Marker.PREPOSITION || view.isComplementiser(field.content() - 1));
    return counts && field.content() < end ? from(field.content(), end, clause) : null;
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

  /** A content that begins here already has its cue: «وقال بيان إن …» is no statement of بيان. */
  private boolean isTaken(int first) {
    return drafts.stream()
        .anyMatch(draft -> draft.content().first() == first && !draft.cue().isEmpty());
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

  private @Nullable Content from(int first, int end, boolean clause) {
    Content content = contents.from(first, end, clause);
    return content.end() > content.first() && hasWord(content) ? content : null;
  }

  private boolean hasWord(Content content) {
    for (int i = content.first(); i < content.end(); i++) {
      if (view.isWord(i)) {
        return true;
      }
    }
    return false;
  }

  /** The source of an earlier statement of this sentence, if it agrees with this cue. */
  private @Nullable NounPhrase sharedSource(int i, CueForm form) {
    int start = subjects.sentenceStart(i);
    for (int d = drafts.size() - 1; d >= 0; d--) {
      ArabicDraft draft = drafts.get(d);
      if (draft.cueFirst() < start) {
        return null;
      }
      NounPhrase source = draft.source();
      if (source != null
          && source.first() >= start
          && draft.cueFirst() < i
          && agrees(source, form)) {
        return source;
      }
    }
    return null;
  }

  private boolean agrees(NounPhrase source, CueForm form) {
    return ArabicTraits.of(view, source).agreesWith(anyNumber(form.agreement()));
  }

  /** A verb before its subject is singular, whatever the subject: only the gender tells. */
  private static Traits anyNumber(Traits traits) {
    return new Traits(traits.gender(), Traits.Plurality.UNKNOWN, traits.type());
  }

  // ---------------------------------------------------------------- quotation before its cue

  private boolean claimsQuotationBefore(int i) {
    return quotationEndingBefore(i) >= 0;
  }

  /**
   * The unclaimed quotation that ends right before a cue, with a comma or a stop between at most.
   */
  private int quotationEndingBefore(int i) {
    int before = i - 1;
    while (before >= 0 && (view.isComma(before) || view.isStop(before) || isBridge(before))) {
      before--;
    }
    if (before < 0) {
      return -1;
    }
    int q = document.quotationOf(before);
    boolean free =
        q >= 0
            && !claimed[q]
            && view.quotation(q).endToken() == before + 1
            && document.paragraphOf(before) == document.paragraphOf(i)
            && view.words(view.quotation(q)) >= 3;
    return free ? q : -1;
  }

  /** «A»، قال فلان، «B»: the cue interrupts one quotation. */
  private boolean isSplit(int i, Field field) {
    return field.marker() == Marker.QUOTE
        && view.isComma(field.content() - 1)
        && quotationEndingBefore(i) >= 0;
  }

  /** بهذه الكلمات، هكذا: between a quotation and its cue. */
  private boolean isBridge(int token) {
    return switch (view.form(token)) {
      case "بهذه", "الكلمات", "العباره", "هكذا", "هذا", "ما" -> true;
      default -> false;
    };
  }

  private int quotationBefore(int i, CueForm form, Field field, int end) {
    int q = quotationEndingBefore(i);
    Content content = contents.direct(view.quotation(q));
    NounPhrase source = field.source();
    List<Span> spans = new ArrayList<>(content.spans());
    claimed[q] = true;
    int after = source == null ? i + 1 : source.end();
    int next = field.marker() == Marker.QUOTE ? field.content() : after;
    while (next < end && (view.isComma(next) || view.isStop(next) || view.isColon(next))) {
      next++;
    }
    int second = next < end ? view.quotationFrom(next) : -1;
    if (second >= 0 && !claimed[second]) {
      spans.add(contents.inside(view.quotation(second)));
      claimed[second] = true;
      after = view.quotation(second).endToken();
    }
    Content whole = new Content(content.first(), content.end(), content.kind(), spans);
    ArabicDraft.Voice voice = source != null ? ArabicDraft.Voice.PHRASE : ArabicDraft.Voice.DROPPED;
    add(i, i + 1, form, whole, source, field.relays(), voice, "ar-quotation-verb");
    return after;
  }

  // ---------------------------------------------------------------- accord phrases

  private int accord(ArabicAccords.Accord accord, int end) {
    NounPhrase source = object(accord, end);
    int after = source == null ? accord.end() : source.end();
    ArabicDraft open = openIn(accord.first());
    if (open != null && !leadsOn(after)) {
      addToOpen(open, accord, source);
      return Math.max(after, accord.end());
    }
    if (accord.phrase().objectIs() != Phrase.Role.PRONOUN && source == null) {
      return accord.end();
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
    add(accord.first(), accord.end(), form, content, source, List.of(), voice, rule);
    return Math.max(after, accord.end());
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
    int next = view.isComma(after) ? after + 1 : after;
    return view.form(next).startsWith("فان");
  }

  private @Nullable Content behind(int after, int end) {
    int i = after;
    while (i < end && !view.isStop(i)) {
      boolean passed =
          view.isComma(i) || view.form(i).startsWith("فان") || ArabicWords.isTime(view.form(i));
      if (!passed) {
        break;
      }
      i++;
    }
    return i < end && !view.isStop(i) ? from(i, end, true) : null;
  }

  private @Nullable Content ahead(int start, int accord) {
    int first = start;
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
    return hasWord(content) ? content : null;
  }

  /** The statement of this sentence whose content ends where the phrase begins. */
  private @Nullable ArabicDraft openIn(int accord) {
    int start = subjects.sentenceStart(accord);
    for (int d = drafts.size() - 1; d >= 0; d--) {
      ArabicDraft draft = drafts.get(d);
      if (draft.content().end() <= start && draft.cueFirst() < start) {
        return null;
      }
      if (draft.content().end() <= accord && draft.content().end() >= accord - 2) {
        return draft;
      }
    }
    return null;
  }

  private void addToOpen(
      ArabicDraft open, ArabicAccords.Accord accord, @Nullable NounPhrase source) {
    drafts.remove(open);
    ArabicDraft with = open.withCue(document.span(accord.first(), accord.end()));
    if (source != null) {
      with = with.withRelay(document.span(source.first(), source.end()));
    }
    drafts.add(with);
  }

  // ---------------------------------------------------------------- nouns of saying

  private int nounCue(int i, CueForm form, int end) {
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
        isTaken(field.content()) ? null : from(field.content(), end, field.marker() == Marker.THAT);
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
    add(i, field.cueEnd(), form, content, source, field.relays(), voice, "ar-noun-cue");
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
    return sharedSource(i, form);
  }

  private boolean isPlausible(NounPhrase phrase) {
    return phrase.head() != null || view.mention(phrase.first()) != null || phrase.hasName();
  }

  // ---------------------------------------------------------------- headlines

  /** «لافروف: …» – the name before a colon says what follows it. */
  private boolean colonHeadline(int first, int end) {
    int colon = -1;
    for (int i = first; i < Math.min(end, first + 10) && colon < 0; i++) {
      if (view.isColon(i)) {
        colon = i;
      }
    }
    if (colon <= first || colon + 1 >= end || !speaks(first, colon)) {
      return false;
    }
    NounPhrase source = lastPhrase(first, colon);
    if (source == null) {
      return false;
    }
    Content content = from(colon + 1, end, true);
    if (content == null || content.end() - content.first() < 2) {
      return false;
    }
    drafts.add(
        new ArabicDraft(
            colon,
            colon,
            null,
            content,
            List.of(),
            source,
            List.of(document.span(source.first(), source.end())),
            List.of(),
            ArabicDraft.Voice.PHRASE,
            Statement.Polarity.AFFIRMED,
            "ar-colon-headline"));
    claim(content);
    return true;
  }

  /**
   * «البلد يمنع الصيد والصيادون: …»: the phrase right before the colon, not all that stands there.
   */
  private @Nullable NounPhrase lastPhrase(int first, int colon) {
    for (int i = first; i < colon; i++) {
      boolean starts = i == first || !view.isWord(i - 1) || view.form(i).charAt(0) == 'و';
      NounPhrase phrase = starts ? phrases.at(i, colon) : null;
      boolean reaches = phrase != null && !phrase.isEmpty() && phrase.end() >= colon - 3;
      if (reaches && (phrase.head() != null || phrase.end() - i <= 4)) {
        return phrase;
      }
    }
    return null;
  }

  /** A country, a place, a time or a heading («عاجل», «بالصور») before the colon says nothing. */
  private boolean speaks(int first, int colon) {
    for (int i = first; i < colon; i++) {
      if (view.isStop(i) || ArabicClauses.isSpeech(view, i) || view.isNumber(i)) {
        return false;
      }
    }
    Mention mention = view.mention(first);
    boolean place =
        mention != null
            && (mention.type() == org.isnad.base.EntityType.COUNTRY
                || mention.type() == org.isnad.base.EntityType.PLACE)
            && mention.endToken() == colon;
    SourceNoun head = view.noun(first);
    boolean document =
        head != null && head.kind() == SourceNoun.Kind.DOCUMENT && colon == first + 1;
    return !place && !document && !ArabicWords.isHeading(view.form(first));
  }

  // ---------------------------------------------------------------- bare quotations

  /** The quotations that nobody claimed: those that go on after an attributed one. */
  private void bareQuotations() {
    for (int q = 0; q < claimed.length; q++) {
      if (claimed[q] || coveredByContent(q)) {
        continue;
      }
      Quotation quotation = view.quotation(q);
      boolean brought =
          view.isColon(quotation.firstToken() - 1)
              || view.isComplementiser(quotation.firstToken() - 1);
      boolean opensParagraph =
          view.paragraphStart(quotation.firstToken()) == quotation.firstToken();
      boolean goesOn = q > 0 && claimed[q - 1] && follows(q);
      if (view.words(quotation) >= 4
          && (goesOn
              || brought
              || (opensParagraph && fillsSentence(quotation) && !drafts.isEmpty()))) {
        claimed[q] = true;
        drafts.add(
            new ArabicDraft(
                quotation.firstToken(),
                quotation.firstToken(),
                null,
                contents.direct(quotation),
                List.of(),
                null,
                List.of(),
                List.of(),
                ArabicDraft.Voice.BARE,
                Statement.Polarity.AFFIRMED,
                brought ? "ar-bare-that" : goesOn ? "ar-bare-after" : "ar-bare-paragraph"));
      }
    }
  }

  private boolean coveredByContent(int q) {
    Span inside = view.quotation(q).inside();
    return drafts.stream()
        .anyMatch(d -> d.content().spans().stream().anyMatch(s -> s.overlaps(inside)));
  }

  /** Nothing but marks stands between the quotation before and this one, in one paragraph. */
  private boolean follows(int q) {
    int from = view.quotation(q - 1).endToken();
    int to = view.quotation(q).firstToken();
    if (document.paragraphOf(from - 1) != document.paragraphOf(to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (view.isWord(i) || view.isNumber(i)) {
        return false;
      }
    }
    return true;
  }

  /** Behind the quotation its sentence is over. */
  private boolean fillsSentence(Quotation quotation) {
    int next = quotation.endToken();
    int end = view.paragraphEnd(quotation.firstToken());
    return next >= end || view.isStop(next) || !quotation.closed();
  }

  // ---------------------------------------------------------------- drafts

  private void add(
      int cueFirst,
      int cueEnd,
      CueForm form,
      Content content,
      @Nullable NounPhrase source,
      List<Document.Range> relays,
      ArabicDraft.Voice voice,
      String rule) {
    Statement.Polarity polarity =
        cueFirst > 0 && view.lexicon().isNegator(view.form(cueFirst - 1))
            ? Statement.Polarity.NEGATED
            : Statement.Polarity.AFFIRMED;
    List<Span> sources =
        source == null ? List.of() : List.of(document.span(source.first(), source.end()));
    drafts.add(
        new ArabicDraft(
            cueFirst,
            cueEnd,
            form,
            content,
            List.of(document.span(cueFirst, cueEnd)),
            source,
            sources,
            relays.stream().map(r -> document.span(r.first(), r.end())).toList(),
            voice,
            polarity,
            rule));
    claim(content);
  }

  private void claim(Content content) {
    for (int i = content.first(); i < content.end(); i++) {
      int q = document.quotationOf(i);
      if (q >= 0) {
        claimed[q] = true;
      }
    }
  }
}
