package org.isnad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.base.Language;
import org.isnad.page.Article;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.isnad.text.Document;

/** What is measured: the pages and texts of folders, found at any depth, in the order of paths. */
final class Corpus {

  private Corpus() {}

  /**
   * A plain text, made ready for its statements to be read.
   *
   * @param document its tokens and sentences
   * @param article what it was made of
   */
  record Text(Document document, Article article) {

    /** Returns the number of words, marks not counted. */
    long words() {
      return document.tokens().stream().filter(token -> token.isWord()).count();
    }
  }

  /** Returns the pages ({@code .html}, {@code .html.gz}) under a folder. */
  static List<Page> pages(String folder) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = file.toString();
      if (name.endsWith(".html")) {
        pages.add(Page.html(Files.readAllBytes(file), name));
      } else if (name.endsWith(".html.gz")) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          pages.add(Page.html(in.readAllBytes(), name));
        }
      }
    }
    return some(pages, folder, ".html or .html.gz");
  }

  /** Returns the plain texts ({@code .txt}) under a folder that are in one language. */
  static List<Text> texts(String folder, Language language) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (Path file : files(folder)) {
      if (file.toString().endsWith(".txt")) {
        Article article = PageReader.read(Page.text(Files.readAllBytes(file), file.toString()));
        if (Language.of(article.language()) == language) {
          texts.add(new Text(Document.of(article), article));
        }
      }
    }
    return some(texts, folder, ".txt in the language " + language.code());
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.sorted().toList();
    }
  }

  private static <T> List<T> some(List<T> found, String folder, String what) {
    if (found.isEmpty()) {
      throw new IllegalArgumentException("nothing to measure in " + folder + ": no " + what);
    }
    return found;
  }
}
