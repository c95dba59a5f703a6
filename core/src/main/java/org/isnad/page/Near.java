package org.isnad.page;

/**
 * The part of a page where bylines and dates of the article stand: from a little above the headline
 * to a little below the first paragraph, and right behind the last one. A date elsewhere is the
 * mast's, a comment's or another article's.
 *
 * @param from the first block of the part
 * @param first the first block of the body
 * @param last the last block of the body
 * @param end the block after the part
 */
record Near(int from, int first, int last, int end) {

  /** Blocks above the headline and below the body that are still near. */
  private static final int MARGIN = 5;

  /** Returns the part around a headline, if it is shown, and a body. */
  static Near of(int title, int first, int last, int size) {
    int top = title >= 0 && title < first ? title : Math.max(0, first - 2 * MARGIN);
    return new Near(Math.max(0, top - MARGIN), first, last, Math.min(size, last + MARGIN));
  }

  /** Says whether a block is near, but not within the body. */
  boolean holds(int block) {
    return (from <= block && block <= first + 1) || (last < block && block < end);
  }

  /** Says whether a block is near and in front of the body. */
  boolean holdsInFront(int block) {
    return from <= block && block <= first + 1;
  }
}
