package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.EntityType;
import org.isnad.base.Traits;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Phrase;
import org.isnad.lexicon.SourceNoun;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * The field behind a cue: source, adjuncts, relay, and what brings the content.
 *
 * <p>Arabic news builds it as verb + source + adjuncts + complementiser: «وقال» «الوزير» «في بيان
 * أمس» «إن …». The walk goes from the cue to the first of
 *
 * <ul>
 *   <li>a complementiser, alone or behind one of the cue's prepositions: أن، بأنه، إلى أن
 *   <li>a colon or a quotation that is no name
 *   <li>one of the cue's prepositions with a noun: «دعا الوزير إلى وقف»
 *   <li>a noun of action, where the cue takes a noun: «أكد الوزير التزام بلاده»
 * </ul>
 *
 * <p>and gives up at a full stop, at another verb of saying, and at a comma that opens a new
 * clause.
 */
final class ArabicField {

  /** What brought the content. */
  enum Marker {
    THAT,
    COLON,
    QUOTE,
    PREPOSITION,
    NOUN,
    NONE
  }

  /**
   * What the walk found.
   *
   * @param marker what brought the content
   * @param content the first token of the content; meaningless without a marker
   * @param cueEnd the index after the cue, with a preposition and complementiser that stand next to
   *     it
   * @param moreCue further words of the cue: قوله in «ونقلت الوكالة عن الوزير قوله»
   * @param source the phrase behind the cue, null when there is none
   * @param relays the intermediaries in the field
   */
  record Field(
      Marker marker,
      int content,
      int cueEnd,
      List<Document.Range> moreCue,
      @Nullable NounPhrase source,
      List<Document.Range> relays) {}

  /** No field is longer: beyond it the reader of a page has lost the thread as well. */
  private static final int REACH = 70;

  private final ArabicView view;
  private final ArabicPhrases phrases;
  private final ArabicAccords accords;

  ArabicField(ArabicView view, ArabicPhrases phrases, ArabicAccords accords) {
    this.accords = accords;
    this.view = view;
    this.phrases = phrases;
  }

  /** Walks the field of the cue that ends before {@code end}, up to {@code limit}. */
  Field after(int end, CueForm form, int limit) {
    return new Walk(end, form, Math.min(limit, end + REACH)).run();
  }

  /** Walks the field of a verb whose subject stands before it: what follows is no subject. */
  Field behindSubject(int end, CueForm form, int limit) {
    Walk walk = new Walk(end, form, Math.min(limit, end + REACH));
    walk.sourceSought = true;
    return walk.run();
  }

  private final class Walk {
    private final int end;
    private final CueForm form;
    private final Cue cue;
    private final int limit;
    private final boolean verb;
    private int p;
    private int cueEnd;
    private int commas;
    private int nounAt = -1;
    private @Nullable NounPhrase source;
    private boolean sourceSought;
    private final List<Document.Range> relays = new ArrayList<>();
    private final List<Document.Range> moreCue = new ArrayList<>();
    private final String sourcePreposition;

    Walk(int end, CueForm form, int limit) {
      this.end = end;
      this.form = form;
      this.cue = form.cue();
      this.limit = limit;
      this.p = end;
      this.cueEnd = end;
      this.sourcePreposition = view.lexicon().sourcePreposition(form.cue());
      this.verb = form.tense() == CueForm.Tense.PAST || form.tense() == CueForm.Tense.PRESENT;
      // a participle, and a noun with a pronoun, have their subject elsewhere
      this.sourceSought = !verb && (form.pronoun() || form.tense() == CueForm.Tense.PARTICIPLE);
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
      if (!view.isWord(p)) {
        p++;
        return null;
      }
      if (view.isRelative(p)) {
        skipRelative();
        return null;
      }
      return word();
    }

