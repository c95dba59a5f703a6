package org.isnad.statement;

import java.util.Set;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.EnglishRelayWords;
import org.isnad.lexicon.EnglishWord;

/**
 * Finds what a cue brings: the words between cue and content are stepped over, then what follows
 * tells the frame.
 *
 * <ul>
 *   <li>who is spoken to: told [reporters] that, urged [voters] to, accused [the union] of
 *   <li>time, place and manner: said [on Monday] [in a statement] that
 *   <li>then that, a quotation, a colon, an infinitive, a question, a preposition of the cue's own,
 *       a clause or a noun phrase
 * </ul>
 */
final class EnglishFrames {

  private final EnglishText text;
  private final EnglishSources sources;
  private final EnglishRelays relays;

  EnglishFrames(EnglishText text, EnglishSources sources) {
    this.text = text;
    this.relays = new EnglishRelays(text, sources);
    this.sources = sources;
  }

  /** Fills in frame and content start of a verb cue. */
  void read(EnglishCue cue, CueForm form, int limit) {
    Set<Cue.Frame> frames = form.cue().frames();
    int at = cue.end;
    if (form.cue().lemma().equals("point") && text.is(at, "out")) {
      at++;
      cue.end = at;
    }
    if (form.cue().lemma().equals("put") && text.is(at, "it")) {
      at++;
    }
    at = adjuncts(form, at, limit);
    if (frames.contains(Cue.Frame.ADDRESSEE) && !cue.passive) {
      int addressed = addressee(form, at, limit);
      if (addressed > at) {
        addressed = overApposition(addressed, limit);
        at = adjuncts(form, addressed, limit);
      }
    }
    cue.after = at;
    frame(cue, form, at, limit);
    cue.fits = fits(cue, frames);
  }

  /** Returns the end of the words that name who is spoken to, {@code at} when nobody is. */
  private int addressee(CueForm form, int at, int limit) {
    if (text.is(at, "that")
        && (text.isCapital(at + 1)
            || text.is(at + 1, EnglishWord.Kind.SUBJECT)
            || text.is(at + 1, EnglishWord.Kind.DETERMINER))) {
      return at;
    }
    int end = beforeOwnPreposition(form, at, sources.end(at, limit, false));
    if (end == at) {
      return at;
    }
    if (form.cue().lemma().equals("tell")) {
      return end;
    }
    int next = adjuncts(form, end, limit);
    boolean brings =
        (text.is(next, "that") && form.cue().frames().contains(Cue.Frame.THAT))
            || text.is(next, "to")
            || text.is(next, EnglishWord.Kind.QUESTION)
            || isOwnPreposition(form, next)
            || (next < limit
                && (text.is(next, ",") || text.is(next, ":"))
                && text.inQuotation(next + 1))
            || next >= limit
            || text.is(end - 1, EnglishWord.Kind.OBJECT);
    return brings ? end : at;
  }

  /**
   * accused the council [of closing the harbour]: the cue's own "of" does not belong to the phrase.
   */
  private int beforeOwnPreposition(CueForm form, int at, int end) {
    for (int i = at + 1; i < end; i++) {
      if (isOwnPreposition(form, i)) {
        return i;
      }
    }
    return end;
  }

  /** told Anna Smith[, the mayor of the city,] that */
  private int overApposition(int at, int limit) {
    if (!text.is(at, ",") || text.inQuotation(at + 1)) {
      return at;
    }
    for (int i = at + 1; i < Math.min(limit - 1, at + 20); i++) {
      if (text.inQuotation(i) || text.isVerb(i)) {
        return at;
      }
      if (text.is(i, ",")) {
        boolean brings = text.is(i + 1, "that") || text.is(i + 1, "to");
        return brings ? i + 1 : at;
      }
    }
    return at;
  }

  private static boolean isOwn(CueForm form, String word) {
    return form.cue().prepositions().contains(word);
  }

  private boolean isOwnPreposition(CueForm form, int at) {
    return text.isWord(at) && isOwn(form, text.document.form(at));
  }

