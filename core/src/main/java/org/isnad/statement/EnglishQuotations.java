package org.isnad.statement;

import java.util.List;
import org.isnad.text.Document;
import org.isnad.text.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Joins to a cue the quotations that stand outside its unit, and tells bare ones.
 *
 * <ul>
 *   <li>"A," she said. "B." – the second belongs to the first
 *   <li>She continued: ¶ "A." – a colon at a paragraph's end
 *   <li>"A. ¶ "B." – each paragraph of an open quotation is one more span
 * </ul>
 */
final class EnglishQuotations {

  /** A bare quotation of fewer words is a title or a scare quote. */
  private static final int FEWEST_WORDS = 4;

  private final EnglishText text;
  private final boolean[] taken;

  EnglishQuotations(EnglishText text) {
    this.text = text;
    this.taken = new boolean[text.document.quotations().size()];
  }

  /** Joins the quotations after {@code unit} to the last cue of the unit that asks for one. */
  void join(List<EnglishCue> cues, int unit) {
    if (cues.isEmpty()) {
      return;
    }
    EnglishCue last = cues.get(cues.size() - 1);
    Document.Range range = text.units().get(unit);
    if (last.right >= range.end() && last.frame == EnglishCue.Frame.COLON) {
      Quotation next = soleQuotation(unit + 1);
      if (next != null) {
        last.content.add(tokens(next));
      }
    }
    for (EnglishCue cue : cues) {
      if (asksForMore(cue, range)) {
        Quotation next = soleQuotation(unit + 1);
        if (next != null && sameParagraph(range.first(), next.firstToken())) {
          cue.content.add(tokens(next));
        }
      }
    }
    for (EnglishCue cue : cues) {
      openEnds(cue);
    }
  }

  /** "A," she said[ on Monday]. – the unit ends after the cue, so a second half may follow. */
  private boolean asksForMore(EnglishCue cue, Document.Range unit) {
    boolean contentFirst =
        cue.order == EnglishCue.Order.CONTENT_FIRST || cue.order == EnglishCue.Order.INVERTED;
    if (!contentFirst || cue.content.isEmpty()) {
      return false;
    }
    Document.Range last = cue.content.get(cue.content.size() - 1);
    return text.inQuotation(last.end() - 1)
        && last.end() <= cue.clauseStart()
        && cue.after <= unit.end();
  }

  private boolean sameParagraph(int a, int b) {
    return text.document.paragraphOf(a) == text.document.paragraphOf(b);
  }

  /** Returns the quotation that makes up the whole of a unit, or null. */
  @Nullable Quotation soleQuotation(int unit) {
    if (unit >= text.units().size()) {
      return null;
    }
    Document.Range range = text.units().get(unit);
    Quotation quotation = text.quotationAt(range.first());
    if (quotation == null) {
      return null;
    }
    for (int i = quotation.endToken(); i < range.end(); i++) {
      if (!text.isMark(i)) {
        return null;
      }
    }
    return quotation;
  }

  /** Adds the paragraphs that continue a quotation which the content leaves open. */
  void openEnds(EnglishCue cue) {
    if (cue.content.isEmpty()) {
      return;
    }
    Document.Range last = cue.content.get(cue.content.size() - 1);
    int index = text.document.quotationOf(last.end() - 1);
    if (index < 0) {
      return;
    }
    List<Quotation> all = text.document.quotations();
    while (!all.get(index).closed()
        && index + 1 < all.size()
        && all.get(index + 1).continues()
        && !isTagged(all.get(index + 1))) {
      index++;
      cue.content.add(tokens(all.get(index)));
    }
  }

  /** "SMITH: – in a transcript another speaker begins. */
  private boolean isTagged(Quotation quotation) {
    int first = quotation.firstToken() + 1;
    boolean capitals = text.isWord(first) && text.isAllCapitals(first);
    return capitals && (text.is(first + 1, ":") || text.is(first + 2, ":"));
  }

  static Document.Range tokens(Quotation quotation) {
    return new Document.Range(quotation.firstToken(), quotation.endToken());
  }

  /** Marks the quotations of an accepted cue as spoken for. */
  void take(EnglishCue cue) {
    for (Document.Range range : cue.content) {
      int i = range.first();
      while (i < range.end()) {
        int index = text.document.quotationOf(i);
        if (index >= 0) {
          taken[index] = true;
          i = text.document.quotations().get(index).endToken();
        } else {
          i++;
        }
      }
    }
  }

  boolean isTaken(Quotation quotation) {
    return taken[text.document.quotationOf(quotation.firstToken())];
  }

  /**
   * Says whether a quotation can be a statement without a cue: it is long enough, and not written
   * like a heading, 'Coal Is Back'.
   */
  boolean isBare(Quotation quotation) {
    int words = 0;
    int capitals = 0;
    for (int i = quotation.firstToken(); i < quotation.endToken(); i++) {
      if (!text.isMark(i)) {
        words++;
        capitals += text.isCapital(i) ? 1 : 0;
      }
    }
    boolean heading = capitals * 2 > words && words < 12;
    return words >= FEWEST_WORDS && !heading && !isTaken(quotation);
  }
}
