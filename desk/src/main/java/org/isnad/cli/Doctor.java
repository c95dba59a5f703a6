package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.isnad.Isnad;
import org.isnad.name.Directory;
import org.isnad.name.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad doctor}: what the program runs on, and what it knows, from where. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Says what the program runs on and what it knows, from where, as of when.",
    footer = {
      "",
      "Ends with 1 when a list or table has no head that tells what it is, its licence and date.",
      "",
      "Examples:",
      "  isnad doctor",
      "  isnad doctor --format json | jq .base"
    })
final class Doctor implements Callable<Integer> {

  private static final String BASE = "name";

  private final Terminal terminal;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description =
          "One of ${COMPLETION-CANDIDATES}. json: one object; text: for people; auto (the default):"
              + " text on a terminal, else json.")
  private Answer format = Answer.AUTO;

  Doctor(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Shelf.Item> items = Shelf.items();
    List<Source> sources = Directory.open().sources();
    String text =
        format.isJson(terminal.outIsTerminal())
            ? JsonLine.of(json(items, sources)) + "\n"
            : text(items, sources);
    try (Sink sink = Sink.open(null, terminal.out())) {
      sink.write(text.getBytes(StandardCharsets.UTF_8));
    }
    List<String> headless =
        items.stream()
            .filter(Doctor::isHeadless)
            .map(item -> item.room() + "/" + item.file())
            .toList();
    headless.forEach(
        file -> terminal.err().println("isnad: " + file + " tells no content, licence and date"));
    return headless.isEmpty() ? Exit.GOOD : Exit.FAILED;
  }

  private static boolean isHeadless(Shelf.Item item) {
    return item.what().isEmpty() || item.licence().isEmpty() || item.date().isEmpty();
  }

  private static String java() {
    return System.getProperty("java.version") + " " + System.getProperty("java.vendor");
  }

  private static String system() {
    return System.getProperty("os.name") + " " + System.getProperty("os.arch");
  }

  private String text(List<Shelf.Item> items, List<Source> sources) {
    Layout out = new Layout(terminal.columns(), false);
    out.line("isnad    ", Isnad.VERSION, "");
    out.line("java     ", java(), "");
    out.line("system   ", system(), "");
    out.gap();
    out.line("", "The knowledge base: rows, date, licence", "");
    for (Shelf.Item item : items) {
      if (item.room().equals(BASE)) {
        out.line("  " + padded(item.file(), 18), padded(item.rows()) + "  " + facts(item), "");
      }
    }
    out.gap();
    out.line("", "Its sources: as of, licence, obligation", "");
    for (Source source : sources) {
      String about = source.asOf() + " · " + source.licence() + " · " + source.obligation();
      out.line("  " + padded(source.key(), 26), about, "");
    }
    out.gap();
    out.line("", "Rules and words of the language: lists, rows", "");
    rooms(items)
        .forEach(
            (room, counts) ->
                out.line("  " + padded(room, 18), padded(counts[0]) + padded(counts[1]), ""));
    return out.toString();
  }

  private static String facts(Shelf.Item item) {
    return item.date() + " · " + item.licence();
  }

  private static String padded(String words, int columns) {
    return words + " ".repeat(Math.max(1, columns - words.length()));
  }

  private static String padded(int number) {
    String digits = String.valueOf(number);
    return " ".repeat(Math.max(1, 7 - digits.length())) + digits;
  }

  /** By room other than the base's, how many lists it has and how many rows they have together. */
  private static Map<String, int[]> rooms(List<Shelf.Item> items) {
    Map<String, int[]> rooms = new TreeMap<>();
    for (Shelf.Item item : items) {
      if (!item.room().equals(BASE)) {
        int[] counts = rooms.computeIfAbsent(item.room(), room -> new int[2]);
        counts[0]++;
        counts[1] += item.rows();
      }
    }
    return rooms;
  }

  private static Map<String, @Nullable Object> json(List<Shelf.Item> items, List<Source> sources) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("version", Isnad.VERSION);
    fields.put("java", java());
    fields.put("system", system());
    List<Object> base = new ArrayList<>();
    List<Object> lists = new ArrayList<>();
    items.forEach(item -> (item.room().equals(BASE) ? base : lists).add(fields(item)));
    fields.put("base", base);
    fields.put("sources", sources.stream().map(Doctor::fields).toList());
    fields.put("lists", lists);
    return fields;
  }

  private static Map<String, @Nullable Object> fields(Shelf.Item item) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("room", item.room());
    fields.put("file", item.file());
    fields.put("what", item.what());
    fields.put("rows", item.rows());
    fields.put("date", item.date());
    fields.put("licence", item.licence());
    return fields;
  }

  private static Map<String, @Nullable Object> fields(Source source) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("key", source.key());
    fields.put("what", source.what());
    fields.put("as_of", source.asOf());
    fields.put("licence", source.licence());
    fields.put("obligation", source.obligation());
    return fields;
  }
}
