package org.isnad.statement;

import org.isnad.lexicon.EnglishWord;
import org.isnad.text.Document;
import org.isnad.text.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements whose only cue is a colon or a dash beside a name.
 *
 * <ul>
 *   <li>a headline: Smith: The harbour will close
 *   <li>a transcript: SMITH: We will not go. – also with the mark before the name
 *   <li>a signed quotation: "We will not go." — Anna Smith
 * </ul>
 */
final class EnglishTranscripts {

  /** A name before a colon has at most so many tokens. */
  private static final int LONGEST_NAME = 7;

  private final EnglishText text;
  private final EnglishNames names;

  EnglishTranscripts(EnglishText text) {
    this.text = text;
    this.names = new EnglishNames(text);
  }

  /** Returns the statement that a unit makes by its form alone, or null. */
  @Nullable EnglishCue in(Document.Range unit, boolean startsParagraph) {
    EnglishCue signed = signed(unit);
    if (signed != null || !startsParagraph) {
      return signed;
    }
    Quotation quotation = text.quotationAt(unit.first());
    int first = quotation != null ? unit.first() + 1 : unit.first();
    int colon = colonAfterName(first, unit.end());
    if (colon < 0 || text.word(first).verb() != null) {
      return null;
    }
    int end =
        quotation != null && quotation.closed() ? quotation.endToken() - 1 : paragraphEnd(first);
    return cue(colon, new Document.Range(first, colon), new Document.Range(colon + 1, end));
  }

  /** Returns where a colon stands after nothing but a name; -1 when none does. */
  private int colonAfterName(int first, int end) {
    for (int i = first; i < Math.min(end - 1, first + LONGEST_NAME); i++) {
      if (text.is(i, ":")) {
        return i > first ? i : -1;
      }
      boolean mayStand =
          (text.isWord(i) && text.isCapital(i)) || text.is(i, ".") || text.isPossessive(i);
      if (!mayStand) {
        return -1;
      }
    }
    return -1;
  }

  private int paragraphEnd(int token) {
    return text.document.paragraphs().get(text.document.paragraphOf(token)).range().end();
  }

  private @Nullable EnglishCue signed(Document.Range unit) {
    Quotation quotation = text.quotationAt(unit.first());
    if (quotation == null || !quotation.closed() || !text.isDash(quotation.endToken())) {
      return null;
    }
    int dash = quotation.endToken();
    if (dash + 1 >= unit.end() || !text.isName(dash + 1)) {
      return null;
    }
    int nameEnd = names.runEnd(dash + 1, unit.end());
    boolean sole = nameEnd >= unit.end() || text.isMark(nameEnd);
    return sole
        ? cue(dash, new Document.Range(dash + 1, nameEnd), EnglishQuotations.tokens(quotation))
        : null;
  }

  private EnglishCue cue(int mark, Document.Range source, Document.Range content) {
    EnglishCue cue = new EnglishCue(mark);
    cue.lemma = text.is(mark, ":") ? ":" : "-";
    cue.order = EnglishCue.Order.COLON;
    boolean colon = text.is(mark, ":");
    cue.frame = colon ? EnglishCue.Frame.COLON : EnglishCue.Frame.QUOTE;
    cue.strength = colon ? 0.5 : 0.9;
    cue.framed = cue.strength;
    cue.fits = true;
    cue.source = source;
    cue.subject = subject(source);
    cue.after = content.first();
    cue.content.add(content);
    return cue;
  }

  /** Letters all capital, as transcripts write who speaks, count as a name of their own kind. */
  private EnglishCue.Subject subject(Document.Range source) {
    boolean single = source.end() == source.first() + 1;
    if (single && text.is(source.first(), EnglishWord.Kind.GROUP)) {
      return EnglishCue.Subject.PHRASE;
    }
    boolean capitals = true;
    for (int i = source.first(); i < source.end(); i++) {
      capitals &= !text.isWord(i) || text.isAllCapitals(i);
    }
    return capitals ? EnglishCue.Subject.CAPITALS : EnglishCue.Subject.NAME;
  }
}
