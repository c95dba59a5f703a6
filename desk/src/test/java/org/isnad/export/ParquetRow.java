package org.isnad.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the Parquet table, as somebody else would declare it to read it back. */
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
}
