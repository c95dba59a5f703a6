package org.isnad.page;

import java.util.List;

/**
 * Sees a wall that cuts an article: a line that asks the reader to pay or sign in, right below the
 * last paragraph. The same words elsewhere on the page sell subscriptions and cut nothing.
 */
final class Wall {

  /** Blocks below the last paragraph among which the line is. */
  private static final int BELOW = 10;

  /** The words of prose behind which nothing belongs to the article any more. */
  private static final int PROSE = 60;

  private Wall() {}

  /** Says whether a wall stands right behind a body. */
  static boolean standsBehind(List<Block> body, Outline outline) {
    if (body.isEmpty()) {
      return false;
    }
    int last = body.get(body.size() - 1).index;
    int end = Math.min(outline.blocks.size(), last + 1 + BELOW);
    int words = 0;
    for (int i = last + 1; i < end && words < PROSE; i++) {
      Block block = outline.blocks.get(i);
      if (PageWords.isWall(block)) {
        return true;
      }
      words += block.words;
    }
    return false;
  }
}
