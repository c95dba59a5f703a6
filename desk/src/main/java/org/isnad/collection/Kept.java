package org.isnad.collection;

import java.util.List;
import org.isnad.Reading;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * One version of a page, as the collection keeps it.
 *
 * @param number its place in the order in which pages came, from 1
 * @param day the day it counts for, {@code YYYY-MM-DD}: that of its publication, failing that of
 *     its fetching, failing that of its adding
 * @param reading what was read of it, without corrections. Readers' comments are in it only where
 *     the collection keeps them
 * @param provenance where it came from
 * @param newest whether no later version of the same address is kept
 * @param statements its statements, as corrected, in the order of the text
 */
public record Kept(
    long number,
    String day,
    Reading reading,
    Provenance provenance,
    boolean newest,
    List<KeptStatement> statements) {

  /** Copies the list. */
  public Kept {
    statements = List.copyOf(statements);
  }

  /** Returns the id of the page. */
  public String id() {
    return reading.id();
  }

  /** Returns the text that every span counts in. */
  public String text() {
    return reading.text();
  }

  /** Returns the page's own address, failing that the one it was fetched from; null without any. */
  public @Nullable String address() {
    String canonical = reading.article().canonical();
    return canonical != null ? canonical : provenance.address();
  }

  /** Returns the words at {@code span}. */
  public String at(Span span) {
    return span.of(text());
  }
}
