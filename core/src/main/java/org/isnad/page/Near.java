package org.isnad.page;

/**
 * The part of a page where bylines and dates of the article stand: from a little above the headline
 * to a little below the first paragraph, and right behind the last one. A date elsewhere is the
 * mast's, a comment's or another article's.
 *
 * @param title the block of the headline, or where one would stand
 * @param first the first block of the body
 * @param last the last block of the body
 * @param end the block after the part
 */
record Near(int title, int first, int last, int end) {

  /** Blocks above the headline and below the body that are still near. */
  private static final int MARGIN = 5;

  /** Returns the part around a headline, if it is shown, and a body. */
  static Near of(int title, int first, int last, int size) {
    int top = title >= 0 && title < first ? title : Math.max(0, first - MARGIN);
    return new Near(top, first, last, Math.min(size, last + 1 + MARGIN));
  }

  /** Returns the first block above the headline that is near. */
  int above() {
    return Math.max(0, title - MARGIN);
  }

  /** Says whether a block is near, but not within the body. */
  boolean holds(int block) {
    return holdsInFront(block) || (last < block && block < end);
  }

  /** Says whether a block is near and in front of the body. */
  boolean holdsInFront(int block) {
    return above() <= block && block <= first + 1;
  }
}
