package org.isnad.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.Isnad;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The steps of reading a page, each by itself. One operation is one pass over all pages, so that
 * every page counts the same however long a measurement lasts.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class PageSpeed {

  /** The folder of the pages. */
  @Param("samples/pages")
  public String pages = "";

  private List<Page> bytes = List.of();
  private List<String> decoded = List.of();
  private final Isnad isnad = Isnad.open();

  /** Reads the pages from the disk. */
  @Setup
  public void load() throws IOException {
    bytes = Corpus.pages(pages);
    decoded = bytes.stream().map(PageReader::decode).toList();
  }

  /** What all else is measured by: jsoup as it comes, from a string that is already decoded. */
  @Benchmark
  public void parse(Blackhole sink) {
    for (String page : decoded) {
      sink.consume(Jsoup.parse(page));
    }
  }

  /** Bytes to a string. */
  @Benchmark
  public void decode(Blackhole sink) {
    for (Page page : bytes) {
      sink.consume(PageReader.decode(page));
    }
  }

  /** Bytes to an article: decoding, jsoup's parse, body, places, comments and metadata. */
  @Benchmark
  public void article(Blackhole sink) {
    for (Page page : bytes) {
      sink.consume(PageReader.read(page));
    }
  }

  /** Bytes to a reading: the article, its names and its statements. */
  @Benchmark
  public void reading(Blackhole sink) {
    for (Page page : bytes) {
      sink.consume(isnad.read(page));
    }
  }
}
