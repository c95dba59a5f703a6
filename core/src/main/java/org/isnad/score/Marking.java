package org.isnad.score;

import java.util.List;
import org.isnad.base.Span;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a person or a reader marked it: no more of it than can be scored.
 *
 * @param id its name within the article
 * @param kind direct, indirect or mixed; null when not told
 * @param content the words reported, as spans of the article's text in UTF-16 units
 * @param cue the words that report it
 * @param source the words that name who said it
 * @param relay the words that name an intermediary
 * @param speaker the key of the speaker in the article's own list, null when there is none
 * @param name the speaker's name as a reader resolved it, null when there is none
 * @param speech whether the cue is one of speech, where thought and perception are marked too
 * @param within the id of the statement that encloses this one, null when none does
 * @param rule what found it, the empty string when a person did
 * @param telling act, polarity, chain and confidence, as far as they are told
 */
public record Marking(
    String id,
    Statement.@Nullable Kind kind,
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    List<Span> relay,
    @Nullable String speaker,
    @Nullable String name,
    boolean speech,
    @Nullable String within,
    String rule,
    Telling telling) {

  /** Copies the lists. */
  public Marking {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    relay = List.copyOf(relay);
  }

  /** Returns what can be scored of a statement that was read. */
  public static Marking of(Statement statement) {
    return new Marking(
        statement.id(),
        statement.kind(),
        statement.content(),
        statement.cue(),
        statement.source(),
        statement.relay(),
        null,
        statement.speaker().name(),
        true,
        statement.within(),
        statement.rule(),
        Telling.of(statement));
  }
}
