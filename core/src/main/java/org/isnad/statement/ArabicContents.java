package org.isnad.statement;

import java.util.List;
import org.isnad.base.Span;
import org.isnad.text.Document;
import org.isnad.text.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * What a reported content holds, and whether it stands in quotation marks.
 *
 * <p>A quotation that stands alone is a content by itself. Where an indirect content ends is
 * weighed ({@link ArabicEnds}), for no rule tells it alone: in «إن بلاده لن تشارك بعد لقائه الوزير»
 * the meeting may be when he said it or part of what he said. What the {@linkplain ArabicEndRules
 * rules} say of a place is one of the signs.
 */
final class ArabicContents {

  /**
   * A content as tokens and as spans.
   *
   * @param first its first token
   * @param end the index after its last
   * @param kind whether it stands in quotation marks
   * @param spans the words, without the marks round a direct content and without final punctuation
   */
  record Content(int first, int end, Statement.Kind kind, List<Span> spans) {
    /** Says whether the token with this index lies inside. */
    boolean holds(int token) {
      return first <= token && token < end;
    }
  }

  /**
   * No indirect content is longer; a page without full stops must not cost more than its length.
   */
  private static final int LONGEST = 500;

  private final ArabicView view;
  private final ArabicAccords accords;
  private final ArabicEnds ends;

  /** A content that was read before: several cues before it may ask for the same. */
  private record Read(int limit, boolean clause, @Nullable Content content) {}

  /** What was read last from each token on. */
  private final @Nullable Read[] reads;

  ArabicContents(ArabicView view, ArabicAccords accords, ArabicEnds ends) {
    this.view = view;
    this.accords = accords;
    this.ends = ends;
    this.reads = new Read[view.document().size()];
  }

  Document document() {
    return view.document();
  }

  /** Returns the content that begins at {@code first}, null when no word is in it. */
  @Nullable Content read(int first, int limit, boolean clause) {
    if (first >= limit) {
      return null;
    }
    Read read = reads[first];
    if (read == null || read.limit() != limit || read.clause() != clause) {
      read = new Read(limit, clause, readAnew(first, limit, clause));
      reads[first] = read;
    }
    return read.content();
  }

  private @Nullable Content readAnew(int first, int limit, boolean clause) {
    Content content = from(first, Math.min(limit, first + LONGEST), clause);
    return content.end() > content.first() && hasWord(content) ? content : null;
  }

  boolean hasWord(Content content) {
    for (int i = content.first(); i < content.end(); i++) {
      if (view.isWord(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the content that begins at {@code first} and runs as far as it goes. */
  Content from(int first, int limit, boolean clause) {
    int q = view.quotationFrom(first);
    if (q >= 0) {
      Quotation quotation = view.quotation(q);
      if (standsAlone(quotation, limit)) {
        return direct(quotation);
      }
    }
    return upTo(first, end(first, limit, clause));
  }

  /** Returns the content {@code [first, end)}, with its kind. */
  Content upTo(int first, int end) {
    int last = trimmed(first, end);
    int q = view.quotationFrom(first);
    if (q >= 0 && view.quotation(q).endToken() >= last) {
      return direct(view.quotation(q));
    }
    Document document = view.document();
    Statement.Kind kind = Statement.Kind.INDIRECT;
    for (int i = first; i < last; i++) {
      int inside = view.quotationFrom(i);
      if (inside >= 0) {
        if (view.words(view.quotation(inside)) >= 3) {
          kind = Statement.Kind.MIXED;
        }
        i = view.quotation(inside).endToken() - 1;
      }
    }
    return new Content(first, last, kind, List.of(document.span(first, last)));
  }

  /** Returns a quotation as a content of its own. */
  Content direct(Quotation quotation) {
    return new Content(
        quotation.firstToken(),
        quotation.endToken(),
        Statement.Kind.DIRECT,
        List.of(inside(quotation)));
  }

  /** The words between the marks, without final punctuation. */
  Span inside(Quotation quotation) {
    int first = view.document().tokenAt(quotation.inside().start());
    int end = first;
    while (end < view.document().size()
        && view.document().token(end).end() <= quotation.inside().end()) {
      end++;
    }
    while (end > first + 1 && isFinal(end - 1)) {
      end--;
    }
    return end > first ? view.document().span(first, end) : quotation.inside();
  }

  private boolean isFinal(int token) {
    return view.isComma(token) || view.isStop(token) || view.isColon(token);
  }

  /** Says whether nothing of the sentence follows the quotation but a new clause. */
  private boolean standsAlone(Quotation quotation, int limit) {
    int next = quotation.endToken();
    if (next >= limit || view.isStop(next) || view.isComma(next) || !quotation.closed()) {
      return true;
    }
    if (view.endsInStop(quotation)) {
      return true;
    }
    return view.quotationFrom(next) >= 0
        || ArabicClauses.opens(view, next)
        || accords.startsAt(next)
        || view.isDash(next)
        || view.form(next).equals("(");
  }

  private int trimmed(int first, int end) {
    int last = end;
    while (last > first + 1 && isTrailing(last - 1)) {
      last--;
    }
    return last;
  }

  private boolean isTrailing(int token) {
    if (view.isWord(token) || view.isNumber(token)) {
      return false;
    }
    String form = view.form(token);
    return view.document().quotationOf(token) < 0 && !form.equals(")") && !form.equals("%");
  }

  /** Returns the token before which the content that begins at {@code first} ends. */
  int end(int first, int limit, boolean clause) {
    return ends.end(first, limit, clause, rules(first, clause));
  }

  /** Returns what the rules say of the places in the content that begins at {@code first}. */
  ArabicEnds.Rules rules(int first, boolean clause) {
    return new ArabicEndRules(view, accords, first, clause);
  }
}
