package org.isnad.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.EnglishRelayWords;
import org.isnad.lexicon.EnglishWord;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds who carried a statement, in the words beside its cue.
 *
 * <ul>
 *   <li>an outlet that was spoken to: told [Northern Wire]; speaking to [Bay Radio]; in an
 *       interview with [the Herald]
 *   <li>a document or account of the speaker's own: in [a statement], on [her website], on [X]
 *   <li>an outlet that handed that on: a statement carried by [the state agency], a letter seen by
 *       [the Gazette], in remarks first reported by [the Post]
 * </ul>
 *
 * <p>The speaker's own document comes before the outlet. Who is merely spoken to (told the council,
 * told Anna Smith) carries nothing.
 */
final class EnglishRelays {

  private final EnglishText text;
  private final EnglishSources sources;
  private @Nullable Set<String> surnames;

  EnglishRelays(EnglishText text, EnglishSources sources) {
    this.text = text;
    this.sources = sources;
  }

  /** Fills in the relays of a cue that has its source and content. */
  void fill(EnglishCue cue, List<EnglishCue> ofUnit, Document.Range unit) {
    if (cue.isBare() || cue.order == EnglishCue.Order.COLON) {
      return;
    }
    List<Document.Range> outlets = new ArrayList<>(1);
    Document.Range source = cue.source;
    boolean owned = source != null && cue.subject != EnglishCue.Subject.SHARED;
    if (source != null && owned && source.end() <= cue.first) {
      scan(cue, source.end(), cue.first, outlets);
    }
    int start = cue.clauseStart();
    if (owned && noneBefore(ofUnit, start)) {
      scan(cue, unit.first(), start, outlets);
    }
    int from = Math.max(cue.end, cue.order == EnglishCue.Order.INVERTED ? cue.after : cue.end);
    scan(cue, from, nextClause(cue, ofUnit, unit.end()), outlets);
    cue.relays.addAll(outlets);
  }

  private static boolean noneBefore(List<EnglishCue> cues, int start) {
    return cues.stream().noneMatch(other -> other.head < start);
  }

  /** Where the words beside a cue end: at the next content or the next cue's clause. */
  private int nextClause(EnglishCue cue, List<EnglishCue> ofUnit, int limit) {
    int end = limit;
    for (EnglishCue other : ofUnit) {
      if (other.head > cue.head) {
        end = Math.min(end, Math.max(cue.end, other.clauseStart()));
      }
    }
    for (Document.Range content : cue.content) {
      if (content.first() >= cue.end) {
        end = Math.min(end, content.first());
      }
    }
    return end;
  }

  private void scan(EnglishCue cue, int from, int limit, List<Document.Range> outlets) {
    int i = from;
    while (i < limit) {
      i = text.inQuotation(i) || isContent(cue, i) ? i + 1 : step(cue, i, limit, outlets);
    }
  }

  private static boolean isContent(EnglishCue cue, int i) {
    return cue.content.stream().anyMatch(content -> content.holds(i));
  }

  /** Takes in what begins at {@code i}; returns where to look on. */
  private int step(EnglishCue cue, int i, int limit, List<Document.Range> outlets) {
    boolean told = i == cue.end && cue.lemma.equals("tell");
    if (!told && !text.is(i, EnglishWord.Kind.PREPOSITION)) {
      return i + 1;
    }
    int first = told ? i : i + 1;
    int end = end(first, limit);
    if (end <= first || isContent(cue, first)) {
      return i + 1;
    }
    Document.Range phrase = new Document.Range(first, end);
    if (told || text.is(i, "to") || text.is(i, "with")) {
      addIf(isOutlet(phrase) || (told && isUnknown(phrase)), phrase, outlets);
    } else if (text.is(i, "by")) {
      addIf(isCarriedBy(i, phrase), phrase, outlets);
    } else if (text.is(i, "from") && cue.lemma.equals("read")) {
      place(cue, i, phrase, outlets);
    } else if (text.is(i, "in") || text.is(i, "on") || text.is(i, "via") || text.is(i, "through")) {
      place(cue, i, phrase, outlets);
    }
    return end;
  }

