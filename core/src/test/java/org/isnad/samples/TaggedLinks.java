package org.isnad.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.base.Language;
import org.isnad.base.Span;
import org.isnad.score.LinkGold;
import org.isnad.score.LinkGold.Meant;

/**
 * An article whose mentions are marked by brackets in its text, and the gold that follows from it.
 *
 * <pre>
 * #doc ID
 * #published 2021-06-15
 * #text
 * The [wd:Q2866|[iso:BY|Belarusian] leader] and [?|Boris Novak], not the ambiguous [-|Clinton].
 * </pre>
 *
 * <p>{@code ?} is somebody whom the base does not know, {@code -} a name that the article leaves
 * open; both have no id in the gold.
 */
final class TaggedLinks {

  private record Open(String id, int start) {}

  private TaggedLinks() {}

  /**
   * Reads {@code tagged/*.txt} in the folder given and writes {@code text/} and {@code
   * links.jsonl}.
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder.resolve("text"));
    for (LinkGold.Article article : readAll(folder.resolve("tagged"))) {
      Files.writeString(folder.resolve("text").resolve(article.id() + ".txt"), article.text());
    }
    Files.writeString(folder.resolve(LinkGold.FILE), lines(readAll(folder.resolve("tagged"))));
  }

  /** Reads every tagged file of a folder, by name. */
  static List<LinkGold.Article> readAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<LinkGold.Article> all = new ArrayList<>();
      for (Path file :
          files.sorted(Comparator.comparing(p -> p.getFileName().toString())).toList()) {
        all.add(of(Files.readString(file)));
      }
      return all;
    }
  }

  /** Reads one tagged file. */
  static LinkGold.Article of(String file) {
    int at = file.indexOf("#text\n");
    String id = "";
    String published = "";
    for (String line : file.substring(0, at).split("\n", -1)) {
      if (line.startsWith("#doc ")) {
        id = line.substring(5).strip();
      } else if (line.startsWith("#published ")) {
        published = line.substring(11).strip();
      }
    }
    return article(id, published, file.substring(at + 6).strip());
  }

  private static LinkGold.Article article(String id, String published, String tagged) {
    StringBuilder text = new StringBuilder();
    List<Meant> mentions = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < tagged.length(); i++) {
      char c = tagged.charAt(i);
      if (c == '[') {
        int bar = tagged.indexOf('|', i);
        open.push(new Open(tagged.substring(i + 1, bar), text.length()));
        i = bar;
      } else if (c == ']') {
        Open opened = open.pop();
        boolean known = !opened.id().equals("?") && !opened.id().equals("-");
        mentions.add(
            new Meant(new Span(opened.start(), text.length()), known ? opened.id() : null));
      } else {
        text.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException(id + ": «" + open + "» is never closed, want a ]");
    }
    mentions.sort(
        Comparator.comparingInt((Meant m) -> m.span().start())
            .thenComparingInt(m -> -m.span().end()));
    String whole = text.toString();
    return new LinkGold.Article(id, Language.guess(whole).code(), published, whole, mentions);
  }

  /** Returns {@code links.jsonl}. */
  static String lines(List<LinkGold.Article> articles) {
    StringBuilder lines = new StringBuilder();
    for (LinkGold.Article article : articles) {
      List<String> mentions = article.mentions().stream().map(TaggedLinks::cells).toList();
      lines
          .append("{\"id\": \"" + article.id() + "\", \"language\": \"" + article.language())
          .append("\", \"published\": \"" + article.published() + "\", \"mentions\": [")
          .append(String.join(", ", mentions) + "]}\n");
    }
    return lines.toString();
  }

  private static String cells(Meant meant) {
    String id = meant.id() == null ? "null" : "\"" + meant.id() + "\"";
    return "[" + meant.span().start() + ", " + meant.span().end() + ", " + id + "]";
  }
}
