package org.isnad.statement;

import java.util.List;
import org.isnad.lexicon.EnglishWord;
import org.isnad.text.Document;
import org.isnad.text.Quotation;

/**
 * Gives each cue of a unit its content: the clause to its right, the one to its left, the
 * quotations that belong to it. {@link EnglishEnds} tells how far a clause goes.
 */
final class EnglishClauses {

  private final EnglishText text;
  private final EnglishEnds ends;
  private List<EnglishCue> cues = List.of();
  private Document.Range unit = new Document.Range(0, 0);

  EnglishClauses(EnglishText text) {
    this.text = text;
    this.ends = new EnglishEnds(text);
  }

  /** Fills in the contents of the cues of one unit. */
  void assign(List<EnglishCue> cuesOfUnit, Document.Range theUnit) {
    cues = cuesOfUnit;
    unit = theUnit;
    ends.turnTo(cuesOfUnit, theUnit);
    for (EnglishCue cue : cues) {
      cue.inUnitTail = isTail(cue);
    }
    for (int i = 0; i < cues.size(); i++) {
      content(cues.get(i), i);
    }
  }

  /** It was late, Smith said. – a cue with nothing to its right and content before a comma. */
  private boolean isTail(EnglishCue cue) {
    if (cue.order == EnglishCue.Order.INVERTED) {
      return true;
    }
    if (cue.order == EnglishCue.Order.ACCORD) {
      return cue.first > unit.first();
    }
    if (cue.order != EnglishCue.Order.SOURCE_FIRST || cue.subject == EnglishCue.Subject.NONE) {
      return false;
    }
    return cue.subject != EnglishCue.Subject.SHARED
        && cue.subject != EnglishCue.Subject.RELATIVE
        && cue.subject != EnglishCue.Subject.AGENT
        && leftEnd(cue) > unit.first()
        && !(cue.frame == EnglishCue.Frame.QUOTE && opensWithAdjunct(leftEnd(cue)))
        && (cue.right < 0
            || (cue.frame == EnglishCue.Frame.QUOTE && text.is(cue.right - 1, ","))
            || (text.inQuotation(leftEnd(cue) - 1) && cue.frame != EnglishCue.Frame.THAT));
  }

  /** In May, ... / When they met, ... / Asked why, ... : such a beginning tells when, not what. */
  private boolean opensWithAdjunct(int end) {
    if (text.inQuotation(end - 1)) {
      return false;
    }
    int first = unit.first();
    String form = text.document.form(first);
    return text.is(first, EnglishWord.Kind.PREPOSITION)
        || text.is(first, EnglishWord.Kind.SUBORDINATOR)
        || text.is(first, EnglishWord.Kind.TIME)
        || text.isAdverb(first)
        || text.is(first, EnglishWord.Kind.COORDINATOR)
        || form.endsWith("ing")
        || form.endsWith("ed");
  }

  /**
   * Returns where the content before the cue's clause ends, its comma cut off; -1 when neither
   * comma nor quotation stands there.
   */
  private int leftEnd(EnglishCue cue) {
    int start = cue.clauseStart();
    if (text.is(start - 1, "as") || text.is(start - 1, "like")) {
      start--;
    }
    int before = start - 1;
    if (before < unit.first()) {
      return -1;
    }
    if (text.inQuotation(before)) {
      return text.quotationEndingAt(before) != null ? start : -1;
    }
    if (text.is(before, ",") || text.isDash(before)) {
      return before;
    }
    boolean questioned = text.isStop(before) || text.isDots(before);
    return questioned ? before : -1;
  }

  private void content(EnglishCue cue, int index) {
    switch (cue.order) {
      case ACCORD -> accord(cue, index);
      case INVERTED -> left(cue, index);
      case NOUN -> right(cue, index);
      case HEARSAY -> hearsay(cue, index);
      default -> {
        if (cue.inUnitTail) {
          cue.order = EnglishCue.Order.CONTENT_FIRST;
          left(cue, index);
        } else if (cue.right >= 0) {
          right(cue, index);
        } else if (isAsClause(cue)) {
          afterComma(cue, index);
        } else if (cue.passive) {
          passive(cue);
        }
      }
    }
  }

  /** As Smith said, it was late. */
  private boolean isAsClause(EnglishCue cue) {
    return text.is(cue.clauseStart() - 1, "as")
        && cue.subject != EnglishCue.Subject.NONE
        && text.is(cue.after, ",");
  }

  private void afterComma(EnglishCue cue, int index) {
    int at = cue.after;
    if (text.is(at, ",") || text.is(at, ":")) {
      Quotation quotation = text.quotationAt(at + 1);
      int end =
          quotation != null && text.is(at, ":")
              ? quotation.endToken()
              : ends.end(cue, at + 1, index);
      add(cue, at + 1, end);
    }
  }

  /** His resignation was announced on Monday: the subject is the content. */
  private void passive(EnglishCue cue) {
    EnglishSources sources = new EnglishSources(text);
    Document.Range subject = sources.left(cue.first, unit.first());
    if (subject != null) {
      add(cue, subject.first(), subject.end());
    }
  }

  /** The clause round the cue: from the last comma or conjunction to the clause's end. */
  private void hearsay(EnglishCue cue, int index) {
    int start = cue.first;
    while (start > unit.first()
        && !text.is(start - 1, ",")
        && !text.inQuotation(start - 1)
        && !text.is(start - 1, "that")
        && !text.is(start - 1, EnglishWord.Kind.SUBORDINATOR)) {
      start--;
    }
    if (text.is(start, "who") || text.is(start, "which")) {
      return;
    }
    add(cue, start, cue.first);
    add(cue, cue.end, ends.end(cue, cue.end, index));
  }

