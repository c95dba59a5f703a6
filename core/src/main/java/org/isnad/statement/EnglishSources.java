package org.isnad.statement;

import org.isnad.lexicon.EnglishWord;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that says it: to the left of the verb, or to its right when the order is
 * turned.
 *
 * <ul>
 *   <li>what stands between commas after a name is passed over: Anna Smith, who leads the union,
 *       said; also when it holds commas itself: Anna Smith, head of Meridian, a shipyard, said
 *   <li>a phrase reaches over its prepositions: a spokesman for the ministry in Paris said
 *   <li>a relative clause without commas is left out: people who support the plan say
 * </ul>
 */
final class EnglishSources {

  private static final int REACH = 30;

  private final EnglishText text;

  EnglishSources(EnglishText text) {
    this.text = text;
  }

  /** Returns the phrase that ends right before {@code before}, not before {@code from}; or null. */
  Document.@Nullable Range left(int before, int from) {
    int end = before;
    for (int jumps = 0; jumps < 5 && end > from; jumps++) {
      int jumped = overParenthesis(end, from);
      if (jumped == end) {
        break;
      }
      if (jumped < 0) {
        return null;
      }
      end = jumped;
    }
    if (end <= from) {
      return null;
    }
    int start = start(end, from);
    boolean named = start >= 0 && text.isName(start) && !text.isVerb(start - 1);
    Document.Range called = start < 0 ? null : described(start, end, before);
    if (called != null) {
      return called;
    }
    if (start > from && end < before && !named) {
      Document.Range opening = opening(start, from);
      return opening != null ? opening : new Document.Range(start, end);
    }
    return start < 0 ? null : new Document.Range(start, end);
  }

  /**
   * [A spokesman for the union, John Doe], said: the name between commas is whose the words are.
   */
  private Document.@Nullable Range described(int start, int end, int before) {
    boolean describes = text.is(start, EnglishWord.Kind.DETERMINER) || !text.isCapital(end - 1);
    int name = end + 1;
    if (!describes || before - name < 3 || !text.is(end, ",") || text.isName(end - 1)) {
      return null;
    }
    for (int i = name; i < before - 1; i++) {
      if (!text.isName(i) || text.inQuotation(i)) {
        return null;
      }
    }
    return new Document.Range(start, before - 1);
  }

  /**
   * The name that opens the sentence and that everything up to {@code before} describes: [Anna
   * Smith], head of Meridian, a shipyard, said. Null when a clause of its own stands between.
   */
  private Document.@Nullable Range opening(int before, int from) {
    int end = from;
    while (end < before && (text.isName(end) || text.is(end, "."))) {
      end++;
    }
    boolean described = end > from + 1 && text.is(end, ",") && !text.inQuotation(end);
    if (!described || text.is(end - 1, ".")) {
      return null;
    }
    boolean relative = text.is(end + 1, "who") || text.is(end + 1, "whose");
    for (int i = end + 1; i < before; i++) {
      boolean clause = text.isVerb(i) && !relative;
      boolean joined = text.is(i, ",") && text.is(i + 1, EnglishWord.Kind.COORDINATOR);
      if (clause || joined || text.inQuotation(i) || text.is(i, ";")) {
        return null;
      }
      relative |= text.is(i, "who") || text.is(i, "which") || text.is(i, "that");
    }
    return new Document.Range(from, end);
  }

  /**
   * Returns where the phrase ends when a parenthesis stands before {@code end}; {@code end} itself
   * when none does, -1 when one does that nothing opens.
   */
  private int overParenthesis(int end, int from) {
    int last = end - 1;
    if (text.is(last, ")")) {
      return opening(last, from, "(");
    }
    boolean comma = text.is(last, ",");
    if (!comma && !text.isDash(last)) {
      return end;
    }
    for (int i = last - 1; i > from && i > last - REACH; i--) {
      if (text.inQuotation(i) || text.is(i, ";") || text.is(i, ":")) {
        return -1;
      }
      if (comma ? text.is(i, ",") : text.isDash(i)) {
        return text.isNominal(i - 1) || text.is(i - 1, ")") || text.is(i - 1, ",") ? i : -1;
      }
    }
    return -1;
  }

