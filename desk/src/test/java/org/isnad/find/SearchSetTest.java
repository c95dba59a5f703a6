package org.isnad.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.base.Json;
import org.isnad.collection.Collection;
import org.isnad.collection.Incoming;
import org.isnad.collection.NewsRecord;
import org.isnad.collection.Shelf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds that every question of the set finds exactly the pages that it is to find. */
class SearchSetTest {

  @TempDir static Path home;

  private static Collection collection;
  private static Finder finder;
  private static final Map<String, String> KEYS = new HashMap<>();

  @BeforeAll
  static void pages() throws IOException {
    collection = Collection.open(home);
    List<Incoming> incoming = new ArrayList<>();
    int line = 0;
    for (String page : lines("pages.jsonl")) {
      NewsRecord record =
          new NewsRecord(
              "pages.jsonl:" + ++line,
              page.getBytes(StandardCharsets.UTF_8),
              NewsRecord.Fields.USUAL);
      Incoming read = Shelf.incoming(record);
      KEYS.put(read.reading().id(), String.valueOf(Json.object(Json.read(page)).get("key")));
      incoming.add(read);
    }
    collection.keep(incoming);
    finder = Finder.open(collection);
    finder.catchUp((done, all) -> {});
  }

  @AfterAll
  static void close() throws IOException {
    finder.close();
    collection.close();
  }

  static Stream<Arguments> questions() throws IOException {
    return lines("queries.tsv").stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("kind\t"))
        .map(line -> line.split("\t", -1))
        .map(row -> Arguments.of(row[0], row[1], row[2], row[3]));
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = SearchSetTest.class.getResourceAsStream(file)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @ParameterizedTest(name = "{0} {1} {2} → {3}")
  @MethodSource("questions")
  void findsWhatItIsToFind(String kind, String over, String question, String pages)
      throws IOException {
    TreeSet<String> found = new TreeSet<>();
    Question asked = Question.of(question);
    if (over.equals("a")) {
      finder
          .articles(asked, Order.TIME, 100, null)
          .list()
          .forEach(hit -> found.add(KEYS.get(hit.page().id())));
    } else {
      finder
          .statements(asked, Order.TIME, 100, null)
          .list()
          .forEach(hit -> found.add(KEYS.get(hit.saying().page())));
    }
    TreeSet<String> wanted = new TreeSet<>(Arrays.asList(pages.split(" ", -1)));
    wanted.remove("-");
    assertThat(found).as(kind).isEqualTo(wanted);
  }
}
