package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.base.Json;
import org.isnad.collection.Collection;
import org.isnad.collection.Correction;
import org.isnad.find.Index;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what {@code isnad find}, {@code watch} and {@code reindex} do. */
class FindTest {

  @TempDir Path home;
  private String collection = "";

  @BeforeEach
  void pages() throws IOException {
    collection = home.resolve("kept").toString();
    page("a.txt", "The dam\nRivo Tann said the dam was safe. Edda Morn denied that it was.\n");
    page("b.txt", "The valley\n“It is dry,” Edda Morn told reporters.\n");
    page("c.txt", "السد\nوقال ريفو تان إن السد آمن. ولم يؤكد هاني منصور أن السد آمن.\n");
    add("a.txt", "b.txt", "c.txt");
  }

  private void page(String name, String text) throws IOException {
    Files.writeString(home.resolve(name), text);
  }

  private void add(String... names) {
    List<String> args = new ArrayList<>(List.of("add", "--collection", collection));
    Stream.of(names).forEach(name -> args.add(home.resolve(name).toString()));
    assertThat(Told.by(args.toArray(String[]::new)).code()).isZero();
  }

  private Told find(String... args) {
    List<String> all = new ArrayList<>(List.of("find", "--collection", collection));
    all.addAll(List.of(args));
    return Told.by(all.toArray(String[]::new));
  }

  @Test
  void aStatementIsNeverToldWithoutItsCueActAndPolarity() {
    Told told = find("act:confirm");
    assertThat(told.code()).isZero();
    Map<String, ?> line = Json.object(Json.read(told.out()));
    assertThat(line.get("act")).isEqualTo("confirm");
    assertThat(line.get("polarity")).isEqualTo("negated");
    assertThat(line.get("cue")).isEqualTo("يؤكد");
    assertThat(line.get("content")).isEqualTo("السد آمن");
    assertThat(told.err()).contains("1 statements");
    String view =
        Told.atTerminal(Map.of(), "find", "--collection", collection, "act:confirm").out();
    assertThat(view).contains("يؤكد", "not confirm", "indirect").doesNotContain("«");
  }

  @Test
  void marksStandOnlyRoundWordsThatStandInThem() {
    String view = Told.atTerminal(Map.of(), "find", "--collection", collection, "Morn").out();
    assertThat(view).contains("“It is dry").doesNotContain("“it was");
  }

  @Test
  void whatFollowsIsGotWithTheKey() {
    Told first = find("--limit", "2");
    assertThat(first.err()).contains("5 statements; those that follow: --after ");
    List<String> seen = new ArrayList<>(first.out().lines().toList());
    String err = first.err();
    while (err.contains("--after ")) {
      String key = err.substring(err.indexOf("--after ") + 8).strip();
      Told next = find("--limit", "2", "--after", key);
      assertThat(next.code()).as(next.err()).isZero();
      seen.addAll(next.out().lines().toList());
      err = next.err();
    }
    assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    assertThat(find("--after", "no key!").code()).isEqualTo(Exit.USAGE);
    assertThat(find("--sort", "rank", "dam", "--limit", "1").err()).contains(" --after ");
  }

  @Test
  void countsAndArticles() {
    assertThat(find("--count", "speaker").out().lines().findFirst().orElse(""))
        .isEqualTo("{\"speaker\":\"Edda Morn\",\"key\":\"edda morn\",\"count\":2}");
    assertThat(find("--count", "colour").code()).isEqualTo(Exit.USAGE);
    Told told = find("--articles", "dry");
    Map<String, ?> line = Json.object(Json.read(told.out()));
    assertThat(line.get("title")).isEqualTo("The valley");
    String passage = String.valueOf(line.get("passage"));
    Map<String, ?> place = Json.object(((List<?>) line.get("highlights")).get(0));
    int start = ((Double) place.get("start")).intValue();
    assertThat(passage.substring(start, ((Double) place.get("end")).intValue())).isEqualTo("dry");
  }

  @Test
  void marksThatTheShellTookAwayArePutBack() {
    assertThat(find("speaker:Rivo Tann").err()).contains("2 statements");
    assertThat(find("speaker:Rivo Tann", "lang:en").err()).contains("1 statements");
    assertThat(Asked.of(List.of("speaker:Rivo Tann", "dam -dry", "-said:a b")))
        .isEqualTo("speaker:\"Rivo Tann\" dam -dry -said:\"a b\"");
  }

