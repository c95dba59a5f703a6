package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.EnglishLexicon;
import org.isnad.lexicon.EnglishRelayWords;
import org.isnad.lexicon.EnglishWord;
import org.isnad.text.Document;
import org.isnad.text.Quotation;
import org.isnad.text.Token;

/**
 * A document as the English reader walks it: each token with what the lexicon knows of it, and the
 * <em>units</em> that the walk goes by.
 *
 * <p>A unit is a sentence that takes a quotation for one word: the full stops inside it do not end
 * it. {@code "It is late. We go," she said.} is one unit, {@code She said "It is late." He left.}
 * is two.
 */
final class EnglishText {

  /** Classes that a noun phrase does not contain. */
  private static final int FUNCTION =
      EnglishWord.Kind.SUBJECT.bit()
          | EnglishWord.Kind.OBJECT.bit()
          | EnglishWord.Kind.PREPOSITION.bit()
          | EnglishWord.Kind.COORDINATOR.bit()
          | EnglishWord.Kind.SUBORDINATOR.bit()
          | EnglishWord.Kind.QUESTION.bit()
          | EnglishWord.Kind.BE.bit()
          | EnglishWord.Kind.HAVE.bit()
          | EnglishWord.Kind.DO.bit()
          | EnglishWord.Kind.MODAL.bit()
          | EnglishWord.Kind.NEGATION.bit()
          | EnglishWord.Kind.DETERMINER.bit();

  private static final int AUXILIARY =
      EnglishWord.Kind.BE.bit()
          | EnglishWord.Kind.HAVE.bit()
          | EnglishWord.Kind.DO.bit()
          | EnglishWord.Kind.MODAL.bit();

  final Document document;
  private final String text;
  private final EnglishWord[] words;
  private final EnglishRelayWords relays;

  /** No sentence is longer; what has no full stop must not cost more than its length. */
  private static final int LONGEST = 400;

  /** A dateline has at most so many tokens. */
  private static final int LONGEST_DATELINE = 14;

  private final List<Document.Range> units = new ArrayList<>();
  private final int[] unitOf;

  EnglishText(Document document, EnglishLexicon lexicon) {
    this.document = document;
    this.text = document.text();
    this.words = new EnglishWord[document.size()];
    this.relays = lexicon.relays();
    this.unitOf = new int[document.size()];
    java.util.Arrays.fill(unitOf, -1);
    for (int i = 0; i < words.length; i++) {
      words[i] = lexicon.word(document.form(i));
    }
    for (Document.Paragraph paragraph : document.paragraphs()) {
      cut(paragraph.range().first(), paragraph.range().end());
    }
  }

  private void cut(int paragraphFirst, int end) {
    int first = datelineEnd(paragraphFirst, end);
    if (first > paragraphFirst) {
      java.util.Arrays.fill(unitOf, paragraphFirst, first, units.size());
      units.add(new Document.Range(paragraphFirst, first));
    }
    int start = first;
    int i = first;
    while (i < end) {
      Quotation quotation = quotationAt(i);
      boolean ends;
      if (quotation != null) {
        i = Math.min(quotation.endToken(), end);
        ends = endsAfter(quotation, start, i, end);
      } else {
        ends = isStop(i) && !goesOn(i, end);
        i++;
        while (ends && i < end && closes(i)) {
          i++;
        }
      }
      if (ends || i == end || (i - start >= LONGEST && quotation == null)) {
        java.util.Arrays.fill(unitOf, start, i, units.size());
        units.add(new Document.Range(start, i));
        start = i;
      }
    }
  }

  /**
   * HARBOUR CITY, May 4 (AP) – "It is late": the place in capitals up to its dash is no part of the
   * sentence. Returns {@code first} when no dateline begins there.
   */
  private int datelineEnd(int first, int end) {
    boolean place = first < end && isWord(first) && isAllCapitals(first) && !isFunction(first);
    int limit = Math.min(end - 1, first + LONGEST_DATELINE);
    for (int i = first; place && i < limit && !inQuotation(i); i++) {
      if (isDash(i)) {
        return i + 1;
      }
      boolean small = isWord(i) && !isCapital(i) && !is(i, "of");
      if (small || (isMark(i) && !isInDateline(i))) {
        return first;
      }
    }
    return first;
  }

