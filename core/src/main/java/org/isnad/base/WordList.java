package org.isnad.base;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A file of knowledge: tab-separated UTF-8 with a head that says where it comes from.
 *
 * <pre>
 * # what     verbs of saying
 * # origin   written for Isnad
 * # licence  Apache-2.0
 * # date     2026-11-22
 * lemma⇥act⇥frames
 * قال⇥say⇥in,quote
 * </pre>
 *
 * <p>Lines that begin with {@code #} are the head or a remark, the first other line names the
 * columns, empty lines are passed over. A row may stop short: missing cells are empty.
 *
 * @param name the file's name, for error messages
 * @param columns the names of the columns, in file order
 * @param rows the rows, in file order
 */
public record WordList(String name, List<String> columns, List<Row> rows) {

  /** Copies the lists. */
  public WordList {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads the resource {@code name} that lies beside {@code owner}.
   *
   * @throws IllegalStateException when there is no such resource, or a row is wider than the head
   */
  public static WordList of(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "word list " + name + " is missing beside " + owner.getName() + " in the jar");
      }
      return read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + name + " cannot be read", e);
    }
  }

  /**
   * Reads a word list from {@code in}, which stays open.
   *
   * @throws IllegalStateException when a row is wider than the head; names file, line and row
   * @throws IOException when the stream fails
   */
  public static WordList read(String name, InputStream in) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    List<String> columns = List.of();
    Map<String, Integer> index = Map.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      List<String> cells = cells(line);
      if (columns.isEmpty()) {
        columns = cells;
        index = Index.of(cells);
      } else if (cells.size() > columns.size()) {
        throw new IllegalStateException(
            name
                + ":"
                + number
                + ": "
                + cells.size()
                + " cells in «"
                + line
                + "», want at most the "
                + columns.size()
                + " columns "
                + columns);
      } else {
        rows.add(new Row(name, number, index, cells));
      }
    }
    return new WordList(name, columns, rows);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab));
      from = tab + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }

  /**
   * One row.
   *
   * @param file the file's name
   * @param line its line, counted from 1
   * @param index column name to position
   * @param cells the cells; trailing empty ones may be missing
   */
  public record Row(String file, int line, Map<String, Integer> index, List<String> cells) {

    /**
     * Returns the cell under {@code column}, empty when the row stops before it.
     *
     * @throws IllegalStateException when the file has no such column
     */
    public String get(String column) {
      Integer at = index.get(column);
      if (at == null) {
        throw new IllegalStateException(
            file + " has no column «" + column + "»; it has " + index.keySet());
      }
      return at < cells.size() ? cells.get(at) : "";
    }

    /**
     * Returns the parts of the cell under {@code column}, split at {@code separator}, no blanks.
     */
    public List<String> all(String column, char separator) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> parts = new ArrayList<>();
      int from = 0;
      for (int i = 0; i <= cell.length(); i++) {
        if (i == cell.length() || cell.charAt(i) == separator) {
          String part = cell.substring(from, i).strip();
          if (!part.isEmpty()) {
            parts.add(part);
          }
          from = i + 1;
        }
      }
      return parts;
    }

    /** Says where this row stands, as {@code file:line}. */
    public String where() {
      return file + ":" + line;
    }
  }

  private static final class Index {
    static Map<String, Integer> of(List<String> columns) {
      java.util.LinkedHashMap<String, Integer> index = new java.util.LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        index.put(columns.get(i), i);
      }
      return java.util.Collections.unmodifiableMap(index);
    }
  }
}