  private int opening(int close, int from, String mark) {
    for (int i = close - 1; i > from && i > close - REACH; i--) {
      if (text.is(i, mark)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the first token of the phrase that ends before {@code end}, -1 when there is none. */
  private int start(int end, int from) {
    int i = end - 1;
    if (text.isPossessive(i) || !phraseWord(i)) {
      return -1;
    }
    int core = end;
    boolean closed = false;
    while (i >= from) {
      if (text.is(i, EnglishWord.Kind.DETERMINER) && !text.isAuxiliary(i)) {
        core = i;
        closed = true;
        i--;
      } else if (!closed && phraseWord(i)) {
        core = i;
        i--;
      } else if (!closed && text.isPossessive(i)) {
        core = i;
        i--;
        closed = false;
      } else if (closed && text.isPossessive(i)) {
        i--;
        closed = false;
      } else if (joins(i, from)) {
        int joined = beforeJoin(i, from);
        return joined >= 0 ? joined : core;
      } else {
        break;
      }
    }
    return relativeBefore(i, from, core);
  }

  private boolean phraseWord(int i) {
    if (text.is(i, ")") || text.inQuotation(i)) {
      return false;
    }
    return text.isNominal(i) && !text.isVerb(i) && (!text.isAdverb(i) || text.isCapital(i));
  }

  /** A preposition or "and" that may hold a phrase together. */
  private boolean joins(int i, int from) {
    if (i <= from) {
      return false;
    }
    if (text.is(i, "and") || text.is(i, "&") || text.is(i, "or")) {
      return phraseWord(i - 1) && !text.is(i - 1, EnglishWord.Kind.TIME);
    }
    if (text.is(i, EnglishWord.Kind.PREPOSITION)) {
      return (phraseWord(i - 1) && !text.is(i - 1, EnglishWord.Kind.TIME))
          || text.is(i - 1, ")")
          || (text.is(i - 1, EnglishWord.Kind.DETERMINER) && text.is(i, "of"));
    }
    return false;
  }

  private int beforeJoin(int i, int from) {
    if (text.is(i - 1, EnglishWord.Kind.DETERMINER)) {
      return i - 1;
    }
    int end = text.is(i - 1, ")") ? opening(i - 1, from, "(") : i;
    return end < 0 ? -1 : start(end, from);
  }

  /**
   * When a verb stands before the phrase, the phrase may be the object in a relative clause: people
   * who support [the plan] say. Returns the start of the phrase before the relative, {@code core}
   * when there is none.
   */
  private int relativeBefore(int verb, int from, int core) {
    for (int i = verb; i > from && i > verb - 7; i--) {
      if (text.isMark(i) || text.is(i, EnglishWord.Kind.COORDINATOR)) {
        return core;
      }
      boolean relative = text.is(i, "who") || text.is(i, "which") || text.is(i, "that");
      if (relative && phraseWord(i - 1)) {
        int start = start(i, from);
        return start >= 0 ? start : core;
      }
    }
    return core;
  }

  /**
   * Returns the end of the noun phrase that begins at {@code from}, {@code from} itself when none
   * does.
   *
   * @param far whether the phrase may reach over prepositions to the next comma
   */
  int end(int from, int limit, boolean far) {
    int i = from;
    if (text.is(i, EnglishWord.Kind.OBJECT) && !ownsNext(i)) {
      return i + 1;
    }
    while (i < limit && text.is(i, EnglishWord.Kind.DETERMINER) && !text.isAuxiliary(i)) {
      i++;
    }
    int nouns = 0;
    while (i < limit) {
      if (text.isPossessive(i)) {
        nouns = 0;
        i++;
      } else if (text.inQuotation(i) || !text.isNominal(i) || text.is(i, "that")) {
        if (nouns == 0 || !holdsOn(i, limit, far)) {
          break;
        }
        i++;
        while (i < limit && text.is(i, EnglishWord.Kind.DETERMINER)) {
          i++;
        }
      } else if (nouns > 0 && !goesOn(i, far)) {
        break;
      } else {
        nouns++;
        i++;
      }
    }
    return nouns == 0 ? Math.max(from, text.is(from, EnglishWord.Kind.DETERMINER) ? i : from) : i;
  }

  /** told [her husband] that, through [her lawyer]; but told [her] prices would rise. */
  private boolean ownsNext(int i) {
    if (!text.is(i, "her") || !text.isNominal(i + 1) || text.isVerb(i + 1)) {
      return false;
    }
    int next = i + 2;
    return text.is(i - 1, EnglishWord.Kind.PREPOSITION)
        || text.is(next, "that")
        || text.is(next, "to")
        || text.is(next, EnglishWord.Kind.SUBJECT)
        || text.is(next, EnglishWord.Kind.DETERMINER);
  }

  private boolean goesOn(int i, boolean far) {
    if ((text.isVerb(i) && !far) || text.isAuxiliary(i)) {
      return false;
    }
    if (text.is(i, EnglishWord.Kind.TIME) && !far) {
      return false;
    }
    boolean capitalAfterNoun =
        text.isCapital(i)
            && !text.isCapital(i - 1)
            && text.isWord(i - 1)
            && !text.is(i - 1, EnglishWord.Kind.ROLE)
            && !text.is(i - 1, EnglishWord.Kind.DETERMINER);
    if (capitalAfterNoun && !far) {
      return text.document.form(i - 1).length() < 4;
    }
    return !text.isAdverb(i) || text.isCapital(i);
  }

  private boolean holdsOn(int i, int limit, boolean far) {
    if (i + 1 >= limit || text.inQuotation(i)) {
      return false;
    }
    boolean nextFits = text.isNominal(i + 1) || text.is(i + 1, EnglishWord.Kind.DETERMINER);
    if (text.is(i, "of") || text.is(i, "&")) {
      return nextFits;
    }
    if (text.is(i, "and")) {
      return nextFits && (far || (text.isCapital(i - 1) && text.isCapital(i + 1)));
    }
    return far && text.is(i, EnglishWord.Kind.PREPOSITION) && nextFits;
  }
}
