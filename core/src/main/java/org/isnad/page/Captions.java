package org.isnad.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words under the pictures of an article, which are kept apart from its text: what stands
 * in a figure, in a box called a caption, alone beside a picture, or right behind one and ends with
 * whom it is from («تصوير: رويترز», "Smith/Getty Images").
 *
 * <p>Pictures elsewhere on the page belong to other articles; only those from the headline to a
 * little below the last paragraph are looked at.
 */
final class Captions {

  /** Blocks below the last paragraph in which a picture of the article may stand. */
  private static final int BELOW = 3;

  /** Blocks above the first paragraph in which it may, where no headline is shown. */
  private static final int ABOVE = 10;

  /** The fewest captions of a gallery. */
  private static final int SLIDES = 3;

  /** The fewest words of a caption. */
  private static final int SHORTEST = 2;

  private Captions() {}

  /** Returns the captions of an article with this headline and body, in page order. */
  static List<Block> of(
      Outline outline, Furniture furniture, Titles.@Nullable Title title, List<Block> body) {
    if (body.isEmpty()) {
      return among(outline.blocks, furniture);
    }
    int first = body.get(0).index;
    Block headline = title == null ? null : title.block();
    int from = headline == null ? Math.max(0, first - ABOVE) : Math.min(headline.index, first);
    int last = body.get(body.size() - 1).index;
    int end = Math.min(outline.blocks.size(), last + 1 + BELOW);
    List<Block> captions = among(outline.blocks.subList(from, end), furniture);
    captions.removeAll(body);
    return captions;
  }

  /**
   * Returns the body of a gallery, whose matter is the words under its pictures: what there is of
   * running text and the captions, in page order. Where running text is the matter, or captions are
   * few, the body stays as it is.
   */
  static List<Block> asBody(
      Outline outline, Furniture furniture, Titles.@Nullable Title title, List<Block> body) {
    Block headline = title == null ? null : title.block();
    int from = headline == null ? 0 : headline.index;
    int size = outline.blocks.size();
    List<Block> captions = among(outline.blocks.subList(Math.min(from, size), size), furniture);
    Set<Block> all = new HashSet<>(body);
    all.addAll(captions);
    // where captions are all there is, each may weigh too much to have been taken for one
    body.stream().filter(block -> block.box.is(Mark.CAPTION)).forEach(captions::add);
    int under = words(captions);
    if (captions.size() < SLIDES || under < 2 * (words(List.copyOf(all)) - under)) {
      return body;
    }
    return all.stream().sorted(Comparator.comparingInt((Block block) -> block.index)).toList();
  }

  /** Returns the number of words in all blocks. */
  static int words(List<Block> blocks) {
    int words = 0;
    for (Block block : blocks) {
      words += block.words;
    }
    return words;
  }

  private static List<Block> among(List<Block> blocks, Furniture furniture) {
    List<Block> captions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Block block : blocks) {
      if (isCaption(block, furniture) && seen.add(block.text)) {
        captions.add(block);
      }
    }
    return captions;
  }

  private static boolean isCaption(Block block, Furniture furniture) {
    if (block.words < SHORTEST || block.isLinks(50) || block.isHeading()) {
      return false;
    }
    boolean
        stands = // most blocks stand in no caption, so whether they are signatures is asked last
        PageLines.isCredited(block)
                ? !furniture.isJunk(block) || furniture.isCaption(block)
                : furniture.isCaption(block) && PageLines.act(block) == PageLines.Act.KEEP;
    return stands && !PageLines.isSignature(block);
  }
}
