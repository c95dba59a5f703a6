package org.isnad;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.base.Language;
import org.isnad.name.Names;
import org.isnad.page.Article;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.isnad.statement.StatementReader;
import org.isnad.text.Document;
import org.jsoup.Jsoup;

/**
 * Measures speed: the whole reading beside jsoup's parse of the same pages, and statements alone.
 *
 * <pre>
 * mvn -B package
 * java -cp "core/target/test-classes:desk/target/lib/*" org.isnad.Speed [PAGES [TEXTS]]
 * </pre>
 *
 * <p>One process, one thread, seconds of processor time; each figure is the median of {@value
 * #PASSES} passes after {@value #WARM_UP} that do not count, the subjects taking turns within a
 * pass, so that a ratio holds on a machine whose speed wanders. "Statements alone" is from tokens
 * to statements, names included.
 */
public final class Speed {

  private static final int WARM_UP = 80;
  private static final int PASSES = 21;
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private Speed() {}

  /** Something to be timed; what it returns keeps the work from being thrown away. */
  private interface Work {
    int once();
  }

  /** One plain text, made ready. */
  private record Text(Document document, Article article) {}

  /** Runs with a folder of HTML pages and a folder of plain texts, both optional. */
  public static void main(String[] args) throws IOException {
    List<Page> pages = pages(Path.of(args.length > 0 ? args[0] : "samples/pages"));
    List<Text> texts = texts(Path.of(args.length > 1 ? args[1] : "samples/gold/text"));
    Isnad isnad = Isnad.open();
    Names names = Names.load();
    StatementReader statements = StatementReader.load(names);
    List<String> decoded = pages.stream().map(PageReader::decode).toList();
    double[] seconds =
        medians(
            () -> pages.stream().mapToInt(page -> isnad.read(page).statements().size()).sum(),
            () -> decoded.stream().mapToInt(page -> Jsoup.parse(page).childNodeSize()).sum(),
            () -> texts.stream().mapToInt(text -> statements(text, names, statements)).sum());
    long words = texts.stream().mapToLong(Speed::words).sum();
    tell("pages                          %,12d%n", pages.size());
    tell("whole reading, pages/s         %,12.0f%n", pages.size() / seconds[0]);
    tell("jsoup's parse alone, pages/s   %,12.0f%n", pages.size() / seconds[1]);
    tell("reading takes, in parses       %12.2f%n", seconds[0] / seconds[1]);
    tell("texts                          %,12d%n", texts.size());
    tell("words                          %,12d%n", words);
    tell("statements alone, words/s      %,12.0f%n", words / seconds[2]);
  }

  private static int statements(Text text, Names names, StatementReader reader) {
    return reader.read(text.document(), text.article(), names.find(text.document())).size();
  }

  private static long words(Text text) {
    return text.document().tokens().stream().filter(token -> token.isWord()).count();
  }

  private static double[] medians(Work... subjects) {
    double[][] seconds = new double[subjects.length][PASSES];
    int kept = 0;
    for (int pass = -WARM_UP; pass < PASSES; pass++) {
      for (int s = 0; s < subjects.length; s++) {
        long start = PROCESSOR.getCurrentThreadCpuTime();
        kept += subjects[s].once();
        long spent = PROCESSOR.getCurrentThreadCpuTime() - start;
        seconds[s][Math.max(0, pass)] = spent / 1e9;
      }
    }
    tell("kept %d%n", kept);
    for (double[] each : seconds) {
      Arrays.sort(each);
    }
    return Arrays.stream(seconds).mapToDouble(each -> each[PASSES / 2]).toArray();
  }

  private static List<Page> pages(Path folder) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (Path file : files(folder, ".html")) {
      pages.add(Page.html(Files.readAllBytes(file), file.toString()));
    }
    for (Path file : files(folder, ".html.gz")) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        pages.add(Page.html(in.readAllBytes(), file.toString()));
      }
    }
    return pages;
  }

  private static List<Text> texts(Path folder) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (Path file : files(folder, ".txt")) {
      Article article = PageReader.read(Page.text(Files.readAllBytes(file), file.toString()));
      if (Language.of(article.language()) != Language.UNKNOWN) {
        texts.add(new Text(Document.of(article), article));
      }
    }
    return texts;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @SuppressWarnings("SystemOut") // a program for people
  private static void tell(String form, Object value) {
    System.out.printf(Locale.ROOT, form, value);
  }
}
