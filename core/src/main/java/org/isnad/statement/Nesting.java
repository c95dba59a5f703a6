package org.isnad.statement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.isnad.base.Span;

/** Tells which statement lies inside which: «قال إن الوزير ⟦أكد أن ⟦…⟧⟧». */
final class Nesting {

  private Nesting() {}

  /**
   * Returns for each statement the index of the smallest one whose content covers its own and more,
   * -1 where none does.
   *
   * <p>One pass with the open statements on a stack, the last on top: those that end before the
   * next one begins are closed, wherever they lie in it.
   *
   * @param statements in the order of their contents' beginnings, the longer first where two begin
   *     together
   */
  static int[] of(List<Statement> statements) {
    int[] around = new int[statements.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < around.length; i++) {
      Span inner = hull(statements.get(i));
      open.removeIf(earlier -> hull(statements.get(earlier)).end() <= inner.start());
      around[i] = -1;
      for (int outer : open) {
        Span span = hull(statements.get(outer));
        if (span.covers(inner) && span.length() > inner.length()) {
          around[i] = outer;
          break;
        }
      }
      open.push(i);
    }
    return around;
  }

  /** The stretch from the first word of a content to its last. */
  static Span hull(Statement statement) {
    List<Span> content = statement.content();
    return content.get(0).to(content.get(content.size() - 1));
  }
}
