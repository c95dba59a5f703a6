package org.isnad.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.lexicon.ArabicLexicon;
import org.isnad.name.Dates;
import org.isnad.name.Mention;
import org.isnad.name.Names;
import org.isnad.page.Article;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/** Reads who said what, and through whom. */
public final class StatementReader {

  private final ArabicLexicon arabic;
  private final ArabicJudge judge;
  private final ArabicLeaders leaders;
  private final ArabicSpeakerScores scores;
  private final ArabicConfidence confidence;
  private final EnglishStatements english;

  private StatementReader(
      ArabicLexicon arabic,
      ArabicJudge judge,
      ArabicLeaders leaders,
      ArabicSpeakerScores scores,
      ArabicConfidence confidence,
      EnglishStatements english) {
    this.arabic = arabic;
    this.judge = judge;
    this.leaders = leaders;
    this.scores = scores;
    this.confidence = confidence;
    this.english = english;
  }

  /** Loads the language packs; {@code names} tells who leads which country. */
  public static StatementReader load(Names names) {
    return load(names, ArabicScores.load());
  }

  /** Loads them with another judge of what an Arabic cue reports. */
  static StatementReader load(Names names, ArabicJudge judge) {
    return new StatementReader(
        ArabicLexicon.load(),
        judge,
        new ArabicLeaders(names),
        ArabicSpeakerScores.load(),
        ArabicConfidence.load(),
        EnglishStatements.load());
  }

  /** Returns the statements of {@code document}, in the order of the text. */
  public List<Statement> read(Document document, Article article, List<Mention> mentions) {
    List<Statement> found =
        switch (document.language()) {
          case ARABIC -> arabic(document, mentions, Dates.dayOf(article.published()));
          case ENGLISH -> english.read(document, article, mentions);
          case UNKNOWN -> List.of();
        };
    return finished(found, new Chains(document, article));
  }

  private List<Statement> arabic(
      Document document, List<Mention> mentions, @Nullable LocalDate day) {
    ArabicStatements.Found found = ArabicStatements.find(document, arabic, mentions, judge);
    List<ArabicSpeakers.Given> speakers =
        ArabicSpeakers.resolve(
            found, leaders.on(day), (draft, stand, all) -> scores.best(stand, all));
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < found.drafts().size(); i++) {
      ArabicDraft draft = found.drafts().get(i);
      ArabicSpeakers.Given given = speakers.get(i);
      double sure = confidence.of(draft.rule(), given.speaker().resolvedBy());
      statements.add(draft.statement(given.speaker(), given.sources(), sure));
    }
    return statements;
  }

  /** Puts the statements in order, numbers them, and tells what lies in what and through whom. */
  private static List<Statement> finished(List<Statement> found, Chains chains) {
    List<Statement> ordered = new ArrayList<>(found);
    ordered.sort(
        Comparator.comparingInt((Statement s) -> Nesting.hull(s).start())
            .thenComparingInt(s -> -Nesting.hull(s).end()));
    int[] around = Nesting.of(ordered);
    List<Statement> finished = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Statement s = ordered.get(i);
      finished.add(
          s.with(
              "s" + (i + 1),
              s.speaker(),
              chains.of(s),
              around[i] < 0 ? null : "s" + (around[i] + 1)));
    }
    return List.copyOf(finished);
  }
}
