package org.isnad.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.SourceNoun;
import org.isnad.statement.ArabicReferent.Part;
import org.isnad.text.Document;

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
  private final Map<Integer, NounPhrase> sources = new HashMap<>();

  private ArabicReferents(ArabicView view, ArabicPhrases phrases) {
    this.view = view;
    this.document = view.document();
    this.phrases = phrases;
  }

  /** Returns the referents of a document in text order, none overlapping another. */
  static List<ArabicReferent> of(ArabicStatements.Found statements) {
    ArabicReferents found = new ArabicReferents(statements.view(), statements.phrases());
    for (ArabicDraft draft : statements.drafts()) {
      NounPhrase source = draft.source();
      if (source != null && draft.voice() == ArabicDraft.Voice.PHRASE) {
        found.sources.put(source.first(), source);
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
      NounPhrase source = sources.get(i);
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

  /** «توصية المجلس الأعلى الذي طلب»: who stands within the phrase can be meant as well. */
  private void inner(NounPhrase phrase, int sentence) {
    int end = phrase.hasName() ? phrase.nameFirst() : phrase.end();
    for (int i = Math.max(phrase.first(), phrase.headToken()) + 1; i < end; i++) {
      SourceNoun noun = view.noun(i);
      boolean other = noun != null && noun.kind() != SourceNoun.Kind.ANONYMOUS;
      if (other && view.isDefinite(i)) {
        NounPhrase within = phrases.at(i, end);
        referents.add(new ArabicReferent(within, Part.INNER, sentence));
        i = Math.max(i, within.end() - 1);
      }
    }
  }

  private boolean starts(int i) {
    if (!view.isWord(i)) {
      return false;
    }
    return (view.noun(i) != null && !isOwnSide(i))
        || view.isHonorific(i)
        || view.isNamed(i)
        || view.isSpeakerName(i)
        || isBareName(i);
  }

  /** من جانبه، من جهتها: an adverb, nobody's name. */
  private boolean isOwnSide(int i) {
    return switch (view.form(i)) {
      case "جانبه", "جانبها", "جانبهم", "جهته", "جهتها", "جهتهم", "ناحيته", "ناحيتها" -> true;
      default -> false;
    };
  }

  /** «وشن سالم هجوما», «أما سالم فقال»: an unknown word where only a name can stand. */
  private boolean isBareName(int i) {
    String form = view.form(i);
    boolean name =
        form.length() > 2
            && !view.isDefinite(i)
            && !view.hasTanwin(i)
            && !ArabicWords.isPreposition(form)
            && !ArabicWords.endsPhrase(form)
            && !ArabicWords.isTime(form)
            && !ArabicWords.isAction(form)
            && !ArabicWords.isVerbalNoun(form)
            && view.cues(i).isEmpty();
    if (!name) {
      return false;
    }
    String before = view.form(i - 1);
    return before.equals("اما") || before.equals("واما");
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
      return Part.SUBJECT;
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
    return form.equals("اما") || form.equals("واما") || ArabicClauses.isJoiner(form);
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
