package org.isnad.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A large file of knowledge, walked row by row without keeping the rows.
 *
 * <p>The format is that of {@link org.isnad.base.WordList}; this cuts out only the cells that are
 * asked for, since the names of ten thousand people are read at every start.
 *
 * <pre>{@code
 * Table people = Table.of("people.tsv");
 * int name = people.column("name_en");
 * while (people.next()) {
 *   use(people.cell(name));
 * }
 * }</pre>
 */
final class Table {

  private final String name;
  private final String text;
  private final List<String> columns;
  private final int[] tabs;
  private int lineStart;
  private int lineEnd = -1;
  private int cells;

  private Table(String name, String text) {
    this.name = name;
    this.text = text;
    this.tabs = new int[64];
    if (!next()) {
      throw new IllegalStateException(name + " is empty, want a line that names the columns");
    }
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < cells; i++) {
      heads.add(cell(i));
    }
    this.columns = List.copyOf(heads);
  }

  /**
   * Opens the resource {@code name} before its first row.
   *
   * @throws IllegalStateException when there is no such resource, or it is empty
   */
  static Table of(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the file " + name + " is missing in the jar");
      }
      return new Table(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + name + " cannot be read", e);
    }
  }

  /** Returns the position of a column. */
  int column(String head) {
    int at = columns.indexOf(head);
    if (at < 0) {
      throw new IllegalStateException(name + " has no column «" + head + "»; it has " + columns);
    }
    return at;
  }

  /** Goes to the next row; says whether there is one. */
  boolean next() {
    while (lineEnd + 1 < text.length()) {
      lineStart = lineEnd + 1;
      int newline = text.indexOf('\n', lineStart);
      lineEnd = newline < 0 ? text.length() : newline;
      if (lineEnd > lineStart && text.charAt(lineStart) != '#') {
        cut();
        return true;
      }
    }
    return false;
  }

  private void cut() {
    cells = 0;
    int tab = text.indexOf('\t', lineStart);
    while (tab >= 0 && tab < lineEnd) {
      tabs[cells++] = tab;
      tab = text.indexOf('\t', tab + 1);
    }
    tabs[cells++] = lineEnd;
  }

  /** Returns the cell in a column of this row, empty when the row stops before it. */
  String cell(int column) {
    if (column >= cells) {
      return "";
    }
    return text.substring(column == 0 ? lineStart : tabs[column - 1] + 1, tabs[column]);
  }

  /** Returns the parts of a cell between bars. */
  List<String> all(int column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      return List.of();
    }
    int bar = cell.indexOf('|');
    if (bar < 0) {
      return List.of(cell);
    }
    List<String> parts = new ArrayList<>(4);
    int from = 0;
    while (bar >= 0) {
      parts.add(cell.substring(from, bar));
      from = bar + 1;
      bar = cell.indexOf('|', from);
    }
    parts.add(cell.substring(from));
    return parts;
  }

  /** Returns where this row begins, for {@link #goTo}. */
  int place() {
    return lineStart;
  }

  /** Goes back to the row that begins at {@code place}. */
  void goTo(int place) {
    lineEnd = place - 1;
    next();
  }

  /** Says where this row stands, as the file and the first unit of the row in it. */
  String where() {
    return name + " at unit " + lineStart;
  }

  @Override
  public String toString() {
    return where() + " " + Arrays.toString(Arrays.copyOf(tabs, cells));
  }
}