    private @Nullable Field quotation() {
      var quotation = view.quotation(view.quotationFrom(p));
      if (nounAt >= 0 && p - nounAt > 2) {
        return found(Marker.NOUN, nounAt);
      }
      boolean toOutlet = p > end && isTowards(p - 1);
      if (toOutlet && view.words(quotation) <= 5) {
        relays.add(inside(quotation.firstToken(), quotation.endToken()));
        p = quotation.endToken();
        return null;
      }
      boolean afterNoun =
          p > end && !view.isColon(p - 1) && !view.isComma(p - 1) && view.noun(p - 1) != null;
      boolean name = view.words(quotation) <= 2 || (view.words(quotation) <= 3 && afterNoun);
      boolean lastOfField = endsField(quotation.endToken());
      if (name && !sourceSought && source == null && !lastOfField) {
        takeSource();
        return null;
      }
      if (name && afterNoun && quotation.endToken() < limit && !lastOfField) {
        p = quotation.endToken();
        return null;
      }
      return found(Marker.QUOTE, p);
    }

    /** لـ«عكاظ», لصحيفة «الحياة»: the quotation names who was spoken to. */
    private boolean isTowards(int token) {
      String word = view.form(token);
      if (word.equals("ل") || word.equals("الي")) {
        return true;
      }
      SourceNoun noun = view.noun(token);
      return noun != null && noun.kind() == SourceNoun.Kind.OUTLET && !view.isDefinite(token);
    }

    private boolean endsField(int token) {
      return token >= limit || view.isStop(token) || view.isComma(token);
    }

    private Field colon() {
      int next = p + 1;
      if (!cue.frames().contains(Cue.Frame.QUOTE) && !cue.frames().contains(Cue.Frame.THAT)) {
        return none();
      }
      if (p > end && !cue.frames().contains(Cue.Frame.THAT) && view.quotationFrom(next) < 0) {
        return none();
      }
      if (view.isComplementiser(next) && !opensQuotation(next)) {
        return found(Marker.THAT, next + 1);
      }
      return found(view.quotationFrom(next) >= 0 ? Marker.QUOTE : Marker.COLON, next);
    }

    private boolean opensQuotation(int token) {
      return view.quotationFrom(token) >= 0;
    }

    private @Nullable Field complementiser() {
      if (p > end && ArabicClauses.takesClause(view.form(p - 1)) && !isPreposition(p - 1)) {
        if (ArabicClauses.isAdversative(view.form(p - 1))) {
          return none();
        }
        p++;
        return null;
      }
      boolean foreign =
          p > end + 1 && ArabicWords.isPreposition(view.form(p - 1)) && !isPreposition(p - 1);
      if (foreign) {
        // «القلق من أن …»: the preposition hangs the clause on another word
        p++;
        return null;
      }
      if (p == cueEnd || (p == end + 1 && isPreposition(end))) {
        cueEnd = isPreposition(end) && p == end + 1 ? p + 1 : cueEnd;
      }
      return found(Marker.THAT, p + 1);
    }

    private boolean isPreposition(int token) {
      return cue.prepositions().contains(view.form(token));
    }

    private @Nullable Field comma() {
      int next = p + 1;
      commas++;
      boolean goesOn =
          view.isComplementiser(next)
              || view.isColon(next)
              || view.quotationFrom(next) >= 0
              || ArabicWords.isPreposition(view.form(next))
              || ArabicWords.isTime(view.form(next))
              || view.isRelative(next)
              || view.noun(next) != null
              || view.mention(next) != null
              || startsBound(view.form(next))
              || (source == null && !sourceSought && next == end + 1)
              || (cue.frames().contains(Cue.Frame.NOUN) && ArabicWords.isAction(view.form(next)));
      boolean bound = isBoundPreposition(view.form(next)) || isPreposition(next);
      if (!(goesOn || bound || thatFollows(next))
          || commas > 5
          || ArabicClauses.opens(view, next)) {
        return none();
      }
      p = next;
      return null;
    }

