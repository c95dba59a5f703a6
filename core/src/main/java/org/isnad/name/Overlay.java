package org.isnad.name;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.base.EntityType;
import org.isnad.base.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What people put right in the names of the knowledge base: names added, merged, split and hidden.
 * It wins over the base.
 *
 * <p>A file of tab-separated lines under the heads {@code action id names type places with}; lines
 * that begin with {@code #} are remarks, several names or places stand between bars, and what is
 * not needed may be left out:
 *
 * <ul>
 *   <li>{@code add}: the {@code id} bears these {@code names} as well. One that the base does not
 *       have is new; it needs a {@code type} (person, organisation, outlet, country, place), and
 *       its first Arabic and first English name are shown.
 *   <li>{@code merge}: every name of {@code id} means the one in {@code with}
 *   <li>{@code split}: these {@code names} of {@code id} mean the one in {@code with}, nobody when
 *       that is empty
 *   <li>{@code hide}: these {@code names} of {@code id} are not found, all of its names when none
 *       are told
 * </ul>
 *
 * <pre>
 * action	id	names	type	places	with
 * add	my:1	سالم الرحال|Salem Rahhal	person	iso:BY
 * hide	gn:4699066	Houston
 * </pre>
 */
public final class Overlay {

  /** Nothing put right. */
  public static final Overlay NONE = new Overlay(List.of());

  /** What is done. */
  enum Action {
    /** Names are added. */
    ADD,
    /** One becomes another. */
    MERGE,
    /** Names of one become another's. */
    SPLIT,
    /** Names are not found. */
    HIDE
  }

  /**
   * One line.
   *
   * @param where file and line, for errors
   * @param action what is done
   * @param id whose names they are
   * @param names the names, as written
   * @param type what a new one is, null when not told
   * @param places the countries of a new one
   * @param with the other one, empty when none
   */
  record Line(
      String where,
      Action action,
      String id,
      List<String> names,
      @Nullable EntityType type,
      List<String> places,
      String with) {}

  private final List<Line> lines;

  private Overlay(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * Reads the file.
   *
   * @throws IOException when it cannot be read
   * @throws IllegalArgumentException when a line has not the form told above; names file, line,
   *     value and what would be right
   */
  public static Overlay read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    }
  }

  /**
   * Reads the same from a stream.
   *
   * @param name what to call it in errors
   */
  public static Overlay read(String name, InputStream in) throws IOException {
    try {
      WordList list = WordList.read(name, in);
      for (String head : List.of("action", "id", "names")) {
        if (!list.columns().contains(head)) {
          throw new IllegalArgumentException(
              name
                  + ": there is no column «"
                  + head
                  + "», want action, id, names and, as needed,"
                  + " type, places, with");
        }
      }
      List<Line> lines = new ArrayList<>();
      list.rows().forEach(row -> lines.add(line(row, list.columns())));
      return new Overlay(lines);
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static Line line(WordList.Row row, List<String> columns) {
    Line line =
        new Line(
            row.where(),
            action(row),
            row.get("id").strip(),
            row.all("names", '|').stream().map(String::strip).toList(),
            columns.contains("type") ? type(row) : null,
            columns.contains("places") ? row.all("places", '|') : List.of(),
            columns.contains("with") ? row.get("with").strip() : "");
    String wanted =
        line.id.isEmpty()
            ? "an id"
            : line.action == Action.MERGE && line.with.isEmpty()
                ? "the id of the other one under «with»"
                : line.names.isEmpty() && (line.action == Action.ADD || line.action == Action.SPLIT)
                    ? "a name or more under «names»"
                    : null;
    if (wanted != null) {
      throw new IllegalArgumentException(
          row.where() + ": «" + row.get("action") + " " + line.id + "» needs " + wanted);
    }
    return line;
  }

  private static Action action(WordList.Row row) {
    for (Action action : Action.values()) {
      if (action.name().toLowerCase(Locale.ROOT).equals(row.get("action").strip())) {
        return action;
      }
    }
    throw new IllegalArgumentException(
        row.where()
            + ": the action is «"
            + row.get("action")
            + "», want add, merge, split or hide");
  }

  private static @Nullable EntityType type(WordList.Row row) {
    String word = row.get("type").strip();
    for (EntityType type : EntityType.values()) {
      if (type.word().equals(word)) {
        return type;
      }
    }
    if (!word.isEmpty()) {
      throw new IllegalArgumentException(
          row.where()
              + ": the type is «"
              + word
              + "», want person, organisation, outlet, country or place");
    }
    return null;
  }

  /** Returns the lines in file order. */
  List<Line> lines() {
    return lines;
  }

  /** Says whether nothing is put right. */
  boolean isEmpty() {
    return lines.isEmpty();
  }
}
