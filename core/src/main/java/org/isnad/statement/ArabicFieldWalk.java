package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Phrase;
import org.isnad.lexicon.SourceNoun;
import org.isnad.lexicon.WordClass;
import org.isnad.statement.ArabicField.Field;
import org.isnad.statement.ArabicField.Marker;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/** One walk through the field behind a cue; see {@link ArabicField} for where it goes. */
final class ArabicFieldWalk {

  private final ArabicView view;
  private final ArabicPhrases phrases;
  private final ArabicAccords accords;
  private final ArabicFieldWords words;
  private final ArabicSubjecthood subjects;
  private final ArabicOutlets outlets;
  private final ArabicExtents extents;
  private final int end;
  private final CueForm form;
  private final Cue cue;
  private final int limit;
  private final boolean verb;
  private int p;
  private int cueEnd;
  private int run;
  private int commas;
  private int nounAt = -1;
  private @Nullable NounPhrase source;
  private boolean sourceSought;
  private boolean subjectBefore;
  private final List<Document.Range> relays = new ArrayList<>();
  private final List<Document.Range> moreCue = new ArrayList<>();
  private final String sourcePreposition;

  /**
   * @param field the grammar that the walk asks
   * @param end the index after the cue
   * @param form the cue
   * @param limit the walk goes no further
   */
  ArabicFieldWalk(ArabicField field, int end, CueForm form, int limit) {
    this.view = field.view();
    this.phrases = field.phrases();
    this.accords = field.accords();
    this.subjects = field.subjects();
    this.outlets = field.outlets();
    this.extents = field.extents();
    this.words = new ArabicFieldWords(view, outlets, end, form, limit);
    this.end = end;
    this.form = form;
    this.cue = form.cue();
    this.limit = limit;
    this.p = end;
    this.cueEnd = end;
    this.run = end;
    this.sourcePreposition = view.lexicon().sourcePreposition(form.cue());
    this.verb = ArabicClauses.isFinite(form);
    // a participle, and a noun with a pronoun, have their subject elsewhere
    this.sourceSought = !verb && (form.pronoun() || form.tense() == CueForm.Tense.PARTICIPLE);
  }

  /** From here on no noun phrase is the subject: it stands before the verb. */
  ArabicFieldWalk behindSubject() {
    sourceSought = true;
    subjectBefore = true;
    return this;
  }

  Field run() {
    Field found = null;
    while (found == null && p < limit) {
      found = step();
    }
    if (found == null) {
      found = none();
    }
    return found;
  }

  /** Looks at one token and moves on, or returns what it brought. */
  private @Nullable Field step() {
    if (view.isStop(p)) {
      return none();
    }
    if (view.quotationFrom(p) >= 0) {
      return quotation();
    }
    if (view.isColon(p)) {
      return colon();
    }
    if (view.isComplementiser(p)) {
      return complementiser();
    }
    if (view.isComma(p)) {
      return comma();
    }
    if (cue.frames().contains(Cue.Frame.QUESTION) && words.isQuestion(p)) {
      return found(Marker.THAT, words.isQuestion(p + 1) ? p + 2 : p + 1);
    }
    if (!view.isWord(p)) {
      p++;
      return null;
    }
    if (view.isRelative(p)) {
      skipRelative();
      return null;
    }
    if (isWhat()) {
      return found(Marker.NOUN, p);
    }
    return word();
  }

  private @Nullable Field quotation() {
    var quotation = view.quotation(view.quotationFrom(p));
    if (nounAt >= 0 && p - nounAt > 2) {
      return found(Marker.NOUN, nounAt);
    }
    boolean toOutlet = p > end && outlets.isTowards(p - 1);
    if (toOutlet && view.words(quotation) <= 5) {
      relays.add(
          new Document.Range(
              quotation.firstToken() + 1,
              Math.max(quotation.firstToken() + 2, quotation.endToken() - 1)));
      p = quotation.endToken();
      return null;
    }
    boolean afterNoun =
        p > end && !view.isColon(p - 1) && !view.isComma(p - 1) && view.noun(p - 1) != null;
    boolean name = view.words(quotation) <= 2 || (view.words(quotation) <= 3 && afterNoun);
    boolean lastOfField = words.endsField(quotation.endToken());
    boolean beside = p == end || view.noun(p - 1) != null || ArabicWords.isTime(view.form(p - 1));
    if (name && beside && !sourceSought && source == null && !lastOfField) {
      takeSource();
      return null;
    }
    int behind = quotation.endToken();
    boolean named = afterNoun || view.isColon(behind) || view.isComplementiser(behind);
    if (name && named && behind < limit && !lastOfField) {
      p = quotation.endToken();
      return null;
    }
    return found(Marker.QUOTE, p);
  }

