package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated values (RFC 4180), read leniently and written so that no spreadsheet runs them.
 */
final class Csv {

  private static final String DANGEROUS = "=+-@\t\r";

  private Csv() {}

  /** Returns the rows of {@code text}; a mark that never closes ends with the text. */
  static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        boolean twice = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
        quoted = c != '"' || twice;
        if (quoted) {
          cell.append(c);
        }
        i += twice ? 1 : 0;
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          add(rows, row);
          row = new ArrayList<>();
        }
      } else if (c != '\r' && (c != '\uFEFF' || i > 0)) {
        cell.append(c);
      }
    }
    row.add(cell.toString());
    add(rows, row);
    return rows;
  }

  private static void add(List<List<String>> rows, List<String> row) {
    if (row.size() > 1 || !row.get(0).isEmpty()) {
      rows.add(row);
    }
  }

  /** Returns a row as a line; a cell that a spreadsheet would take for a formula is made text. */
  static String line(List<String> row) {
    List<String> cells = new ArrayList<>();
    row.forEach(cell -> cells.add(cell(cell)));
    return String.join(",", cells) + "\r\n";
  }

  private static String cell(String value) {
    String safe = isDangerous(value) ? "'" + value : value;
    boolean marks =
        safe.indexOf(',') >= 0
            || safe.indexOf('"') >= 0
            || safe.indexOf('\n') >= 0
            || safe.indexOf('\r') >= 0;
    return marks ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isDangerous(String value) {
    return !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0;
  }
}
