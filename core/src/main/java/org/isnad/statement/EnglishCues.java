package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Act;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.EnglishLexicon;
import org.isnad.lexicon.EnglishWord;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cues of a unit: each verb of saying with its auxiliaries and its source, each noun of
 * saying with its owner, each phrase such as "according to".
 */
final class EnglishCues {

  private final EnglishText text;
  private final EnglishLexicon lexicon;
  private final EnglishSources sources;
  private final EnglishFrames frames;
  private final EnglishNames names;

  EnglishCues(EnglishText text, EnglishLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.sources = new EnglishSources(text);
    this.frames = new EnglishFrames(text, sources);
    this.names = new EnglishNames(text);
  }

  /** Returns the cues between {@code from} and {@code limit} that stand outside quotations. */
  List<EnglishCue> in(Document.Range unit) {
    List<EnglishCue> cues = new ArrayList<>();
    EnglishCue before = null;
    int last = unit.end();
    for (int i = unit.first(); i < last; i++) {
      if (text.inQuotation(i)) {
        continue;
      }
      EnglishWord word = text.word(i);
      EnglishCue cue = null;
      if (!lexicon.phrasesFrom(text.document.form(i)).isEmpty()) {
        cue = accord(i, unit);
      } else if (isHearsay(i)) {
        cue = hearsay(i);
      }
      if (cue == null && word.verb() != null && isVerbHere(i)) {
        cue = verb(i, word, word.verb(), unit, before);
      }
      if (cue == null && word.noun() != null) {
        cue = noun(i, word, word.noun(), unit);
      }
      if (cue != null) {
        cues.add(cue);
        before = cue;
        i = Math.max(i, cue.end - 1);
      }
    }
    return cues;
  }

  /** A form that may be a noun is one after a determiner, an adjective's place or a possessive. */
  private boolean isVerbHere(int i) {
    if (text.isCapital(i) && text.unitOf(i - 1) == text.unitOf(i) && !inTitle(i)) {
      return false;
    }
    boolean nounPlace =
        (text.is(i - 1, EnglishWord.Kind.DETERMINER) && !standsAlone(i - 1))
            || (text.isPossessive(i - 1) && !text.document.form(i).endsWith("ing"))
            || text.is(i - 1, "of");
    return !nounPlace;
  }

  /** A determiner that can be the whole subject: many said, another said. */
  private boolean standsAlone(int i) {
    return text.is(i, EnglishWord.Kind.SUBJECT)
        || switch (text.document.form(i)) {
          case "another", "some", "many", "most", "both", "all", "few", "several", "each" -> true;
          default -> false;
        };
  }

  private boolean inTitle(int i) {
    int paragraph = text.document.paragraphOf(i);
    return paragraph >= 0 && text.document.paragraphs().get(paragraph).isHeadline();
  }

  private boolean isHearsay(int i) {
    return switch (text.document.form(i)) {
      case "reportedly", "allegedly", "supposedly", "purportedly" -> true;
      default -> false;
    };
  }

  /** The harbour will reportedly close: the clause is the content, nobody the source. */
  private static EnglishCue hearsay(int i) {
    EnglishCue cue = new EnglishCue(i);
    cue.act = Act.CLAIM;
    cue.lemma = "reportedly";
    cue.strength = 0.5;
    cue.order = EnglishCue.Order.HEARSAY;
    cue.after = i + 1;
    cue.fits = true;
    return cue;
  }

  private @Nullable EnglishCue accord(int i, Document.Range unit) {
    for (EnglishLexicon.Phrase phrase : lexicon.phrasesFrom(text.document.form(i))) {
      int n = phrase.words().size();
      boolean all = i + n < unit.end();
      for (int k = 1; all && k < n; k++) {
        all = text.is(i + k, phrase.words().get(k));
      }
      if (!all) {
        continue;
      }
      int end = sources.end(i + n, unit.end(), true);
      if (end == i + n) {
        continue;
      }
      EnglishCue cue = new EnglishCue(i);
      cue.end = i + n;
      cue.act = phrase.act();
      cue.lemma = String.join("-", phrase.words());
      cue.strength = 0.95;
      cue.order = EnglishCue.Order.ACCORD;
      cue.source = new Document.Range(i + n, end);
      cue.subject = subjectKind(cue.source);
      cue.after = end;
      cue.fits = true;
      return cue;
    }
    return null;
  }

