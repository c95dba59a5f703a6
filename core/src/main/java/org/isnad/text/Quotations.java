package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;

/**
 * Pairs quotation marks, paragraph by paragraph.
 *
 * <p>A mark says two things: by its shape it opens («), closes (») or does either ("), and by its
 * place it leans to the word after it, to the word before it, or to neither. The place wins over
 * the shape of curly marks, which pages set the wrong way round («الولايات المتحدة “.»); angle
 * marks are believed. Where all double marks of a paragraph look alike, pairs of them, their shape
 * says nothing: قال “ نعم “ ثم مضى.
 *
 * <ul>
 *   <li>outside, a mark that can open opens; one that can only close makes a quotation that was
 *       never opened, from the last colon or the sentence's beginning
 *   <li>inside, a mark of the same family closes, or opens a nested quotation that is passed over
 *   <li>inside, a mark that can only open, with as many marks to come as pair up without the one
 *       that stands open, ends the open quotation before it: that one was never closed
 *   <li>at the paragraph's end an open quotation ends there, unclosed; when the next paragraph
 *       begins with an opening mark it goes on: “… ¶ “…”
 * </ul>
 */
final class Quotations {

  /** Marks pair within a family; 0 is none. */
  static final int ANGLE = 1;

  static final int DOUBLE = 2;
  static final int SINGLE = 3;
  static final int SINGLE_ANGLE = 4;

  /** How many families there are, that of no mark counted in. */
  static final int FAMILIES = 5;

  private enum Lean {
    OPEN,
    CLOSE,
    EITHER
  }

  private final String text;
  private final List<Token> tokens;
  private final List<Quotation> found = new ArrayList<>();
  private boolean leftOpen;
  private MarksAhead ahead;

  private Quotations(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.ahead = new MarksAhead(tokens, 0, 0);
  }

  static List<Quotation> pair(
      String text, List<Token> tokens, List<Document.Paragraph> paragraphs) {
    Quotations scan = new Quotations(text, tokens);
    for (Document.Paragraph paragraph : paragraphs) {
      scan.paragraph(paragraph.range().first(), paragraph.range().end());
    }
    return List.copyOf(scan.found);
  }

  /** Says whether a character is a quotation mark of any kind; single ones are decided by place. */
  static boolean isMark(char c) {
    return family(c) != 0;
  }

  static boolean isClosing(char c) {
    return c == '”' || c == '»' || c == '›' || c == '’';
  }

  private static int family(char c) {
    return switch (c) {
      case '«', '»', '《', '》' -> ANGLE;
      case '"', '“', '”', '„', '‟', '″', '＂', '❝', '❞' -> DOUBLE;
      case '\'', '‘', '’', '‚', '‛', '`' -> SINGLE;
      case '‹', '›' -> SINGLE_ANGLE;
      default -> 0;
    };
  }

  private static boolean isAngle(int family) {
    return family == ANGLE || family == SINGLE_ANGLE;
  }

  /** Returns the family of a token, 0 when it is no mark; two single marks are a double one. */
  static int familyOf(Token token) {
    if (token.kind() != Token.Kind.QUOTE) {
      return 0;
    }
    int family = family(token.form().charAt(0));
    return family == SINGLE && token.end() - token.start() == 2 ? DOUBLE : family;
  }

