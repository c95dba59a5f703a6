package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.Isnad;

/** The word lists and tables that came with the reader. */
final class Shelf {

  /**
   * A word list or table.
   *
   * @param room the room that reads it: {@code name}
   * @param file its name there
   * @param what what it holds
   * @param licence its licence
   * @param date the day of its data
   * @param rows how many rows it has
   */
  record Item(String room, String file, String what, String licence, String date, int rows) {}

  private Shelf() {}

  /**
   * Returns all of them, by room and name.
   *
   * @throws IOException when the jar, or the folder of classes, cannot be read
   */
  static List<Item> items() throws IOException {
    try {
      URI home = Isnad.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path place = Path.of(home);
      if (Files.isDirectory(place)) {
        return items(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return items(jar.getPath("/"));
      }
    } catch (URISyntaxException e) {
      throw new IOException("the place of the reader's jar is no path", e);
    }
  }

  private static List<Item> items(Path root) throws IOException {
    Path rooms = root.resolve("org/isnad");
    List<Item> items = new ArrayList<>();
    try (Stream<Path> files = Files.walk(rooms)) {
      List<Path> lists = files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
      for (Path list : lists) {
        items.add(item(rooms.relativize(list), list));
      }
    }
    return items;
  }

  private static Item item(Path name, Path file) throws IOException {
    String what = "";
    String licence = "";
    String date = "";
    int rows = -1; // the first line after the head names the columns
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("# what")) {
          what = line.substring("# what".length()).strip();
        } else if (line.startsWith("# licence")) {
          licence = line.substring("# licence".length()).strip();
        } else if (line.startsWith("# date")) {
          date = line.substring("# date".length()).strip();
        } else if (!line.isEmpty() && line.charAt(0) != '#') {
          rows++;
        }
      }
    }
    String inRoom = name.subpath(1, name.getNameCount()).toString().replace('\\', '/');
    return new Item(name.getName(0).toString(), inRoom, what, licence, date, Math.max(0, rows));
  }
}
