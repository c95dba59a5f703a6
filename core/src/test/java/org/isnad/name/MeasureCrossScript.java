package org.isnad.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isnad.base.WordList;
import org.isnad.base.WordList.Row;
import org.isnad.name.CrossScript.Person;

/**
 * Measures {@link CrossScript}: every person whose Arabic name somebody published is looked for by
 * it among the Latin names of all.
 *
 * <pre>
 * java -cp core/target/classes:core/target/test-classes org.isnad.name.MeasureCrossScript \
 *     ../shared/knowledge/persons.tsv [--misses]
 * </pre>
 *
 * <p>No Arabic name of anybody stands in what is searched. A name counts as found when its bearer
 * has the highest sum and nobody else comes within {@link #TIE} of it; with the country known, in
 * each country that the table gives them. The prices of {@link NameAlignment} were chosen by the
 * tuning half; the other half had no say.
 */
public final class MeasureCrossScript {

  /** Sums that differ by less are a tie, and a tie is not found. */
  private static final double TIE = 0.005;

  private static final double SURE = 0.9;

  /**
   * A name to look for.
   *
   * @param id whose it is
   * @param name how it is written
   * @param homes the countries of its bearer
   */
  record Asked(String id, String name, List<String> homes) {}

  /**
   * What became of a name.
   *
   * @param asked the name
   * @param anywhere whether its bearer was found among all people
   * @param athome whether its bearer was found among those of the country
   * @param sure whether the first guess among all scored {@link #SURE}
   * @param sureOfOthers the same with its bearer taken away, when every guess is wrong
   */
  record Outcome(
      Asked asked, boolean anywhere, boolean athome, boolean sure, boolean sureOfOthers) {

    boolean isTuning() {
      return (asked.id.hashCode() * 0x9E3779B9) >>> 31 == 0;
    }
  }

  private final CrossScript cross;
  private final List<Outcome> outcomes;

  /** Looks for all names among {@code people}. */
  MeasureCrossScript(List<Person> people, List<Asked> names) {
    this.cross = CrossScript.over(people);
    this.outcomes =
        IntStream.range(0, names.size())
            .parallel()
            .mapToObj(number -> outcome(names.get(number)))
            .toList();
  }

  /** Looks for everyone with a published Arabic name in the table of people at {@code persons}. */
  static MeasureCrossScript of(Path persons) {
    List<Person> people = new ArrayList<>();
    List<Asked> names = new ArrayList<>();
    for (Row row : read(persons)) {
      String id = row.get("person_id");
      List<String> homes = row.all("countries", '|');
      List<String> latin = new ArrayList<>(row.all("variants_en", '|'));
      latin.add(row.get("name_en"));
      if (!row.get("name_en").isEmpty()) {
        people.add(new Person(id, homes, latin));
        if (MakeForms.origin(row.get("name_ar_source")).equals("label")) {
          names.add(new Asked(id, MakeForms.shown(row.get("name_ar")), homes));
        }
      }
    }
    return new MeasureCrossScript(people, names);
  }

  /**
   * Measures: the first argument is the table, {@code --misses} prints the tuning half's misses.
   */
  public static void main(String[] args) {
    if (args.length == 0) {
      throw new IllegalArgumentException("want the path of persons.tsv, and maybe --misses");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    MeasureCrossScript measure = MeasureCrossScript.of(Path.of(args[0]));
    out.println("tuning half  " + measure.figures(Outcome::isTuning));
    out.println("other half   " + measure.figures(outcome -> !outcome.isTuning()));
    out.println("all          " + measure.figures(outcome -> true));
    if (List.of(args).contains("--misses")) {
      measure.outcomes.stream()
          .filter(outcome -> outcome.isTuning() && !(outcome.anywhere && outcome.athome))
          .forEach(out::println);
    }
  }

  private String figures(Predicate<Outcome> counted) {
    return String.format(
        Locale.ROOT,
        "%d names: %.1f %% found alone, %.1f %% with the country known; of guesses of %s and more,"
            + " half the bearers taken away, %.1f %% right",
        outcomes.stream().filter(counted).count(),
        share(counted, Outcome::anywhere),
        share(counted, Outcome::athome),
        SURE,
        shareOfSureThatAreRight(counted));
  }

  /** Returns what per cent of the outcomes {@code counted} are {@code good}. */
  double share(Predicate<Outcome> counted, Predicate<Outcome> good) {
    List<Outcome> all = outcomes.stream().filter(counted).toList();
    return 100.0 * all.stream().filter(good).count() / all.size();
  }

  /** Returns what per cent of the sure guesses are right when half of all bearers are not there. */
  double shareOfSureThatAreRight(Predicate<Outcome> counted) {
    List<Outcome> all = outcomes.stream().filter(counted).toList();
    long sure = all.stream().filter(Outcome::sure).count();
    long right = all.stream().filter(outcome -> outcome.sure && outcome.anywhere).count();
    long wrong = all.stream().filter(Outcome::sureOfOthers).count();
    return 100.0 * right / (sure + wrong);
  }

  private Outcome outcome(Asked asked) {
    Map<String, Double> sums = cross.sums(asked.name, null);
    boolean anywhere = isFirst(asked.id, sums);
    boolean athome =
        asked.homes.isEmpty()
            ? anywhere
            : asked.homes.stream()
                .allMatch(home -> isFirst(asked.id, cross.sums(asked.name, home)));
    Map<String, Double> others = new HashMap<>(sums);
    others.remove(asked.id);
    return new Outcome(asked, anywhere, athome, isSure(sums), isSure(others));
  }

  private static boolean isSure(Map<String, Double> sums) {
    return CrossScript.ranked(sums).stream().limit(1).anyMatch(likely -> likely.score() >= SURE);
  }

  private static boolean isFirst(String id, Map<String, Double> sums) {
    Double own = sums.get(id);
    return own != null
        && sums.entrySet().stream()
            .allMatch(sum -> sum.getKey().equals(id) || sum.getValue() < own - TIE);
  }

  private static List<Row> read(Path persons) {
    try (InputStream in = Files.newInputStream(persons)) {
      return WordList.read(persons.toString(), in).rows();
    } catch (IOException e) {
      throw new UncheckedIOException("no table of people can be read at " + persons, e);
    }
  }
}
