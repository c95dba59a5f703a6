package org.isnad.text;

import org.isnad.base.Span;

/**
 * A stretch in quotation marks, inside one paragraph.
 *
 * @param inside the words between the marks, without white space at either end
 * @param firstToken the index of the opening mark; of a quotation that was never opened the index
 *     of its first word
 * @param endToken the index after the closing mark; of one that was never closed the index after
 *     the paragraph's last token
 * @param opened whether there is an opening mark
 * @param closed whether there is a closing mark
 * @param continues whether the quotation before this one was left open at its paragraph's end and
 *     goes on here
 */
public record Quotation(
    Span inside, int firstToken, int endToken, boolean opened, boolean closed, boolean continues) {

  /** Says whether the token with this index lies inside, the marks counted in. */
  public boolean holdsToken(int token) {
    return firstToken <= token && token < endToken;
  }
}