  private EnglishCue verb(
      int i, EnglishWord word, CueForm form, Document.Range unit, @Nullable EnglishCue before) {
    EnglishCue cue = new EnglishCue(i);
    cue.act = form.cue().act();
    cue.lemma = form.cue().lemma();
    cue.strength = word.verbStrength();
    group(cue, unit.first(), form, word);
    frames.read(cue, form, unit.end());
    cue.passive |= isAsked(cue, unit);
    if (cue.passive) {
      agent(cue, unit);
    } else if (!inverted(cue, form, unit) && !opens(cue, form, unit)) {
      subject(cue, unit, before);
    }
    return cue;
  }

  /** [When] asked whether it was late, he said: nobody tells who asked. */
  private boolean isAsked(EnglishCue cue, Document.Range unit) {
    boolean asks = cue.act == Act.ASK || cue.lemma.equals("press") || cue.lemma.equals("question");
    if (!asks || !cue.tense.equals("past") || cue.head != cue.first) {
      return false;
    }
    boolean free =
        cue.head == unit.first()
            || text.is(cue.head - 1, "when")
            || text.is(cue.head - 1, "if")
            || text.is(cue.head - 1, ",");
    return free && (cue.frame == EnglishCue.Frame.QUESTION || cue.frame == EnglishCue.Frame.PREPOSITION
        || cue.frame == EnglishCue.Frame.INFINITIVE || text.is(cue.end, "by"));
  }

  /** Takes in the auxiliaries and adverbs before the verb: has repeatedly [said]. */
  private void group(EnglishCue cue, int from, CueForm form, EnglishWord word) {
    int i = cue.head;
    boolean be = false;
    cue.tense = tense(cue.head, form);
    while (i > from) {
      int p = i - 1;
      if (text.inQuotation(p)) {
        break;
      }
      EnglishWord w = text.word(p);
      boolean contracted = w.is(EnglishWord.Kind.SUBJECT);
      if (text.isAuxiliary(p)) {
        be |= w.is(EnglishWord.Kind.BE);
        cue.perfect |= w.is(EnglishWord.Kind.HAVE);
        cue.modal |= w.is(EnglishWord.Kind.MODAL);
        cue.negated |= w.is(EnglishWord.Kind.NEGATION);
        if (contracted) {
          break;
        }
      } else if (w.is(EnglishWord.Kind.NEGATION)) {
        cue.negated = true;
      } else if (text.is(p, "to") && cue.head - p <= 2) {
        cue.infinitive = true;
      } else if (text.is(p, "'s")
          && (text.is(p - 1, EnglishWord.Kind.SUBJECT) || text.is(p - 1, "what"))) {
        if (cue.tense.equals("ing")) {
          be = true;
        } else {
          cue.perfect = true;
        }
      } else if (!text.isAdverb(p) || text.is(p, EnglishWord.Kind.SUBJECT)) {
        break;
      }
      i = p;
    }
    if (cue.infinitive) {
      negationAbove(cue, i, from);
    }
    cue.first = i;
    cue.progressive = be && cue.tense.equals("ing");
    cue.passive = be && word.participle() && !cue.tense.equals("ing");
    if (text.is(cue.head - 1, "being")) {
      cue.passive = word.participle();
    }
  }

  /** declined to say, refused to confirm. */
  private void negationAbove(EnglishCue cue, int to, int from) {
    if (to <= from) {
      return;
    }
    String above = text.document.form(to - 1);
    switch (above) {
      case "declined",
          "declines",
          "refused",
          "refuses",
          "refusing",
          "declining",
          "failed",
          "fails",
          "decline",
          "refuse" -> {
        cue.negated = true;
      }
      default -> {}
    }
  }

