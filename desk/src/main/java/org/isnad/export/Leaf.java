package org.isnad.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.Reading;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.page.Article;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A page on its way out.
 *
 * @param page the page
 * @param statements those of its statements that leave, in the order of the text
 * @param comments whether what its readers wrote leaves too
 */
public record Leaf(Kept page, List<KeptStatement> statements, boolean comments) {

  /** Copies the list. */
  public Leaf {
    statements = List.copyOf(statements);
  }

  /**
   * Returns what was read of the page, as corrected, with the statements that leave and no others.
   * One that lay within another that stays behind lies within what enclosed that.
   */
  public Reading reading() {
    Reading read = page.reading();
    Article article = comments ? read.article() : read.article().withoutComments();
    Map<String, @Nullable String> enclosing = enclosing();
    List<Statement> said = new ArrayList<>();
    for (KeptStatement kept : statements) {
      said.add(within(kept.statement(), enclosing.get(kept.statement().id())));
    }
    return new Reading(read.id(), read.source(), read.version(), article, said, read.entities());
  }

  /** By a statement's number the id, in every collection, of the one that encloses it. */
  Map<String, @Nullable String> within() {
    Map<String, String> ids = new HashMap<>();
    statements.forEach(kept -> ids.put(kept.statement().id(), kept.id()));
    Map<String, @Nullable String> within = new HashMap<>();
    enclosing()
        .forEach((number, outer) -> within.put(number, outer == null ? null : ids.get(outer)));
    return within;
  }

  private Map<String, @Nullable String> enclosing() {
    Set<String> leaving = new HashSet<>();
    statements.forEach(kept -> leaving.add(kept.statement().id()));
    Map<String, @Nullable String> outer = new HashMap<>();
    page.statements().forEach(kept -> outer.put(kept.statement().id(), kept.statement().within()));
    Map<String, @Nullable String> enclosing = new HashMap<>();
    for (String number : leaving) {
      String at = outer.get(number);
      while (at != null && !leaving.contains(at)) {
        at = outer.get(at);
      }
      enclosing.put(number, at);
    }
    return enclosing;
  }

  private static Statement within(Statement said, @Nullable String outer) {
    return new Statement(
        said.id(),
        said.kind(),
        said.act(),
        said.polarity(),
        said.content(),
        said.cue(),
        said.source(),
        said.relay(),
        said.speaker(),
        said.chain(),
        outer,
        said.confidence(),
        said.rule());
  }
}
