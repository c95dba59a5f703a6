package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.SourceNoun;
import org.isnad.lexicon.WordClass;
import org.isnad.lexicon.WordClasses;
import org.isnad.statement.ArabicReferent.Part;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds all who are named in an Arabic article, in the order of the text: whoever a dropped subject
 * can mean.
 */
final class ArabicReferents {

  private final ArabicView view;
  private final Document document;
  private final ArabicPhrases phrases;
  private final List<ArabicReferent> referents = new ArrayList<>();

  /** The sources beside their cues, by their first tokens: the object of the verb is taken off. */
  private final @Nullable NounPhrase[] sources;

  private ArabicReferents(ArabicView view, ArabicPhrases phrases) {
    this.view = view;
    this.document = view.document();
    this.phrases = phrases;
    this.sources = new NounPhrase[document.size()];
  }

  /** Returns the referents of a document in text order, none overlapping another. */
  static List<ArabicReferent> of(ArabicStatements.Found statements) {
    ArabicReferents found = new ArabicReferents(statements.view(), statements.phrases());
    for (ArabicDraft draft : statements.drafts()) {
      NounPhrase source = draft.source();
      if (source != null && draft.voice() == ArabicDraft.Voice.PHRASE) {
        found.sources[source.first()] = source;
      }
    }
    for (Document.Paragraph paragraph : found.document.paragraphs()) {
      found.read(paragraph.range());
    }
    return List.copyOf(found.referents);
  }

  private void read(Document.Range paragraph) {
    int i = paragraph.first();
    while (i < paragraph.end()) {
      NounPhrase source = sources[i];
      NounPhrase phrase =
          source != null ? source : starts(i) ? phrases.at(i, paragraph.end()) : null;
      if (phrase == null || phrase.isEmpty()) {
        i++;
        continue;
      }
      int sentence = document.sentenceOf(i);
      referents.add(new ArabicReferent(phrase, part(i, sentence), sentence));
      inner(phrase, sentence);
      i = phrase.end();
    }
  }

  /**
   * «توصية المجلس الأعلى الذي طلب», «الاتحاد ورئيسه سالم النوري الذي أعلن», «عضو لجنة الحماية
   * الدكتورة هدى الريامي»: who stands within the phrase can be meant as well.
   */
  private void inner(NounPhrase phrase, int sentence) {
    int i = Math.max(phrase.first(), phrase.headToken()) + 1;
    while (i < phrase.end()) {
      if (!startsWithin(i, phrase)) {
        i++;
        continue;
      }
      NounPhrase within = within(i, phrase);
      referents.add(new ArabicReferent(within, Part.INNER, sentence));
      i = Math.max(i + 1, within.end());
    }
  }

  /** A body takes the rest of the phrase up to the name; who may bear a name is scanned. */
  private NounPhrase within(int i, NounPhrase phrase) {
    SourceNoun noun = view.noun(i);
    boolean body =
        noun != null
            && noun.kind() != SourceNoun.Kind.ROLE
            && noun.kind() != SourceNoun.Kind.PERSON
            && !view.isHonorific(i)
            && view.form(i).charAt(0) != 'و';
    if (!body) {
      return phrases.at(i, phrase.end());
    }
    int end = phrase.hasName() && phrase.nameFirst() > i ? phrase.nameFirst() : phrase.end();
    return new NounPhrase(i, end, i, i, noun, i);
  }

  private boolean startsWithin(int i, NounPhrase phrase) {
    boolean joined = view.isWord(i) && view.form(i).charAt(0) == 'و';
    if (joined && (view.noun(i) != null || view.isNamed(i))) {
      return true;
    }
    if (phrase.hasName() && i >= phrase.nameFirst()) {
      return false;
    }
    SourceNoun noun = view.noun(i);
    boolean other = noun != null && noun.kind() != SourceNoun.Kind.ANONYMOUS;
    return (other || view.isHonorific(i)) && view.isDefinite(i);
  }

  private boolean starts(int i) {
    if (!view.isWord(i) || document.sentenceOf(i) < 0 || ArabicClauses.isWhoever(view, i)) {
      return false;
    }
    return (view.noun(i) != null && !isOwnSide(i))
        || view.isHonorific(i)
        || view.isNamed(i)
        || view.isSpeakerName(i)
        || isAttached(i)
        || isBareSubject(i)
        || isBehindVerb(i);
  }

  /** من جانبه، من جهتها، حسب قوله: the pronoun stands for who speaks, the noun for nobody. */
  private boolean isOwnSide(int i) {
    for (CueForm form : view.cues(i)) {
      if (form.pronoun()) {
        return true;
      }
    }
    if (view.form(i + 1).startsWith("اخر")) {
      // من جهة أخرى، على صعيد آخر
      return view.form(i).equals("جهه")
          || view.form(i).equals("ناحيه")
          || view.form(i).equals("جانب");
    }
    return switch (view.form(i)) {
      case "جانبه", "جانبها", "جانبهم", "جهته", "جهتها", "جهتهم", "ناحيته", "ناحيتها" -> true;
      default -> false;
    };
  }

  /** «تظاهرات تطالب بـ», «منشورات تدعو إلى»: an indefinite noun with a clause of saying on it. */
  private boolean isAttached(int i) {
    CueForm form = ArabicClauses.speech(view, i + 1);
    return view.classes(i).is(WordClass.NOUN)
        && !view.isDefinite(i)
        && form != null
        && ArabicClauses.isFinite(form)
        && form.cue().strength() >= 0.3
        && view.cues(i).isEmpty();
  }

