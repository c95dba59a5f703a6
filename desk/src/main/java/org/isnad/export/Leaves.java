package org.isnad.export;

import java.io.IOException;
import java.util.List;
import org.isnad.collection.Collection;
import org.isnad.collection.CollectionFailure;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;

/** The pages of a collection that leave it, in the order in which they came. */
public final class Leaves {

  /** So many pages are held at a time. */
  private static final int BATCH = 50;

  private final Collection collection;
  private final Pick pick;
  private final boolean comments;

  /**
   * Picks out of {@code collection}.
   *
   * @param comments whether what readers of the pages wrote leaves too
   */
  public Leaves(Collection collection, Pick pick, boolean comments) {
    this.collection = collection;
    this.pick = pick;
    this.comments = comments;
  }

  /** Takes a page. */
  public interface Taker {
    /** Takes it; returns false when no more are wanted. */
    boolean take(Leaf leaf) throws IOException;
  }

  /**
   * Hands every page to {@code taker}, all as they are at the beginning, whatever is added
   * meanwhile.
   *
   * @return whether all were wanted
   */
  public boolean each(Taker taker) throws IOException {
    return collection.still(() -> hand(taker));
  }

  private boolean hand(Taker taker) throws IOException {
    long last = 0;
    for (List<Kept> pages = after(last); !pages.isEmpty(); pages = after(last)) {
      for (Kept page : pages) {
        last = page.number();
        Leaf leaf = leaf(page);
        if (isWanted(leaf) && !taker.take(leaf)) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Kept> after(long number) throws CollectionFailure {
    return collection.pagesAfter(number, BATCH);
  }

  private boolean isWanted(Leaf leaf) {
    return pick.page(leaf.page()) && !(pick.narrows() && leaf.statements().isEmpty());
  }

  private Leaf leaf(Kept page) {
    List<KeptStatement> wanted =
        page.statements().stream()
            .filter(said -> !said.wrong() && pick.statement(page, said))
            .toList();
    return new Leaf(page, wanted, comments);
  }
}