  @Test
  void aQuestionThatMakesNoSenseIsToldWhere() {
    Told told = find("dam", "act:sing");
    assertThat(told.code()).isEqualTo(Exit.USAGE);
    assertThat(told.err()).contains("'dam act:sing' at 5: act: is 'sing', want say, announce");
  }

  @Test
  void manyQuestionsOneTable() throws IOException {
    Files.writeString(
        home.resolve("q.csv"),
        "note,query\n=1+1,act:deny\n\"a, b\",\"speaker:\"\"Rivo Tann\"\"\"\n");
    Told told = find("--batch", home.resolve("q.csv").toString());
    assertThat(told.out().lines().toList())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("note,query,statements,share,articles,first_day");
    assertThat(told.out())
        .contains("'=1+1,act:deny,1,0.200000,1,", "\"a, b\",\"speaker:\"\"Rivo Tann\"\"\",2,0.4");
    Files.writeString(home.resolve("q.csv"), "query\nact:sing\n");
    Told wrong = find("--batch", home.resolve("q.csv").toString());
    assertThat(wrong.code()).isEqualTo(Exit.FAILED);
    assertThat(wrong.err()).contains("q.csv: row 2: 'act:sing' at 1");
  }

  @Test
  void whatIsCalledWrongOrTakenAwayIsNotFound() throws IOException {
    String line = find("act:deny").out();
    String id = String.valueOf(Json.object(Json.read(line)).get("id"));
    String page = String.valueOf(Json.object(Json.read(line)).get("page"));
    try (Collection kept = Collection.open(Path.of(collection))) {
      kept.correct(id, Correction.Kind.WRONG, null, "2026-12-01T00:00:00Z", null);
    }
    assertThat(find("act:deny").err()).contains("0 statements");
    Told.by("remove", page, "--collection", collection);
    assertThat(find("speaker:Tann").err()).contains("0 statements");
    assertThat(bytes(Path.of(collection, Index.FOLDER))).doesNotContain("denied");
  }

  private static String bytes(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Test
  void whatIsFoundCanBeExported() {
    Told told =
        Told.by(
            "export",
            "--format",
            "statements",
            "--query",
            "speaker:Tann lang:en",
            "--collection",
            collection);
    assertThat(told.code()).as(told.err()).isZero();
    assertThat(told.out().lines()).hasSize(1).first().asString().contains("the dam was safe");
    Told wrong = Told.by("export", "--query", "act:sing", "--collection", collection);
    assertThat(wrong.code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void watchListsTellWhatIsNewOnce() throws IOException {
    watch("add", "tann", "speaker:Rivo Tann");
    assertThat(watch("new").out()).isEmpty();
    page("d.txt", "More\nRivo Tann announced that the dam would be painted.\n");
    add("d.txt");
    assertThat(watch("list").out()).contains("\"name\":\"tann\"", "\"new\":1");
    assertThat(watch("new", "--peek", "tann").out()).contains("painted", "\"watch\":\"tann\"");
    assertThat(watch("new", "--peek", "--format", "atom").out())
        .startsWith("<?xml")
        .contains("<feed", "<entry", "painted")
        .doesNotContain("was safe");
    assertThat(watch("new").out()).contains("painted");
    assertThat(watch("new").out()).isEmpty();
    assertThat(watch("add", "tann", "x").err()).contains("'tann' already: want another name");
    assertThat(watch("add", "wrong", "act:sing").code()).isEqualTo(Exit.USAGE);
    assertThat(watch("remove", "tann").code()).isZero();
    assertThat(watch("remove", "tann").err()).contains("no watch list is called 'tann'");
    assertThat(watch().code()).isEqualTo(Exit.USAGE);
  }

  private Told watch(String... args) {
    List<String> all = new ArrayList<>(List.of("watch"));
    all.addAll(List.of(args));
    if (args.length > 0) {
      all.addAll(1 + 1, List.of("--collection", collection));
    }
    return Told.by(all.toArray(String[]::new));
  }

  @Test
  void theIndexIsMadeAnewWhenItIsLostOrDamaged() throws IOException {
    Path index = Path.of(collection, Index.FOLDER);
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertThat(find("speaker:Tann").err()).contains("1 statements");
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertThat(find("speaker:Tann").err()).contains("1 statements");
    Told told = Told.by("reindex", "--collection", collection);
    assertThat(told.err()).contains("3 pages indexed");
    assertThat(find("speaker:Tann").err()).contains("1 statements");
  }
}
