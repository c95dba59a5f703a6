package org.isnad.find;

/** A question makes no sense; says where and what would be right. */
public final class QuestionFailure extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final int at;

  QuestionFailure(String question, int at, String reason) {
    super("'" + question + "' at " + (at + 1) + ": " + reason);
    this.at = at;
  }

  /** Returns where, in UTF-16 units of the question, from 0. */
  public int at() {
    return at;
  }
}
