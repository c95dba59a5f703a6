package org.isnad.statement;

import java.util.List;
import org.isnad.lexicon.EnglishWord;
import org.isnad.text.Document;
import org.isnad.text.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Tells how far to the right a reported clause goes.
 *
 * <p>It ends with its unit, and before
 *
 * <ul>
 *   <li>a comma and a participle that reports more: said it was late, adding that
 *   <li>a comma and a cue in parentheses: it was late, according to the mayor
 *   <li>and, but, while with a cue that has its own source: and Smith denied
 *   <li>and with a cue that shares the source: said it was late and urged them to leave
 *   <li>the comma that ends the clause of the cue: while Smith says it is late, they stay
 * </ul>
 */
final class EnglishEnds {

  private final EnglishText text;
  private List<EnglishCue> cues = List.of();
  private Document.Range unit = new Document.Range(0, 0);

  EnglishEnds(EnglishText text) {
    this.text = text;
  }

  /** Turns to the cues of another unit. */
  void turnTo(List<EnglishCue> cuesOfUnit, Document.Range theUnit) {
    cues = cuesOfUnit;
    unit = theUnit;
  }

  /** Returns where the clause that begins at {@code start} ends. */
  int end(EnglishCue cue, int start, int index) {
    int i = start;
    int next = index + 1;
    int limit = mainVerb(cue, start);
    while (i < limit) {
      Quotation quotation = text.quotationAt(i);
      if (quotation != null) {
        i = quotation.endToken();
        continue;
      }
      while (next < cues.size() && cues.get(next).head < i) {
        next++;
      }
      if (i > start && breaks(cue, i, next)) {
        break;
      }
      i++;
    }
    return Math.min(i, unit.end());
  }

  /**
   * His claim that it was late [was wrong]: a noun that opens its sentence has a verb of its own
   * behind what it brings. Returns that verb, the unit's end when there is none.
   */
  private int mainVerb(EnglishCue cue, int start) {
    boolean opens = cue.order == EnglishCue.Order.NOUN && cue.frame == EnglishCue.Frame.THAT;
    for (int i = unit.first(); opens && i < cue.head; i++) {
      opens = !text.isVerb(i) && !text.is(i, ",");
    }
    boolean seen = false;
    for (int i = start; opens && i < unit.end(); i++) {
      if (text.is(i, ",")
          || text.inQuotation(i)
          || text.is(i, "who")
          || text.is(i, EnglishWord.Kind.COORDINATOR)
          || text.is(i, EnglishWord.Kind.SUBORDINATOR)) {
        return unit.end();
      }
      boolean anew = !text.isVerb(i - 1) || (text.isAuxiliary(i) && !text.isAuxiliary(i - 1));
      boolean starts = text.isVerb(i) && anew && !text.isAdverb(i - 1);
      if (starts && seen) {
        return i;
      }
      seen |= starts;
    }
    return unit.end();
  }

  private boolean breaks(EnglishCue cue, int i, int next) {
    if (text.is(i, ",") || text.is(i, ";") || text.isDash(i)) {
      return isSubordinate(cue)
          || isParenthesis(cue)
          || goesOnWithoutSubject(i)
          || endsClause(i, next - 1);
    }
    if (text.is(i, "and") || text.is(i, "but")) {
      return sharesSource(cue, i, next);
    }
    if (isAgent(cue, i)) {
      return true;
    }
    EnglishCue coming = coming(next);
    if (text.is(i, "by") && coming != null && coming.first == i + 1) {
      return coming.tense.equals("ing");
    }
    return coming != null && coming.order == EnglishCue.Order.ACCORD && coming.first == i;
  }

  /** was described as "a mistake" [by Anna Smith]: whoever said it is no part of the content. */
  private boolean isAgent(EnglishCue cue, int i) {
    Document.Range source = cue.source;
    return cue.subject == EnglishCue.Subject.AGENT
        && source != null
        && i + 1 == source.first()
        && text.is(i, "by");
  }