  private String tense(int i, CueForm form) {
    String word = text.document.form(i);
    return switch (form.tense()) {
      case PAST -> "past";
      case PARTICIPLE -> "ing";
      default -> word.equals(form.cue().lemma()) ? "base" : "third";
    };
  }

  /** "It is late," said Anna Smith, the mayor. */
  private boolean inverted(EnglishCue cue, CueForm form, Document.Range unit) {
    int before = cue.first - 1;
    boolean afterContent =
        before >= unit.first()
            && (text.is(before, ",")
                || text.quotationEndingAt(before) != null
                || text.isDash(before));
    if (!afterContent
        || !form.cue().frames().contains(Cue.Frame.QUOTE)
        || cue.tense.equals("ing")
        || cue.tense.equals("base")
        || form.cue().lemma().equals("tell")) {
      return false;
    }
    int end = sources.end(cue.head + 1, unit.end(), true);
    boolean pronoun =
        text.is(cue.head + 1, "he")
            || text.is(cue.head + 1, "she")
            || text.is(cue.head + 1, "they");
    if (pronoun) {
      end = cue.head + 2;
    }
    boolean nominal =
        end > cue.head + 1
            && (pronoun
                || text.isName(cue.head + 1)
                || text.is(cue.head + 1, EnglishWord.Kind.DETERMINER)
                || text.is(cue.head + 1, EnglishWord.Kind.ROLE)
                || text.is(cue.head + 1, EnglishWord.Kind.HONORIFIC)
                || (text.isNominal(cue.head + 1) && text.inQuotation(before)));
    if (!nominal || !closesAfter(end, unit)) {
      return false;
    }
    if (text.is(before, ",") && cue.right >= 0 && cue.frame == EnglishCue.Frame.CLAUSE) {
      return false;
    }
    cue.order = EnglishCue.Order.INVERTED;
    cue.source = new Document.Range(cue.head + 1, end);
    cue.subject = pronoun ? EnglishCue.Subject.PRONOUN : subjectKind(cue.source);
    cue.after = end;
    cue.right = -1;
    cue.frame = EnglishCue.Frame.NONE;
    cue.fits = true;
    return true;
  }

  /** Said Anna Smith: "It is late." */
  private boolean opens(EnglishCue cue, CueForm form, Document.Range unit) {
    boolean finite = cue.tense.equals("past") || cue.tense.equals("third");
    if (cue.head != unit.first() || !finite || !form.cue().frames().contains(Cue.Frame.QUOTE)) {
      return false;
    }
    int end = sources.end(cue.head + 1, unit.end(), true);
    int mark = end;
    while (mark < unit.end() && !text.is(mark, ":") && !text.inQuotation(mark)) {
      mark++;
    }
    boolean named =
        text.isName(cue.head + 1) || text.is(cue.head + 1, "the") || text.is(cue.head + 1, "one");
    if (end == cue.head + 1 || !named || mark >= unit.end() || mark > end + 12) {
      return false;
    }
    source(cue, cue.head + 1, end, subjectKind(new Document.Range(cue.head + 1, end)));
    cue.frame = text.is(mark, ":") ? EnglishCue.Frame.COLON : EnglishCue.Frame.QUOTE;
    cue.right = text.is(mark, ":") ? mark + 1 : mark;
    cue.after = mark;
    cue.fits = true;
    return true;
  }

  private boolean closesAfter(int end, Document.Range unit) {
    return end >= unit.end()
        || text.isMark(end)
        || text.inQuotation(end)
        || text.is(end, EnglishWord.Kind.PREPOSITION)
        || text.is(end, EnglishWord.Kind.TIME)
        || text.is(end, EnglishWord.Kind.SUBORDINATOR)
        || text.is(end, EnglishWord.Kind.COORDINATOR)
        || text.is(end, EnglishWord.Kind.QUESTION)
        || text.isAdverb(end);
  }

