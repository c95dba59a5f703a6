package org.isnad.collection;

import java.util.List;
import java.util.Locale;
import org.isnad.Reading;
import org.isnad.base.Span;
import org.isnad.name.Entity;
import org.isnad.statement.Link;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Statements, links and mentions as rows: what people ask for with any SQLite tool. */
final class StatementRows {

  private final Database database;

  StatementRows(Database database) {
    this.database = database;
  }

  /** Writes the rows of page {@code number} anew. */
  void replace(long number, Reading reading, List<KeptStatement> statements)
      throws CollectionFailure {
    database.update("DELETE FROM statement WHERE page = ?", number);
    database.update("DELETE FROM mention WHERE page = ?", number);
    for (int i = 0; i < statements.size(); i++) {
      insert(number, i + 1, statements.get(i), reading);
    }
    for (Entity entity : reading.entities()) {
      insert(number, entity);
    }
  }

  private void insert(long page, int position, KeptStatement kept, Reading reading)
      throws CollectionFailure {
    Statement said = kept.statement();
    String text = reading.text();
    long number =
        database.insert(
            "INSERT INTO statement (page, position, id, kind, act, polarity, content, cue, source,"
                + " relay, speaker, speaker_id, resolved_by, within, confidence, rule, wrong, voice, same)"
                + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            page,
            position,
            kept.id(),
            word(said.kind()),
            said.act().word(),
            word(said.polarity()),
            words(said.content(), text),
            words(said.cue(), text),
            words(said.source(), text),
            words(said.relay(), text),
            said.speaker().name(),
            said.speaker().id(),
            said.speaker().resolvedBy().word(),
            place(said.within()),
            said.confidence(),
            said.rule(),
            kept.wrong() ? 1 : 0,
            Keys.voice(said.speaker().id(), said.speaker().name()),
            Keys.same(
                words(said.content(), text),
                said.act().word(),
                word(said.polarity()),
                said.speaker().name()));
    insert(number, said.chain());
  }

  private void insert(long statement, List<Link> chain) throws CollectionFailure {
    for (int i = 0; i < chain.size(); i++) {
      Link link = chain.get(i);
      database.update(
          "INSERT INTO link (statement, position, kind, name, id) VALUES (?,?,?,?,?)",
          statement,
          i + 1,
          link.kind().word(),
          link.name(),
          link.id());
    }
  }

  private void insert(long page, Entity entity) throws CollectionFailure {
    for (Span span : entity.mentions()) {
      database.update(
          "INSERT OR IGNORE INTO mention (page, start, \"end\", entity, type, name_ar, name_en)"
              + " VALUES (?,?,?,?,?,?,?)",
          page,
          span.start(),
          span.end(),
          entity.id(),
          entity.type().word(),
          entity.nameAr(),
          entity.nameEn());
    }
  }

  /** The words of several spans, with {@code …} where something stands between. */
  private static String words(List<Span> spans, String text) {
    StringBuilder words = new StringBuilder();
    for (Span span : spans) {
      words.append(words.isEmpty() ? "" : " … ").append(text, span.start(), span.end());
    }
    return words.toString();
  }

  /** {@code s12} stands in place 12. */
  private static @Nullable Integer place(@Nullable String id) {
    return id == null ? null : Integer.valueOf(id.substring(1));
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