  /** Smith, who says it is late, stays: the relative clause ends at its first comma. */
  private boolean isParenthesis(EnglishCue cue) {
    return cue.subject == EnglishCue.Subject.RELATIVE
        && text.is(cue.clauseStart() - 1, ",")
        && cue.kind != Statement.Kind.DIRECT;
  }

  /** While Smith says it is late, they stay: the reported clause ends at its first comma. */
  private boolean isSubordinate(EnglishCue cue) {
    int before = cue.clauseStart() - 1;
    if (cue.passive && cue.subject == EnglishCue.Subject.NONE && cue.first == unit.first()) {
      return true;
    }
    return cue.order == EnglishCue.Order.SOURCE_FIRST
        && before >= unit.first()
        && text.is(before, EnglishWord.Kind.SUBORDINATOR)
        && !text.is(before, "so")
        && (before == unit.first() || text.is(before - 1, ","));
  }

  /** Smith said it was late[, but stayed]: the verb after the comma has the cue's subject. */
  private boolean goesOnWithoutSubject(int comma) {
    boolean joined = text.is(comma + 1, "and") || text.is(comma + 1, "but");
    int verb = text.isAdverb(comma + 2) ? comma + 3 : comma + 2;
    return joined && text.isVerb(verb) && !text.is(verb, EnglishWord.Kind.MODAL);
  }

  private @Nullable EnglishCue coming(int next) {
    return next >= 0 && next < cues.size() ? cues.get(next) : null;
  }

  /**
   * The writer's own remark: he met Smith[, who leads the union]; it was late[ – his third visit].
   */
  private boolean addsRemark(int comma, int at) {
    if (text.isDash(comma)) {
      return true;
    }
    return text.is(at, "while") || text.is(at, "then") || text.is(at, "whose");
  }

  /** Says whether a comma ends a reported clause because another cue begins after it. */
  boolean endsClause(int comma, int index) {
    int at = comma + 1;
    if (addsRemark(comma, at)) {
      return true;
    }
    boolean joined = false;
    while (text.is(at, EnglishWord.Kind.COORDINATOR)
        || text.is(at, "while")
        || text.is(at, "though")
        || text.is(at, "although")
        || text.is(at, "as")
        || text.isAdverb(at)) {
      joined |= !text.isAdverb(at);
      at++;
    }
    for (int k = Math.max(0, index); k < Math.min(cues.size(), index + 4); k++) {
      EnglishCue coming = cues.get(k);
      if (coming.head < at) {
        continue;
      }
      boolean strong = coming.strength > 0.4;
      if (coming.first <= at && coming.head >= at && strong) {
        return coming.tense.equals("ing")
            || joined
            || (coming.first == at && coming.tense.equals("third"))
            || coming.order == EnglishCue.Order.ACCORD
            || coming.order == EnglishCue.Order.INVERTED;
      }
      if (coming.clauseStart() == at && strong) {
        return true;
      }
      if (coming.clauseStart() > at) {
        return false;
      }
    }
    return false;
  }

  /** said it was late and urged them to leave: the second cue is coordinated with the first. */
  private boolean sharesSource(EnglishCue cue, int and, int next) {
    EnglishCue coming = coming(next);
    if (coming == null || coming.strength <= 0.4) {
      return false;
    }
    boolean same = coming.tense.equals(cue.tense) && !coming.infinitive;
    if (coming.first == and + 1 && coming.subject == EnglishCue.Subject.SHARED) {
      return same || text.is(and, "but") || coming.tense.equals("past");
    }
    boolean own = coming.clauseStart() == and + 1 && coming.clauseStart() < coming.first;
    if (own && (text.is(and, "but") || coming.subject == EnglishCue.Subject.PRONOUN)) {
      return true;
    }
    return coming.clauseStart() == and + 1
        && coming.clauseStart() < coming.first
        && coming.subject == EnglishCue.Subject.NAME
        && same;
  }
}
