package org.isnad.export;

import java.util.Set;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;

/**
 * Says which pages and statements are wanted.
 *
 * <pre>{@code
 * Pick pick = Filter.NONE.and(Pick.of(idsThatWereFound));
 * }</pre>
 */
public interface Pick {

  /** Says whether a page may be looked into. */
  boolean page(Kept page);

  /** Says whether a statement of such a page is wanted. */
  boolean statement(Kept page, KeptStatement said);

  /**
   * Says whether statements are chosen, and not pages alone: then a page without a wanted statement
   * is left out.
   */
  boolean narrows();

  /** Returns the pick of what both this and {@code other} want. */
  default Pick and(Pick other) {
    Pick one = this;
    return new Pick() {
      @Override
      public boolean page(Kept page) {
        return one.page(page) && other.page(page);
      }

      @Override
      public boolean statement(Kept page, KeptStatement said) {
        return one.statement(page, said) && other.statement(page, said);
      }

      @Override
      public boolean narrows() {
        return one.narrows() || other.narrows();
      }
    };
  }

  /** Returns the pick of the statements with these ids: what a search found. */
  static Pick of(Set<String> statements) {
    return new Pick() {
      @Override
      public boolean page(Kept page) {
        return true;
      }

      @Override
      public boolean statement(Kept page, KeptStatement said) {
        return statements.contains(said.id());
      }

      @Override
      public boolean narrows() {
        return true;
      }
    };
  }
}