  private Field colon() {
    int next = p + 1;
    if (!cue.frames().contains(Cue.Frame.QUOTE) && !cue.frames().contains(Cue.Frame.THAT)) {
      return none();
    }
    if (p > end && !cue.frames().contains(Cue.Frame.THAT) && view.quotationFrom(next) < 0) {
      return none();
    }
    if (view.isComplementiser(next) && view.quotationFrom(next) < 0) {
      return found(Marker.THAT, next + 1);
    }
    return found(view.quotationFrom(next) >= 0 ? Marker.QUOTE : Marker.COLON, next);
  }

  private @Nullable Field complementiser() {
    if (p > end && ArabicClauses.takesClause(view.form(p - 1)) && !words.isPreposition(p - 1)) {
      if (ArabicClauses.isAdversative(view.form(p - 1))) {
        return none();
      }
      p++;
      return null;
    }
    boolean besideSource = source != null && p == source.wholeEnd() + 1;
    boolean beyond = p > end + 1 && !besideSource;
    if (beyond && ArabicWords.isPreposition(view.form(p - 1)) && !words.isPreposition(p - 1)) {
      // «القلق من أن …»: the preposition hangs the clause on another word
      p++;
      return null;
    }
    if (p == cueEnd || (p == end + 1 && words.isPreposition(end))) {
      cueEnd = words.isPreposition(end) && p == end + 1 ? p + 1 : cueEnd;
    }
    return found(Marker.THAT, p + 1);
  }

  private @Nullable Field comma() {
    int next = p + 1;
    commas++;
    boolean sought = source != null || sourceSought;
    boolean first = !sought && next == end + 1;
    if (!(first || words.goesOn(next, sought)) || commas > 5 || ArabicClauses.opens(view, next)) {
      return none();
    }
    p = next;
    return null;
  }

  /** A relative clause runs to the next comma, complementiser, colon or quotation. */
  private void skipRelative() {
    p++;
    while (p < limit
        && !view.isComma(p)
        && !view.isStop(p)
        && !view.isComplementiser(p)
        && !view.isColon(p)
        && !opensSpeech(p)
        && !cue.prepositions().contains(view.form(p))) {
      p++;
    }
  }

  /** A quotation that is more than a name: «الذي عالج الكلبة «فينيت»» goes on over it. */
  private boolean opensSpeech(int token) {
    int q = view.quotationFrom(token);
    return q >= 0 && (view.words(view.quotation(q)) > 2 || view.isColon(token - 1));
  }

  private @Nullable Field word() {
    String word = view.form(p);
    ArabicAccords.Accord accord = accords.at(p);
    if (accord != null && accord.phrase().objectIs() != Phrase.Role.PRONOUN) {
      accorded(accord);
      return null;
    }
    if (!sourcePreposition.isEmpty() && word.equals(sourcePreposition)) {
      relayed();
      return null;
    }
    if (verb && ArabicFieldWords.isManner(word)) {
      manner();
      return null;
    }
    if (words.isSayingOf(p)) {
      moreCue.add(new Document.Range(p, p + 1));
      p++;
      return null;
    }
    if (word.equals("قول") && source != null && outlets.startsAt(source.first())) {
      // «نقل الموقع عن القناة قول الوزير إن»: both carried, and the source comes now
      moreCue.add(new Document.Range(p, p + 1));
      relayed();
      return null;
    }
    if (words.isPreposition(p)) {
      Field brought = preposition();
      if (brought != null) {
        return brought;
      }
    }
    if (words.isBoundPreposition(p, source != null || sourceSought) && !words.isOutbid(p + 1)) {
      return found(Marker.PREPOSITION, p);
    }
    if (p > end && outlets.isCarried(p)) {
      relay(p + 1);
      return null;
    }
    if (p > end && ArabicClauses.isSpeech(view, p)) {
      if (!words.hidesName(p, source)) {
        return none();
      }
      skipRelative();
      return null;
    }
    if (words.isNounFrom(p)) {
      relayed();
      return null;
    }
    if (ArabicWords.isTime(word)) {
      p++;
      return null;
    }
    if (ArabicWords.isPreposition(word)) {
      adjunct();
      return null;
    }
    if (outlets.isAddressed(p)) {
      relay(p);
      return null;
    }
    if (source == null && !sourceSought) {
      return subject();
    }
    return object(word);
  }