  private static void addIf(boolean carries, Document.Range phrase, List<Document.Range> relays) {
    if (carries) {
      relays.add(phrase);
    }
  }

  private boolean isCarriedBy(int by, Document.Range phrase) {
    return text.is(by - 1, EnglishRelayWords.Kind.CARRIER)
        || (text.is(by - 1, EnglishRelayWords.Kind.HOLDER) && isOutlet(phrase));
  }

  /** in [a letter], on [her website], on [Bay Radio]; what was posted there came first. */
  private void place(
      EnglishCue cue, int preposition, Document.Range phrase, List<Document.Range> outlets) {
    if (isWord(phrase, EnglishRelayWords.Kind.DOCUMENT) && !text.is(preposition, "through")) {
      cue.relays.add(phrase);
    } else if (isAccount(phrase) || (text.is(preposition, "on") && isOutlet(phrase))) {
      outlets.add(phrase);
    }
  }

  /** his account, the site, X; but no page of a book: her own, or a name. */
  private boolean isAccount(Document.Range phrase) {
    int head = head(phrase);
    if (text.is(head, "x")) {
      return text.isCapital(head) && phrase.end() == phrase.first() + 1;
    }
    return isWord(phrase, EnglishRelayWords.Kind.ACCOUNT);
  }

  private boolean isWord(Document.Range phrase, EnglishRelayWords.Kind kind) {
    int head = head(phrase);
    return text.is(head, kind);
  }

  /** The noun that a phrase is about: a [letter] of thanks. */
  private int head(Document.Range phrase) {
    for (int i = phrase.first() + 1; i < phrase.end(); i++) {
      if (text.is(i, "of")) {
        return i - 1;
      }
    }
    return phrase.end() - 1;
  }

  /**
   * Says whether a phrase names an outlet: the newspaper, Bay Radio, the Dunmere Star, CNN's Roe.
   */
  boolean isOutlet(Document.Range phrase) {
    boolean plain = false;
    for (int i = phrase.first(); i < phrase.end(); i++) {
      boolean masthead = text.is(i, EnglishRelayWords.Kind.MASTHEAD) && text.isCapital(i);
      boolean noun = text.is(i, EnglishRelayWords.Kind.OUTLET);
      boolean head = i + 1 == phrase.end() || text.isCapital(i) || text.isCapital(i + 1);
      plain |= masthead || (noun && (head || text.isPossessive(i + 1)));
      if (text.is(i, EnglishWord.Kind.ROLE) || text.is(i, EnglishWord.Kind.HONORIFIC)) {
        return false;
      }
    }
    return plain;
  }

  /** told [Northwire]: one word with a capital that is the name of nobody and nothing else here. */
  private boolean isUnknown(Document.Range phrase) {
    int word = phrase.first();
    String form = text.document.form(word);
    return phrase.end() == word + 1
        && text.isName(word)
        && text.word(word).classes() == 0
        && !form.endsWith("s")
        && !surnames().contains(form);
  }

  /** The last words of the article's longer names. */
  private Set<String> surnames() {
    Set<String> known = surnames;
    if (known == null) {
      known = new HashSet<>();
      for (int i = 1; i < text.size(); i++) {
        if (text.isName(i) && text.isName(i - 1)) {
          known.add(text.document.form(i));
        }
      }
      surnames = known;
    }
    return known;
  }

  /** Returns the end of the phrase that may name a relay, {@code from} when none begins there. */
  int end(int from, int limit) {
    int end = sources.end(from, limit, false);
    boolean carried =
        text.is(end - 1, EnglishRelayWords.Kind.CARRIER)
            || text.is(end - 1, EnglishRelayWords.Kind.HOLDER);
    if (end > from + 1 && carried && text.is(end, EnglishWord.Kind.PREPOSITION)) {
      return end - 1;
    }
    boolean named = end > from && text.is(end - 1, EnglishRelayWords.Kind.OUTLET);
    while (named && end < limit && text.isName(end)) {
      end++;
    }
    return end;
  }
}
