package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures a large collection from end to end: a process adds a corpus, another one asks it, each
 * with half a gigabyte of heap.
 *
 * <pre>
 * mvn -q -B -DskipTests package
 * java -cp "bench/target/lib/*" org.isnad.bench.Scale [CORPUS.jsonl.gz]
 * </pre>
 *
 * <p>Without a corpus, 30,000 {@linkplain InventedCorpus invented articles} are added.
 */
final class Scale {

  private static final int ARTICLES = Integer.getInteger("articles", 30_000);
  private static final long SEED = 20261201;
  private static final double MEGA = 1e6;
  private static final double SECOND = 1e9;

  private Scale() {}

  /** Measures with the corpus given, or an invented one. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("isnad-scale");
    Path corpus = args.length > 0 ? Path.of(args[0]) : home.resolve("corpus.jsonl");
    if (args.length == 0) {
      InventedCorpus.write(corpus, ARTICLES, SEED);
    }
    Path collection = home.resolve("collection");
    long begun = System.nanoTime();
    run(
        List.of(
            // as the launcher of the program does
            "-XX:TieredStopAtLevel=1",
            "-Xss4m",
            "org.isnad.cli.Main",
            "add",
            "--collection",
            collection.toString()),
        corpus.toString(),
        home.resolve("added"));
    double seconds = (System.nanoTime() - begun) / SECOND;
    long added;
    try (Stream<String> lines = Files.lines(home.resolve("added"))) {
      added = lines.filter(line -> line.contains("\"outcome\":\"added\"")).count();
    }
    System.out.printf(
        Locale.ROOT,
        "added %d pages in %.0f s, index included: %.0f pages a second%n",
        added,
        seconds,
        added / seconds);
    System.out.printf(
        Locale.ROOT,
        "corpus %.1f MB, database %.1f MB, index %.1f MB%n",
        size(corpus) / MEGA,
        size(collection) / MEGA - size(collection.resolve("index")) / MEGA,
        size(collection.resolve("index")) / MEGA);
    run(List.of("org.isnad.bench.Finding"), collection.toString(), null);
  }

  private static void run(List<String> main, String argument, @Nullable Path out)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(main);
    command.add(argument);
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    if (out != null) {
      builder.redirectOutput(out.toFile());
    }
    builder.start().waitFor();
  }

  private static long size(Path path) throws IOException {
    if (!Files.exists(path)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
