package org.isnad.score;

import java.util.List;
import org.isnad.lexicon.Act;
import org.isnad.statement.Link;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What a marking tells beside its spans; gold may tell none of it.
 *
 * @param act what kind of saying it is, null when not told
 * @param polarity whether the saying took place, null when not told
 * @param chain from the mouth to the page, empty when not told
 * @param confidence how sure the reader is, 0 to 1; not a number when nobody says
 */
public record Telling(
    @Nullable Act act, Statement.@Nullable Polarity polarity, List<Hand> chain, double confidence) {

  /** Nothing told. */
  public static final Telling NOTHING = new Telling(null, null, List.of(), Double.NaN);

  /**
   * A link of a chain: whose hands the words went through.
   *
   * @param kind what the link is
   * @param name as the page writes it
   */
  public record Hand(Link.Kind kind, String name) {}

  /** Copies the list. */
  public Telling {
    chain = List.copyOf(chain);
  }

  /** Returns what a statement that was read tells. */
  static Telling of(Statement statement) {
    List<Hand> chain =
        statement.chain().stream().map(link -> new Hand(link.kind(), link.name())).toList();
    return new Telling(statement.act(), statement.polarity(), chain, statement.confidence());
  }
}