  /** «وأضاف قائلا», «ومضى الوزير بالقول», «ولفت النظر إلى أن»: the cue goes on. */
  private void manner() {
    if (p == run) {
      run = p + 1;
      cueEnd = run;
    } else {
      moreCue.add(new Document.Range(p, p + 1));
    }
    p++;
  }

  /** «ذكرت الوكالة نقلا عن شهود»: the object is the source; behind وفقا لـ it is a relay. */
  private void accorded(ArabicAccords.Accord accord) {
    if (source != null && outlets.handsOn(accord, source)) {
      p = accord.end() - 1;
      relayed();
    } else if (outlets.carries(accord)) {
      relay(accord.end());
    } else {
      p = Math.max(accord.end(), phrases.at(accord.end(), limit).end());
    }
  }

  /** «ونقلت الوكالة عن الوزير»: the subject was the relay, the source comes now. */
  private void relayed() {
    if (source != null) {
      relays.add(new Document.Range(source.first(), source.end()));
    }
    NounPhrase phrase = phrases.at(p + 1, limit);
    source = phrase.isEmpty() ? null : phrase;
    sourceSought = true;
    p = Math.max(p + 1, phrase.end());
  }

  /** إلى أن, عن استقالته, على ضرورة … */
  private @Nullable Field preposition() {
    boolean joined = p == run;
    if (view.isComplementiser(p + 1)) {
      if (joined) {
        cueEnd = p + 2;
      }
      return found(Marker.THAT, p + 2);
    }
    if (view.form(p).equals("من") && cue.frames().contains(Cue.Frame.ADDRESSEE) && isAsked(p + 1)) {
      // «طلب من المواطنين البقاء في منازلهم»: who is asked, and then what
      p = Math.max(p + 2, phrases.at(p + 1, limit).end());
      nounAt = p;
      return isAction(p) ? found(Marker.NOUN, p) : null;
    }
    boolean frame = cue.frames().contains(Cue.Frame.PREPOSITION);
    boolean occasion =
        ArabicWords.isOccasion(view.form(p + 1)) || ArabicWords.isTime(view.form(p + 1));
    return frame && !occasion ? found(Marker.PREPOSITION, p + 1) : null;
  }

  private boolean isAsked(int token) {
    SourceNoun noun = view.noun(token);
    boolean somebody =
        noun != null && noun.kind() != SourceNoun.Kind.DOCUMENT && view.isDefinite(token);
    return somebody || view.isNamed(token) || view.isSpeakerName(token) || view.isHonorific(token);
  }

  /** في بيان, عبر حسابه, في مؤتمر صحفي: the preposition and its noun phrase are passed over. */
  private void adjunct() {
    String word = view.form(p);
    if ((word.equals("في") || word.equals("عبر") || word.equals("علي"))
        && ArabicClauses.isMedium(view.form(p + 1))) {
      relays.add(new Document.Range(p + 1, p + 2));
      p += 2;
      return;
    }
    boolean towards = word.equals("ل") || word.equals("الي") || word.equals("مع");
    if (towards && (!word.equals("مع") || outlets.startsAt(p + 1))) {
      p++;
      if (outlets.startsAt(p)) {
        relay(p);
      }
      return;
    }
    p++;
    if (ArabicClauses.takesUp(word) || ArabicClauses.isPronominal(word)) {
      return;
    }
    // the preposition's own noun can be no subject
    if (p < limit && view.isWord(p) && !view.isComplementiser(p)) {
      p++;
      passObject(p - 1);
    }
  }

  /**
   * «لدى استقباله محافظ البلدة», «خلال لقائه الوزير»: whom the noun of action hits is no subject.
   */
  private void passObject(int action) {
    String word = view.form(action);
    boolean owned = word.endsWith("ه") && view.lastLetter(action) == 'ه';
    boolean his = owned || word.endsWith("ها") || word.endsWith("هم");
    if (his && view.classes(action).is(WordClass.ACTION) && p < limit && view.isWord(p)) {
      int from = view.form(p).equals("مع") ? p + 1 : p;
      boolean person = view.noun(from) != null || view.isNamed(from) || view.isHonorific(from);
      p = person ? Math.max(p, phrases.at(from, limit).end()) : p;
    }
  }

  private void relay(int token) {
    NounPhrase phrase = phrases.at(token, limit);
    int stop = Math.max(token + 1, phrase.end());
    relays.add(new Document.Range(token, stop));
    p = stop;
  }

