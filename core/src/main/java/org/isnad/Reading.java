package org.isnad;

import java.util.List;
import org.isnad.name.Entity;
import org.isnad.page.Article;
import org.isnad.statement.Statement;

/**
 * All that was read from one page.
 *
 * @param id the page's id, from its canonical address and its text: the same page has the same id
 *     everywhere
 * @param source path or address, as the caller gave it
 * @param version the version of the reader
 * @param article what a person would read of the page
 * @param statements who said what, in the order of the text
 * @param entities what the knowledge base knows of those mentioned, in the order of first mention
 */
public record Reading(
    String id,
    String source,
    String version,
    Article article,
    List<Statement> statements,
    List<Entity> entities) {

  /** Copies the lists. */
  public Reading {
    statements = List.copyOf(statements);
    entities = List.copyOf(entities);
  }

  /** Returns the text that every span of this reading counts in. */
  public String text() {
    return article.text();
  }
}
