package org.isnad.statement;

import java.util.List;
import org.isnad.name.Mention;
import org.isnad.page.Article;
import org.isnad.text.Document;

/** Reads who said what, and through whom. */
public final class StatementReader {

  private StatementReader() {}

  /** Loads the language packs. */
  public static StatementReader load() {
    return new StatementReader();
  }

  /** Returns the statements of {@code document}, in the order of the text. */
  public List<Statement> read(Document document, Article article, List<Mention> mentions) {
    return List.of();
  }
}
