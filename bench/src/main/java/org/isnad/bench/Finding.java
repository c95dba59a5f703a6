package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.collection.Collection;
import org.isnad.find.By;
import org.isnad.find.Count;
import org.isnad.find.Finder;
import org.isnad.find.Order;
import org.isnad.find.Question;

/**
 * Measures how long a collection takes to answer, warm: ten kinds of question, each asked of many
 * names and words that stand in it, in a process of its own.
 *
 * <pre>
 * java -Xmx512m -cp "bench/target/lib/*" org.isnad.bench.Finding COLLECTION
 * </pre>
 */
final class Finding {

  private static final int ROUNDS = Integer.getInteger("rounds", 300);
  private static final int WARM = Integer.getInteger("warm", 60);
  private static final int SHOWN = 20;
  private static final double MILLI = 1e6;

  /** Asks once; {@code turn} tells the how-manieth time. */
  private interface Ask {
    void at(int turn) throws IOException;
  }

  /** A kind of question. */
  private record Kind(String name, Ask ask) {}

  private Finding() {}

  /** Measures the collection given. */
  public static void main(String[] args) throws IOException {
    try (Collection collection = Collection.openToRead(Path.of(args[0]));
        Finder finder = Finder.open(collection)) {
      finder.catchUp((done, all) -> {});
      System.out.printf(
          Locale.ROOT,
          "%d pages, %d statements, heap %d MB%n%-34s %8s %8s%n",
          finder.count(Question.of(""), true),
          finder.count(Question.of(""), false),
          Runtime.getRuntime().maxMemory() >> 20,
          "ms",
          "median",
          "p99");
      for (Kind kind : kinds(finder)) {
        long[] times = times(kind.ask());
        System.out.printf(
            Locale.ROOT,
            "%-34s %8.1f %8.1f%n",
            kind.name(),
            times[times.length / 2] / MILLI,
            times[times.length * 99 / 100] / MILLI);
      }
    }
  }

  private static long[] times(Ask ask) throws IOException {
    for (int i = 0; i < WARM; i++) {
      ask.at(i);
    }
    long[] times = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long begun = System.nanoTime();
      ask.at(WARM + i);
      times[i] = System.nanoTime() - begun;
    }
    Arrays.sort(times);
    return times;
  }

  private static List<Kind> kinds(Finder finder) throws IOException {
    List<String> speakers = labels(finder, By.SPEAKER);
    List<String> outlets = labels(finder, By.OUTLET);
    List<String> days = labels(finder, By.DAY);
    List<String> words = new ArrayList<>();
    speakers.forEach(name -> words.addAll(List.of(name.split(" ", -1))));
    words.removeIf(word -> word.length() < 3 || !word.chars().allMatch(Character::isLetter));
    return List.of(
        new Kind("a word, statements", i -> statements(finder, of(words, i))),
        new Kind("a word, articles", i -> articles(finder, of(words, i), Order.TIME)),
        new Kind("a word, articles by rank", i -> articles(finder, of(words, i), Order.RANK)),
        new Kind("two words", i -> statements(finder, of(words, i) + " " + of(words, 7 * i))),
        new Kind("a phrase", i -> statements(finder, quoted(of(speakers, i)))),
        new Kind("speaker:", i -> statements(finder, "speaker:" + quoted(of(speakers, i)))),
        new Kind("speaker: and act:", i -> statements(finder, "act:deny speaker:" + of(words, i))),
        new Kind(
            "outlet: and since:",
            i -> statements(finder, "outlet:" + quoted(of(outlets, i)) + " since:" + of(days, i))),
        new Kind("the newest of all", i -> statements(finder, "")),
        new Kind(
            "counts by speaker of a word",
            i -> finder.counts(Question.of(of(words, i)), false, By.SPEAKER, SHOWN)));
  }

  private static List<String> labels(Finder finder, By by) throws IOException {
    return finder.counts(Question.of(""), false, by, 1000).stream().map(Count::label).toList();
  }

  private static String of(List<String> all, int turn) {
    return all.get(Math.floorMod(turn * 31, all.size()));
  }

  private static String quoted(String words) {
    return '"' + words.replace('"', ' ') + '"';
  }

  private static void statements(Finder finder, String question) throws IOException {
    finder.statements(Question.of(question), Order.TIME, SHOWN, null);
  }

  private static void articles(Finder finder, String question, Order order) throws IOException {
    finder.articles(Question.of(question), order, SHOWN, null);
  }
}