  private void subject(EnglishCue cue, Document.Range unit, @Nullable EnglishCue before) {
    int left = beforeTime(cue.first, unit.first()) - 1;
    if (text.word(cue.first).is(EnglishWord.Kind.SUBJECT) && cue.first < cue.head) {
      source(cue, cue.first, cue.first + 1, EnglishCue.Subject.PRONOUN);
      return;
    }
    if (left >= unit.first() && !text.inQuotation(left)) {
      if (text.is(left, "who") || text.is(left, "which") || text.is(left, "that")) {
        relative(cue, left, unit);
        return;
      }
      if (text.is(left, EnglishWord.Kind.SUBJECT) && !text.is(left, "there")) {
        source(cue, left, left + 1, EnglishCue.Subject.PRONOUN);
        return;
      }
      boolean free = cue.tense.equals("ing") && !cue.progressive && !cue.perfect;
      Document.Range phrase = free || cue.infinitive ? null : sources.left(left + 1, unit.first());
      if (phrase != null) {
        cue.source = phrase;
        cue.subject = subjectKind(phrase);
        return;
      }
      if (text.is(left, EnglishWord.Kind.DETERMINER)
          && (cue.tense.equals("past") || cue.perfect)
          && !text.is(left, "the")
          && !text.is(left, "a")) {
        source(cue, left, left + 1, EnglishCue.Subject.PHRASE);
        return;
      }
    }
    shared(cue, unit, before);
  }

  /** Anna Smith [last week] proposed. */
  private int beforeTime(int verb, int from) {
    int i = verb;
    while (i - 1 > from
        && !text.isPossessive(i - 1)
        && text.is(i - 1, EnglishWord.Kind.TIME)
        && !text.isMark(i - 1)) {
      i--;
    }
    boolean told =
        text.is(i - 1, "last")
            || text.is(i - 1, "this")
            || text.is(i - 1, "on")
            || text.is(i - 1, "earlier");
    if (i < verb && told) {
      i--;
      if (text.is(i, "this") && text.is(i - 1, "earlier")) {
        i--;
      }
      return i;
    }
    return i < verb && text.is(i, EnglishWord.Kind.TIME) && text.isCapital(i) ? i : verb;
  }

  private static void source(EnglishCue cue, int first, int end, EnglishCue.Subject kind) {
    cue.source = new Document.Range(first, end);
    cue.subject = kind;
  }

  private void relative(EnglishCue cue, int left, Document.Range unit) {
    source(cue, left, left + 1, EnglishCue.Subject.RELATIVE);
    int end = text.is(left - 1, ",") ? left - 1 : left;
    cue.antecedent = sources.left(end, unit.first());
  }

  /** The subject of the verb before it in the unit, or of the unit's first verb. */
  private void shared(EnglishCue cue, Document.Range unit, @Nullable EnglishCue before) {
    boolean headless = cue.first > unit.first();
    if (!headless) {
      return;
    }
    if (before != null
        && before.source != null
        && before.strength > 0.4
        && before.order != EnglishCue.Order.NOUN
        && !before.passive) {
      cue.source = before.source;
      cue.antecedent = before.antecedent;
      cue.subject = EnglishCue.Subject.SHARED;
      return;
    }
    Document.Range phrase = clauseSubject(cue.first, unit);
    if (phrase != null) {
      cue.source = phrase;
      cue.subject = EnglishCue.Subject.SHARED;
      return;
    }
    firstName(cue, unit);
  }

  /**
   * The subject of the last main clause before {@code end}: one that opens the unit or follows a
   * comma, failing that the subject of the first verb.
   */
  private Document.@Nullable Range clauseSubject(int end, Document.Range unit) {
    Document.Range first = null;
    for (int i = end - 1; i > unit.first(); i--) {
      if (text.inQuotation(i) || !text.isVerb(i) || text.is(i - 1, "to")) {
        continue;
      }
      Document.Range phrase =
          text.is(i - 1, EnglishWord.Kind.SUBJECT) && !text.is(i - 1, "who")
              ? new Document.Range(i - 1, i)
              : sources.left(i, unit.first());
      if (phrase == null) {
        continue;
      }
      int left = phrase.first() - 1;
      if (left < unit.first() || text.is(left, ",") || text.inQuotation(left)) {
        return phrase;
      }
      first = phrase;
    }
    return first;
  }

