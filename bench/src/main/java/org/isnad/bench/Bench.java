package org.isnad.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.isnad.base.Language;
import org.isnad.page.Page;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures the speed of reading and says how it stands to jsoup's parse of the same pages.
 *
 * <pre>
 * mvn -q -B -DskipTests package
 * java -Dpages=DIR -Dtexts=DIR -cp "bench/target/lib/*" org.isnad.bench.Bench [options of JMH]
 * </pre>
 *
 * <p>Without {@code -Dpages} and {@code -Dtexts} the bundled samples are read. The benchmarks take
 * turns, a fresh process each, three rounds ({@code -Drounds}); each figure is the median of the
 * rounds, and a ratio is of processor times of the same round, so that it holds on a machine whose
 * speed wanders. On a busy machine, where seconds say little, count passes: {@code -bm ss -wi 60 -i
 * 15}.
 */
public final class Bench {

  private static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final String PARSE = "PageSpeed.parse";

  private final List<Page> pages;
  private final List<Collection<RunResult>> rounds = new ArrayList<>();

  private Bench(List<Page> pages) {
    this.pages = pages;
  }

  /** Runs the benchmarks; the arguments are those of JMH. */
  public static void main(String[] args)
      throws IOException, RunnerException, CommandLineOptionException {
    String texts = System.getProperty("texts", "samples/gold/text");
    String folder = System.getProperty("pages", "samples/pages");
    Bench bench = new Bench(Corpus.pages(folder));
    Options options = options(args, folder, texts);
    for (int round = 0; round < ROUNDS; round++) {
      bench.rounds.add(new Runner(options).run());
    }
    bench.tellPages();
    bench.tellStatements(texts);
    bench.tellEachPage();
  }

  private static Options options(String[] args, String pages, String texts)
      throws CommandLineOptionException {
    return new OptionsBuilder()
        .parent(new CommandLineOptions(args))
        .forks(1)
        .param("pages", pages)
        .param("texts", texts)
        .jvmArgsAppend("-XX:+UseSerialGC", "-Xms1g", "-Xmx1500m")
        .addProfiler(GCProfiler.class)
        .addProfiler(ProcessorTime.class)
        .shouldFailOnError(true)
        .build();
  }

  private void tellPages() {
    tell("%n%d pages%n", pages.size());
    tell("%-12s %10s %10s %10s %10s%n", "", "ms a page", "processor", "parses", "MB a page");
    for (String name : List.of("parse", "decode", "article", "reading")) {
      if (!wasRun("PageSpeed." + name) || !wasRun(PARSE)) {
        continue;
      }
      tell(
          "%-12s %10.3f %10.3f %10.2f %10.2f%n",
          name,
          median("PageSpeed." + name, Bench::score) / pages.size(),
          median("PageSpeed." + name, Bench::processor) / pages.size(),
          parses("PageSpeed." + name),
          median("PageSpeed." + name, Bench::allocated) / pages.size() / 1e6);
    }
  }

  private void tellStatements(String texts) throws IOException {
    for (Language language : List.of(Language.ARABIC, Language.ENGLISH)) {
      if (!wasRun("StatementSpeed.statements " + language.code())) {
        continue;
      }
      long words = Corpus.texts(texts, language).stream().mapToLong(Corpus.Text::words).sum();
      double spent = median("StatementSpeed.statements " + language.code(), Bench::processor);
      tell("statements, %s: %,.0f words a second of %,d%n", language, words / spent * 1e3, words);
    }
  }

  private void tellEachPage() {
    List<EachPage> each = EachPage.of(pages);
    for (Comparator<EachPage> by : List.of(EachPage.BY_TIME, EachPage.BY_MEMORY)) {
      EachPage most = each.stream().max(by).orElseThrow();
      tell("%8.2f ms %8.2f MB  %s%n", most.milliseconds(), most.bytes() / 1e6, most.page());
    }
  }

  /** One figure of one run. */
  private interface Figure {
    double of(RunResult result);
  }

  private static double score(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static double processor(RunResult result) {
    return secondary(result, ProcessorTime.NAME);
  }

  private static double allocated(RunResult result) {
    return secondary(result, "gc.alloc.rate.norm");
  }

  private static double secondary(RunResult result, String name) {
    Result<?> found = result.getSecondaryResults().get(name);
    return Objects.requireNonNull(found, name).getScore();
  }

  private double median(String name, Figure figure) {
    return EachPage.median(
        rounds.stream().mapToDouble(round -> figure.of(result(round, name))).toArray());
  }

  /** Returns how many parses a step takes: the median of the ratios of each round. */
  private double parses(String name) {
    return EachPage.median(
        rounds.stream()
            .mapToDouble(round -> processor(result(round, name)) / processor(result(round, PARSE)))
            .toArray());
  }

  /** JMH may have been asked for some of the benchmarks only. */
  private boolean wasRun(String name) {
    return rounds.get(0).stream().anyMatch(result -> name(result).equals(name));
  }

  private static RunResult result(Collection<RunResult> round, String name) {
    return round.stream().filter(result -> name(result).equals(name)).findFirst().orElseThrow();
  }

  /** Returns class and method, and the language where one is measured. */
  private static String name(RunResult result) {
    String full = result.getParams().getBenchmark();
    String name = full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1);
    String language = result.getParams().getParam("language");
    return language == null ? name : name + " " + language;
  }

  @SuppressWarnings("SystemOut") // a program for people
  private static void tell(String form, Object... values) {
    System.out.printf(Locale.ROOT, form, values);
  }
}
