package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.collection.Provenance;
import org.isnad.export.StatementFields;
import org.isnad.page.Article;
import org.jspecify.annotations.Nullable;

/**
 * A page or a statement as JSON: a statement in the fields of {@code schema/statement.schema.json}
 * and {@code names}, {@code wrong}, {@code context}, {@code corrections}, {@code provenance} and
 * {@code versions}.
 */
final class ShowJson {

  private ShowJson() {}

  static Map<String, @Nullable Object> of(Shown shown) {
    KeptStatement said = shown.said();
    return said == null ? page(shown) : statement(shown, said);
  }

  private static Map<String, @Nullable Object> page(Shown shown) {
    Kept page = shown.page();
    Article article = page.reading().article();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("page", page.id());
    fields.put("number", page.number());
    fields.put("day", page.day());
    fields.put("published", article.published());
    fields.put("outlet", article.outlet());
    fields.put("title", article.title());
    fields.put("language", article.language());
    fields.put("address", page.address());
    fields.put("version", page.reading().version());
    fields.put("text", page.text());
    fields.put("statements", page.statements().stream().map(said -> said(page, said)).toList());
    end(shown, fields);
    return fields;
  }

  private static Map<String, @Nullable Object> statement(Shown shown, KeptStatement said) {
    Map<String, @Nullable Object> fields = said(shown.page(), said);
    fields.put("context", shown.page().at(Shown.context(shown.page(), said.statement())));
    end(shown, fields);
    return fields;
  }

  private static Map<String, @Nullable Object> said(Kept page, KeptStatement said) {
    Map<String, @Nullable Object> fields = StatementFields.of(page, said);
    fields.put("names", said.statement().speaker().names());
    fields.put("wrong", said.wrong());
    fields.put("corrections", said.corrections().stream().map(CorrectionJson::of).toList());
    return fields;
  }

  private static void end(Shown shown, Map<String, @Nullable Object> fields) {
    fields.put("provenance", provenance(shown.page().provenance()));
    fields.put("newest", shown.page().newest());
    fields.put("versions", List.copyOf(shown.versions()));
  }

  private static Map<String, @Nullable Object> provenance(Provenance from) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("source", from.source());
    fields.put("address", from.address());
    fields.put("fetched", from.fetched());
    fields.put("added", from.added());
    fields.put("content_type", from.contentType());
    fields.put("digest", from.digest());
    fields.put("size", from.size());
    fields.put("reserved", from.reserved());
    return fields;
  }
}