  private boolean isInDateline(int i) {
    return switch (document.form(i)) {
      case ",", ".", "(", ")", "/" -> true;
      default -> false;
    };
  }

  /** A dot with a comma, a bracket or a small letter after it ends an abbreviation: R-Ky., said. */
  private boolean goesOn(int stop, int end) {
    int next = stop + 1;
    if (next >= end || !is(stop, ".")) {
      return false;
    }
    if (token(next).kind() == Token.Kind.NUMBER && isMonth(document.form(stop - 1))) {
      return true;
    }
    boolean small = token(next).isWord() && !isCapital(next) && !is(next, "'s");
    boolean bracket = is(next, ")") && next + 1 < end && !isCapital(next + 1) && isWord(next + 1);
    return is(next, ",") || is(next, ";") || bracket || small;
  }

  /** Jan. 7: the dot of a month. */
  private static boolean isMonth(String form) {
    return switch (form) {
      case "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec" -> true;
      default -> false;
    };
  }

  /** A bracket that closes tight after a stop: (He left.) */
  private boolean closes(int i) {
    return (is(i, ")") || is(i, "]") || isStop(i)) && token(i).start() == token(i - 1).end();
  }

  /**
   * Says whether a quotation ends its unit: its last word is a stop, and no small letter follows;
   * after a question or an outcry no cue may follow either ("Why?" Smith asked).
   */
  private boolean endsAfter(Quotation quotation, int start, int next, int end) {
    if (!quotation.closed() || next >= end) {
      return true;
    }
    int last = quotation.endToken() - 2;
    if (last < quotation.firstToken() || !(isStop(last) || isDots(last))) {
      return false;
    }
    if (token(next).isWord() && !isCapital(next)) {
      return false;
    }
    if (isStop(next) || is(next, ",") || isDash(next)) {
      return false;
    }
    boolean opensUnit = quotation.firstToken() == start && !is(last, ".");
    return !(opensUnit && cueFollows(next, end));
  }

  private boolean cueFollows(int next, int end) {
    for (int i = next; i < Math.min(end, next + 7); i++) {
      if (isStop(i) || is(i, ",") || isMark(i)) {
        return false;
      }
      if (i > next && word(i).verb() != null && word(i).verbStrength() > 0.5) {
        return true;
      }
    }
    return false;
  }

  List<Document.Range> units() {
    return units;
  }

  int size() {
    return words.length;
  }

  Token token(int i) {
    return document.token(i);
  }

  EnglishWord word(int i) {
    return i >= 0 && i < words.length ? words[i] : EnglishWord.UNKNOWN;
  }

  boolean is(int i, String form) {
    return i >= 0 && i < words.length && document.form(i).equals(form);
  }

  boolean is(int i, EnglishWord.Kind wanted) {
    return word(i).is(wanted);
  }

  /** Says whether a token is a word of those who carry what others said. */
  boolean is(int i, EnglishRelayWords.Kind wanted) {
    return i >= 0 && i < words.length && relays.is(document.form(i), wanted);
  }

  /** Returns the unit that holds a token, -1 when none does. */
  int unitOf(int i) {
    return i >= 0 && i < unitOf.length ? unitOf[i] : -1;
  }

  boolean isWord(int i) {
    return i >= 0 && i < words.length && token(i).isWord();
  }

  boolean isCapital(int i) {
    return i >= 0 && i < words.length && Character.isUpperCase(text.charAt(token(i).start()));
  }

