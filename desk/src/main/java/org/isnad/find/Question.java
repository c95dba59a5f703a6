package org.isnad.find;

import java.util.List;

/**
 * What is sought, in a small language.
 *
 * <pre>
 * dam                    the word, in any of its forms and spellings
 * "the dam was safe"     these words, one after another
 * harb*                  words that begin so
 * speaker:Tann           in a {@link Field} of statement or article
 * act:deny said:"no boat" since:2026-01-01
 * dam -safe              without that word; NOT safe says the same
 * (flour OR fair) bridge either, and the other
 * </pre>
 *
 * <p>Several words seek all of them, in any order.
 */
public final class Question {

  private final String words;
  private final Sought sought;

  private Question(String words, Sought sought) {
    this.words = words;
    this.sought = sought;
  }

  /**
   * Understands a question; an empty one seeks everything.
   *
   * @throws QuestionFailure when it makes no sense
   */
  public static Question of(String words) {
    return new Question(words, new QuestionParser(words).parse());
  }

  /**
   * Returns what this question seeks, in pages that came later than the one with this number.
   *
   * @param number a page's number in the order of arrival
   */
  public Question after(long number) {
    return new Question(words, new Sought.All(List.of(sought, new Sought.Arrived(number))));
  }

  Sought sought() {
    return sought;
  }

  /** Returns it as it was asked. */
  @Override
  public String toString() {
    return words;
  }
}
