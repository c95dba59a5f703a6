package org.isnad.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.base.Fold;
import org.isnad.base.Json;
import org.isnad.base.WordList.Row;
import org.isnad.name.NameParts.Part;

/**
 * Makes {@code seen.tsv}: which of the Arabic names that were written by hand use bears out.
 *
 * <pre>
 * java -cp core/target/classes:core/target/test-classes org.isnad.name.SeekNames \
 *     ../shared/knowledge ../shared/corpus/ar-news.jsonl.gz ../shared/gold \
 *     core/src/main/resources/org/isnad/name
 * </pre>
 *
 * <p>A name is borne out when a text has it in full with, within {@link #NEAR} words, a name of its
 * bearer's country, its people, or a title of one of its bearer's offices; or when each of its
 * words stands in the table of tokens beside a word of the bearer's English name. {@link
 * MakeKnowledge} reads the file; only these and published names are shown.
 */
public final class SeekNames {

  /** How many words before or after a name its country or office may stand. */
  private static final int NEAR = 12;

  private static final int SHORTEST_ARTICLE = 4;

  /** A name to look for, and the folded words one of which must stand near it. */
  private record Sought(String id, String name, List<String> words, Set<String> near) {}

  private final MakeKnowledge make;
  private final Map<String, Sought> byId = new TreeMap<>();
  private final Map<String, List<Sought>> byFirst = new HashMap<>();
  private final Map<String, Integer> articles = new HashMap<>();
  private final Set<String> tokens = new HashSet<>();

  private SeekNames(Path from, Path to) {
    this.make = new MakeKnowledge(from, to);
    Map<String, Set<String>> near = near();
    Map<String, Row> persons = new HashMap<>();
    NameParts parts = new NameParts(Spelling.load());
    Set<String> pairs = pairs(parts);
    for (Row row : make.read("persons.tsv")) {
      String id = row.get("person_id");
      persons.put(id, row);
      if (row.get("name_ar_source").equals("curated") && near.containsKey(id)) {
        String name = MakeForms.shown(row.get("name_ar"));
        Sought sought = new Sought(id, name, words(name), near.getOrDefault(id, Set.of()));
        byId.put(id, sought);
        byFirst.computeIfAbsent(sought.words.get(0), first -> new ArrayList<>()).add(sought);
        if (isTold(parts, pairs, name, row)) {
          tokens.add(id);
        }
      }
    }
  }

  /** Makes the file: the tables, the corpus, the folder of gold folders, the folder to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      throw new IllegalArgumentException(
          "want the tables, the corpus, the gold and the resources; got " + List.of(args));
    }
    SeekNames seek = new SeekNames(Path.of(args[0]), Path.of(args[3]));
    seek.corpus(Path.of(args[1]));
    seek.gold(Path.of(args[2]));
    seek.write();
  }

  /** By person, the words that tell of their countries and offices. */
  private Map<String, Set<String>> near() {
    Map<String, Set<String>> ofCountry = new HashMap<>();
    for (Row row : make.read("places.tsv")) {
      if (MakeKnowledge.isCountry(row)) {
        Set<String> words = ofCountry.computeIfAbsent(row.get("country"), c -> new HashSet<>());
        for (String column :
            List.of(
                "name_ar",
                "variants_ar",
                "variants_ar_curated",
                "demonym_ar_m",
                "demonym_ar_f",
                "demonym_ar_pl_m")) {
          row.all(column, '|').forEach(form -> words.add(key(form)));
        }
      }
    }
    Map<String, Set<String>> ofRole = new HashMap<>();
    for (Row row : make.read("roles.tsv")) {
      Set<String> words = ofRole.computeIfAbsent(row.get("role_class"), c -> new HashSet<>());
      for (String column : List.of("name_ar_m", "name_ar_f", "variants_ar")) {
        row.all(column, '|').forEach(form -> words.add(key(form)));
      }
    }
    Map<String, Set<String>> near = new HashMap<>();
    for (Row row : make.read("people.tsv")) {
      Set<String> words = near.computeIfAbsent(row.get("person_id"), id -> new HashSet<>());
      words.addAll(ofCountry.getOrDefault(row.get("country"), Set.of()));
      words.addAll(ofRole.getOrDefault(row.get("role_class"), Set.of()));
      words.remove("");
    }
    return near;
  }