  private void paragraph(int first, int end) {
    boolean goesOn = leftOpen;
    leftOpen = false;
    ahead = new MarksAhead(tokens, first, end);
    int open = -1;
    int depth = 0;
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      if (token.kind() != Token.Kind.QUOTE) {
        continue;
      }
      int family = familyOf(token);
      Lean lean = lean(i, first, end, family);
      if (family == SINGLE && !countsAsSingle(i, first, end, open, lean)) {
        continue;
      }
      if (open < 0) {
        if (lean != Lean.CLOSE) {
          open = i;
          depth = 0;
        } else if (family != SINGLE) {
          neverOpened(i, first);
        }
      } else if (family == familyOf(tokens.get(open))) {
        // another family inside an open quotation is a quotation within it, and passed over
        if (lean == Lean.OPEN && depth == 0 && pairsUpFrom(i, family)) {
          add(open, i, false, goesOn && open == first);
          open = i;
        } else if (lean == Lean.OPEN && (isAngle(family) || token.is("“"))) {
          depth++;
        } else if (lean != Lean.OPEN && depth > 0) {
          depth--;
        } else {
          add(open, i + 1, true, goesOn && open == first);
          open = -1;
        }
      }
    }
    if (open >= 0) {
      add(open, end, false, goesOn && open == first);
      leftOpen = true;
    }
  }

  /** Where a mark leans: to the word after it, to the one before it, or to neither. */
  private Lean lean(int i, int first, int end, int family) {
    Token token = tokens.get(i);
    char c = token.form().charAt(0);
    if (isAngle(family)) {
      return c == '«' || c == '《' || c == '‹' ? Lean.OPEN : Lean.CLOSE;
    }
    boolean spaceBefore = i == first || tokens.get(i - 1).end() < token.start() || opens(i - 1);
    boolean spaceAfter = i == end - 1 || tokens.get(i + 1).start() > token.end() || stops(i + 1);
    if (i == first) {
      return Lean.OPEN;
    }
    if (i == end - 1) {
      return Lean.CLOSE;
    }
    if (spaceBefore && !spaceAfter) {
      return Lean.OPEN;
    }
    if (!spaceBefore && spaceAfter) {
      return Lean.CLOSE;
    }
    if (stops(i + 1) && !tokens.get(i + 1).is(":")) {
      return Lean.CLOSE;
    }
    if (family == DOUBLE && ahead.doublesLookAlike()) {
      return Lean.EITHER;
    }
    return switch (c) {
      case '“', '„', '‘', '‚', '❝' -> Lean.OPEN;
      case '”', '’', '❞' -> Lean.CLOSE;
      default -> Lean.EITHER;
    };
  }

  private boolean opens(int i) {
    return switch (tokens.get(i).form()) {
      case "(", "[", ":", "—", "–", "-" -> true;
      default -> false;
    };
  }

  private boolean stops(int i) {
    return switch (tokens.get(i).form()) {
      case ".", ",", "،", ";", "؛", "!", "?", "؟", ")", "]", ":", "…" -> true;
      default -> tokens.get(i).form().startsWith("..");
    };
  }

  /**
   * A single mark is mostly an apostrophe. It counts when it opens before a word and a closing one
   * follows in the paragraph, and when it closes one that counted.
   */
  private boolean countsAsSingle(int i, int first, int end, int open, Lean lean) {
    if (open >= 0) {
      return familyOf(tokens.get(open)) == SINGLE && i == closingSingle(open, first, end);
    }
    return lean == Lean.OPEN
        && (i == first || tokens.get(i - 1).end() < tokens.get(i).start() || opens(i - 1))
        && closingSingle(i, first, end) > 0;
  }

  /**
   * Where the single mark at {@code open} closes: at the first that stands after a stop, failing
   * that at the first that leans back; -1 when none does. A double quotation in between is nested
   * in it; behind one only a mark beside a stop closes. Bounded, so that a page of apostrophes
   * costs linear time.
   */
  private int closingSingle(int open, int first, int end) {
    int candidate = -1;
    boolean nested = false;
    for (int i = open + 1; i < Math.min(end, open + 120); i++) {
      Token token = tokens.get(i);
      if (token.kind() != Token.Kind.QUOTE) {
        continue;
      }
      if (familyOf(token) != SINGLE) {
        int close = candidate < 0 ? partner(i, first, Math.min(end, open + 120)) : -1;
        if (close < 0) {
          return candidate;
        }
        nested = true;
        i = close;
      } else if (lean(i, first, end, SINGLE) == Lean.CLOSE) {
        if (stops(i - 1) || (nested && (i == end - 1 || stops(i + 1)))) {
          return i;
        }
        if (candidate < 0 && !nested) {
          candidate = i;
        }
      }
    }
    return candidate;
  }

  /** Returns where the quotation that opens at {@code i} closes, -1 when it does not. */
  private int partner(int i, int first, int end) {
    int family = familyOf(tokens.get(i));
    if (lean(i, first, end, family) != Lean.OPEN) {
      return -1;
    }
    int j = i + 1;
    while (j < end && familyOf(tokens.get(j)) != family) {
      j++;
    }
    return j < end ? j : -1;
  }

  /** Says whether the marks of one family from {@code i} on pair up without one before them. */
  private boolean pairsUpFrom(int i, int family) {
    if (family == ANGLE && ahead.closesAfter(i)) {
      // «… «…»: the nested one closes; does the outer?
      return ahead.opensAfterClose();
    }
    int marks = ahead.from(i, family);
    return marks % 2 == 0 || (marks == 1 && startsSentence(i));
  }

  private boolean startsSentence(int i) {
    return i > 0 && Sentences.isStop(tokens.get(i - 1));
  }

  /** A closing mark with nothing open: the quotation began after the last colon or stop. */
  private void neverOpened(int close, int first) {
    int start = close;
    while (start > first
        && tokens.get(start - 1).kind() != Token.Kind.QUOTE
        && !tokens.get(start - 1).is(":")) {
      start--;
    }
    boolean afterColon = start > first && tokens.get(start - 1).is(":");
    if (afterColon && start < close) {
      Span inside = new Span(tokens.get(start).start(), tokens.get(close - 1).end());
      found.add(new Quotation(inside, start, close + 1, false, true, false));
    }
  }

  /** Adds the quotation from the mark {@code open} to the token before {@code end}. */
  private void add(int open, int end, boolean closed, boolean continues) {
    int last = closed ? end - 1 : end;
    if (last <= open + 1) {
      return;
    }
    int start = tokens.get(open).end();
    int stop = closed ? tokens.get(end - 1).start() : tokens.get(last - 1).end();
    while (start < stop && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    found.add(new Quotation(new Span(start, stop), open, end, true, closed, continues));
  }
}
