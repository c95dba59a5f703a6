package org.isnad.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.collection.Backup;
import org.isnad.collection.Tally;
import org.isnad.name.Source;

/** What {@code isnad doctor} found, for people. */
final class CheckupView {

  private static final double MEGA = 1_000_000;

  private final Layout out;

  private CheckupView(int columns) {
    this.out = new Layout(columns, false);
  }

  /** Returns it in lines of at most {@code columns}. */
  static String of(Checkup checkup, int columns) {
    CheckupView view = new CheckupView(columns);
    view.program();
    view.settings(checkup.settings());
    view.collection(checkup);
    view.base(checkup.items());
    view.sources(checkup.sources());
    view.rooms(checkup.items());
    return view.out.toString();
  }

  private void program() {
    out.line("isnad    ", Checkup.version(), "");
    out.line("java     ", Checkup.java(), "");
    out.line("system   ", Checkup.system(), "");
  }

  private void settings(List<Checkup.Held> settings) {
    out.gap();
    out.line("", "Settings: what holds, who says so", "");
    for (Checkup.Held held : settings) {
      String origin = held.origin().isEmpty() ? "default" : held.origin();
      out.line("  " + padded(held.setting().key(), 18), held.value() + " · " + origin, "");
    }
  }

  private void collection(Checkup checkup) {
    out.gap();
    CollectionCheck collection = checkup.collection();
    if (collection == null) {
      out.line("", "No collection", "");
      return;
    }
    Tally tally = collection.tally();
    out.line("", "The collection: " + collection.folder(), "");
    row("pages", tally.pages() + ", " + tally.newest() + " of them the newest version");
    row("statements", String.valueOf(tally.statements()));
    row("corrections", tally.corrections() + ", " + tally.unplaced() + " without a place");
    row("replies", String.valueOf(tally.replies()));
    row("refused inputs", String.valueOf(tally.refused()));
    row("size", mega(collection.disk()) + " on disk, " + mega(tally.bytes()) + " as it came");
    tally.readers().forEach((reader, pages) -> row("read by", reader + ": " + pages + " pages"));
    for (Backup backup : collection.backups()) {
      row("backup", backup.file() + " · " + backup.made() + " · " + backup.pages() + " pages");
    }
    row("checked", collection.faults().isEmpty() ? "all sound" : "faults, told below");
  }

  private static String mega(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / MEGA);
  }

  private void row(String what, String words) {
    out.line("  " + padded(what, 18), words, "");
  }

  private void base(List<Shelf.Item> items) {
    out.gap();
    out.line("", "The knowledge base: rows, date, licence", "");
    for (Shelf.Item item : items) {
      if (item.room().equals(Checkup.BASE)) {
        row(item.file(), padded(item.rows()) + "  " + item.date() + " · " + item.licence());
      }
    }
  }

  private void sources(List<Source> sources) {
    out.gap();
    out.line("", "Its sources: as of, licence, obligation", "");
    for (Source source : sources) {
      String about = source.asOf() + " · " + source.licence() + " · " + source.obligation();
      out.line("  " + padded(source.key(), 26), about, "");
    }
  }

  private void rooms(List<Shelf.Item> items) {
    out.gap();
    out.line("", "Rules and words of the language: lists, rows", "");
    counts(items).forEach((room, counts) -> row(room, padded(counts[0]) + padded(counts[1])));
  }

  private static String padded(String words, int columns) {
    return words + " ".repeat(Math.max(1, columns - words.length()));
  }

  private static String padded(int number) {
    String digits = String.valueOf(number);
    return " ".repeat(Math.max(1, 7 - digits.length())) + digits;
  }

  /** By room other than the base's, how many lists it has and how many rows they have together. */
  private static Map<String, int[]> counts(List<Shelf.Item> items) {
    Map<String, int[]> rooms = new TreeMap<>();
    for (Shelf.Item item : items) {
      if (!item.room().equals(Checkup.BASE)) {
        int[] counts = rooms.computeIfAbsent(item.room(), room -> new int[2]);
        counts[0]++;
        counts[1] += item.rows();
      }
    }
    return rooms;
  }
}