  /** Says whether a word has no small letter: CNN, SMITH. */
  boolean isAllCapitals(int i) {
    for (int k = token(i).start(); k < token(i).end(); k++) {
      if (Character.isLowerCase(text.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Says whether a token begins a proper name: a capital that no grammar asks for. A day or a time
   * of day does so in the name of a paper only: the Morning Post.
   */
  boolean isName(int i) {
    if (!isWord(i) || !isCapital(i) || word(i).isAny(FUNCTION)) {
      return false;
    }
    boolean masthead = is(i + 1, EnglishRelayWords.Kind.MASTHEAD) && isCapital(i + 1);
    return !is(i, EnglishWord.Kind.TIME) || is(i, EnglishWord.Kind.MASCULINE) || masthead;
  }

  boolean isStop(int i) {
    if (i < 0 || i >= words.length || token(i).kind() != Token.Kind.MARK) {
      return false;
    }
    return switch (document.form(i)) {
      case ".", "!", "?" -> true;
      default -> false;
    };
  }

  boolean isDots(int i) {
    return document.form(i).startsWith("..") || is(i, "…");
  }

  /** Says whether a token is a mark or a quotation mark. */
  boolean isMark(int i) {
    return i >= 0 && i < words.length && !token(i).isWord() && token(i).kind() != Token.Kind.NUMBER;
  }

  /** A dash that parts clauses; a hyphen counts only with room on both sides, or doubled. */
  boolean isDash(int i) {
    if (!isMark(i)) {
      return false;
    }
    return switch (document.form(i)) {
      case "—", "―" -> true;
      case "–", "-" -> isApart(i) || is(i - 1, "-") || is(i + 1, "-");
      default -> false;
    };
  }

  private boolean isApart(int i) {
    boolean before = i == 0 || token(i - 1).end() < token(i).start() || inQuotation(i - 1);
    return before && (i + 1 >= words.length || token(i + 1).start() > token(i).end());
  }

  boolean isAuxiliary(int i) {
    return word(i).isAny(AUXILIARY);
  }

  boolean isFunction(int i) {
    return word(i).isAny(FUNCTION);
  }

  /** Says whether a token is an adverb by the list or by its ending. */
  boolean isAdverb(int i) {
    if (!isWord(i)) {
      return false;
    }
    String form = document.form(i);
    return is(i, EnglishWord.Kind.ADVERB)
        || (form.endsWith("ly")
            && form.length() > 4
            && !isCapital(i)
            && word(i).verb() == null
            && !form.equals("family")
            && !form.equals("ally"));
  }

  /** Says whether a token can be a word of a noun phrase: a noun, an adjective, a number. */
  boolean isNominal(int i) {
    if (i < 0 || i >= words.length || isMark(i)) {
      return is(i, "%");
    }
    return !isFunction(i) && !is(i, "'s");
  }

  boolean isPossessive(int i) {
    return is(i, "'s") || (i > 0 && is(i, "'") && token(i).start() == token(i - 1).end());
  }

  /**
   * Says whether a token is a finite verb as far as its form tells: an auxiliary, a common verb, a
   * past in -ed that no determiner stands before.
   */
  boolean isVerb(int i) {
    if (!isWord(i)) {
      return false;
    }
    if (isAuxiliary(i)) {
      return true;
    }
    if (isCapital(i)) {
      return false;
    }
    boolean afterDeterminer = is(i - 1, EnglishWord.Kind.DETERMINER) || isPossessive(i - 1);
    if (afterDeterminer) {
      return false;
    }
    EnglishWord word = word(i);
    String form = document.form(i);
    return word.is(EnglishWord.Kind.FINITE)
        || isVerbForm(word, form)
        || (form.endsWith("ed") && form.length() > 4 && word.classes() == 0);
  }

  /** A verb of saying in the past, or in the present when it is hardly ever a noun. */
  private static boolean isVerbForm(EnglishWord word, String form) {
    CueForm verb = word.verb();
    if (verb == null) {
      return false;
    }
    return verb.tense() == CueForm.Tense.PAST
        ? !form.equals(verb.cue().lemma())
        : verb.tense() == CueForm.Tense.PRESENT
            && word.noun() == null
            && word.verbStrength() > 0.55;
  }

  /** Returns the quotation that begins with this token, or null. */
  @org.jspecify.annotations.Nullable
  Quotation quotationAt(int i) {
    int index = i < words.length ? document.quotationOf(i) : -1;
    if (index < 0) {
      return null;
    }
    Quotation quotation = document.quotations().get(index);
    return quotation.firstToken() == i ? quotation : null;
  }

  /** Returns the quotation whose last token is this one, or null. */
  @org.jspecify.annotations.Nullable
  Quotation quotationEndingAt(int i) {
    int index = i >= 0 && i < words.length ? document.quotationOf(i) : -1;
    if (index < 0) {
      return null;
    }
    Quotation quotation = document.quotations().get(index);
    return quotation.endToken() == i + 1 ? quotation : null;
  }

  boolean inQuotation(int i) {
    return i >= 0 && i < words.length && document.quotationOf(i) >= 0;
  }
}
