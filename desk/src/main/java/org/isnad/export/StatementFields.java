package org.isnad.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Span;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.page.Article;
import org.isnad.statement.Link;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the fields of {@code schema/statement.schema.json}, in that order, none left out.
 */
public final class StatementFields {

  private StatementFields() {}

  /** Returns the fields of a statement of {@code page}; what is wrong in it encloses nothing. */
  public static Map<String, @Nullable Object> of(Kept page, KeptStatement said) {
    List<KeptStatement> right =
        page.statements().stream()
            .filter(one -> !one.wrong() || one.id().equals(said.id()))
            .toList();
    return of(new Piece(new Leaf(page, right, false), said));
  }

  static Map<String, @Nullable Object> of(Piece piece) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", piece.id());
    page(piece, fields);
    saying(piece, fields);
    words(piece, fields);
    fields.put("chain", piece.said().chain().stream().map(StatementFields::link).toList());
    fields.put("within", piece.within());
    fields.put("confidence", piece.said().confidence());
    fields.put("rule", piece.said().rule());
    fields.put("corrected", piece.corrected());
    places(piece.said(), fields);
    return fields;
  }

  private static void page(Piece piece, Map<String, @Nullable Object> fields) {
    Kept page = piece.page();
    Article article = piece.article();
    fields.put("page", page.id());
    fields.put("day", page.day());
    fields.put("published", article.published());
    fields.put("outlet", article.outlet());
    fields.put("title", article.title());
    fields.put("language", article.language());
    fields.put("address", page.address());
    fields.put("fetched", page.provenance().fetched());
    fields.put("digest", page.provenance().digest());
    fields.put("version", page.reading().version());
  }

  private static void saying(Piece piece, Map<String, @Nullable Object> fields) {
    Statement said = piece.said();
    fields.put("speaker", said.speaker().name());
    fields.put("speaker_id", said.speaker().id());
    fields.put("resolved_by", said.speaker().resolvedBy().word());
    fields.put("act", piece.act());
    fields.put("polarity", piece.polarity());
    fields.put("kind", piece.kind());
  }

  private static void words(Piece piece, Map<String, @Nullable Object> fields) {
    Statement said = piece.said();
    fields.put("content", piece.content());
    fields.put("cue", piece.words(said.cue()));
    fields.put("source", piece.words(said.source()));
    fields.put("relay", piece.words(said.relay()));
    fields.put("before", piece.anchor().before());
    fields.put("after", piece.anchor().after());
  }

  private static Map<String, @Nullable Object> link(Link link) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("link", link.kind().word());
    fields.put("name", link.name());
    fields.put("id", link.id());
    return fields;
  }

  private static void places(Statement said, Map<String, @Nullable Object> fields) {
    fields.put("content_spans", spans(said.content()));
    fields.put("cue_spans", spans(said.cue()));
    fields.put("source_spans", spans(said.source()));
    fields.put("relay_spans", spans(said.relay()));
  }

  private static List<Map<String, Integer>> spans(List<Span> spans) {
    return spans.stream().map(StatementFields::span).toList();
  }

  private static Map<String, Integer> span(Span span) {
    Map<String, Integer> fields = new LinkedHashMap<>();
    fields.put("start", span.start());
    fields.put("end", span.end());
    return fields;
  }
}
