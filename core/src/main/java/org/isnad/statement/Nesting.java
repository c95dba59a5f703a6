package org.isnad.statement;

import java.util.List;
import org.isnad.base.Span;

/** Tells which statement lies inside which: «قال إن الوزير ⟦أكد أن ⟦…⟧⟧». */
final class Nesting {

  private Nesting() {}

  /**
   * Returns the index of the smallest statement whose content covers that of {@code at} and more,
   * -1 when none does.
   *
   * @param statements in the order of their contents' beginnings
   */
  static int around(List<Statement> statements, int at) {
    Span inner = hull(statements.get(at));
    int best = -1;
    for (int i = 0; i < statements.size(); i++) {
      Span outer = hull(statements.get(i));
      boolean around = outer.covers(inner) && outer.length() > inner.length();
      if (around && (best < 0 || outer.length() < hull(statements.get(best)).length())) {
        best = i;
      }
    }
    return best;
  }

  private static Span hull(Statement statement) {
    List<Span> content = statement.content();
    return content.get(0).to(content.get(content.size() - 1));
  }
}
