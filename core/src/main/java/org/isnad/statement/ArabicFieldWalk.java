package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Phrase;
import org.isnad.lexicon.WordClass;
import org.isnad.statement.ArabicField.Field;
import org.isnad.statement.ArabicField.Marker;
import org.isnad.text.Document;
import org.isnad.text.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * One walk through the field behind a cue, up to what brings the content; see {@link ArabicField}
 * for where it goes.
 *
 * <p>In «وقال الوزير في بيان أمس إن …» the walk leaves the minister to {@link ArabicFieldSource}
 * and the announcement to {@link ArabicFieldAdjuncts}, and itself looks for إن.
 */
final class ArabicFieldWalk {

  /** A field with more commas has turned into another sentence. */
  private static final int MOST_COMMAS = 5;

  /** No name of an outlet has more words: «قال لصحيفة «أخبار الوادي اليومية»». */
  private static final int LONGEST_OUTLET = 5;

  private final ArabicView view;
  private final ArabicPhrases phrases;
  private final ArabicAccords accords;
  private final ArabicOutlets outlets;
  private final ArabicFieldWords words;
  private final ArabicFieldSource source;
  private final ArabicFieldAdjuncts adjuncts;
  private final int end;
  private final Cue cue;
  private final int limit;
  private final boolean verb;
  private final String sourcePreposition;
  private int p;
  private int cueEnd;
  private int run;
  private int commas;
  private int nounAt = -1;
  private boolean subjectBefore;
  private final List<Document.Range> moreCue = new ArrayList<>();

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
    this.outlets = field.outlets();
    this.words = new ArabicFieldWords(view, outlets, end, form, limit);
    this.source = new ArabicFieldSource(field, end, form, limit);
    this.adjuncts = new ArabicFieldAdjuncts(field, source, form.cue(), limit);
    this.end = end;
    this.cue = form.cue();
    this.limit = limit;
    this.p = end;
    this.cueEnd = end;
    this.run = end;
    this.sourcePreposition = view.lexicon().sourcePreposition(cue);
    this.verb = ArabicClauses.isFinite(form);
    if (!verb && (form.pronoun() || form.tense() == CueForm.Tense.PARTICIPLE)) {
      // a participle, and a noun with a pronoun, have their subject elsewhere
      source.settle();
    }
  }

  /** From here on no noun phrase is the subject: it stands before the verb. */
  ArabicFieldWalk behindSubject() {
    source.settle();
    subjectBefore = true;
    return this;
  }

  Field run() {
    Field found = null;
    while (found == null && p < limit) {
      found = step();
    }
    return found == null ? none() : found;
  }

  /** Looks at one token and moves on, or returns what it brought. */
  private @Nullable Field step() {
    if (view.isStop(p)) {
      return none();
    }
    int kept = p > end ? ArabicClauses.behindKeptName(view, p) : -1;
    if (kept > 0) {
      return goOn(kept);
    }
    if (view.quotationFrom(p) >= 0) {
      return quotation(view.quotation(view.quotationFrom(p)));
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
    if (takes(Cue.Frame.QUESTION) && words.isQuestion(p)) {
      int content = words.isQuestion(p + 1) ? p + 2 : p + 1;
      return found(Marker.THAT, words.asksForAnswer(p) ? p : content);
    }
    if (!view.isWord(p)) {
      return goOn(p + 1);
    }
    if (view.isRelative(p)) {
      return goOn(adjuncts.passClause(p));
    }
    return isWhat() ? found(Marker.NOUN, p) : word();
  }

  private @Nullable Field goOn(int token) {
    p = token;
    return null;
  }

  private boolean takes(Cue.Frame frame) {
    return cue.frames().contains(frame);
  }

  /**
   * A quotation is the content, unless it is the name of an outlet, of the source, or of a body.
   */
  private @Nullable Field quotation(Quotation quotation) {
    if (nounAt >= 0 && p - nounAt > 2) {
      return found(Marker.NOUN, nounAt);
    }
    if (p > end && outlets.isTowards(p - 1) && view.words(quotation) <= LONGEST_OUTLET) {
      return goOn(source.relayQuoted(quotation));
    }
    int behind = quotation.endToken();
    boolean name = isName(quotation) && !words.endsField(behind);
    if (name && source.isOpen() && isBeside()) {
      return goOn(source.take(p));
    }
    boolean named = isBehindNoun() || view.isColon(behind) || view.isComplementiser(behind);
    return name && named && behind < limit ? goOn(behind) : found(Marker.QUOTE, p);
  }

  /** «الأمة», and behind a noun a word more: حزب «نداء الوادي الحر». */
  private boolean isName(Quotation quotation) {
    return view.words(quotation) <= (isBehindNoun() ? 3 : 2);
  }

  private boolean isBehindNoun() {
    return p > end && !view.isColon(p - 1) && !view.isComma(p - 1) && view.noun(p - 1) != null;
  }

  /** «قال «الائتلاف»», «قال حزب «الأمة»», «قال أمس «الائتلاف»»: where a subject can stand. */
  private boolean isBeside() {
    return p == end || view.noun(p - 1) != null || view.isTime(p - 1);
  }

  private Field colon() {
    int next = p + 1;
    boolean quoted = view.quotationFrom(next) >= 0;
    if (!takes(Cue.Frame.THAT) && (!takes(Cue.Frame.QUOTE) || (p > end && !quoted))) {
      return none();
    }
    if (quoted) {
      return found(Marker.QUOTE, next);
    }
    return view.isComplementiser(next) ? found(Marker.THAT, next + 1) : found(Marker.COLON, next);
  }

  private @Nullable Field complementiser() {
    boolean own = words.isPreposition(p - 1);
    if (p > end && ArabicClauses.takesClause(view.form(p - 1)) && !own) {
      return ArabicClauses.isAdversative(view.form(p - 1)) ? none() : goOn(p + 1);
    }
    NounPhrase subject = source.phrase();
    boolean besideSource = subject != null && p == subject.wholeEnd() + 1;
    boolean beyond = p > end + 1 && !besideSource;
    if (beyond && view.isPreposition(p - 1) && !own) {
      // «القلق من أن …»: the preposition hangs the clause on another word
      return goOn(p + 1);
    }
    if (p == end + 1 && own) {
      // «دعا إلى أن»: both stand next to the verb
      cueEnd = p + 1;
    }
    return found(Marker.THAT, p + 1);
  }

  private @Nullable Field comma() {
    int next = p + 1;
    commas++;
    boolean first = source.isOpen() && next == end + 1;
    boolean asked = takes(Cue.Frame.QUESTION) && words.isQuestion(next);
    boolean kept = ArabicClauses.behindKeptName(view, next) > 0;
    boolean goesOn = first || asked || kept || words.goesOn(next, !source.isOpen());
    if (!goesOn || commas > MOST_COMMAS || (!kept && ArabicClauses.opens(view, next))) {
      return none();
    }
    return goOn(next);
  }

  private @Nullable Field word() {
    String word = view.form(p);
    if (tellsSource(word) || continuesCue(word)) {
      return null;
    }
    if (words.isPreposition(p)) {
      int before = p;
      Field brought = preposition();
      if (brought != null || p > before) {
        return brought;
      }
    }
    if (words.isBoundPreposition(p, !source.isOpen()) && !words.isOutbid(p + 1)) {
      return found(Marker.PREPOSITION, p);
    }
    if (p > end && ArabicClauses.isSpeech(view, p) && !outlets.isCarried(p)) {
      return none();
    }
    if (passes()) {
      return null;
    }
    return source.isOpen() ? subject() : object();
  }

  /** «نقلا عن شهود», «ونقلت الوكالة عن الوزير»: the source comes behind its preposition. */
  private boolean tellsSource(String word) {
    ArabicAccords.Accord accord = accords.at(p);
    if (accord != null && accord.phrase().objectIs() != Phrase.Role.PRONOUN) {
      p = source.accord(accord);
      return true;
    }
    if (!sourcePreposition.isEmpty() && word.startsWith(sourcePreposition)) {
      boolean pronoun = ArabicFieldWords.isPronoun(word.substring(sourcePreposition.length()));
      if (pronoun) {
        p = source.handBack(p, p == end);
        return true;
      }
      if (word.equals(sourcePreposition)) {
        p = source.handOn(p);
        return true;
      }
    }
    return false;
  }

  /** «وأضاف قائلا», «ونقلت الوكالة عن الوزير قوله»: a further word of the cue. */
  private boolean continuesCue(String word) {
    if (verb && ArabicFieldWords.isManner(word)) {
      manner();
      return true;
    }
    if (words.isSayingOf(p)) {
      moreCue.add(new Document.Range(p, p + 1));
      p++;
      return true;
    }
    NounPhrase subject = source.phrase();
    if (word.equals("قول") && subject != null && outlets.startsAt(subject.first())) {
      // «نقل الموقع عن القناة قول الوزير إن»: both carried, and the source comes now
      moreCue.add(new Document.Range(p, p + 1));
      p = source.handOn(p);
      return true;
    }
    return false;
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

  /** «لقناة الوادي», «من النقابة», «أمس», «في مؤتمر صحفي»: no subject, and nothing reported. */
  private boolean passes() {
    if (p > end && outlets.isCarried(p)) {
      p = source.relay(p + 1);
    } else if (words.isNounFrom(p)) {
      p = source.handOn(p);
    } else if (view.isTime(p)) {
      p++;
    } else if (view.isPreposition(p)) {
      p = adjuncts.pass(p);
    } else if (outlets.isAddressed(p)) {
      p = source.relay(p);
    } else {
      return false;
    }
    return true;
  }

  /** إلى أن, عن استقالته, على ضرورة … */
  private @Nullable Field preposition() {
    if (view.isComplementiser(p + 1)) {
      cueEnd = p == run ? p + 2 : cueEnd;
      return found(Marker.THAT, p + 2);
    }
    if (view.form(p).equals("من") && takes(Cue.Frame.ADDRESSEE) && words.isAsked(p + 1)) {
      // «طلب من المواطنين البقاء في منازلهم»: who is asked, and then what
      p = Math.max(p + 2, phrases.at(p + 1, limit).end());
      nounAt = p;
      return words.isAction(p) ? found(Marker.NOUN, p) : null;
    }
    // «وأكدت على صفحتها أن»: where it was written
    String next = view.form(p + 1);
    boolean occasion =
        ArabicWords.isOccasion(next) || view.isTime(p + 1) || ArabicWords.isAccount(next);
    return takes(Cue.Frame.PREPOSITION) && !occasion ? found(Marker.PREPOSITION, p + 1) : null;
  }

  /**
   * The first noun phrase behind a verb: its subject, or the content where the cue takes a noun.
   */
  private @Nullable Field subject() {
    if (p == end && verb && isPlain() && words.isSpoken(p)) {
      // «وقال هدفنا هو تنفيذ الاتفاق»: the words follow the plainest verb with nothing between
      return found(Marker.COLON, p);
    }
    boolean reported =
        !view.isHonorific(p) && (view.noun(p) == null || view.classes(p).is(WordClass.ACTION));
    if (takes(Cue.Frame.NOUN) && words.isAction(p) && reported) {
      return found(Marker.NOUN, p);
    }
    if (p > end && words.isWithin(p)) {
      // «في كلمة له بمجلس النواب»
      return goOn(Math.max(p + 1, phrases.at(p, limit).end()));
    }
    return goOn(p > end && !words.isCertain(p) ? p + 1 : source.take(p));
  }

  /** «نفى الوزير ما نشرته الصحف»: a clause with ما is reported like a noun. */
  private boolean isWhat() {
    return (takes(Cue.Frame.NOUN) || takes(Cue.Frame.THAT))
        && !source.isOpen()
        && view.form(p).equals("ما")
        && view.classes(p + 1).isVerb();
  }

  /** Behind the subject: an addressee, an adverb, or a reported noun phrase. */
  private @Nullable Field object() {
    boolean action = view.isAction(p);
    if (takes(Cue.Frame.NOUN) && view.isComma(p - 1) && action) {
      return found(Marker.NOUN, p);
    }
    if (takes(Cue.Frame.NOUN) && nounAt < 0) {
      NounPhrase subject = source.phrase();
      boolean atOnce = p == end || (subject != null && p == subject.wholeEnd());
      if (action && (atOnce || !words.thatFollows(p + 1))) {
        return found(Marker.NOUN, p);
      }
      nounAt = atOnce || action ? p : nounAt;
    }
    return goOn(p + 1);
  }

  /** قال, أضاف: a verb of saying so plain that words may follow it with nothing between. */
  private boolean isPlain() {
    return cue.strength() >= 0.8 && takes(Cue.Frame.QUOTE);
  }

  private Field found(Marker marker, int content) {
    return new Field(
        marker,
        content,
        Math.max(cueEnd, end),
        List.copyOf(moreCue),
        source.phrase(),
        source.relays());
  }

  /** «وقال نحن نعمل …»: behind the plainest verb the words may follow with nothing between. */
  private Field none() {
    NounPhrase subject = source.phrase();
    int bare = subject == null ? end : subject.wholeEnd();
    boolean spoken = isPlain() && words.isSpoken(bare);
    boolean announced = subjectBefore && view.isHeadline(bare) && words.isSaid(bare);
    boolean plainly = cue.strength() >= 0.5 && takes(Cue.Frame.QUOTE);
    if (verb && ((plainly && announced) || spoken)) {
      return new Field(Marker.COLON, bare, end, List.of(), subject, source.relays());
    }
    return nounAt >= 0 ? found(Marker.NOUN, nounAt) : found(Marker.NONE, p);
  }
}
