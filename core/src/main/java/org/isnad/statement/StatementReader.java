package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Language;
import org.isnad.lexicon.Act;
import org.isnad.lexicon.ArabicLexicon;
import org.isnad.name.Mention;
import org.isnad.page.Article;
import org.isnad.text.Document;

/** Reads who said what, and through whom. */
public final class StatementReader {

  private final ArabicLexicon arabic;

  private final EnglishStatements english;

  private StatementReader(ArabicLexicon arabic, EnglishStatements english) {
    this.arabic = arabic;
    this.english = english;
  }

  /** Loads the language packs. */
  public static StatementReader load() {
    return new StatementReader(ArabicLexicon.load(), EnglishStatements.load());
  }

  /** Returns the statements of {@code document}, in the order of the text. */
  public List<Statement> read(Document document, Article article, List<Mention> mentions) {
    if (document.language() == Language.ENGLISH) {
      return english.read(document, article, mentions);
    }
    ArabicStatements.Found found = ArabicStatements.find(document, arabic, mentions);
    List<Speaker> speakers = ArabicSpeakers.resolve(found, new ArabicLeaders());
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < found.drafts().size(); i++) {
      ArabicDraft draft = found.drafts().get(i);
      statements.add(
          new Statement(
              "s" + (i + 1),
              draft.content().kind(),
              draft.form() == null ? Act.SAY : draft.form().cue().act(),
              draft.polarity(),
              draft.content().spans(),
              draft.cue(),
              draft.sources(),
              draft.relays(),
              speakers.get(i),
              List.of(),
              null,
              0.5,
              draft.rule()));
    }
    return statements;
  }
}
