package org.isnad.statement;

import org.isnad.lexicon.ArabicWords;

/**
 * How a content begins: with a verbal noun (إنهاء), a verb, the article, a number, a quotation.
 * What «طلب» brings is told by this more than by anything else.
 */
final class ArabicOpenings {

  private final ArabicView view;

  ArabicOpenings(ArabicView view) {
    this.view = view;
  }

  /** Returns how the content that begins with this token begins, in one word. */
  String of(int first) {
    return of(first, 0);
  }

  /** Returns the same with the first {@code skip} letters of the token left out. */
  String of(int first, int skip) {
    if (view.quotationFrom(first) >= 0) {
      return "quotation";
    }
    if (view.isNumber(first)) {
      return "number";
    }
    String whole = view.form(first);
    if (whole.length() <= skip) {
      return "mark";
    }
    String form = whole.substring(skip);
    if (ArabicWords.isAction(form) || ArabicWords.isVerbalNoun(form)) {
      return "action";
    }
    if (form.startsWith("ال")) {
      String bare = form.substring(2);
      boolean action = ArabicWords.isAction(bare) || ArabicWords.isVerbalNoun(bare);
      return action ? "the-action" : "article";
    }
    if (view.noun(first) != null) {
      return "source";
    }
    if (ArabicWords.isPreposition(form) || ArabicWords.endsPhrase(form)) {
      return "particle";
    }
    if (form.length() > 3 && (form.charAt(0) == 'ي' || form.charAt(0) == 'ت')) {
      return "verb";
    }
    if (form.length() > 4 && (form.endsWith("ه") || form.endsWith("ها") || form.endsWith("هم"))) {
      return "owned";
    }
    char letter = form.charAt(0);
    return letter == 'ب' || letter == 'ل' ? "bound" : letter == 'و' ? "and" : "word";
  }
}