  /** The pairs of the token table, cut as names are cut. */
  private Set<String> pairs(NameParts parts) {
    Set<String> pairs = new HashSet<>();
    for (Row row : make.read("name_tokens.tsv")) {
      for (Part latin : parts.of(row.get("latin"))) {
        for (Part arabic : parts.of(row.get("arabic"))) {
          pairs.add(latin.word() + " " + arabic.word());
        }
      }
    }
    return pairs;
  }

  private static boolean isTold(NameParts parts, Set<String> pairs, String name, Row row) {
    List<Part> latin = new ArrayList<>(parts.of(row.get("name_en")));
    row.all("variants_en", '|').forEach(variant -> latin.addAll(parts.of(variant)));
    return parts.of(name).stream()
        .allMatch(
            arabic ->
                latin.stream().anyMatch(word -> pairs.contains(word.word() + " " + arabic.word())));
  }

  private void corpus(Path file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Map<String, ?> article = Json.object(Json.read(line));
        article(article.get("title") + "\n" + article.get("text"));
      }
    }
  }

  private void gold(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.getParent().endsWith("text")).sorted().toList()) {
        article(Files.readString(file));
      }
    }
  }

  private void article(String text) {
    List<String> words = words(text);
    Set<String> found = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (String first : List.of(words.get(i), withoutClitic(words.get(i)))) {
        for (Sought sought : byFirst.getOrDefault(first, List.of())) {
          int end = i + sought.words.size();
          if (end <= words.size()
              && words.subList(i + 1, end).equals(sought.words.subList(1, sought.words.size()))
              && (isNear(sought, words, i - NEAR, i) || isNear(sought, words, end, end + NEAR))) {
            found.add(sought.id);
          }
        }
      }
    }
    found.forEach(id -> articles.merge(id, 1, Integer::sum));
  }

  private static boolean isNear(Sought sought, List<String> words, int from, int to) {
    String window =
        " " + key(words.subList(Math.max(0, from), Math.max(0, Math.min(to, words.size())))) + " ";
    return sought.near.stream().anyMatch(word -> window.contains(" " + word + " "));
  }

  private static String withoutClitic(String word) {
    return word.length() > 3 && "وفبلك".indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
  }

  private static String key(String form) {
    return key(words(form));
  }

  /** Words without their articles, so that a title with one is the title. */
  private static String key(List<String> words) {
    List<String> bare = new ArrayList<>();
    for (String word : words) {
      boolean article = word.startsWith("ال") && word.length() > SHORTEST_ARTICLE;
      bare.add(article ? word.substring(2) : word);
    }
    return String.join(" ", bare);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      if (!letter) {
        if (i > from) {
          words.add(Fold.fold(text, from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Fold.isDropped(c);
  }

  private void write() {
    List<String> lines = new ArrayList<>();
    byId.forEach(
        (id, sought) -> {
          int count = articles.getOrDefault(id, 0);
          if (count > 0 || tokens.contains(id)) {
            String told = tokens.contains(id) ? "yes" : "";
            lines.add(MakeKnowledge.line(id, sought.name, String.valueOf(count), told));
          }
        });
    make.write(
        "seen.tsv",
        "Arabic names written by hand that use bears out: in how many articles the name stands"
            + " beside its bearer's country or office, and whether the table of tokens has all its"
            + " words",
        "a corpus of Arabic news of 2015, marked articles, and the sources wd_arabic and google",
        "own",
        "id\tname_ar\tarticles\ttokens",
        lines);
  }
}
