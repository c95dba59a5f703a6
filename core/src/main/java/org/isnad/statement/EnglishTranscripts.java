package org.isnad.statement;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.EnglishWord;
import org.isnad.text.Document;
import org.isnad.text.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements whose only cue is a colon or a dash beside a name.
 *
 * <ul>
 *   <li>a headline: Smith: The harbour will close
 *   <li>a headline that names the speaker last, or the subject: Harbour will close: mayor; Mayor on
 *       harbour: "It is late"
 *   <li>an interview, of which every paragraph begins so: Q: Will you go? A: I will.
 *   <li>a transcript: SMITH: We will not go. – also with the mark before the name
 *   <li>a signed quotation: "We will not go." — Anna Smith
 * </ul>
 */
final class EnglishTranscripts {

  /** A name before a colon has at most so many tokens. */
  private static final int LONGEST_NAME = 7;

  private final EnglishText text;
  private final EnglishNames names;
  private final boolean layout;

  EnglishTranscripts(EnglishText text) {
    this.text = text;
    this.names = new EnglishNames(text);
    this.layout = isLayout();
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
    boolean label = text.is(first, EnglishWord.Kind.LABEL);
    if (colon < 0 || (text.word(first).verb() != null && !layout) || label) {
      return isHeadline(first) ? headline(unit) : null;
    }
    int end =
        quotation != null && quotation.closed() ? quotation.endToken() - 1 : paragraphEnd(first);
    return cue(colon, new Document.Range(first, colon), new Document.Range(colon + 1, end));
  }

  /**
   * Whether the article is written as a conversation: three paragraphs or more begin with a name
   * and a colon, two names at least, and one of them comes back.
   */
  private boolean isLayout() {
    Map<String, Integer> labels = new HashMap<>();
    int all = 0;
    for (Document.Paragraph paragraph : text.document.paragraphs()) {
      int first = paragraph.range().first();
      int colon = paragraph.isHeadline() ? -1 : colonAfterName(first, paragraph.range().end());
      if (colon >= 0 && !text.is(first, EnglishWord.Kind.LABEL)) {
        labels.merge(text.document.words(first, colon), 1, Integer::sum);
        all++;
      }
    }
    return labels.size() > 1 && all > labels.size() && all > 2;
  }

  /**
   * A headline that names who says it behind the colon, or on what: Harbour to close: [mayor];
   * Mayor on harbour: "It is late". Null when it does not.
   */
  private @Nullable EnglishCue headline(Document.Range unit) {
    int colon = unit.first() + 1;
    while (colon < unit.end() && !text.is(colon, ":")) {
      if (text.inQuotation(colon)) {
        return null;
      }
      colon++;
    }
    if (colon + 1 >= unit.end() || text.is(unit.first(), EnglishWord.Kind.LABEL)) {
      return null;
    }
    Document.Range before = new Document.Range(unit.first(), colon);
    Document.Range behind = new Document.Range(colon + 1, unit.end());
    if (isSpeaker(behind) && colon - unit.first() > 2) {
      return cue(colon, behind, before);
    }
    int on = unit.first() + 1;
    while (on < colon && text.isNominal(on)) {
      on++;
    }
    boolean about = text.is(on, "on") || text.is(on, "about");
    Document.Range source = new Document.Range(unit.first(), on);
    boolean speaks = isSpeaker(source) || text.isName(on - 1);
    return about && speaks && text.inQuotation(colon + 1) ? cue(colon, source, behind) : null;
  }

  /** A few words that end in a role or a body: mayor, health ministry, UN report. */
  private boolean isSpeaker(Document.Range range) {
    int last = range.end() - 1;
    boolean head = text.is(last, EnglishWord.Kind.ROLE) || text.is(last, EnglishWord.Kind.GROUP);
    for (int i = range.first(); i < range.end(); i++) {
      head &= text.isNominal(i) && !text.isVerb(i) && !text.is(i, EnglishWord.Kind.LABEL);
    }
    return head && range.end() - range.first() <= 4;
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

  private boolean isHeadline(int token) {
    return text.document.paragraphs().get(text.document.paragraphOf(token)).isHeadline();
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
    if (layout && !isHeadline(source.first())) {
      return EnglishCue.Subject.CAPITALS;
    }
    for (int i = source.first(); i < source.end(); i++) {
      capitals &= !text.isWord(i) || text.isAllCapitals(i);
    }
    return capitals ? EnglishCue.Subject.CAPITALS : EnglishCue.Subject.NAME;
  }
}
