package org.isnad.export;

import java.util.List;
import org.isnad.base.Span;
import org.isnad.statement.Link;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a row of a Parquet table. The columns have these names in snake case, and mean
 * what the fields of {@code schema/statement.schema.json} do; places keep their structure.
 *
 * @param id the statement's id
 * @param page the page's id
 * @param day the day the page counts for
 * @param published when it was published, as the page tells it
 * @param outlet who published it
 * @param title its headline
 * @param language its language
 * @param address its address
 * @param fetched when it was fetched
 * @param digest SHA-256 of its bytes
 * @param version the version of the reader
 * @param speaker the speaker's fullest name
 * @param speakerId the speaker's id
 * @param resolvedBy how the source led to the speaker
 * @param act what kind of saying
 * @param polarity affirmed or negated
 * @param kind direct, indirect or mixed
 * @param content the words
 * @param cue the words that say that it was said
 * @param source the words that say who
 * @param relay the words that say through whom
 * @param before up to 32 UTF-16 units before the content
 * @param after up to 32 behind it
 * @param chain from the mouth to the page
 * @param within the id of the statement that encloses it
 * @param confidence 0 to 1
 * @param rule the rule that found it
 * @param corrected the kinds of what people put right
 * @param contentSpans places of the content
 * @param cueSpans places of the cue
 * @param sourceSpans places of the source
 * @param relaySpans places of the relay
 */
public record ParquetRow(
    String id,
    String page,
    String day,
    @Nullable String published,
    @Nullable String outlet,
    @Nullable String title,
    String language,
    @Nullable String address,
    @Nullable String fetched,
    String digest,
    String version,
    @Nullable String speaker,
    @Nullable String speakerId,
    String resolvedBy,
    String act,
    String polarity,
    String kind,
    String content,
    String cue,
    String source,
    String relay,
    String before,
    String after,
    List<Hand> chain,
    @Nullable String within,
    double confidence,
    String rule,
    List<String> corrected,
    List<Place> contentSpans,
    List<Place> cueSpans,
    List<Place> sourceSpans,
    List<Place> relaySpans) {

  /**
   * A stretch of the article's text.
   *
   * @param start its first UTF-16 unit
   * @param end the unit behind it
   */
  public record Place(int start, int end) {}

  /**
   * A link of the chain.
   *
   * @param link what it is
   * @param name its name, as the page writes it
   * @param id the knowledge base's id
   */
  public record Hand(String link, String name, @Nullable String id) {}

  static ParquetRow of(Piece piece) {
    Statement said = piece.said();
    return new ParquetRow(
        piece.id(),
        piece.page().id(),
        piece.page().day(),
        piece.article().published(),
        piece.article().outlet(),
        piece.article().title(),
        piece.article().language(),
        piece.page().address(),
        piece.page().provenance().fetched(),
        piece.page().provenance().digest(),
        piece.page().reading().version(),
        said.speaker().name(),
        said.speaker().id(),
        said.speaker().resolvedBy().word(),
        piece.act(),
        piece.polarity(),
        piece.kind(),
        piece.content(),
        piece.words(said.cue()),
        piece.words(said.source()),
        piece.words(said.relay()),
        piece.anchor().before(),
        piece.anchor().after(),
        said.chain().stream().map(ParquetRow::hand).toList(),
        piece.within(),
        said.confidence(),
        said.rule(),
        piece.corrected(),
        places(said.content()),
        places(said.cue()),
        places(said.source()),
        places(said.relay()));
  }

  private static Hand hand(Link link) {
    return new Hand(link.kind().word(), link.name(), link.id());
  }

  private static List<Place> places(List<Span> spans) {
    return spans.stream().map(span -> new Place(span.start(), span.end())).toList();
  }
}
