package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.statement.Statement;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is shown: a page, or one statement of it.
 *
 * @param page the page
 * @param said the statement, null when the page is shown
 * @param versions the ids of the page's versions, the newest first
 */
record Shown(Kept page, @Nullable KeptStatement said, List<String> versions) {

  Shown {
    versions = List.copyOf(versions);
  }

  /**
   * Returns the stretch from the sentence before the statement's first to the one behind its last,
   * so that nobody reads it out of its context.
   */
  static Span context(Kept page, Statement said) {
    Span words = words(said);
    Document document = Document.of(page.reading().article());
    List<Span> sentences =
        document.sentences().stream()
            .filter(range -> range.end() > range.first())
            .map(range -> document.span(range.first(), range.end()))
            .toList();
    Span context = words;
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).overlaps(words)) {
        context = context.to(sentences.get(Math.max(0, i - 1)));
        context = context.to(sentences.get(Math.min(sentences.size() - 1, i + 1)));
      }
    }
    return context;
  }

  private static Span words(Statement said) {
    List<Span> all = new ArrayList<>(said.content());
    all.addAll(said.cue());
    all.addAll(said.source());
    return all.stream().reduce(Span::to).orElseThrow();
  }
}