  /**
   * The first noun phrase behind a verb: its subject, or the content where the cue takes a noun.
   */
  private @Nullable Field subject() {
    String word = view.form(p);
    boolean noun = cue.frames().contains(Cue.Frame.NOUN);
    if (p == end && isBareSpeech()) {
      return found(Marker.COLON, p);
    }
    if (noun && isAction(p) && (view.noun(p) == null || view.classes(p).is(WordClass.ACTION))) {
      return found(Marker.NOUN, p);
    }
    if (p > end && isWithin(word)) {
      // «في كلمة له بمجلس النواب»
      p = Math.max(p + 1, phrases.at(p, limit).end());
      return null;
    }
    if (p > end && !words.isCertain(p)) {
      p++;
      return null;
    }
    takeSource();
    return null;
  }

  /** «نفى الوزير ما نشرته الصحف»: a clause with ما is reported like a noun. */
  private boolean isWhat() {
    boolean clause = cue.frames().contains(Cue.Frame.NOUN) || cue.frames().contains(Cue.Frame.THAT);
    return clause
        && (source != null || sourceSought)
        && view.form(p).equals("ما")
        && view.classes(p + 1).isVerb();
  }

  /** «تمنى الشفاء للمصابين»: with the article as well, where no subject is so called. */
  private boolean isAction(int token) {
    boolean definite =
        view.isDefinite(token)
            && view.classes(token).is(WordClass.ACTION)
            && view.noun(token) == null
            && view.mention(token) == null;
    return definite || view.isAction(token);
  }

  /** ب on a noun tells where, and no subject. */
  private boolean isWithin(String word) {
    return word.length() > 4
        && word.charAt(0) == 'ب'
        && view.noun(p) != null
        && view.lexicon().sourceNoun(word) == null
        && !view.isSpeakerName(p);
  }

  /** «وقال هدفنا هو تنفيذ الاتفاق»: the words follow the plainest verb with nothing between. */
  private boolean isBareSpeech() {
    return verb
        && cue.strength() >= 0.8
        && cue.frames().contains(Cue.Frame.QUOTE)
        && words.isSpoken(p);
  }

  /** «طلبت رئيسة الوادي من السكان»: a complete phrase ends before the preposition of the verb. */
  private int ownPreposition() {
    for (int i = p + 1; i < Math.min(limit, p + 8); i++) {
      boolean own = cue.prepositions().contains(view.form(i)) && !view.form(i).equals("في");
      boolean complete =
          view.isDefinite(i - 1) || view.isNamed(i - 1) || !view.classes(i - 1).isKnown();
      if (own && complete) {
        return i;
      }
    }
    return limit;
  }

  private void takeSource() {
    NounPhrase phrase = subjects.withoutObject(phrases.at(p, ownPreposition()), cue);
    if (phrase.isEmpty() || !subjects.fits(phrase, form, end)) {
      sourceSought = phrase.isEmpty() ? sourceSought : true;
      p = Math.max(p + 1, phrase.end());
      return;
    }
    source = extents.whole(phrase, form, limit);
    sourceSought = true;
    p = source.wholeEnd();
  }

  /** Behind the subject: an addressee, an adverb, or a reported noun phrase. */
  private @Nullable Field object(String word) {
    if (cue.frames().contains(Cue.Frame.NOUN) && view.isComma(p - 1) && view.isAction(p)) {
      return found(Marker.NOUN, p);
    }
    if (cue.frames().contains(Cue.Frame.NOUN) && nounAt < 0) {
      boolean atOnce = p == end || (source != null && p == source.wholeEnd());
      if (view.isAction(p) && (atOnce || !words.thatFollows(p + 1))) {
        return found(Marker.NOUN, p);
      }
      if (atOnce || view.isAction(p)) {
        nounAt = p;
      }
    }
    p++;
    return null;
  }

  private Field found(Marker marker, int content) {
    return new Field(
        marker, content, Math.max(cueEnd, end), List.copyOf(moreCue), source, List.copyOf(relays));
  }

  /** «وقال نحن نعمل …»: behind the plainest verb the words may follow with nothing between. */
  private Field none() {
    int bare = source == null ? end : source.wholeEnd();
    boolean plain = verb && cue.strength() >= 0.8 && cue.frames().contains(Cue.Frame.QUOTE);
    boolean announced = subjectBefore && view.isHeadline(bare) && words.isSaid(bare);
    boolean plainly = verb && cue.strength() >= 0.5 && cue.frames().contains(Cue.Frame.QUOTE);
    if ((plainly && announced) || (plain && words.isSpoken(bare))) {
      return new Field(Marker.COLON, bare, end, List.of(), source, List.copyOf(relays));
    }
    return nounAt >= 0 ? found(Marker.NOUN, nounAt) : found(Marker.NONE, p);
  }
}