  /** Steps over adverbs, times and prepositional phrases. */
  private int adjuncts(CueForm form, int from, int limit) {
    int at = from;
    for (int steps = 0; steps < 8 && at < limit; steps++) {
      int next = adjunct(form, at, limit);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int adjunct(CueForm form, int at, int limit) {
    if (text.is(at, ",") || text.isDash(at)) {
      return overAside(at, limit);
    }
    if (text.inQuotation(at) || (text.isMark(at) && !text.is(at, "("))) {
      return at;
    }
    if (text.isAdverb(at) && !text.is(at, EnglishWord.Kind.QUESTION)) {
      return at + 1;
    }
    int time = time(at, limit);
    if (time > at) {
      return time;
    }
    if (!text.is(at, EnglishWord.Kind.PREPOSITION) || (text.is(at, "to") && infinitive(at))) {
      return at;
    }
    boolean own = isOwnPreposition(form, at);
    int end = sources.end(at + 1, limit, false);
    boolean announcing =
        text.is(end, "that")
            && text.word(end - 1).verb() != null
            && !text.is(end - 2, EnglishWord.Kind.DETERMINER)
            && text.document.form(end - 1).endsWith("ing");
    if (end == at + 1 || announcing) {
      return at;
    }
    if (own && !placeEnds(end)) {
      return at;
    }
    while (end < limit
        && text.is(end, EnglishWord.Kind.PREPOSITION)
        && !isOwnPreposition(form, end)) {
      int more = sources.end(end + 1, limit, false);
      if (more == end + 1) {
        break;
      }
      end = more;
    }
    int timed = time(end, limit);
    return overCarrier(Math.max(end, timed), limit);
  }

  /** described[, in plain terms,] a plan; said[ – on air, of all places –] that */
  private int overAside(int at, int limit) {
    boolean comma = text.is(at, ",");
    if (!text.is(at + 1, EnglishWord.Kind.PREPOSITION)
        && !text.isAdverb(at + 1)
        && !text.is(at + 1, "as")) {
      return at;
    }
    for (int i = at + 1; i < Math.min(limit - 1, at + 14); i++) {
      if (text.inQuotation(i) || text.isVerb(i)) {
        return at;
      }
      if (comma ? text.is(i, ",") : text.isDash(i)) {
        return text.inQuotation(i + 1) ? at : i + 1;
      }
    }
    return at;
  }

  private boolean placeEnds(int end) {
    return text.is(end - 1, EnglishWord.Kind.PLACE);
  }

  /** in a statement [carried by the state agency], a letter [sent to the council] that */
  private int overCarrier(int at, int limit) {
    boolean carried =
        text.is(at, EnglishRelayWords.Kind.CARRIER) || text.is(at, EnglishRelayWords.Kind.HOLDER);
    if (!carried || at + 2 >= limit) {
      return at;
    }
    int end = text.is(at + 1, EnglishWord.Kind.PREPOSITION) ? relays.end(at + 2, limit) : at + 2;
    return end == at + 2 ? at : Math.max(end, time(end, limit));
  }

  /** Monday; last week; Nov. 5; at the time. */
  private int time(int at, int limit) {
    int i = at;
    if (text.is(i, "on") || text.is(i, "in") || text.is(i, "at") || text.is(i, "during")) {
      i++;
    }
    while (i < limit
        && (text.is(i, "last")
            || text.is(i, "this")
            || text.is(i, "next")
            || text.is(i, "late")
            || text.is(i, "early")
            || text.is(i, "earlier")
            || text.is(i, "the")
            || text.is(i, "that"))) {
      i++;
    }
    if (i < limit && (text.is(i, EnglishWord.Kind.TIME) || (text.is(i, "time") && i > at))) {
      i++;
      while (i < limit
          && (text.is(i, EnglishWord.Kind.TIME) || (!text.isWord(i) && !text.isMark(i)))) {
        i++;
      }
      if (text.is(i, "ago")) {
        i++;
      }
      return i;
    }
    return at;
  }

  private boolean infinitive(int at) {
    return !text.isCapital(at + 1)
        && !text.is(at + 1, EnglishWord.Kind.DETERMINER)
        && !text.is(at + 1, EnglishWord.Kind.OBJECT)
        && !text.is(at + 1, EnglishWord.Kind.ROLE)
        && !text.document.form(at + 1).endsWith("s");
  }

  private void frame(EnglishCue cue, CueForm form, int at, int limit) {
    if (at >= limit || text.isStop(at)) {
      return;
    }
    if (text.is(at, ":")) {
      set(cue, EnglishCue.Frame.COLON, at + 1);
    } else if (text.inQuotation(at)) {
      set(cue, EnglishCue.Frame.QUOTE, at);
    } else if (text.is(at, ",")) {
      if (text.inQuotation(at + 1)) {
        set(cue, EnglishCue.Frame.QUOTE, at + 1);
      } else if (text.is(at + 1, "that")) {
        set(cue, EnglishCue.Frame.THAT, at + 2);
      }
    } else if (text.isMark(at) && !text.is(at, "$") && !text.is(at, "[")) {
      return;
    } else if (text.is(at, "that")) {
      boolean pronoun = text.isAuxiliary(at + 1) || text.isVerb(at + 1);
      set(cue, pronoun ? EnglishCue.Frame.CLAUSE : EnglishCue.Frame.THAT, pronoun ? at : at + 1);
    } else if (text.is(at, "to") && infinitive(at)) {
      set(cue, EnglishCue.Frame.INFINITIVE, at);
    } else if (isOwnPreposition(form, at)) {
      set(cue, EnglishCue.Frame.PREPOSITION, at + 1);
      cue.end = at == cue.end ? at + 1 : cue.end;
    } else if (text.is(at, EnglishWord.Kind.QUESTION)) {
      set(cue, EnglishCue.Frame.QUESTION, at);
    } else if (text.is(at, EnglishWord.Kind.SUBORDINATOR)
        || text.is(at, EnglishWord.Kind.COORDINATOR)
        || text.is(at, EnglishWord.Kind.PREPOSITION)) {
      return;
    } else if (text.document.form(at).endsWith("ing") && !text.isCapital(at)) {
      set(cue, EnglishCue.Frame.GERUND, at);
    } else {
      boolean clause = hasVerb(at, limit);
      set(cue, clause ? EnglishCue.Frame.CLAUSE : EnglishCue.Frame.NOUN, at);
    }
  }

  private static void set(EnglishCue cue, EnglishCue.Frame frame, int right) {
    cue.frame = frame;
    cue.right = right;
  }

  /** Says whether a finite verb follows before the clause can end. */
  private boolean hasVerb(int from, int limit) {
    if (text.is(from, EnglishWord.Kind.SUBJECT) && !text.is(from, EnglishWord.Kind.OBJECT)) {
      return true;
    }
    for (int i = from; i < Math.min(limit, from + 16); i++) {
      if (text.inQuotation(i) || text.isStop(i) || (text.is(i, ",") && i > from + 8)) {
        return false;
      }
      if (i > from
          && (text.isVerb(i)
              || (text.is(i, "'s")
                  && (text.isAdverb(i + 1) || text.is(i + 1, EnglishWord.Kind.DETERMINER))))) {
        return !text.is(i - 1, "to");
      }
    }
    return false;
  }

  private static boolean fits(EnglishCue cue, Set<Cue.Frame> frames) {
    return switch (cue.frame) {
      case THAT -> frames.contains(Cue.Frame.THAT);
      case CLAUSE -> frames.contains(Cue.Frame.CLAUSE);
      case QUOTE, COLON -> frames.contains(Cue.Frame.QUOTE);
      case NOUN, GERUND -> frames.contains(Cue.Frame.NOUN);
      case PREPOSITION -> true;
      case INFINITIVE -> frames.contains(Cue.Frame.INFINITIVE);
      case QUESTION -> frames.contains(Cue.Frame.QUESTION);
      case NONE -> frames.contains(Cue.Frame.QUOTE);
    };
  }
}