  /** The unit's first name outside quotations, when no verb tells the subject. */
  private void firstName(EnglishCue cue, Document.Range unit) {
    for (int i = unit.first(); i < cue.first; i++) {
      if (!text.inQuotation(i) && text.isName(i)) {
        source(cue, i, names.runEnd(i, cue.first), EnglishCue.Subject.SHARED);
        return;
      }
    }
  }

  /** He was accused of fraud [by the union]. */
  private void agent(EnglishCue cue, Document.Range unit) {
    for (int i = cue.head + 1; i < Math.min(unit.end(), cue.head + 20); i++) {
      if (text.inQuotation(i) || text.is(i, ",") || text.isStop(i)) {
        return;
      }
      if (text.is(i, "by")) {
        int end = sources.end(i + 1, unit.end(), false);
        if (end > i + 1) {
          source(cue, i + 1, end, EnglishCue.Subject.AGENT);
          if (cue.right >= 0 && cue.right >= i && cue.right <= end) {
            cue.right = -1;
            cue.frame = EnglishCue.Frame.NONE;
          }
        }
        return;
      }
    }
  }

  private @Nullable EnglishCue noun(int i, EnglishWord word, CueForm form, Document.Range unit) {
    EnglishCue cue = new EnglishCue(i);
    cue.act = form.cue().act();
    cue.lemma = form.cue().lemma();
    cue.strength = word.nounStrength();
    cue.order = EnglishCue.Order.NOUN;
    cue.tense = "noun";
    int next = i + 1;
    if (text.is(next, "that") && !text.isVerb(next + 1)) {
      cue.frame = EnglishCue.Frame.THAT;
      cue.right = next + 1;
    } else if (text.isWord(next) && form.cue().prepositions().contains(text.document.form(next))) {
      cue.frame = text.is(next, "to") ? EnglishCue.Frame.INFINITIVE : EnglishCue.Frame.PREPOSITION;
      cue.right = next + 1;
      cue.end = next + 1;
    } else if (text.inQuotation(next) && text.quotationAt(next) != null) {
      cue.frame = EnglishCue.Frame.QUOTE;
      cue.right = next;
    } else {
      return null;
    }
    cue.after = cue.right;
    cue.fits = true;
    owner(cue, unit);
    return cue;
  }

  /** Smith's claim, their claim, the claim by Smith. */
  private void owner(EnglishCue cue, Document.Range unit) {
    int i = cue.head - 1;
    while (i > unit.first() && i > cue.head - 5 && text.isNominal(i) && !text.isPossessive(i)) {
      i--;
    }
    if (i <= unit.first() - 1 || text.inQuotation(i)) {
      return;
    }
    if (text.isPossessive(i)) {
      Document.Range phrase = sources.left(i, unit.first());
      if (phrase != null) {
        cue.source = phrase;
        cue.subject = EnglishCue.Subject.POSSESSIVE;
        cue.first = i + 1;
      }
    } else if (text.is(i, "his")
        || text.is(i, "her")
        || text.is(i, "their")
        || text.is(i, "its")
        || text.is(i, "my")) {
      source(cue, i, i + 1, EnglishCue.Subject.POSSESSIVE);
      cue.first = i + 1;
    }
  }

  private EnglishCue.Subject subjectKind(Document.Range phrase) {
    if (phrase.end() == phrase.first() + 1 && text.is(phrase.first(), EnglishWord.Kind.SUBJECT)) {
      return EnglishCue.Subject.PRONOUN;
    }
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (text.isName(i)) {
        return EnglishCue.Subject.NAME;
      }
    }
    return EnglishCue.Subject.PHRASE;
  }
}
