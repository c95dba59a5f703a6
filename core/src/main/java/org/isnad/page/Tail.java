package org.isnad.page;

import java.util.List;

/**
 * Tells what stands under an article from its last paragraphs. Some lines are known wherever they
 * stand, by {@link PageLines}; those here could be prose further up, and are looked at only from
 * the end.
 */
final class Tail {

  /** The words at the end among which a note of the outlet's is looked for. */
  private static final int NOTES = 120;

  /** The longest invitation, in words: "Listen to the whole talk here." */
  private static final int INVITATION = 20;

  private final List<Block> blocks;
  private final Furniture furniture;
  private final List<String> authors;

  Tail(List<Block> blocks, Furniture furniture, List<String> authors) {
    this.blocks = blocks;
    this.furniture = furniture;
    this.authors = authors;
  }

  /**
   * Returns the index of the last block of a body that begins with block {@code first} and ends
   * with block {@code end} at the latest: what is no sentence is taken off from behind, and a note
   * of the outlet's with all that follows it.
   */
  int last(int first, int end) {
    int last = strip(first, end);
    int words = 0;
    int note = -1;
    for (int i = last; i > first && words <= NOTES; i--) {
      note = isNote(blocks.get(i)) ? i : note;
      words += blocks.get(i).words;
    }
    return note < 0 ? last : strip(first, note - 1);
  }

  private int strip(int first, int end) {
    int last = end;
    while (last > first && isTail(blocks.get(last))) {
      last--;
    }
    return last;
  }

  private boolean isNote(Block block) {
    return !block.quote
        && !block.isHeading()
        && (PageWords.isWall(block)
            || PageWords.isEnding(block)
            || PageWords.isBio(block, authors)
            || PageWords.pager(block) != null);
  }

  private boolean isTail(Block block) {
    if (block.quote) {
      return false;
    }
    return block.isHeading()
        || furniture.isHead(block)
        || block.isLinks(50)
        || (block.words < 4 && !block.isSentence() && !PageWords.isTurn(block))
        || PageLines.act(block) != PageLines.Act.KEEP
        || PageLines.isSignature(block)
        || PageWords.isPrinted(block)
        || isInvitation(block);
  }

  /** Says whether a line at the end asks to go elsewhere, by a link in it. */
  private static boolean isInvitation(Block block) {
    return block.words <= INVITATION && block.linkWords > 0 && PageLines.invites(block);
  }
}
