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
 * marks are believed.
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

  private enum Lean {
    OPEN,
    CLOSE,
    EITHER
  }

  private final String text;
  private final List<Token> tokens;
  private final List<Quotation> found = new ArrayList<>();
  private boolean leftOpen;

  private Quotations(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
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

  /** Marks pair within a family: angle, double, single. */
  private static int family(char c) {
    return switch (c) {
      case '«', '»', '《', '》' -> 1;
      case '"', '“', '”', '„', '‟', '″', '＂', '❝', '❞' -> 2;
      case '\'', '‘', '’', '‚', '‛', '`', '‹', '›' -> 3;
      default -> 0;
    };
  }

  private int familyOf(Token token) {
    int family = family(token.form().charAt(0));
    return family == 3 && token.end() - token.start() == 2 ? 2 : family;
  }

  private void paragraph(int first, int end) {
    boolean goesOn = leftOpen;
    leftOpen = false;
    int open = -1;
    int depth = 0;
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      if (token.kind() != Token.Kind.QUOTE) {
        continue;
      }
      int family = familyOf(token);
      Lean lean = lean(i, first, end, family);
      if (family == 3 && !countsAsSingle(i, first, end, open, lean)) {
        continue;
      }
      if (open < 0) {
        if (lean != Lean.CLOSE) {
          open = i;
          depth = 0;
        } else if (family != 3) {
          neverOpened(i, first);
        }
      } else if (family == familyOf(tokens.get(open))) {
        // another family inside an open quotation is a quotation within it, and passed over
        if (lean == Lean.OPEN && depth == 0 && pairsUpFrom(i, end, family)) {
          add(open, i, false, goesOn && open == first);
          open = i;
        } else if (lean == Lean.OPEN && (family == 1 || token.is("“"))) {
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
    if (family == 1) {
      return c == '«' || c == '《' ? Lean.OPEN : Lean.CLOSE;
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
    return switch (c) {
      case '“', '„', '‘', '‚', '‹', '❝' -> Lean.OPEN;
      case '”', '’', '›', '❞' -> Lean.CLOSE;
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
      return familyOf(tokens.get(open)) == 3 && i == closingSingle(open, first, end);
    }
    return lean == Lean.OPEN
        && (i == first || tokens.get(i - 1).end() < tokens.get(i).start() || opens(i - 1))
        && closingSingle(i, first, end) > 0;
  }

  /**
   * Where the single mark at {@code open} closes: at the first that stands after a stop, failing
   * that at the first that leans back; -1 when none does. Bounded, so that a page of apostrophes
   * costs linear time.
   */
  private int closingSingle(int open, int first, int end) {
    int candidate = -1;
    for (int i = open + 1; i < Math.min(end, open + 120); i++) {
      Token token = tokens.get(i);
      if (token.kind() != Token.Kind.QUOTE) {
        continue;
      }
      if (familyOf(token) != 3) {
        return candidate;
      }
      if (lean(i, first, end, 3) == Lean.CLOSE) {
        if (stops(i - 1)) {
          return i;
        }
        if (candidate < 0) {
          candidate = i;
        }
      }
    }
    return candidate;
  }

  /** Says whether the marks of one family from {@code i} on are even in number, and few. */
  private boolean pairsUpFrom(int i, int end, int family) {
    int marks = 0;
    for (int j = i; j < end && j < i + 2000; j++) {
      if (tokens.get(j).kind() == Token.Kind.QUOTE && familyOf(tokens.get(j)) == family) {
        marks++;
        if (family == 1 && tokens.get(j).is("»") && j > i) {
          // «… «…»: the nested one closes; does the outer?
          int k = j + 1;
          while (k < end
              && !(tokens.get(k).kind() == Token.Kind.QUOTE && familyOf(tokens.get(k)) == family)) {
            k++;
          }
          return k >= end || tokens.get(k).is("«");
        }
      }
    }
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
