package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Act;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.EnglishLexicon;
import org.isnad.lexicon.EnglishRelayWords;
import org.isnad.lexicon.EnglishWord;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cues of a unit: each verb of saying with its auxiliaries and its source, each noun of
 * saying with its owner, each phrase such as "according to".
 */
final class EnglishCues {

  /** How often a phrase of phrasals.tsv reports speech; each is one only for its words. */
  private static final double PHRASAL_STRENGTH = 0.6;

  private final EnglishText text;
  private final EnglishLexicon lexicon;
  private final EnglishSources sources;
  private final EnglishFrames frames;
  private final EnglishSubjects subjects;
  private final EnglishInversions inversions;
  private final EnglishNounCues nouns;
  private final EnglishQuoters quoters;

  EnglishCues(EnglishText text, EnglishLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.sources = new EnglishSources(text);
    this.frames = new EnglishFrames(text, sources);
    this.subjects = new EnglishSubjects(text, sources);
    this.inversions = new EnglishInversions(text, sources, subjects);
    this.nouns = new EnglishNounCues(text, sources);
    this.quoters = new EnglishQuoters(text, sources);
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
      if (word.is(EnglishWord.Kind.PHRASE)) {
        cue = accord(i, unit);
      } else if (word.is(EnglishWord.Kind.HEARSAY)) {
        cue = precedesCue(i + 1) ? null : hearsay(i);
      }
      if (cue == null && word.is(EnglishWord.Kind.PHRASAL) && isVerbHere(i)) {
        cue = phrasal(i, unit, before);
      }
      if (cue == null && word.verb() != null && isVerbHere(i)) {
        EnglishQuoters.Quoted quoted = quoters.at(i, unit);
        cue =
            quoted != null
                ? quoted(quoted, unit, before)
                : verb(i, i + 1, word, word.verb(), unit, before);
      }
      if (cue == null && word.noun() != null) {
        cue = nouns.noun(i, word, word.noun(), unit);
      }
      if (cue != null && isBeside(cue, before)) {
        continue;
      }
      if (cue != null) {
        cues.add(cue);
        before = cue;
        i = Math.max(i, cue.end - 1);
      }
    }
    return cues;
  }

  /** said in a message [posted] on the site that; wrote in his [report] that: no cue of its own. */
  private boolean isBeside(EnglishCue cue, @Nullable EnglishCue before) {
    if (before == null || before.order == EnglishCue.Order.NOUN || cue.head >= before.after) {
      return false;
    }
    boolean carries =
        text.is(cue.head, EnglishRelayWords.Kind.CARRIER)
            || text.is(cue.head, EnglishRelayWords.Kind.HOLDER);
    return before.right >= 0
        && (carries || (cue.order == EnglishCue.Order.NOUN && cue.right == before.right));
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

  /** reportedly told, is reportedly said to have told: the verb is the cue. */
  private boolean precedesCue(int i) {
    int at = i;
    while (text.isAuxiliary(at) || text.isAdverb(at)) {
      at++;
    }
    return text.word(at).verb() != null && text.word(at).verbStrength() > 0.4;
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
      cue.subject = subjects.subjectKind(cue.source);
      cue.after = end;
      cue.fits = true;
      return cue;
    }
    return null;
  }

  /** shot [back]; made [it clear]: the longest phrase that stands here. */
  private @Nullable EnglishCue phrasal(int i, Document.Range unit, @Nullable EnglishCue before) {
    EnglishLexicon.Phrasal longest = null;
    for (EnglishLexicon.Phrasal phrasal : lexicon.phrasalsFrom(text.document.form(i))) {
      int n = phrasal.behind().size();
      boolean all = i + n < unit.end();
      for (int k = 0; all && k < n; k++) {
        all = text.is(i + 1 + k, phrasal.behind().get(k)) && !text.inQuotation(i + 1 + k);
      }
      if (all && (longest == null || n > longest.behind().size())) {
        longest = phrasal;
      }
    }
    if (longest == null) {
      return null;
    }
    EnglishWord word =
        new EnglishWord(0, longest.form(), longest.participle(), null, PHRASAL_STRENGTH, 0);
    return verb(i, i + 1 + longest.behind().size(), word, longest.form(), unit, before);
  }

  private EnglishCue verb(
      int i,
      int end,
      EnglishWord word,
      CueForm form,
      Document.Range unit,
      @Nullable EnglishCue before) {
    EnglishCue cue = new EnglishCue(i);
    cue.end = end;
    cue.act = form.cue().act();
    cue.lemma = form.cue().lemma();
    cue.strength = word.verbStrength();
    group(cue, unit.first(), form, word);
    frames.read(cue, form, unit.end());
    if (calls(cue)) {
      cue.act = Act.DEMAND;
    }
    cue.passive |= isAsked(cue, unit) || isAccused(cue);
    if (cue.passive) {
      subjects.agent(cue, unit);
    } else if (!inversions.turn(cue, form, unit)) {
      subjects.subject(cue, unit, before);
    }
    return cue;
  }

  /** called on the council to, called for an inquiry: no name-calling but a demand. */
  private boolean calls(EnglishCue cue) {
    return cue.lemma.equals("call")
        && cue.frame == EnglishCue.Frame.PREPOSITION
        && (text.is(cue.right - 1, "on") || text.is(cue.right - 1, "for"));
  }

  /** The Post quoted Smith [as saying]: the participle reports, and the outlet carries it. */
  private @Nullable EnglishCue quoted(
      EnglishQuoters.Quoted quoted, Document.Range unit, @Nullable EnglishCue before) {
    EnglishWord word = text.word(quoted.saying());
    CueForm form = word.verb();
    if (form == null) {
      return null;
    }
    EnglishCue cue = verb(quoted.saying(), quoted.saying() + 1, word, form, unit, before);
    cue.first = quoted.saying() - 1;
    cue.tense = "past";
    cue.carrier = quoted.carrier();
    Document.Range source = quoted.source();
    if (source != null) {
      EnglishSubjects.source(cue, source.first(), source.end(), subjects.subjectKind(source));
    }
    return cue;
  }

  /** A headline leaves "is" out: Mayor accused of taking money. */
  private boolean isAccused(EnglishCue cue) {
    return cue.lemma.equals("accuse")
        && cue.tense.equals("past")
        && cue.right == cue.head + 2
        && text.is(cue.head + 1, "of");
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
    return free
        && (cue.frame == EnglishCue.Frame.QUESTION
            || cue.frame == EnglishCue.Frame.PREPOSITION
            || cue.frame == EnglishCue.Frame.INFINITIVE
            || text.is(cue.end, "by"));
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
}
