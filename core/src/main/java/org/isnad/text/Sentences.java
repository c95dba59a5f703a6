package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts paragraphs into sentences.
 *
 * <ul>
 *   <li>a full stop, question mark or exclamation mark of either script ends one: انتهى. بدأ؟
 *   <li>a run of dots ends none, for what it leaves out may lie within one: نعم… ربما
 *   <li>closing marks and brackets after it belong to the sentence they close: قال: «نعم.»
 *   <li>a dot inside an abbreviation is no stop; the tokens have seen to that: د. أحمد
 * </ul>
 */
final class Sentences {

  private Sentences() {}

  static List<Document.Range> of(List<Token> tokens, List<Document.Paragraph> paragraphs) {
    List<Document.Range> sentences = new ArrayList<>();
    for (Document.Paragraph paragraph : paragraphs) {
      int end = paragraph.range().end();
      int first = paragraph.range().first();
      int i = first;
      while (i < end) {
        if (isStop(tokens.get(i))) {
          int after = i + 1;
          while (after < end && closes(tokens, after)) {
            after++;
          }
          sentences.add(new Document.Range(first, after));
          first = after;
          i = after;
        } else {
          i++;
        }
      }
      if (first < end) {
        sentences.add(new Document.Range(first, end));
      }
    }
    return List.copyOf(sentences);
  }

  static boolean isStop(Token token) {
    if (token.kind() != Token.Kind.MARK) {
      return false;
    }
    return switch (token.form()) {
      case ".", "!", "?", "؟", "۔" -> true;
      default -> false;
    };
  }

  /** A closing mark sits tight on what it closes; an opening one has a space before it. */
  private static boolean closes(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean tight = token.start() == tokens.get(i - 1).end();
    return switch (token.kind()) {
      case QUOTE -> tight || Quotations.isClosing(token.form().charAt(0));
      case MARK ->
          isStop(token)
              || (tight && (token.is(")") || token.is("]") || token.is("…") || isDots(token)));
      default -> false;
    };
  }

  private static boolean isDots(Token token) {
    return token.form().startsWith("..");
  }
}