    /**
     * A complementiser soon, and no other verb of saying before it: «…، جنوبي اليمن، اليوم، أن».
     */
    private boolean thatFollows(int from) {
      for (int i = from; i < Math.min(from + 14, limit); i++) {
        if (view.isComplementiser(i) && !ArabicClauses.takesClause(view.form(i - 1))) {
          return true;
        }
        if (view.isStop(i) || ArabicClauses.isSpeech(view, i) || view.quotationFrom(i) >= 0) {
          return false;
        }
      }
      return false;
    }

    private boolean startsBound(String form) {
      return form.startsWith("لل") || form.startsWith("بال") || form.equals("ل");
    }

    /** A relative clause runs to the next comma, complementiser, colon or quotation. */
    private void skipRelative() {
      p++;
      while (p < limit
          && !view.isComma(p)
          && !view.isStop(p)
          && !view.isComplementiser(p)
          && !view.isColon(p)
          && view.quotationFrom(p) < 0
          && !cue.prepositions().contains(view.form(p))) {
        p++;
      }
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
      if (isSayingOf(p)) {
        moreCue.add(new Document.Range(p, p + 1));
        p++;
        return null;
      }
      if (isPreposition(p)) {
        Field brought = preposition();
        if (brought != null) {
          return brought;
        }
      }
      if (isBoundPreposition(word)) {
        return found(Marker.PREPOSITION, p);
      }
      if (p > end && ArabicClauses.isSpeech(view, p)) {
        if (!hidesName(p)) {
          return none();
        }
        skipRelative();
        return null;
      }
      if (isNounFrom()) {
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
      if (startsRelay(p)) {
        relay(p);
        return null;
      }
      if (source == null && !sourceSought) {
        return subject();
      }
      return object(word);
    }

    /** «ذكرت الوكالة نقلا عن شهود»: the object is the source; behind وفقا لـ it is a relay. */
    private void accorded(ArabicAccords.Accord accord) {
      if (source != null && accord.phrase().words().get(0).equals("نقلا")) {
        p = accord.end() - 1;
        relayed();
        return;
      }
      relay(accord.end());
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

    /** «قال مسؤول طلب عدم كشف اسمه إن …»: a clause that describes an indefinite source. */
    private boolean hidesName(int token) {
      if (source == null || token != source.end() || view.isDefinite(source.headToken())) {
        return false;
      }
      for (int i = token + 1; i < Math.min(token + 6, limit); i++) {
        if (ArabicWords.isAnonymity(view.form(i))) {
          return true;
        }
      }
      return false;
    }

    /** «دعوة من النقابة إلى …»: a noun of saying names its source with من. */
    private boolean isNounFrom() {
      return form.tense() == CueForm.Tense.NOUN
          && p == end
          && view.form(p).equals("من")
          && (view.noun(p + 1) != null || view.isNamed(p + 1));
    }

    /** قوله, قولها, تأكيده behind a relayed source: the second half of the cue. */
    private boolean isSayingOf(int token) {
      if (sourcePreposition.isEmpty()) {
        return false;
      }
      for (CueForm noun : view.cues(token)) {
        if (noun.tense() == CueForm.Tense.NOUN && noun.pronoun()) {
          return true;
        }
      }
      return false;
    }

    /** إلى أن, عن استقالته, على ضرورة … */
    private @Nullable Field preposition() {
      boolean joined = p == end;
      if (view.isComplementiser(p + 1)) {
        if (joined) {
          cueEnd = p + 2;
        }
        return found(Marker.THAT, p + 2);
      }
      boolean frame = cue.frames().contains(Cue.Frame.PREPOSITION);
      boolean occasion =
          ArabicWords.isOccasion(view.form(p + 1)) || ArabicWords.isTime(view.form(p + 1));
      return frame && !occasion ? found(Marker.PREPOSITION, p + 1) : null;
    }

    /** بوقف, لإنهاء: a bound preposition of the cue on a noun that is no name. */
    private boolean isBoundPreposition(String word) {
      if (!cue.frames().contains(Cue.Frame.PREPOSITION) || word.length() < 4) {
        return false;
      }
      char first = word.charAt(0);
      if (!(first == 'ب' && cue.prepositions().contains("ب"))
          && !(first == 'ل' && cue.prepositions().contains("ل"))) {
        return false;
      }
      boolean own =
          view.lexicon().sourceNoun(word) != null
              || ArabicWords.isPreposition(word)
              || word.equals("باسم")
              || word.equals("بدوره")
              || view.mention(p) != null
              || (source == null && !sourceSought && p > end);
      boolean name = view.isKnown(p, EntityType.PERSON);
      boolean addressed = first == 'ل' && (startsRelay(p) || view.noun(p) != null);
      return !own && !name && !addressed && !ArabicWords.isTime(word);
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
      if (word.equals("ل") || word.equals("الي")) {
        p++;
        if (startsOutlet(p)) {
          relay(p);
        }
        return;
      }
      p++;
      // the preposition's own noun can be no subject
      if (p < limit && view.isWord(p) && !view.isComplementiser(p)) {
        p++;
      }
    }

    /** لوكالة …, لصحيفة …, لـ الجزيرة: an outlet behind ل. */
    private boolean startsRelay(int token) {
      String word = view.form(token);
      return word.length() > 3 && word.charAt(0) == 'ل' && startsOutlet(token);
    }

    private boolean startsOutlet(int token) {
      SourceNoun noun = view.noun(token);
      return (noun != null && noun.kind() == SourceNoun.Kind.OUTLET)
          || view.isKnown(token, EntityType.OUTLET);
    }

    private void relay(int token) {
      NounPhrase phrase = phrases.at(token, limit);
      int stop = Math.max(token + 1, phrase.end());
      relays.add(new Document.Range(token, stop));
      p = stop;
    }

    private Document.Range inside(int first, int last) {
      return new Document.Range(first + 1, Math.max(first + 2, last - 1));
    }

    /**
     * The first noun phrase behind a verb: its subject, or the content where the cue takes a noun.
     */
    private @Nullable Field subject() {
      String word = view.form(p);
      boolean noun = cue.frames().contains(Cue.Frame.NOUN);
      if (noun && ArabicWords.isAction(word) && view.noun(p) == null) {
        return found(Marker.NOUN, p);
      }
      if (p > end && !isCertain(p)) {
        p++;
        return null;
      }
      takeSource();
      return null;
    }

    /** Behind an adjunct only what can be nothing else is a subject: «قال في تصريح صحفي». */
    private boolean isCertain(int token) {
      if (ArabicWords.isTime(view.form(token - 1)) && token - end <= 2) {
        return true;
      }
      boolean adjective =
          !view.isDefinite(token)
              && (ArabicWords.isPress(view.form(token))
                  || ArabicWords.isOccasion(view.form(token - 1)));
      return !adjective
          && (view.noun(token) != null || view.isHonorific(token) || view.isNamed(token));
    }

    private void takeSource() {
      NounPhrase phrase = phrases.at(p, limit);
      if (phrase.isEmpty() || !agrees(phrase)) {
        sourceSought = phrase.isEmpty() ? sourceSought : true;
        p = Math.max(p + 1, phrase.end());
        return;
      }
      source = phrase;
      sourceSought = true;
      p = phrase.end();
    }

    /**
     * «ودعا الدول العربية إلى»: a feminine noun is no subject of a masculine verb right before it.
     */
    private boolean agrees(NounPhrase phrase) {
      Traits.Plurality number = form.agreement().plurality();
      boolean plural = number == Traits.Plurality.PLURAL || number == Traits.Plurality.DUAL;
      if (verb && plural) {
        // a verb before its subject is singular: وأكدا has dropped it
        return false;
      }
      boolean mayBeObject =
          cue.frames().contains(Cue.Frame.ADDRESSEE)
              || (!cue.frames().contains(Cue.Frame.THAT)
                  && cue.frames().contains(Cue.Frame.PREPOSITION));
      if (mayBeObject
          && phrase.head() == null
          && phrase.end() == phrase.first() + 1
          && view.isDefinite(phrase.first())
          && !view.isNamed(phrase.first())
          && !view.isSpeakerName(phrase.end() - 1)) {
        // «ووصف القتال بأنه …»: what is described, not who describes
        return false;
      }
      if (isObject(phrase.first()) || isOwned(phrase)) {
        return false;
      }
      if (phrase.head() == null || phrase.first() != end) {
        return true;
      }
      Traits.Gender asked = form.agreement().gender();
      Traits.Gender shown = phrase.head().traits().gender();
      boolean masculineVerb = asked == Traits.Gender.MASCULINE;
      boolean people = phrase.head().traits().type() == EntityType.PERSON;
      boolean feminineVerb =
          asked == Traits.Gender.FEMININE
              && people
              && phrase.head().traits().plurality() == Traits.Plurality.PLURAL
              && cue.frames().contains(Cue.Frame.ADDRESSEE);
      return !(masculineVerb && shown == Traits.Gender.FEMININE)
          && !(feminineVerb && shown == Traits.Gender.MASCULINE);
    }

    /** خارجيتها: a noun owned by the subject is not the subject. */
    private boolean isOwned(NounPhrase phrase) {
      String word = view.form(phrase.first());
      return phrase.head() == null && word.length() > 4 && word.endsWith("ها");
    }

    /**
     * للعراق, لصاحب السمو; الكينيين: the object of a preposition, or a plural in the accusative.
     */
    private boolean isObject(int token) {
      String word = view.form(token);
      boolean bound =
          word.startsWith("لل")
              || (word.length() > 3
                  && word.charAt(0) == 'ل'
                  && view.lexicon().sourceNoun(word) == null
                  && (view.noun(token) != null
                      || view.lexicon().honorific(List.of(word.substring(1)), 0) > 0));
      SourceNoun noun = view.noun(token);
      boolean accusative =
          (view.isDefinite(token)
                  || (noun != null && noun.traits().plurality() == Traits.Plurality.PLURAL))
              && word.endsWith("ين")
              && word.length() > 5
              && view.mention(token) == null
              && (noun == null || noun.traits().plurality() == Traits.Plurality.PLURAL);
      return bound || (verb && accusative);
    }

    /** Behind the subject: an addressee, an adverb, or a reported noun phrase. */
    private @Nullable Field object(String word) {
      if (cue.frames().contains(Cue.Frame.NOUN)
          && view.isComma(p - 1)
          && ArabicWords.isAction(word)) {
        return found(Marker.NOUN, p);
      }
      if (cue.frames().contains(Cue.Frame.NOUN) && nounAt < 0) {
        boolean atOnce = p == end || (source != null && p == source.end());
        if (atOnce && ArabicWords.isAction(word)) {
          return found(Marker.NOUN, p);
        }
        if (atOnce || ArabicWords.isAction(word)) {
          nounAt = p;
        }
      }
      p++;
      return null;
    }

    /** نحن، أنا، لقد، هناك: words that open what somebody says, and no subject or adjunct. */
    private boolean isSpoken(int token) {
      return switch (view.form(token)) {
        case "نحن", "انا", "اننا", "لقد", "هناك", "لدينا", "ليس", "لن", "انني" -> true;
        default -> false;
      };
    }

    private Field found(Marker marker, int content) {
      return new Field(
          marker,
          content,
          Math.max(cueEnd, end),
          List.copyOf(moreCue),
          source,
          List.copyOf(relays));
    }

    /** «وقال نحن نعمل …»: behind the plainest verb the words may follow with nothing between. */
    private Field none() {
      int bare = source == null ? end : source.end();
      boolean spoken =
          verb && cue.strength() >= 0.8 && cue.frames().contains(Cue.Frame.QUOTE) && isSpoken(bare);
      if (spoken) {
        return new Field(Marker.COLON, bare, end, List.of(), source, List.copyOf(relays));
      }
      return nounAt >= 0 ? found(Marker.NOUN, nounAt) : found(Marker.NONE, p);
    }
  }
}