  /**
   * «أما سالم فقال», «وكان سالم قد», «وركز المهاجمون جهودهم»: a word that nothing else explains,
   * where only a subject can stand, or in the nominative of the sound plural.
   */
  private boolean isBareSubject(int i) {
    String form = view.form(i);
    boolean topic = !view.isDefinite(i) && isOpener(view.form(i - 1));
    boolean many = form.endsWith("ون") && view.isDefinite(i);
    if (!(topic || many) || form.length() < 3 || !view.cues(i).isEmpty() || isSmall(i)) {
      return false;
    }
    int start = document.sentences().get(document.sentenceOf(i)).first();
    return topic ? i > start : i == start + 1 && isVerb(start, start);
  }

  /**
   * «واستعرض ماير تاريخ الشركة»: a word that nobody knows, or a name, right behind the verb that
   * opens its clause and that agrees with it.
   */
  private boolean isBehindVerb(int i) {
    int verb = i - 1;
    int start = document.sentences().get(document.sentenceOf(i)).first();
    if (verb < start || !view.isWord(verb) || !view.classes(verb).isVerb()) {
      return false;
    }
    boolean opens =
        verb == start
            || !view.isWord(verb - 1)
            || view.form(verb).charAt(0) == 'و'
            || ArabicClauses.isJoiner(view.form(verb - 1))
            || view.isComplementiser(verb - 1);
    WordClasses classes = view.classes(i);
    boolean nominal = !classes.isKnown() || classes.is(WordClass.PERSON);
    return opens && nominal && !isSmall(i) && view.cues(i).isEmpty() && isSameGender(verb, i);
  }

  /** قدمت with a name in ة, not with the masculine: what does not agree is the object. */
  private boolean isSameGender(int verb, int i) {
    String form = view.form(verb);
    boolean past = view.classes(verb).is(WordClass.PAST);
    char first = form.charAt(form.charAt(0) == 'و' ? 1 : 0);
    boolean feminineVerb = past ? form.endsWith("ت") : first == 'ت';
    boolean feminine = view.lastLetter(i) == 'ة' || view.form(i).endsWith("ات");
    boolean name = !view.classes(i).isKnown() || view.classes(i).is(WordClass.PERSON);
    return feminineVerb == feminine || (feminineVerb && name);
  }

  /** A word of grammar, of time or of action, no name. */
  private boolean isSmall(int i) {
    String form = view.form(i);
    return view.hasTanwin(i)
        || isPreposition(form)
        || view.endsPhrase(i)
        || view.isTime(i)
        || ArabicWords.isAction(form)
        || ArabicWords.isVerbalNoun(form)
        || view.isComplementiser(i)
        || view.isRelative(i);
  }

  private static boolean isOpener(String form) {
    return switch (form) {
      case "اما", "واما", "وكان", "كان", "وكانت", "كانت" -> true;
      default -> false;
    };
  }

  private Part part(int i, int sentence) {
    int start = sentence < 0 ? i : document.sentences().get(sentence).first();
    int p = i - 1;
    while (p >= start && isOpening(p)) {
      p--;
    }
    if (p < start) {
      return Part.TOPIC;
    }
    if (!view.isWord(p)) {
      return Part.APART;
    }
    String form = view.form(i);
    boolean bound =
        (form.charAt(0) == 'ل' || form.charAt(0) == 'ب')
            && view.lexicon().sourceNoun(form) == null
            && (view.noun(i) != null || form.startsWith("لل") || form.startsWith("بال"));
    String before = view.form(p);
    if (bound) {
      return form.charAt(0) == 'ل' && !isVerb(p, start) ? Part.OWNER : Part.OBLIQUE;
    }
    if (isPreposition(before)) {
      return Part.OBLIQUE;
    }
    if (view.isComplementiser(p)) {
      return Part.EMBEDDED;
    }
    if (isTopicMark(before)) {
      return Part.TOPIC;
    }
    if (isVerb(p, start)) {
      // «الذي تقوده الحكومة»: the subject of a relative clause is nobody's topic
      return view.isRelative(p - 1) && !view.form(p - 1).equals("حيث") ? Part.OTHER : Part.SUBJECT;
    }
    boolean owned = !view.isDefinite(p) && !ArabicWords.endsPhrase(before);
    return owned && !ArabicWords.isTime(before) ? Part.OWNER : Part.OTHER;
  }

  private boolean isOpening(int p) {
    String form = view.form(p);
    return form.equals("(") || (!view.isWord(p) && view.quotationFrom(p) >= 0);
  }

  private static boolean isPreposition(String form) {
    return ArabicWords.isPreposition(form)
        || (form.length() > 2
            && form.charAt(0) == 'و'
            && ArabicWords.isPreposition(form.substring(1)));
  }

  private static boolean isTopicMark(String form) {
    return isOpener(form) || ArabicClauses.isJoiner(form);
  }

  /** A form of a verb of saying, what looks like a verb, or the bare word that opens a clause. */
  private boolean isVerb(int p, int start) {
    for (CueForm form : view.cues(p)) {
      if (ArabicClauses.isFinite(form)) {
        return true;
      }
    }
    String word = view.form(p);
    if (word.equals("التقي") || word.equals("والتقي") || word.equals("الغي")) {
      return true;
    }
    if (view.isDefinite(p) || view.noun(p) != null || view.mention(p) != null) {
      return false;
    }
    if (ArabicClauses.looksVerbal(word)) {
      return true;
    }
    boolean opens =
        p == start
            || !view.isWord(p - 1)
            || ArabicClauses.isJoiner(view.form(p - 1))
            || view.isRelative(p - 1);
    return opens
        && !ArabicWords.isAction(word)
        && !ArabicWords.endsPhrase(word)
        && !ArabicWords.isTime(word);
  }
}
