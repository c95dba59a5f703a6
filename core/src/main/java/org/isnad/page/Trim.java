package org.isnad.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts off what stands before and after the body inside its container. */
final class Trim {

  private Trim() {}

  static List<Block> trim(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (block.box.tag.equals("h1") || (block.isLinks(85) && block.words < 25)) {
        continue;
      }
      kept.add(block);
    }
    return kept;
  }
}
