package org.isnad.export;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.archive.ReadingJson;
import org.isnad.base.Span;
import org.isnad.collection.KeptStatement;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A table with a line for each statement: RFC 4180, UTF-8.
 *
 * <p>A spreadsheet takes a cell that begins with {@code = + - @}, a tab or a carriage return for a
 * formula and would run what a page says. Before such a cell stands an apostrophe, as the advice of
 * OWASP on CSV injection has it; quotes alone do not help.
 */
final class CsvTable implements Form.Stream {

  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final List<String> COLUMNS =
      List.of(
          "statement_id",
          "page_id",
          "day",
          "published",
          "outlet",
          "title",
          "language",
          "speaker",
          "speaker_id",
          "resolved_by",
          "act",
          "polarity",
          "kind",
          "content",
          "cue",
          "source",
          "relay",
          "chain",
          "within",
          "confidence",
          "rule",
          "corrected",
          "content_spans",
          "address");

  private final boolean mark;

  CsvTable(boolean mark) {
    this.mark = mark;
  }

  @Override
  public byte[] begin() {
    return ((mark ? "\uFEFF" : "") + row(COLUMNS)).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] page(Leaf leaf) {
    StringBuilder rows = new StringBuilder();
    for (KeptStatement said : leaf.statements()) {
      Map<String, @Nullable String> cells = cells(new Piece(leaf, said));
      rows.append(row(COLUMNS.stream().map(cells::get).map(CsvTable::safe).toList()));
    }
    return rows.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, @Nullable String> cells(Piece piece) {
    Statement said = piece.said();
    Map<String, @Nullable String> cells = new LinkedHashMap<>();
    StatementFields.of(piece)
        .forEach((name, value) -> cells.put(name, value == null ? null : value.toString()));
    cells.put("statement_id", piece.id());
    cells.put("page_id", piece.page().id());
    cells.put("chain", piece.chain());
    cells.put("confidence", ReadingJson.twoDecimals(said.confidence()));
    cells.put("corrected", String.join(" ", piece.corrected()));
    cells.put(
        "content_spans",
        said.content().stream().map(CsvTable::span).collect(Collectors.joining(" ")));
    return cells;
  }

  private static String span(Span span) {
    return span.start() + "-" + span.end();
  }

  /** Returns what no spreadsheet takes for a formula. */
  static String safe(@Nullable String cell) {
    if (cell == null || cell.isEmpty()) {
      return "";
    }
    String words = ReadingJson.wellFormed(cell).replace('\0', '\uFFFD');
    return FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }

  private static String row(List<String> cells) {
    return cells.stream().map(CsvTable::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    boolean padded = !cell.equals(cell.strip());
    return plain && !padded ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
