package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Fold;

/**
 * Cuts a text into tokens, in one pass.
 *
 * <ul>
 *   <li>a word is a run of letters with the vowel marks and invisible signs among them: قـــالَ
 *   <li>a hyphen or an apostrophe between letters holds a word together: al-Assad, didn't; the
 *       English possessive is a token of its own: Trump|'s
 *   <li>single letters with dots are one word, the last dot with them: U.S., أ.ف.ب, د.; also after
 *       a hyphen: D-N.Y.
 *   <li>an English title keeps its dot: Mr., Gov.
 *   <li>digits with a dot or comma between them are one number: 1,200.5
 *   <li>a run of dots is one mark: …
 *   <li>a quotation mark that a site has escaped twice is still one: &amp;quot;
 * </ul>
 */
final class Tokens {

  /** Escaped quotation marks, each with the mark that it stands for. */
  private static final List<String[]> ESCAPED =
      List.of(
          new String[] {"&quot;", "\""},
          new String[] {"&#34;", "\""},
          new String[] {"&#8220;", "“"},
          new String[] {"&#8221;", "”"},
          new String[] {"&ldquo;", "“"},
          new String[] {"&rdquo;", "”"},
          new String[] {"&laquo;", "«"},
          new String[] {"&raquo;", "»"});

  private final String text;
  private final List<Token> tokens;
  private int at;

  private Tokens(String text) {
    this.text = text;
    this.tokens = new ArrayList<>(text.length() / 5 + 8);
  }

  /** Returns the tokens of {@code text}, in order; white space is between them. */
  static List<Token> of(String text) {
    return of(text, text.length());
  }

  /** Returns the tokens that begin before {@code limit}. */
  static List<Token> of(String text, int limit) {
    Tokens scan = new Tokens(text);
    while (scan.at < limit) {
      scan.next();
    }
    return scan.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (isLetter(c)) {
      word();
    } else if (isDigit(c)) {
      number();
    } else if (Character.isWhitespace(c) || c == '\u00A0' || Fold.isDropped(c)) {
      at++;
    } else if (c != '&' || !escapedQuote()) {
      mark(c);
    }
  }

  private void word() {
    int start = at;
    if (dottedLetters()) {
      add(start, Token.Kind.WORD);
      return;
    }
    letters();
    while (holdsTogether()) {
      if (isPossessive()) {
        add(start, Token.Kind.WORD);
        start = at;
        at += 2;
        break;
      }
      at++;
      if (dottedLetters()) {
        add(start, Token.Kind.WORD);
        return;
      }
      letters();
    }
    if (at < text.length() && text.charAt(at) == '.' && Abbreviations.keepsDot(text, start, at)) {
      at++;
    }
    add(start, Token.Kind.WORD);
  }

  private void letters() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!isLetter(c) && !isDigit(c) && !Fold.isDropped(c)) {
        return;
      }
      at++;
    }
  }

  /** A hyphen or apostrophe with a letter on either side. */
  private boolean holdsTogether() {
    if (at + 1 >= text.length() || !isLetter(text.charAt(at + 1))) {
      return false;
    }
    char c = text.charAt(at);
    return c == '-' || c == '\u2010' || c == '\u2011' || isApostrophe(c);
  }

  private boolean isPossessive() {
    char s = text.charAt(at + 1);
    return isApostrophe(text.charAt(at))
        && (s == 's' || s == 'S')
        && (at + 2 == text.length() || !isLetter(text.charAt(at + 2)));
  }

  /**
   * Takes «أ.ف.ب», "U.S.", «د.»: single letters, each with its dot; leaves the place alone if not.
   * A longer word glued to the last dot is a token of its own: «د.سالم» is «د.» and «سالم».
   */
  private boolean dottedLetters() {
    int i = at;
    int letters = 0;
    while (i < text.length() && isLetter(text.charAt(i))) {
      if (i + 1 < text.length() && isLetter(text.charAt(i + 1))) {
        break;
      }
      letters++;
      i++;
      if (i >= text.length() || text.charAt(i) != '.') {
        break;
      }
      i++;
    }
    boolean lastDot = i > at && text.charAt(i - 1) == '.';
    if (letters >= 2 || (letters == 1 && lastDot && goesOn(i))) {
      at = i;
      return true;
    }
    return false;
  }

  /**
   * After one letter and a dot: a name must follow on the same line, or the dot ends a sentence.
   */
  private boolean goesOn(int i) {
    int j = i;
    while (j < text.length() && text.charAt(j) == ' ') {
      j++;
    }
    return j < text.length() && isLetter(text.charAt(j)) && text.charAt(at) != 'I';
  }

  private void number() {
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean separator = c == '.' || c == ',' || c == '٫' || c == '٬';
      if (!isDigit(c) && !(separator && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
        break;
      }
      at++;
    }
    // 80s, 2015م, 5th: letters glued to digits belong to them
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    add(start, Token.Kind.NUMBER);
  }

  /** Takes «&quot;» or «&#8220;», a mark that a site has escaped once too often. */
  private boolean escapedQuote() {
    for (String[] escaped : ESCAPED) {
      if (text.startsWith(escaped[0], at)) {
        tokens.add(new Token(at, at + escaped[0].length(), Token.Kind.QUOTE, escaped[1]));
        at += escaped[0].length();
        return true;
      }
    }
    return false;
  }

  private void mark(char c) {
    int start = at;
    at++;
    if (c == '.') {
      while (at < text.length() && text.charAt(at) == '.') {
        at++;
      }
    } else if (Character.isHighSurrogate(c) && at < text.length()) {
      at++;
    } else if (isDoubledSingle(c)) {
      at++;
    }
    boolean quote = Quotations.isMark(c);
    tokens.add(
        new Token(
            start,
            at,
            quote ? Token.Kind.QUOTE : Token.Kind.MARK,
            at - start == 1 ? Marks.form(c) : text.substring(start, at)));
  }

  /**
   * Two single marks that stand for a double one: '' or ``. Of three in a row the double one stands
   * outside: ''\'Yes,' he said, and 'yes.'\'\'
   */
  private boolean isDoubledSingle(char c) {
    boolean doubled =
        (c == '\'' || c == '`' || c == '’' || c == '‘')
            && at < text.length()
            && text.charAt(at) == c;
    boolean three = doubled && at + 1 < text.length() && text.charAt(at + 1) == c;
    boolean closes = at > 1 && !Character.isWhitespace(text.charAt(at - 2));
    return doubled && !(three && closes);
  }

  private void add(int start, Token.Kind kind) {
    tokens.add(new Token(start, at, kind, Fold.fold(text, start, at)));
  }

  static boolean isLetter(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    // tatweel is a letter to Unicode, and a filler to a reader
    return Character.isLetter(c) && !Fold.isDropped(c);
  }

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c > 0x65F && Character.isDigit(c));
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  /** One shared string for each common mark. */
  private static final class Marks {
    private static final String[] ASCII = new String[128];

    static {
      for (char c = 0; c < 128; c++) {
        ASCII[c] = String.valueOf(c);
      }
    }

    static String form(char c) {
      return c < 128 ? ASCII[c] : String.valueOf(c);
    }
  }
}