  private void accord(EnglishCue cue, int index) {
    if (cue.first == unit.first()
        || (text.is(cue.first - 1, EnglishWord.Kind.COORDINATOR)
            && cue.first - 1 == unit.first())) {
      afterComma(cue, index);
      return;
    }
    int end = text.is(cue.first - 1, ",") ? cue.first - 1 : cue.first;
    add(cue, leftStart(index, end), end);
    if (text.is(cue.first - 1, ",") && text.is(cue.after, ",")) {
      int more = ends.end(cue, cue.after + 1, index);
      if (!ends.endsClause(cue.after, index)) {
        add(cue, cue.after + 1, more);
      }
    }
  }

  private void left(EnglishCue cue, int index) {
    int end = cue.order == EnglishCue.Order.INVERTED ? invertedEnd(cue) : leftEnd(cue);
    if (end <= unit.first()) {
      return;
    }
    Quotation quotation = text.quotationEndingAt(end - 1);
    int start = leftStart(index, quotation != null ? quotation.firstToken() : end);
    add(cue, start, end);
    interrupted(cue, index, quotation != null);
  }

  private int invertedEnd(EnglishCue cue) {
    int before = cue.first - 1;
    return text.inQuotation(before) ? cue.first : before;
  }

  /** "A," she said, "B." – the plan, she said, is dead. */
  private void interrupted(EnglishCue cue, int index, boolean quoted) {
    int at = beforeQuotation(overApposition(cue));
    if (at >= unit.end()) {
      return;
    }
    boolean comma = text.is(at, ",") || text.isDash(at) || text.is(at, ":") || text.is(at, ";");
    int next = comma ? at + 1 : at;
    Quotation more = next < unit.end() ? text.quotationAt(next) : null;
    if (more != null) {
      int end = more.endToken();
      boolean closes = end >= unit.end() || lastIsStop(more);
      add(cue, next, closes ? end : ends.end(cue, next, index));
    } else if (comma && !quoted && !text.is(at, ":") && !ends.endsClause(at, index)) {
      add(cue, next, ends.end(cue, next, index));
    }
  }

  /** say experts[, most of them abroad,] */
  private int overApposition(EnglishCue cue) {
    int at = cue.after;
    boolean apposes =
        cue.order == EnglishCue.Order.INVERTED
            && text.is(at, ",")
            && (text.is(at + 1, EnglishWord.Kind.DETERMINER)
                || text.is(at + 1, "who")
                || text.is(at + 1, EnglishWord.Kind.ROLE));
    for (int i = at + 1; apposes && i < Math.min(unit.end(), at + 25); i++) {
      if (text.inQuotation(i)) {
        return at;
      }
      if (text.is(i, ",")) {
        return i;
      }
    }
    return at;
  }

  /** she said [of the plan], "B" – steps to the comma before a quotation, if one is near. */
  private int beforeQuotation(int from) {
    for (int i = from; i < Math.min(unit.end() - 1, from + 25); i++) {
      if (text.is(i, ",") || text.is(i, ":")) {
        if (text.quotationAt(i + 1) != null) {
          return i;
        }
        continue;
      }
      if (text.inQuotation(i) || text.isStop(i) || text.word(i).verb() != null) {
        return from;
      }
    }
    return from;
  }

  private boolean lastIsStop(Quotation quotation) {
    int last = quotation.endToken() - 2;
    return text.isStop(last) || text.is(last, ",");
  }

  /** Where content that ends before {@code end} begins: at the unit's start, or after a cue. */
  private int leftStart(int index, int end) {
    int start = unit.first();
    for (int i = index - 1; i >= 0; i--) {
      EnglishCue before = cues.get(i);
      if (before.head >= end || before.probability < 0) {
        continue;
      }
      int cut = lastBreak(before.after, end);
      if (cut >= 0) {
        start = Math.max(start, cut);
      } else if (text.inQuotation(end)
          && before.right >= 0
          && before.order != EnglishCue.Order.NOUN) {
        start = Math.max(start, end);
      }
      break;
    }
    return start;
  }

  /** The place after the last comma with and, but, while between two cues; -1 when none is. */
  private int lastBreak(int from, int end) {
    for (int i = end - 2; i >= from; i--) {
      if ((text.is(i, ",")
          && (text.is(i + 1, EnglishWord.Kind.COORDINATOR) || text.is(i + 1, "while")))) {
        return i + 2;
      }
      if (text.is(i, ";")) {
        return i + 1;
      }
    }
    return -1;
  }

  private void right(EnglishCue cue, int index) {
    int start = cue.right;
    if (start >= unit.end()) {
      return;
    }
    Quotation quotation = text.quotationAt(start);
    if (quotation != null && (quotation.endToken() >= unit.end() || lastIsStop(quotation))) {
      add(cue, start, quotation.endToken());
    } else {
      add(cue, start, ends.end(cue, start, index));
    }
  }

  /** Adds {@code [start, end)} without the marks and commas at its edges. */
  private void add(EnglishCue cue, int start, int end) {
    int e = Math.min(end, unit.end());
    while (e > start
        && !text.inQuotation(e - 1)
        && text.isMark(e - 1)
        && !text.is(e - 1, ")")
        && !text.is(e - 1, "%")) {
      e--;
    }
    int s = start;
    while (s < e
        && text.isMark(s)
        && !text.inQuotation(s)
        && !text.is(s, "$")
        && !text.is(s, "(")
        && !text.is(s, "[")
        && !text.is(s, "#")
        && !text.is(s, "@")) {
      s++;
    }
    if (s < e) {
      cue.content.add(new Document.Range(s, e));
    }
  }
}
